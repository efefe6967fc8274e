import { describe, expect, test } from 'vitest'
import { readSource } from '#core/extract/readSource'

const read = (text: string) => readSource(text, { blocks: [] })
/** Who has the floor, and the first words. */
const turns = (text: string): readonly (readonly [string | null, string])[] =>
  read(text).turns.map(({ span, speaker }) => [speaker, text.slice(...span)])

describe('turns of a transcript', () => {
  test.each([
    ['Ms. Ferrol (Olmland): We open.\n\nMr. Prado (Valmar) (spoke in Valmarian): We wait.', ['Ferrol', 'Prado']],
    ['DANA FERROL: We open.\nLUKA PRADO: We wait.', ['Dana Ferrol', 'Luka Prado']],
    [
      '[00:01:12] Dana Ferrol: We open.\n[00:01:40] Luka Prado: We wait.\n[00:02:00] Dana Ferrol: When?\n[00:02:03] Luka Prado: Soon.',
      ['Dana Ferrol', 'Luka Prado', 'Dana Ferrol', 'Luka Prado'],
    ],
    ['Mme Ferrol (Olmland) : Nous ouvrons.\n\nM. Prado (Valmar) : Nous attendons.', ['Ferrol', 'Prado']],
    ['Г-жа Феррол (Олмландия): Мы открываем.\n\nГ-н Прадо (Валмар): Мы ждём.', ['Феррол', 'Прадо']],
    [
      'PREGUNTA.- ¿Cuándo abre?\n\nMINISTRA FERROL.- En mayo.\n\nP.- ¿Y luego?\n\nR.- Queda abierto.',
      [null, 'Ferrol', null, null],
    ],
    ['StS Ferrol: Wir öffnen.\n\nZusatzfrage: Wann?\n\nStS Ferrol: Im Mai.', ['Ferrol', null, 'Ferrol']],
    ['ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Слово имеет Феррол.\n\nГ-жа ФЕРРОЛ. Мы открываем.', [null, 'Феррол']],
    ['Mr. FERROL (from the gallery). We open.\n\nThe ACTING CHAIR (Ms. Prado). We wait.', ['Ferrol', 'Prado']],
    ['主持人：大桥开放了吗？\n\n主持人：谢谢。', [null, null]],
    ['主席：请发言。\n\n安娜·费罗（奥姆兰）：我们开放大桥。\n\n主席：谢谢。', [null, '安娜·费罗', null]],
    ['Mr Prado (Northfield): When?\n\nThe Minister for Roads (Dana Ferrol): In May.', ['Prado', 'Dana Ferrol']],
    ['Mr. de la Cruz (Costa Rica): When?\n\nMr. Prado (Chile): In May.', ['de la Cruz', 'Prado']],
  ])('%#', (text, speakers) => {
    expect(turns(text).map(([speaker]) => speaker?.toLowerCase() ?? null)).toEqual(
      speakers.map((speaker) => speaker?.toLowerCase() ?? null),
    )
  })

  test('an office behind a name in capitals, and an office that is spoken to, are labels', () => {
    const record =
      'M. LE PRÉSIDENT. La parole est à Mme Ferrol.\n\nMme DANA FERROL, ministre des Routes. Nous ouvrons.\n\nM. LUKA PRADO. Et l’hiver ?'
    expect(turns(record)).toEqual([
      [null, 'La parole est à Mme Ferrol.'],
      ['Dana Ferrol', 'Nous ouvrons.'],
      ['Luka Prado', 'Et l’hiver ?'],
    ])
  })

  test('the list of officers may have points between name and state', () => {
    const record =
      'Présidente : Mme Ferrol . . . . . . (Olmland)\n\nLa Présidente : La parole est à M. Prado.\n\nM. Prado (Valmar) : Merci.'
    expect(turns(record)[0]).toEqual(['Ferrol', 'La parole est à M. Prado.'])
  })

  test('what a further name introduces, and what the record tells of the hall, is nobody’s', () => {
    const zh = '奥姆社记者：大桥开放了吗？\n\n费罗尔：五月开放。\n\n路透社记者：冬天呢？\n\n费罗尔：冬天也开放。'
    expect(turns(zh)).toEqual([
      [null, '大桥开放了吗？'],
      ['费罗尔', '五月开放。'],
      [null, '冬天呢？'],
      ['费罗尔', '冬天也开放。'],
    ])
    const hall =
      'Ms. Holt (Olm): We open in May.\n\nHonourable members interjecting—\n\nMr. Marsh (Olm): When?\n\nSecond Row: Soon.'
    expect(turns(hall)).toEqual([
      ['Holt', 'We open in May.'],
      ['Marsh', 'When?'],
    ])
  })

  test('a question and its answer are two turns', () => {
    expect(turns('Question: Will you sign?\n\nAnswer: In the spring.\n\nQ – And then?\n\nR – Then we rest.')).toEqual([
      [null, 'Will you sign?'],
      [null, 'In the spring.'],
      [null, 'And then?'],
      [null, 'Then we rest.'],
    ])
  })

  describe('whoever asks for a paper', () => {
    test.each([
      [
        'La Voie du Fleuve : Pourquoi un pont ?\n\nDana Ferrol : Parce que le bac est vieux.\n\nLa Voie du Fleuve : On vous le reproche.\n\nDana Ferrol : Oui.\n\nLa Voie du Fleuve : Et l’hiver ?\n\nDana Ferrol : Nous fermons.',
        'Dana Ferrol',
      ],
      [
        'Ufer-Kurier: Warum eine Brücke?\n\nDana Ferrol: Die Fähre ist alt.\n\nUfer-Kurier: Und im Winter?\n\nDana Ferrol: Wir schließen.',
        'Dana Ferrol',
      ],
      [
        '«Өзен үні»: Көпір не үшін керек?\n\nДана Феррол: Паром ескірді.\n\n«Өзен үні»: Қыста ше?\n\nДана Феррол: Жабамыз.',
        'Дана Феррол',
      ],
      [
        '“The Ferryman”: Why a bridge?\n\nDana Ferrol: The ferry is old.\n\n“The Ferryman”: And in winter?\n\nDana Ferrol: We close.',
        'Dana Ferrol',
      ],
      [
        '《渡口日报》记者：为什么建桥？\n\n费罗尔：渡轮旧了。\n\n《渡口日报》记者：冬天呢？\n\n费罗尔：关闭。',
        '费罗尔',
      ],
      [
        'صحيفة العبور: لماذا الجسر؟\n\nدانا فيرول: العبّارة قديمة.\n\nصحيفة العبور: والشتاء؟\n\nدانا فيرول: نغلق.',
        'دانا فيرول',
      ],
    ])('is nobody, and no person: %#', (text, speaker) => {
      const heard = turns(text)
      expect(heard.map(([who]) => who)).toEqual(heard.map((_, at) => (at % 2 === 0 ? null : speaker)))
      expect(heard.length % 2).toBe(0)
      expect(read(text).people.map(({ name }) => name)).toEqual([speaker])
    })

    test('a family name that ends as a paper does is somebody’s, who does not ask', () => {
      const text = 'Rosenblatt: We wait.\n\nDana Ferrol: When?\n\nRosenblatt: In May.\n\nDana Ferrol: Good.'
      expect(turns(text)[0]).toEqual(['Rosenblatt', 'We wait.'])
    })

    test('an article alone makes no paper of somebody who does not ask', () => {
      const text = 'El Hadji Prado: We wait.\n\nDana Ferrol: When?\n\nEl Hadji Prado: In May.\n\nDana Ferrol: Good.'
      expect(turns(text)[0]).toEqual(['El Hadji Prado', 'We wait.'])
    })
  })

  test('a title that quotes is no turn, and what follows it is nobody’s', () => {
    const text =
      'Dana Ferrol: “The river is one”\n\nThe Minister of Roads on ferries and bridges.\n\nLedger: Why a bridge?\n\nDana Ferrol: The ferry is old.\n\nLedger: And then?\n\nDana Ferrol: We rest.'
    expect(turns(text)[0]).toEqual(['Ledger', 'Why a bridge?'])
  })

  test('an answer without a name is of the one whom the head names, and of nobody where it names two', () => {
    const asked = 'Question: Why?\n\nAnswer: The ferry is old.'
    expect(turns(`Briefing by spokesperson Dana Ferrol, Olm\n\n${asked}`)[1]).toEqual([
      'Dana Ferrol',
      'The ferry is old.',
    ])
    expect(turns(`Briefing by Dana Ferrol and Luka Prado\n\n${asked}`)[1]).toEqual([null, 'The ferry is old.'])
  })

  test.each([
    ['By Ana Holt', 'Question: Why?\n\nAnswer: The ferry is old.'],
    ['Interviewed by Ana Holt', 'Q: Why?\n\nA: The ferry is old.'],
    ['Par Anne Costa', 'Question : Pourquoi ?\n\nRéponse : Le bac est vieux.'],
    ['Propos recueillis par Anne Costa', 'Question : Pourquoi ?\n\nRéponse : Le bac est vieux.'],
    ['Entrevista de Ana Costa', 'Pregunta: ¿Por qué?\n\nRespuesta: El transbordador es viejo.'],
    ['Interview: Anna Koch', 'Frage: Warum?\n\nAntwort: Die Fähre ist alt.'],
    ['Das Gespräch führte Anna Koch', 'Frage: Warum?\n\nAntwort: Die Fähre ist alt.'],
    ['Интервью вела Анна Котова', 'Вопрос: Почему мост?\n\nОтвет: Паром стар.'],
    ['Сұхбаттасқан Айбек Сатов', 'Сұрақ: Неге көпір?\n\nЖауап: Паром ескірді.'],
    ['أجرى الحوار سامي حداد', 'سؤال: لماذا الجسر؟\n\nجواب: العبارة قديمة.'],
    ['本报记者 王立', '问：为什么建桥？\n\n答：渡船旧了。'],
    ['Questions on the visit of President Ana Kovic', 'Q: When?\n\nA: In May.'],
    ['Вопросы о визите президента Анны Котовой', 'Вопрос: Когда?\n\nОтвет: В мае.'],
    ['外交部就总统王立访问答记者问', '问：何时？\n\n答：五月。'],
  ])('whoever asked, wrote or is spoken of answers nothing: %s', (head, asked) => {
    expect(turns(`${head}\n\n${asked}`).map(([who]) => who)).toEqual([null, null])
  })

  test.each([
    ['Interview with Minister Dana Ferrol', 'Q: Why?\n\nA: It is old.', 'Dana Ferrol'],
    ['Talk about bridges with Dana Ferrol', 'Q: Why?\n\nA: It is old.', 'Dana Ferrol'],
    ['Briefing on 5 May by Dana Ferrol', 'Q: Why?\n\nA: It is old.', 'Dana Ferrol'],
    ['Entretien avec Anne Costa sur le pont', 'Question : Pourquoi ?\n\nRéponse : Il est vieux.', 'Anne Costa'],
    ['Interview mit Ministerin Anna Koch', 'Frage: Warum?\n\nAntwort: Sie ist alt.', 'Anna Koch'],
    ['外交部发言人王立主持例行记者会', '问：何时？\n\n答：五月。', '王立'],
  ])('whoever a talk is with answers: %s', (head, asked, who) => {
    expect(turns(`${head}\n\n${asked}`).map(([speaker]) => speaker)).toEqual([null, who])
  })

  test('what the paper adds below the last answer is nobody’s, where every turn is one paragraph', () => {
    const talk =
      'Q: Why?\n\nDana Ferrol: The ferry is old.\n\nQ: And then?\n\nDana Ferrol: We rest.\n\nThe whole talk is in our next issue.'
    expect(turns(talk).at(-1)).toEqual(['Dana Ferrol', 'We rest.'])
    const long = talk.replace('old.', 'old.\n\nIt leaks.')
    expect(turns(long).at(-1)?.[1]).toMatch(/next issue\.$/u)
  })

  test.each([
    [
      'Dana Ferrol: Old.\n\nDana Prado: We need it.\n\nDana: When?\n\nPrado: In May.',
      ['Dana Ferrol', 'Dana Prado', 'Dana Prado'],
    ],
    [
      'Ana Holt: We open. Luka Prado: We wait.\nAna Holt: When?\nLuka Prado: Soon.',
      ['Ana Holt', 'Ana Holt', 'Luka Prado'],
    ],
    ['李金：开放了。王立：没有。\n\n王立：还没有。\n\n李金：是的。\n\n王立：好。', ['李金', '王立', '李金', '王立']],
    ['Mr. Ferrol (Olmland): We open.\n\nMrs. Ferrol (Valmar): We wait.', [null, null]],
    ['M. Ferrol : Nous ouvrons.\n\nMme Ferrol : Nous attendons.', [null, null]],
    ['Mr. Holt (Olmland): We open.\n\nMr. Holt (Chair): We wait.', ['Holt', 'Holt']],
    [
      'By Minister Dana Ferrol\n\nQ: Why?\n\nA (Luka Prado): It is old.\n\nQ: So?\n\nA: We close.',
      [null, 'Luka Prado', null, null],
    ],
    ['Briefing by Minister Dana Ferrol\n\nQ: Why?\n\nA (deputy): It is old.\n\nQ: So?', [null, null, null]],
    ['Repórter: Quando?\n\nAna Costa: Em maio.', [null, 'Ana Costa']],
    ['Журналист: Неге көпір?\n\nАйбек Сатов: Паром ескірді.\n\nТілші: Қыста ше?', [null, 'Айбек Сатов', null]],
    ['المذيع: لماذا الجسر؟\n\nسامي حداد: العبارة قديمة.', [null, 'سامي حداد']],
  ])('two who share a name, and labels of another, are not taken for whoever speaks: %#', (text, speakers) => {
    const heard = turns(text)
    expect(heard.map(([who]) => who)).toEqual(speakers)
    expect(heard.some(([, words]) => /[:：]/u.test(words))).toBe(false)
  })

  test.each([
    ['Note: The Minister spoke in Olmish.', 'Photo: Ana Holt'],
    ['Note de la rédaction : traduit.', 'Légende : le pont'],
    ['Nota de la redacción: traducido.', 'Foto: Ana Costa'],
    ['Nota da redação: traduzido.', 'Legenda: a ponte'],
    ['Anm. d. Red.: übersetzt.', 'Quelle: Olm'],
    ['Примечание: переведено.', 'Фото: Анна Котова'],
    ['Ескерту: аударылды.', 'Сурет: Айбек'],
    ['ملاحظة المحرر: مترجم.', 'صورة: سامي'],
    ['编者注：翻译。', '图：王立'],
  ])('what the paper adds inside a turn is nobody’s: %s', (note, photo) => {
    const text = `Q: Why?\n\nDana Ferrol: It is old.\n\n${note}\n\nQ: And winter?\n\nDana Ferrol: We close.\n${photo}`
    expect(turns(text).map(([, words]) => words)).toEqual(['Why?', 'It is old.', 'And winter?', 'We close.'])
  })

  test('a head without line ends costs its length and no more', () => {
    const head = 'On tolls and on lights on Minister Dana Ferrol. '.repeat(4_000)
    const text = `${head}Nobody came.\n\nQ: Why?\n\nA: The ferry is old.`
    expect(turns(text)[1]).toEqual([null, 'The ferry is old.'])
  })

  test('a rank before a surname is no part of the name', () => {
    const text = 'SECRETARY GENERAL FERROL: We open.\n\nPRESIDENT PRADO: We wait.\n\nPRESIDENT OF THE COUNCIL: When?'
    expect(
      turns(text)
        .map(([who]) => who?.toLowerCase() ?? null)
        .slice(0, 2),
    ).toEqual(['ferrol', 'prado'])
    expect(read(text).people.map(({ name }) => name.toLowerCase())).not.toContain('of the council')
  })

  test('an office is whoever the text says holds it, and that line is no turn', () => {
    const text = `President: Ms. Dana Ferrol (Olmland)\n\nThe President: The floor is open.\n\nMr. Prado (Valmar): I thank the President.\n\nThe meeting rose at noon.`
    expect(turns(text)).toEqual([
      ['Dana Ferrol', 'The floor is open.'],
      ['Prado', 'I thank the President.'],
    ])
    expect(read(text).people.map(({ name, country }) => [name, country])).toEqual([
      ['Dana Ferrol', 'Olmland'],
      ['Prado', 'Valmar'],
    ])
  })

  test('what somebody quotes in a turn is not that person’s', () => {
    const text = 'Mr. Prado (Valmar): The pier “remains fragile”, as we heard.\n\nMs. Ferrol (Olmland): It does.'
    expect(read(text).quotations.map(({ speaker }) => speaker)).toEqual([null])
  })

  test.each([
    'Date: 7 March\nPlace: Olm\nContact: press\nThe crossing opens in May.',
    'Ferrol said three things: tolls, lights and the winter.\nPrado said one thing: no.',
    'Monday: Dana Ferrol\nTuesday: Luka Prado\nMonday: Ana Holt\nTuesday: Peter Marsh',
    'Понедельник: Олм\nВторник: Валмар\nПонедельник: обед\nВторник: отъезд',
    'Crossing opens: what to know\nTolls: none\nLights: new\nThe bridge stands.',
  ])('colons that nobody speaks behind: %#', (text) => expect(turns(text)).toEqual([]))

  test('somebody may be called like a day', () => {
    const text = 'Ana Domingo opens the bridge.\n\nDomingo: We open.\n\nPrado: When?\n\nDomingo: Now.\n\nPrado: Good.'
    expect(turns(text)[0]).toEqual(['Ana Domingo', 'We open.'])
  })

  test('labels without number cost their number and no more', () => {
    const many = Array.from({ length: 6_000 }, (_, at) => `Ms. Ferrol${'abcdefgh'.charAt(at % 8)}: We open.`).join('\n')
    expect(turns(many)).toHaveLength(6_000)
  })
})

describe('a speech', () => {
  const body =
    'Mr. Chair,\n\nWe open the crossing in May, and I thank you all. My country built it.\n\nI say to Luka Prado: come and see.'
  test.each([
    `Statement by Dana Ferrol, Minister of Roads of Norway\n\nOlm, 7 March 2025\n\n${body}`,
    `AS DELIVERED\n\nREMARKS BY THE MINISTER OF ROADS OF NORWAY, H.E. MS. DANA FERROL\n\n${body}`,
    `River Conference\nAddress of Dana Ferrol\n${body}`,
  ])('belongs to whom its heading names: %#', (text) => {
    expect(turns(text)).toEqual([['Dana Ferrol', body]])
  })

  test.each([
    [
      'Discours de M. Luka Prado, Ministre des Routes\n\nMadame,\n\nNous ouvrons en mai. Je remercie nos voisins.',
      'Luka Prado',
    ],
    ['Rede von Minister Luka Prado\n\nMeine Damen und Herren,\n\nwir öffnen im Mai. Ich danke Ihnen.', 'Luka Prado'],
    [
      'Выступление министра дорог Казахстана Данияра Соколова\n\nУважаемые коллеги!\n\nМы открываем мост. Я благодарю всех.',
      'Данияр Соколов',
    ],
    ['كلمة وزير الخارجية سامي الحداد\n\nالسيد الرئيس،\n\nنحن نفتح الجسر في مايو. أود أن أشكر الجميع.', 'سامي الحداد'],
    ['外交部长王建国在会议上的讲话\n\n主席先生：\n\n我们五月开放大桥。我感谢各位。', '王建国'],
  ])('in other languages: %#', (text, speaker) => {
    expect(turns(text).map(([name]) => name)).toEqual([speaker])
  })

  test.each([
    // Nobody is named, several are, or the text reports what was said.
    `Statement by the Ministry\n\n${body}`,
    `Joint statement by Dana Ferrol and Luka Prado\n\n${body}`,
    'Statement by Dana Ferrol\n\n“We open our crossing, and I thank our friends,” said Dana Ferrol.',
    `Remarks by Dana Ferrol\n\nThe crossing opens in May. The lights are new.`,
  ])('nobody’s in doubt: %#', (text) => expect(turns(text)).toEqual([]))
})

describe('what a person says that a text is', () => {
  const as = (text: string, kind: 'speech' | 'transcript' | 'press-release') =>
    readSource(text, { blocks: [] }, { kind }).turns.map(({ span, speaker }) => [speaker, text.slice(...span)])
  const address = `Crossing opens

Dana Ferrol, Minister of Roads of Norway

The river is one. It was never two, said the old ferryman, and he is right.`

  test('a speech begins below the heading that names somebody, also where nobody says “I”', () => {
    expect(turns(address)).toEqual([])
    expect(as(address, 'speech')).toEqual([['Dana Ferrol', address.slice(address.indexOf('The river'))]])
  })

  test('one label is enough for a transcript, and a release has no turns', () => {
    const one = 'The crossing opens in May\nJohn Marsh: We wait.'
    expect(turns(one)).toEqual([])
    expect(as(one, 'transcript')).toEqual([['John Marsh', 'We wait.']])
    const record = 'Ms. Ferrol (Olmland): We open the crossing in May.\n\nMr. Prado (Valmar): We wait for the winter.'
    expect([turns(record).length, as(record, 'press-release'), as(record, 'transcript').length]).toEqual([2, [], 2])
  })
})

test('words between marks in a turn are nobody’s for sure', () => {
  const { quotations } = readSource(
    'Minister Ann Lee: “The bridge will open in May”\n\nMinister Ann Lee: “The locks are old and we need help”, she said.',
    { blocks: [] },
  )
  expect(quotations.map(({ speaker, evidence }) => [speaker, evidence.trust])).toEqual([
    [null, 'check'],
    [null, 'check'],
  ])
})

describe('labels as parliaments print them', () => {
  test.each([
    [
      'a family name with initials, and what somebody is',
      'ХОЛЬТ М.А., министр дорог: Добрый день.\n\nНУРТАЕВ Ж.К., посол: Мы готовы.\n\nХОЛЬТ М.А.: Когда?',
      ['ХОЛЬТ М.А.', 'НУРТАЕВ Ж.К.', 'ХОЛЬТ М.А.'],
    ],
    [
      'full stops in Russian',
      'Хольт М.А. Добрый день.\n\nПредседательствующий. Спасибо.\n\nНуртаев Ж.К., фракция «Путь». Мы готовы.\n\nПредседательствующий. Слово дано.',
      ['Хольт М.А.', null, 'Нуртаев Ж.К.', null],
    ],
    [
      'full stops in French',
      'M. le Président. La séance reprend.\n\nMme Anne Costa. Nous ouvrons.\n\nM. le Président. Merci.\n\nM. Paul Derval, ministre des routes. Nous attendons.',
      [null, 'Anne Costa', null, 'Paul Derval'],
    ],
    [
      'full stops in English',
      'Chair. We begin.\n\nMr. Talbot. Thank you.\n\nMs. Lorne. We sign.\n\nMr. Talbot. Good.',
      [null, 'Talbot', 'Lorne', 'Talbot'],
    ],
    [
      'what somebody is, in German',
      'Präsidentin Ulla Brandner: Ich eröffne.\n\nDr. Anna Koch, Bundesministerin für Straßen: Wir warten.\n\nPräsidentin Ulla Brandner: Danke.',
      ['Ulla Brandner', 'Anna Koch', 'Ulla Brandner'],
    ],
    [
      'articles in Spanish',
      'La señora PRESIDENTA: Se abre.\n\nEl señor PRADO SOTO: Abrimos.\n\nEl señor MINISTRO DE CAMINOS (Costa Ruiz): Esperamos.',
      [null, 'PRADO SOTO', 'Costa Ruiz'],
    ],
    [
      'articles in Portuguese',
      'O SR. PRESIDENTE (Paulo Lima): Está aberta.\n\nA SRA. ANA COSTA (ABC – Olm): Abrimos.\n\nO SR. PRESIDENTE (Paulo Lima): Obrigado.',
      ['Paulo Lima', 'ANA COSTA', 'Paulo Lima'],
    ],
  ])('%s', (_how, text, speakers) => {
    expect(readSource(text, { blocks: [] }).turns.map(({ speaker }) => speaker?.toLowerCase())).toEqual(
      speakers.map((speaker) => speaker?.toLowerCase()),
    )
  })

  test.each([
    'Crossing opens\n\nDana Ferrol, Minister of Roads: “We open in May.”\n\nLuka Prado, Minister of Ports: “We wait.”',
    'Mr. Talbot, I thank you: the bridge stands.\n\nMs. Lorne, you asked a question: it opens in May.',
    'Mr. Talbot came. He saw the bridge.\n\nMs. Lorne stayed. She did not.',
    'Хольт М.А. пришёл. Мост открыт.\n\nНуртаев Ж.К. остался. Мост закрыт.',
  ])('what only looks like one parts nothing: %#', (text) => {
    expect(readSource(text, { blocks: [] }).turns).toEqual([])
  })
})
