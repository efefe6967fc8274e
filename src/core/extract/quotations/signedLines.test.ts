import { expect, test } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** Lines of people who were asked, each with its dash and its name; and what only looks like one. */
test.each<[Language, string, 'direct' | 'scare']>([
  ['en', 'Heard at the harbour\n\n“We lost them.” – Tam Reiss, skipper', 'direct'],
  ['de', 'Am Hafen\n\n„Niemand hat gewarnt.“ – Ida Falk, Lehrerin', 'direct'],
  ['fr', 'Au port\n\n« On a tout perdu. » – Luc Morel, pêcheur', 'direct'],
  ['en', 'Books of the month\n\n“The Lost Boats” – Tam Reiss, novelist', 'scare'],
  ['en', 'They sang “We lost them.” – the crew of the ferry', 'scare'],
])('%s: %j is %s', (language, text, kind) => {
  expect(extract(text, { language }).quotations.map((quotation) => quotation.kind)).toEqual([kind])
})

test.each([
  'Die Ministerin Ida Holm bestritt, je gesagt zu haben: „Wir schließen den Hafen.“',
  'Ministerin Ida Holm dementierte gestern, gefordert zu haben: „Alle Boote müssen weg.“',
])('words of which somebody denies ever having said them are nobody’s words: %s', (text) => {
  expect(extract(text, { language: 'de' }).quotations.map(({ kind }) => kind)).toEqual(['scare'])
})
