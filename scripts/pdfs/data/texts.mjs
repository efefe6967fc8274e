// Invented releases in eight languages: what pages in columns and with notes are made of. `said`: quotations, each with its speaker.
export const texts = {
  en: {
    title: 'Alveria and Ruvana open the upper bridge',
    head: 'Ministry of Roads of Alveria · Press release',
    font: 'Source Serif 4',
    sentences: [
      'The ministers of both banks met in the old customs house and spoke about tolls, lighting and the winter service',
      'Representatives of seventeen municipalities described the consequences of the interruption for commuters',
      'The engineers reported that the foundations of the northern abutment had been reinforced considerably',
      'A joint commission will publish its recommendations concerning responsibility for maintenance',
      'Participants acknowledged the extraordinary contribution of volunteers during the reconstruction',
    ],
    said: [
      [
        'We shall keep the upper bridge open in every season, whatever the river decides',
        'Dana Ferrol, Minister of Roads of Alveria',
      ],
      [
        'Nobody will pay twice for the same crossing, and nobody will have to wait for a signature',
        'Luka Prado, Minister of Transport of Ruvana',
      ],
    ],
    frame: (words, who) => `“${words},” said ${who}.`,
  },
  fr: {
    title: 'L’Alvérie et la Ruvanie ouvrent le pont supérieur',
    head: 'Ministère des Routes d’Alvérie · Communiqué',
    font: 'Source Serif 4',
    sentences: [
      'Les ministres des deux rives se sont réunis dans l’ancienne maison des douanes pour parler des péages et de l’éclairage',
      'Les représentants de dix-sept communes ont décrit les conséquences de l’interruption pour les travailleurs frontaliers',
      'Les ingénieurs ont indiqué que les fondations de la culée septentrionale avaient été considérablement renforcées',
      'Une commission conjointe publiera ses recommandations concernant la responsabilité de l’entretien',
      'Les participants ont reconnu la contribution extraordinaire des bénévoles pendant la reconstruction',
    ],
    said: [
      [
        'Nous garderons le pont supérieur ouvert en toute saison, quoi que décide la rivière',
        'Dana Ferrol, ministre des Routes d’Alvérie',
      ],
      [
        'Personne ne paiera deux fois le même passage, et personne n’attendra une signature',
        'Luka Prado, ministre des Transports de Ruvanie',
      ],
    ],
    frame: (words, who) => `« ${words} », a déclaré ${who}.`,
  },
  de: {
    title: 'Alverien und Ruvanien öffnen die obere Brücke',
    head: 'Ministerium für Straßen von Alverien · Pressemitteilung',
    font: 'Source Serif 4',
    sentences: [
      'Die Minister beider Ufer trafen sich im alten Zollhaus und sprachen über Brückengebühren, Beleuchtung und Winterdienst',
      'Vertreterinnen von siebzehn Gemeinden beschrieben die Folgen der Verkehrsunterbrechung für die Grenzbewohner',
      'Die Ingenieure berichteten, dass die Grundmauern des nördlichen Widerlagers erheblich verstärkt worden seien',
      'Eine gemeinsame Kommission wird ihre Empfehlungen zur Unterhaltungsverantwortung veröffentlichen',
      'Die Teilnehmenden würdigten den außergewöhnlichen Beitrag der Freiwilligen während der Wiederaufbauarbeiten',
    ],
    said: [
      [
        'Wir halten die obere Brücke zu jeder Jahreszeit offen, was immer der Fluss beschließt',
        'Dana Ferrol, Ministerin für Straßen von Alverien',
      ],
      [
        'Niemand zahlt zweimal für dieselbe Überfahrt, und niemand wird auf eine Unterschrift warten',
        'Luka Prado, Verkehrsminister von Ruvanien',
      ],
    ],
    frame: (words, who) => `„${words}“, sagte ${who}.`,
  },
  ru: {
    title: 'Альверия и Рувана открывают верхний мост',
    head: 'Министерство дорог Альверии · Сообщение для печати',
    font: 'Source Serif 4',
    sentences: [
      'Министры обоих берегов встретились в старом здании таможни и говорили о пошлинах, освещении и зимнем содержании',
      'Представители семнадцати муниципалитетов рассказали о последствиях перерыва движения для жителей приграничья',
      'Инженеры сообщили, что основания северной опоры были значительно укреплены',
      'Совместная комиссия опубликует рекомендации относительно ответственности за содержание сооружения',
      'Участники отметили исключительный вклад добровольцев во время восстановительных работ',
    ],
    said: [
      [
        'Мы сохраним верхний мост открытым в любое время года, что бы ни решила река',
        'Дана Феррол, министр дорог Альверии',
      ],
      [
        'Никто не заплатит дважды за один и тот же переезд, и никто не будет ждать подписи',
        'Лука Прадо, министр транспорта Руваны',
      ],
    ],
    frame: (words, who) => `«${words}», — заявил ${who}.`,
  },
  ar: {
    title: 'ألفيريا وروفانا تفتحان الجسر الأعلى',
    head: 'وزارة الطرق في ألفيريا · بيان صحفي',
    font: 'Amiri',
    sentences: [
      'اجتمع وزراء الضفتين في دار الجمارك القديمة وتحدثوا عن الرسوم والإنارة وخدمة الشتاء',
      'وصف ممثلو سبع عشرة بلدية آثار الانقطاع على سكان الحدود والعاملين فيها',
      'وذكر المهندسون أن أسس الدعامة الشمالية قد عززت تعزيزا كبيرا (انظر الملحق 4)',
      'وستنشر لجنة مشتركة توصياتها بشأن المسؤولية عن الصيانة في عام 2027',
      'ونوه المشاركون بالإسهام الاستثنائي للمتطوعين خلال إعادة البناء',
    ],
    said: [
      ['سنبقي الجسر الأعلى مفتوحا في كل فصل مهما قرر النهر', 'دانا فيرول وزيرة الطرق في ألفيريا'],
      ['لن يدفع أحد مرتين ثمن العبور نفسه ولن ينتظر أحد توقيعا', 'لوكا برادو وزير النقل في روفانا'],
    ],
    frame: (words, who) => `وقالت ${who}: «${words}».`,
  },
  zh: {
    title: '阿尔维里亚与鲁瓦纳开放上游大桥',
    head: '阿尔维里亚道路部新闻稿',
    font: 'Noto Sans SC',
    sentences: [
      '两岸部长在旧海关大楼会面，讨论了通行费、照明和冬季养护等问题',
      '十七个市镇的代表介绍了交通中断对边境居民和工人造成的影响',
      '工程师报告说，北侧桥台的地基已经得到显著加固',
      '联合委员会将公布有关维护责任的建议，并征求公众意见',
      '与会者高度评价志愿者在重建期间作出的突出贡献',
    ],
    said: [
      ['无论河水如何变化，我们都将全年保持上游大桥开放', '阿尔维里亚道路部部长达娜·费罗尔'],
      ['任何人都不会为同一次通行付两次钱，也不必等待签字', '鲁瓦纳交通部部长卢卡·普拉多'],
    ],
    frame: (words, who) => `${who}说：“${words}。”`,
  },
  ja: {
    title: 'アルヴェリアとルヴァナ、上流橋を開通',
    head: 'アルヴェリア道路省 報道発表',
    font: 'Noto Serif JP',
    sentences: [
      '両岸の大臣は旧税関庁舎で会談し、通行料、照明、冬季の維持管理について協議した',
      '十七の自治体の代表は、通行止めが国境付近の住民と通勤者に及ぼした影響を説明した',
      '技術者は、北側の橋台の基礎が大幅に補強されたと報告した',
      '合同委員会は維持管理の責任に関する勧告を公表し、住民の意見を募る',
      '参加者は再建におけるボランティアの貢献を高く評価した',
    ],
    said: [
      ['川がどう変わろうとも、私たちは一年を通じて上流橋を開けておく', 'アルヴェリアのダナ・フェロル道路大臣'],
      ['同じ通行に二度支払う人はなく、署名を待つ人もいない', 'ルヴァナのルカ・プラド運輸大臣'],
    ],
    frame: (words, who) => `${who}は「${words}。」と述べた。`,
  },
  th: {
    title: 'อัลเวเรียและรูวานาเปิดสะพานตอนบน',
    head: 'กระทรวงทางหลวงอัลเวเรีย',
    font: 'Noto Serif Thai',
    sentences: [
      'รัฐมนตรีของทั้งสองฝั่งพบกันที่อาคารศุลกากรเก่าและหารือเรื่องค่าผ่านทางกับแสงสว่าง',
      'ผู้แทนจากสิบเจ็ดเทศบาลอธิบายผลกระทบต่อประชาชนตามแนวชายแดน',
      'วิศวกรรายงานว่าฐานรากของตอม่อด้านเหนือได้รับการเสริมความแข็งแรงแล้ว',
      'คณะกรรมการร่วมจะเผยแพร่ข้อเสนอเกี่ยวกับความรับผิดชอบในการบำรุงรักษา',
      'ผู้เข้าร่วมชื่นชมการมีส่วนร่วมของอาสาสมัครในระหว่างการก่อสร้าง',
    ],
    said: [
      ['เราจะเปิดสะพานตอนบนไว้ตลอดทั้งปีไม่ว่าแม่น้ำจะเป็นอย่างไร', 'ดานา เฟอร์รอล รัฐมนตรีทางหลวงอัลเวเรีย'],
      ['จะไม่มีใครจ่ายสองครั้งสำหรับการข้ามครั้งเดียวกัน', 'ลูกา ปราโด รัฐมนตรีคมนาคมรูวานา'],
    ],
    frame: (words, who) => `${who} กล่าวว่า “${words}”`,
  },
}

/** What ends a sentence, and what stands between two: nothing in East Asia, in Thai a space alone. @param {keyof typeof texts} language */
const between = (language) =>
  language === 'zh' || language === 'ja'
    ? { stop: '。', space: '' }
    : { stop: language === 'th' ? '' : '.', space: ' ' }

/** Paragraphs of a text of several pages, each with a number of its own, and the quotations among them. @param {keyof typeof texts} language */
export function release(language) {
  const { sentences, said, frame } = texts[language]
  const { stop, space } = between(language)
  const paragraphs = []
  const quotations = []
  for (let number = 1; number <= 36; number += 1) {
    if (number % 4 === 0) {
      const [words, who] = said[(number / 4) % said.length] ?? ['', '']
      quotations.push(words)
      paragraphs.push(frame(words, who))
    } else {
      const chosen = [0, 1, 2, 3].map(
        (step) => `${sentences[(number + step * 2) % sentences.length]} ${number}-${step}${stop}`,
      )
      paragraphs.push(chosen.join(space))
    }
  }
  return { ...texts[language], paragraphs, quotations }
}

/** A note at the foot of the page, as it stands in a paragraph at its place. */
export const note = /⟦(?<words>[^⟧]*)⟧/gu

/**
 * One column of long paragraphs with notes, half of them quotations of several sentences, so that pages end inside of them:
 * after a sentence, inside one, behind the mark of a note. Each variant begins its text some lines lower.
 * @param {keyof typeof texts} language @param {number} variant
 */
export function releaseWithNotes(language, variant) {
  const { sentences, said, frame } = texts[language]
  const { stop, space } = between(language)
  const sentence = (/** @type {number} */ at) => sentences[at % sentences.length] ?? ''
  const paragraphs = Array.from({ length: variant }, (_, at) => `${sentence(at)}${stop}`)
  const quotations = []
  for (let number = 1; number <= 30; number += 1) {
    const [words = '', who = ''] = said[number % said.length] ?? []
    const noted = number % 3 === 0 ? `⟦${sentence(number + 1)} ${number}${stop}⟧` : ''
    const others = [1, 2, 3].map((step) => `${sentence(number + step)} ${number * 10 + step}`)
    if (number % 2 === 0) {
      const spoken = [`${words}${number % 4 === 0 ? noted : ''}`, ...others].join(
        `${stop}${number % 4 === 0 ? '' : noted}${space}`,
      )
      quotations.push(spoken.replaceAll(note, ''))
      paragraphs.push(frame(spoken, who))
    } else paragraphs.push(`${[words, ...others].join(`${stop}${space}`)}${stop}${noted}`)
  }
  return { ...texts[language], paragraphs, quotations }
}
