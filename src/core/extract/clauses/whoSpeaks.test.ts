import { expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** Invented sentences: the language, who speaks each quotation (`-` for nobody, ` + ` between joint speakers), the text. */
const sentences: readonly (readonly [language: Language, speakers: string, text: string])[] = [
  [
    'en',
    'Tom Quill',
    'A spokesman for Minister Daro Welk, Tom Quill, said: "We will open the road before the winter comes."',
  ],
  [
    'en',
    'Anders Holt + Lucia Marin',
    'In a joint statement, Foreign Ministers Anders Holt of Norway and Lucia Marin of Costa Rica said: "Our two countries will stand by the agreement."',
  ],
  [
    'en',
    'Anders Holt + Lucia Marin',
    'In a joint statement, President Anders Holt of Norway and Prime Minister Lucia Marin of Chile said: "Our two countries will stand by the agreement."',
  ],
  [
    'en',
    'Dale Hoskins',
    'Senator Carla Whitmore criticized the bill, which its sponsor, Rep. Dale Hoskins, described as "the most important reform in a generation." She said it would hurt farmers.',
  ],
  [
    'en',
    'Dale Hoskins',
    'She rejected the plan, which Mayor Dale Hoskins had called "the most important reform in a generation." She left early.',
  ],
  [
    'es',
    'Eduardo Llamas',
    'El secretario Eduardo Llamas llegó ayer. "Es la mejor temporada desde antes de la pandemia", destacó el funcionario estatal.',
  ],
  [
    'es',
    'Ramiro Cáceres',
    '"No vamos a ceder ni un metro de nuestra tierra", aseguró el dirigente campesino Ramiro Cáceres.',
  ],
  [
    'es',
    'Ramiro Cáceres',
    '"No vamos a ceder ni un metro de nuestra tierra", dijo el exministro colombiano Ramiro Cáceres, en una entrevista.',
  ],
  ['es', 'Lola Vidal', 'La dirigente vecinal Lola Vidal advirtió: "No vamos a ceder ni un metro de nuestra tierra".'],
  [
    'es',
    'Íñigo Larrea + Nuno Tavares',
    'Los ministros de Exteriores de España, Íñigo Larrea, y de Portugal, Nuno Tavares, expresaron su "profunda preocupación por el deterioro de la situación".',
  ],
  ['fr', 'Luc Morel', '« Nous avons perdu une année entière de travail », regrette le militant écologiste Luc Morel.'],
  [
    'fr',
    'Marc Delval | Marc Delval',
    'Le maire Ousmane Diallo est venu. Pour le représentant résident, Marc Delval, ce projet est « la preuve que les solutions viennent des communautés ». Et d’ajouter : « Notre rôle est de les accompagner toujours ».',
  ],
  [
    'fr',
    'Jean Valcourt',
    "Le ministre Jean Valcourt a remercié l'ambassadeur Paul Mercier. « Nous ouvrirons la route avant l'hiver », a-t-il déclaré.",
  ],
  [
    'de',
    'Ines Falk + Marek Nowicki',
    'In einer gemeinsamen Erklärung betonten Außenministerin Ines Falk und ihr polnischer Amtskollege Marek Nowicki: „Unsere Grenzen bleiben für alle offen.“',
  ],
  ['de', 'Ines Falk', 'In einem Interview sagte Außenministerin Ines Falk: „Unsere Grenzen bleiben für alle offen.“'],
  [
    'de',
    'Ines Falk',
    'Bei einem Treffen mit Botschafter Jan Moll warnte Ministerin Ines Falk vor „einer Spaltung des ganzen Landes in zwei Lager“.',
  ],
  [
    'de',
    'Tom Quellmann',
    'Der Sprecher von Ministerin Anna Walkow, Tom Quellmann, erklärte: „Wir öffnen die Straße noch vor dem Winter.“',
  ],
  [
    'de',
    'Karl-Heinz Brüggemann',
    'Die Ministerin Petra Lohmann hat den Entwurf verteidigt. Der Präsident des Bauernverbands, Karl-Heinz Brüggemann, sieht das anders. „Uns hat niemand gefragt dabei“, kritisierte er.',
  ],
  ['de', '-', 'Der Angeklagte Paul Grau schwieg. Sein Anwalt nannte das Verfahren „von Anfang bis Ende eine Farce“.'],
  ['ru', '-', 'Обвиняемая, Ирина Белова, вину не признаёт. Её защитник назвал дело «от начала и до конца надуманным».'],
  ['en', '-', 'The accused, Irene Bell, denied it. Her lawyer called the case "a farce from beginning to end".'],
  [
    'fr',
    '-',
    'L’accusée, Irène Bel, nie les faits. Son avocat a qualifié le procès de « farce du début jusqu’à la fin ».',
  ],
  [
    'es',
    '-',
    'La acusada, Irene Bel, niega los hechos. Su abogado calificó el juicio de «farsa del principio hasta el fin».',
  ],
  [
    'ru',
    'Олег Баранов',
    '«Бюджет на следующий год придётся сокращать, — признал в интервью министр финансов Олег Баранов. — Другого выхода у нас просто нет».',
  ],
  [
    'ru',
    'Олег Баранов',
    '«Бюджет на следующий год придётся сокращать, — признал министр финансов Олег Баранов. — Другого выхода у нас просто нет».',
  ],
  [
    'zh',
    '梁志誠 | 梁志誠',
    '房屋署署長梁志誠昨日指出，新屋邨「最快要到後年年底才能全部入伙」。議員何美芬追問工程為何一再延誤，梁回應稱：「承建商的人手一直不足，署方亦感到無奈。」',
  ],
  ['zh', '马国强', '校长林佳蓉来了。站在她身旁的村支书马国强补充说：“为了这所学校，我们等了整整十一年。”'],
  [
    'zh',
    '陈志坚',
    '马来西亚卫生部长拿督斯里陈志坚今日宣布，将全面禁止校园售卖汽水。他在国会走廊受访时强调：“这不是要惩罚小贩，而是为了下一代的健康着想。”',
  ],
  [
    'zh',
    '黄亚福 | 黄亚福',
    '小贩公会主席黄亚福直言：“禁令一出，我们的生意至少少三成。”他促请部长“先听听我们基层的声音再做决定”。',
  ],
  ['zh', '罗西', '阿卜迪的同事、营养专家罗西告诉王雪梅，“很多孩子的体重只有正常标准的一半”。'],
  ['zh', '世界粮食署', '世界粮食署在报告中警告说，该国正面临“四十年来最严重的一场干旱”。'],
  ['zh', '-', '外交部长林文海主持了会议。声明说：“各方将在冬天到来之前开通这条道路。”'],
  ['zh', '-', '总统勒克莱尔会见了客人。路透社引述一名不愿具名的官员的话说，谈判“比外界想象的要艰难得多啊”。'],
  [
    'ar',
    'فؤاد الصباغ',
    'وكان الوزير فؤاد الصباغ قد التقى نظيره أورهان ديمير في إسطنبول أمس وقال له "حان الوقت لطي صفحة الماضي بين بلدينا".',
  ],
  ['ar', 'كريم الزين', 'قال المتحدث باسم وزير الخارجية سامي الحداد، كريم الزين: "سنفتح الطريق قبل حلول الشتاء".'],
  [
    'kk',
    'Мария Лопес',
    'БҰҰ Бас хатшысының орынбасары Мария Лопес Қауіпсіздік кеңесінде елдерді «уақыт оздырмай тез арада көмек көрсетуге» шақырды.',
  ],
  [
    'ru',
    'Алла Фокина',
    'Депутат гордумы Алла Фокина направила запрос в прокуратуру. По её словам, чиновники «кормят жителей завтраками уже третий год».',
  ],
  [
    'ru',
    'Матиас Виклунд',
    'Глава Евросовета Матиас Виклунд призвал лидеров ЕС «проявить политическую волю и не затягивать переговоры».',
  ],
  [
    'ar',
    'دميترو كوفالينكو',
    'طالب رئيس الوزراء الأوكراني دميترو كوفالينكو الحلفاء بـ"تسريع تسليم منظومات الدفاع الجوي".',
  ],
  ['ar', 'تشانغ وي هونغ', 'وصف مندوب الصين تشانغ وي هونغ المشروع بأنه "خطوة في الاتجاه الخاطئ ولن يسهم في الحل".'],
  [
    'zh',
    '基普罗诺',
    '北林社内罗毕电 农业部常务秘书基普罗诺日前在接受北林社记者专访时表示，“菌草技术正在改变我们农民的生活”。',
  ],
  ['zh', '羅紹和', '國防部發言人羅紹和今天受訪時說，「全程掌握周邊動態，請民眾放心」。'],
  ['zh', '侯赛因·法赫米', '难民署代表侯赛因·法赫米告诉记者：“过去三天抵达的人数超过了以往一个月。”'],
  [
    'de',
    'Heike Bauer',
    'Museumsleiterin Heike Bauer will die Münzen ab Mai zeigen. „Wir rechnen mit einem großen Andrang“, sagt sie.',
  ],
  [
    'fr',
    'Hélène Guérin',
    'L’avocate Hélène Guérin s’indigne. Pour elle, le texte « protège d’abord ceux qui ont le pouvoir ».',
  ],
  [
    'en',
    'Tullan Democratic Forces',
    'In a statement, the Kurdish-led Tullan Democratic Forces (TDF) announced a deal. The TDF said, "An agreement has been reached with the government."',
  ],
  [
    'es',
    '-',
    'El pescador Teodoro Huamán lo lamenta. La empresa aseguró en un correo que cumple “con los más altos estándares ambientales del sector”.',
  ],
  [
    'en',
    'Omar Teng',
    'She recalled that Governor Omar Teng had himself promised, in a speech last year, that “no fisherman would lose his licence over this.”',
  ],
  ['en', 'Dana Frost', 'Dana Frost was asked what she had meant. “Exactly what I said.”'],
  [
    'en',
    'Finn Oster | Finn Oster',
    'Captain Finn Oster blamed the pitch. “It was a swamp out there today,” he said. “We were second best and that is that,” the Norwegian conceded.',
  ],
  [
    'es',
    'Lia Montalbán',
    'La vecina Lia Montalbán no se rinde. “Dejé de contar las horas”, cuenta esta madre de tres hijos.',
  ],
  [
    'fr',
    'Kaja Ostrem',
    'Son adjointe, la Valdoise Kaja Ostrem, a parlé d’une situation « pire que toutes celles que nous avons connues depuis vingt ans ».',
  ],
  [
    'fr',
    'Bastien Cordier',
    'Le maire assure pourtant que ses équipes « travaillent jour et nuit depuis la première heure ». Bastien Cordier promet un retour à la normale vendredi.',
  ],
  [
    'de',
    'Olga Brink',
    'Die Vorsitzende Olga Brink hatte ihm vorgehalten, er habe „dem Haus wesentliche Papiere vorenthalten“.',
  ],
  [
    'de',
    'Karin Ostrem',
    'Adlers Stellvertreterin, die Valdoerin Karin Ostrem, forderte die Länder auf, ihre Zusagen einzuhalten: „Versprechen kann man nicht essen.“',
  ],
  [
    'ru',
    'Мириам Остен',
    'По мнению директора Института Валдена Мириам Остен, цифры «не оставляют места никаким разумным сомнениям».',
  ],
  [
    'ru',
    'Карина Лугова',
    'Спикер парламента Карина Лугова потребовала от министра взять слова назад. «В этом зале есть правила, и вы не выше их», – сказала она ему.',
  ],
  ['ru', '-', 'Один из дипломатов на условиях анонимности назвал обстановку «худшей за всё время после войны».'],
  [
    'ar',
    'هوغو برانت',
    'استقبل الوزير سفير ألفيريا هوغو برانت. ووصف السفير اللقاء بأنه "حوار صريح بين أصدقاء يختلفون أحيانا".',
  ],
  [
    'ar',
    'ساليف دابو | -',
    'نقلت الوكالة عن رئيس الوزراء ساليف دابو قوله: "إن بلدي لا ينسى من وقف معه". وأعرب رئيس الوفد عن تقديره "للحفاوة التي لقيها أعضاء الوفد منذ وصولهم".',
  ],
  ['zh', '优素福·兰丹', '联合国协调员优素福·兰丹保证，人道走廊“只要还有一个家庭被困就会一直开放”。'],
  [
    'kk',
    'Қарлығаш Омарова',
    'Спикер Қарлығаш Омарова министр Павел Дроздтан сөзін қайтып алуды талап етті. «Бұл залдың ережесі бар, сіз одан жоғары емессіз», – деді ол министрге.',
  ],
  ['kk', 'Яков Берген', 'Бас хатшы Яков Берген Женевада «уәдемен тамақ тоймайды» деді.'],
  [
    'en',
    'Ada Holm',
    '“The storks came back before the tourists did.” That is how the warden Ada Holm sums up the spring.',
  ],
  [
    'fr',
    'Ada Holm',
    '« Les cigognes sont revenues avant les touristes. » Ainsi la garde Ada Holm résume le printemps.',
  ],
  [
    'fr',
    'Amara Lenz',
    'Cheffe du service de pédiatrie, la docteure Amara Lenz n’avait qu’un message pour la foule : « Rentrez chez vous et laissez-nous travailler. »',
  ],
  ['ru', 'Марина Ленц', 'У министра Марины Ленц для собравшихся было только одно: «Идите домой и дайте нам работать».'],
]

it.each(sentences)('%s %s: %s', (language, speakers, text) => {
  const found = extract(text, { language }).quotations.filter(({ kind }) => kind !== 'scare')
  expect(found.map((quotation) => quotation.speakers.join(' + ') || '-').join(' | ')).toBe(speakers)
})
