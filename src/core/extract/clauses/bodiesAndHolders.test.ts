import { expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** Invented sentences: the language, who speaks each quotation (`-` for nobody, ` + ` between joint speakers), the text. */
const sentences: readonly (readonly [kind: string, language: Language, speakers: string, text: string])[] = [
  [
    'a body that belongs to several',
    'en',
    'Glaziers’ Federation',
    'The Glaziers’ Federation said: “We have mended these windows since our grandfathers’ day.”',
  ],
  [
    'the field of a ministry behind the adjective of its country',
    'fr',
    'ministère malgache des Affaires étrangères',
    'Le ministère malgache des Affaires étrangères a déclaré : « Nous prenons acte de la décision du tribunal. »',
  ],
  [
    'what a body is called, between its head’s office and name',
    'de',
    'Ulla Brandner',
    '„Wer den Deich öffnet, der öffnet allen die Tür“, warnte die Leiterin des Verbunds Klares Wasser, Ulla Brandner, in Husum.',
  ],
  [
    'an office that hangs on a preposition is another’s',
    'fr',
    'Solveig Amar',
    'Interrogée sur les propos du gouverneur, la présidente de la Ligue des canaux, Solveig Amar, a répondu : « Je ne lis pas ses discours, je lis ses comptes. »',
  ],
  [
    'with whom an unnamed official travels',
    'en',
    '-',
    'A senior official travelling with the mission replied: “They have a chair if they want to sit in it.”',
  ],
  [
    'a pronoun glued to a verb between the marks',
    'fr',
    'Awa Sorel',
    'La maire Awa Sorel a pris la parole. « Nos bateaux dormaient au port, a-t-elle rappelé. Ils ont repris la mer. »',
  ],
  [
    'who published the study',
    'en',
    'Institute of Tides',
    'A study published last week by the Institute of Tides found that the bay had “lost a third of its sand in a single decade”.',
  ],
  [
    'a newspaper called by a name between marks',
    'kk',
    'Таң нұры',
    '«Таң нұры» газеті бұл туралы «бүкіл қала бір апта бойы ән шырқады» деп жазды.',
  ],
  [
    'the network something is written on',
    'es',
    'Nora Bask',
    'La senadora Nora Bask prefirió el humor. «He sobrevivido a tres mareas y a dos faros», escribió en la red Fanal.',
  ],
  [
    'an ambassador met by somebody, and where he serves',
    'ar',
    'هوغو دالين',
    'قال السفير النرويجي لدى المملكة هوغو دالين إن «الميناء الجديد سيفتح أبوابه أمام الصيادين قبل الصيف».',
  ],
  [
    'a name of three words before words that say how',
    'ar',
    'لويس فيرناندو أراوجو',
    'ورد عليه ممثل البرازيل لويس فيرناندو أراوجو بالقول إن «الجسور لا تبنى بالخطب وحدها بل بالحجارة».',
  ],
  [
    'two ministers in the dual',
    'ar',
    '-',
    'وأعرب الوزيران عن ارتياحهما. وقالا في تصريح مشترك إن «الخط الجديد سيخدم الصيادين قبل غيرهم».',
  ],
  [
    'what a government’s meeting is',
    'ar',
    'سارة النجار',
    'أعلنت الوزيرة سارة النجار القرار. وقالت للصحفيين عقب اجتماع الحكومة: «البحر يحتاج إلى راحة كما نحتاج نحن».',
  ],
  [
    'a noun behind a preposition that is a verb elsewhere',
    'ar',
    'وزارة التربية',
    'وفي رد خطي وصل إلى المدينة، ذكرت وزارة التربية أن الوزارة «ستفتح المدارس كلها قبل نهاية الفصل».',
  ],
  [
    'through whom somebody speaks',
    'ar',
    'راتانا',
    'وبدوره قال راتانا، متحدثاً عبر مترجم: «حين كنت طالباً فقيراً أقرضني صديق ثمن تذكرة القطار».',
  ],
  [
    'someone in a place named after a saint',
    'en',
    '-',
    'A fisherman in San Jerónimo asked me last week, “Minister, who will answer the radio when we call?”',
  ],
  [
    'who was told, and who told',
    'es',
    'Zenobia Quispe',
    '«A las cuatro el perro no quiso entrar en la casa», relató a Fanalnet Zenobia Quispe, vecina del puerto.',
  ],
  [
    'whoever a sentence introduces behind “is”',
    'de',
    'Lale Brandner',
    'Insa Claasen ging nach Hause. Eine von ihnen ist die 16-jährige Lale Brandner. „Es war ganz leise damals hier“, sagte sie.',
  ],
  [
    'a memorandum that states',
    'zh',
    '-',
    '林文海表示欢迎。备忘录指出，两国将“在平等互利的基础上共享流域水文观测数据”。',
  ],
  [
    'whom an answer in an interview quotes',
    'zh',
    '伊莎贝尔·罗查',
    '汪若雁：财政部长伊莎贝尔·罗查上周已经在议会把账算得很清楚：“我们借的是桥钱，还的是过路费，没有一分钱从学校里拿。”',
  ],
  [
    'two who speak with one verb, the second without it',
    'de',
    'Levin Abendroth | Tomasz Wieczorek',
    'Gastgeber Levin Abendroth sprach von „einem guten Tag für die Fischer beider Länder“, sein Gast Tomasz Wieczorek von „einem Anfang, dem Taten folgen müssen“.',
  ],
  [
    'a name no list has, between commas',
    'de',
    'Malwine Larue',
    'Die Obfrau der Inseln, Malwine Larue, brach dabei in Tränen aus. „Für uns ist das keine Erklärung“, sagte sie später.',
  ],
  [
    'she, where only a man is in mind',
    'fr',
    'Enzo Tavernier | -',
    '« Le toit brûlait déjà », raconte le lieutenant Enzo Tavernier. La propriétaire du moulin est indemne. « Je n’ai pris que le chat », dit-elle.',
  ],
  [
    'a body no list has, whose verb of saying closes the clause',
    'de',
    'Oda Brandner | -',
    '„Wir messen weiter“, sagte Oda Brandner. Der Gletscherbeirat hatte im Frühjahr gewarnt, der Rückgang sei „schneller als in allen bisherigen Modellen“.',
  ],
]

it.each(sentences)('%s (%s): %s', (_kind, language, speakers, text) => {
  const found = extract(text, { language }).quotations.filter(({ kind }) => kind !== 'scare')
  expect(found.map((quotation) => quotation.speakers.join(' + ') || '-').join(' | ')).toBe(speakers)
})

it('gives nobody who has the turn what somebody else is said to have said', () => {
  const text =
    'SECRETARIA NORA BASK: Buenos días. Le prometí al gobernador un puente y me contestó: «Secretaria, el río no firma convenios».\n' +
    'PREGUNTA: ¿Y el puente?\nSECRETARIA NORA BASK: En noviembre.'
  const [answer] = extract(text, { language: 'es' }).quotations
  expect(answer?.speakers).toEqual([])
})
