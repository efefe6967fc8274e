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
