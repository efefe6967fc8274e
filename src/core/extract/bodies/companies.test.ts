import { expect, test } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

test.each<[Language, string, string]>([
  ['en', 'Shares fell. “We are very sorry for that,” Norhaven AG said.', 'Norhaven AG'],
  ['en', 'The builder Marel Dock SA said: “We will pay for it ourselves.”', 'Marel Dock SA'],
  ['fr', '« Nous paierons tout cela nous-mêmes », a annoncé Olmara SA.', 'Olmara SA'],
])('%s: a company speaks under its name, not under its legal form: %s', (language, text, speaker) => {
  expect(extract(text, { language }).quotations.map((quotation) => quotation.speaker)).toEqual([speaker])
})
