import { expect, it } from 'vitest'
import { rolledUp } from './rollUp'

const under = (banner: string, ...lines: readonly string[]): string =>
  rolledUp({ label: banner, handling: '' }, lines).label

it.each([
  ['UNCLASSIFIED', 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
  ['OFFICIAL', 'NATO SECRET', 'NATO SECRET'],
  ['TLP:GREEN', ' TLP:AMBER+STRICT ', 'TLP:AMBER+STRICT'],
  ['UNCLASSIFIED', 'СЕКРЕТНО', 'СЕКРЕТНО'],
  ['UNCLASSIFIED', 'ДСП', 'ДСП'],
  ['OFFICIAL', '机密', '机密'],
  ['', 'OFFICIAL', 'OFFICIAL'],
  ['MINISTRY EYES', 'SECRET', 'SECRET'],
] as const)('a banner of %s over a portion of %s reads %s', (banner, line, label) =>
  expect(under(banner, line)).toBe(label),
)

it.each([
  ['SECRET', 'OFFICIAL'],
  ['OFFICIAL-SENSITIVE', 'TLP:GREEN'],
  ['UNCLASSIFIED', 'Secret'],
  ['UNCLASSIFIED', 'THE SECRET OF THE HARBOUR LIES IN ITS TIDES'],
  ['UNCLASSIFIED', 'THIS IS NO SECRET.'],
  ['UNCLASSIFIED', 'NON-SECRET'],
  ['UNCLASSIFIED', 'AGENDA'],
] as const)('%s stays over “%s”', (banner, line) => expect(under(banner, line)).toBe(banner))

it('of several portions the highest counts', () =>
  expect(under('UNCLASSIFIED', 'OFFICIAL', 'TOP SECRET//SI', 'OFFICIAL-SENSITIVE')).toBe('TOP SECRET//SI'))
