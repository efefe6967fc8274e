import { expect, it } from 'vitest'
import { isBeyondAccreditation } from './marking'

it.each([
  ['SECRET', true],
  ['NATO SECRET', true],
  ['TOP SECRET//SI', true],
  ['СЕКРЕТНО', true],
  ['Совершенно секретно', true],
  ['SECRET UE/EU SECRET', true],
  ['Streng geheim', true],
  ['机密', true],
  ['سري للغاية', true],
  ['OFFICIAL-SENSITIVE', false],
  ['TLP:AMBER+STRICT', false],
  ['UNCLASSIFIED', false],
  ['SECRETARIAT ONLY', false],
  ['NON-SECRET', false],
  ['', false],
] as const)('%s is beyond a system that is not accredited: %s', (label, isBeyond) =>
  expect(isBeyondAccreditation({ label, handling: '' })).toBe(isBeyond),
)
