import { expect, test } from 'vitest'

import { explain } from '#core/extract/explain'
import type { Language } from '#core/extract/extraction'

/** Whom grammar points to for the last quotation, whatever is chosen then. */
const pickOf = (language: Language, text: string): readonly string[] => {
  const ranked = explain(text, { language }).quotations.at(-1)?.choice.ranked ?? []
  const pick = ranked.find(({ candidate }) => candidate.features.some(([feature]) => feature === 'pick'))
  expect(pick).toBeDefined()
  return pick?.candidate.speaker.map(({ name }) => name) ?? []
}

test('a verb without a subject goes on with somebody unnamed, where the sentence before is about them', () => {
  const said = 'Añadió: «Llevamos aquí desde el alba».'
  expect(pickOf('es', `La ministra Ana Ruiz calló. Un vecino dijo que el molino ardía. ${said}`)).toEqual([])
  expect(pickOf('es', `Un vecino calló. La ministra Ana Ruiz dijo que el molino ardía. ${said}`)).toEqual(['Ana Ruiz'])
})

test('words that stand free go on with somebody unnamed, where the sentence before is about them', () => {
  const said = '“We have been here since dawn.”'
  expect(pickOf('en', `Minister Ana Ruiz said nothing. A resident, in tears, shook his head. ${said}`)).toEqual([])
  expect(pickOf('en', `A resident said nothing. Minister Ana Ruiz, in tears, shook her head. ${said}`)).toEqual([
    'Ana Ruiz',
  ])
})

test.each([
  ['en', 'According to the jury, Ana Ruiz has “given the river back to its people”.'],
  ['en', 'Ana Ruiz has, according to the jury, “given the river back to its people”.'],
  ['de', 'Nach Angaben der Werft habe Ana Ruiz „den Fluss den Menschen zurückgegeben“.'],
  ['de', 'Ana Ruiz habe, heißt es in der Begründung, „den Fluss den Menschen zurückgegeben“.'],
  ['fr', 'Selon le jury, Ana Ruiz a « rendu le fleuve à tous ceux qui y vivent ».'],
  ['es', 'Según el jurado, Ana Ruiz ha «devuelto el río a todos los que viven en él».'],
  ['pt', 'Segundo o júri, Ana Ruiz “devolveu o rio a todos os que nele vivem”.'],
  ['ru', 'Анна Руизова, по мнению жюри, «вернула реку всем, кто на ней живёт».'],
] as const)(
  'a source that is a noun names nobody, and she who is named is whom the words are about (%s): %s',
  (language, text) => {
    expect(pickOf(language, text)).toEqual([])
  },
)

test.each([
  ['en', 'According to Ana Ruiz, the jury has “given the river back to its people”.'],
  ['de', 'Laut Ana Ruiz habe die Werft „den Fluss den Menschen zurückgegeben“.'],
  ['fr', 'Selon ses propres mots, Ana Ruiz a « rendu le fleuve à tous ceux qui y vivent ».'],
  ['es', 'Según Ana Ruiz, el jurado ha «devuelto el río a todos los que viven en él».'],
] as const)('a source that is named, or whose own words they are, speaks (%s): %s', (language, text) => {
  expect(pickOf(language, text)).toEqual(['Ana Ruiz'])
})

test('behind the word for an office in Arabic stands whose it is, and not who speaks', () => {
  const said = '«الشبكة ستعود إلى العمل قبل نهاية الأسبوع».'
  expect(pickOf('ar', `وجاء في بيان عن مكتب الوزيرة هناء الحوستي: ${said}`)).toEqual(['مكتب'])
  expect(pickOf('ar', `وقال بيان عن مكتب الوزير سامي لوند: ${said}`)).toEqual(['مكتب'])
  expect(pickOf('ar', `وقال الوزير سامي لوند: ${said}`)).toEqual(['سامي لوند'])
})

test('a verb of telling with whom it tells written on to it reports in Arabic', () => {
  const told = '«الشبكة ستعود إلى العمل قبل نهاية الأسبوع».'
  expect(pickOf('ar', `وذكر المحافظ سامي لوند أن الوزيرة هناء الحوستي أبلغته: ${told}`)).toEqual(['هناء الحوستي'])
  expect(pickOf('ar', `وذكرت الوزيرة هناء الحوستي أن المحافظ سامي لوند طمأنها أن ${told}`)).toEqual(['سامي لوند'])
})
