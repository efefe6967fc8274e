import { expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** Invented sentences: the language, who speaks each quotation (`-` for nobody, ` + ` between joint speakers), the text. */
const sentences: readonly (readonly [kind: string, language: Language, speakers: string, text: string])[] = [
  ['a verb no list has', 'en', 'Nora Bask', '“The ferry has never once been early,” chortled Nora Bask.'],
  ['a verb no list has', 'de', 'Nora Bask', '„Die Fähre war noch kein einziges Mal zu früh“, feixt Nora Bask.'],
  ['a verb no list has', 'es', 'Nora Bask', '«El ferri nunca ha llegado antes de tiempo», bufó la diputada Nora Bask.'],
  ['a verb no list has', 'ru', 'Нора Баск', '«Паром ни разу не пришёл раньше времени», — хмыкнула Нора Баск.'],
  [
    'the subject of a participle behind “with”',
    'en',
    'Ada Holm',
    'The bank kept its rate at four per cent, with Governor Ada Holm warning that prices were “still rising faster than any of us would like”.',
  ],
  [
    'what is said, as a noun, by somebody',
    'en',
    'Rui Salas',
    'She would not be drawn on comments by her Alverian counterpart, Rui Salas, that “somebody lost their nerve at midnight”.',
  ],
  [
    'her successor, with an aside',
    'en',
    'Ada Holm | Teo Brandt',
    '“I have had a good run here,” Ada Holm said. “It can go on without me.” Her likely successor, Teo Brandt of the Harbour Party, was gracious: “She taught us that rules are a courtesy.”',
  ],
  [
    'left open, and taken up again behind a dash',
    'en',
    'Ada Holm',
    '“It is not a retreat,” insisted Commissioner Ada Holm when asked about the delay — “it is a pause to get the numbers right.”',
  ],
  [
    'one and another',
    'en',
    '- | -',
    'Colonel Teo Brandt said that all was quiet. Residents gave another picture. “There is shooting behind the mill right now,” one said. “We have been in the cellar since dawn,” said another.',
  ],
  ['one of them', 'ru', '-', 'Мэр Анна Линд молчала. «Мы сидим в подвале со вчерашнего дня», — рассказал один из них.'],
  [
    'the one before is not named, and she is not he',
    'de',
    'Ada Holm | -',
    '„Ich warte seit vier Jahren auf den Bescheid“, sagt Ada Holm. Der Beamte, der ihren Fall bearbeitet, bleibt namenlos. „Die Akte liegt bei den Kollegen in der Hauptstadt“, sagt er.',
  ],
  [
    'the prime minister is not the minister',
    'kk',
    'Олжас Тұрсынов | -',
    'Министр Олжас Тұрсынов: «Жұмыс толық аяқталды деп айта аламын», – деді. Премьер-министр бұған көңілі толмайтынын білдірді. «Он мың үй әлі суықта отыр емес пе», – деді ол.',
  ],
  [
    'any doctor',
    'zh',
    '秦若水 | -',
    '发言人秦若水说：“病情稳定并且正在逐步好转。”该报还援引一名医生的话说，“他需要至少两周的静养时间”。',
  ],
  ['behind what describes her', 'zh', '秦若水', '“水一下子就漫到了二楼的窗台，”卖了三十年菜的秦若水说。'],
  [
    'two names of several parts, joined by one sign',
    'zh',
    '伊尔莎·罗兰 + 尤素福·兰丹',
    '两国外长伊尔莎·罗兰和尤素福·兰丹在联合声明中表示：“我们同意自下月一日起重新开放口岸。”',
  ],
  [
    'two names, “and” written on to the second',
    'ar',
    'ليلى حداد + ماركو فيرنتي',
    'وجاء في البيان المشترك الصادر عن الوزيرين ليلى حداد وماركو فيرنتي: "اتفقنا على فتح المعبر أمام المساعدات الإنسانية".',
  ],
  [
    'the office in a place, then its holder',
    'ar',
    'راشد المنصوري',
    'أعلن محافظ البنك المركزي في كالديرا راشد المنصوري أن الاحتياطي "يكفي لتغطية واردات سبعة أشهر كاملة".',
  ],
  [
    'the verb, then two words no list has',
    'de',
    'Fenno Karst',
    'Der englischsprachigen Zeitung sagte Fenno Karst: „Ich werde gefangen gehalten, aber das entmutigt mich nicht.“',
  ],
  [
    'an article, a calling no list has, and its holder',
    'de',
    'Fenno Karst',
    '„So deutlich war er noch nie“, flüsterte der Dachdeckergeselle Fenno Karst.',
  ],
]

it.each(sentences)('%s (%s): %s', (_kind, language, speakers, text) => {
  const found = extract(text, { language }).quotations.filter(({ kind }) => kind !== 'scare')
  expect(found.map((quotation) => quotation.speakers.join(' + ') || '-').join(' | ')).toBe(speakers)
})

it('lets a verb no list has report in every language that has capitals', () => {
  const text = '«El ferri nunca ha llegado antes de tiempo», bufó la diputada Nora Bask.'
  const [found] = extract(text, { language: 'es' }).quotations
  expect([found?.cue, found?.evidence.rule]).toEqual(['bufó', 'verb-after:name'])
})

it('is never sure of him whom the pronoun or the office beside the words does not fit', () => {
  const text =
    'Ambassador Teo Brandt spoke for the group: “Every month of silence has its cost.” The delegate of Norland replied that her country “needed no lessons in urgency from anyone”.'
  const [, reply] = extract(text, { language: 'en' }).quotations
  expect(reply?.evidence.trust).not.toBe('sure')
})
