import { expect, test } from 'vitest'
import { fixtureKit } from '#core/pack/testing/fixture'
import { leakIn } from './prove'

/** A kit in which somebody said something of which the file may hold nothing. */
const kitWith = (words: string) => {
  const [quote] = fixtureKit.quotes
  const [anchor] = quote?.anchors ?? []
  if (quote === undefined || anchor === undefined) throw new Error('There are quotations, and they have words')
  return { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: words }] as const }] }
}

const leakOf = (words: string, allowed: readonly string[], page: string) =>
  leakIn({ kit: kitWith(words), allowed, expected: () => [page], found: [{ where: { page: 1 }, text: page }] })

test.each([
  [
    'the number of a page between the two lines of an office',
    'Envoy for rivers and lakes 2 of the northern basin states',
    ['Envoy for rivers and lakes of the northern basin states', 'Oda Lund'],
    '3\tOda Lund\tEnvoy for rivers and lakes\t2\nof the northern basin states',
  ],
  [
    'the second line of a name between the two lines of a title',
    'the rivers council Orvelle Strand on water',
    ['Opening of the rivers council on water', 'Tamsin Orvelle Strand'],
    '09:30\tOpening of the rivers council\tOrvelle Strand\non water',
  ],
  [
    'the ends of two lines that have nothing to do with each other',
    '2031年护照从今天起河流',
    ['公布数据一个故事干旱水文站2031年护照也公布', '只讲从今天起河流水文站也只讲故事一个公布'],
    '公布数据一个故事干旱水文站2031年护照\n从今天起河流水文站也只讲故事一个公布',
  ],
])('%s make no barred passage', (_what, words, allowed, page) => expect(leakOf(words, allowed, page)).toBeNull())

test.each([
  [
    'a line that may not be shown behind one that may',
    'Envoy for rivers and lakes who took the money at dawn',
    ['Envoy for rivers and lakes of the northern basin states'],
    'Envoy for rivers and lakes\nwho took the money at dawn',
  ],
  [
    'a passage set word by word in a narrow column',
    'the council will never sign the treaty on water',
    ['the council', 'will never', 'sign the', 'treaty on', 'on water'],
    'the\ncouncil\nwill\nnever\nsign\nthe\ntreaty\non\nwater',
  ],
  [
    'one that runs on inside its line',
    'Envoy for rivers and lakes 2 of the northern basin states',
    ['Envoy for rivers and lakes of the northern basin states'],
    'Envoy for rivers and lakes 2 of the northern basin states',
  ],
])('%s is a leak', (_what, words, allowed, page) =>
  expect(leakOf(words, allowed, page)).toMatchObject({ field: 'quotes.anchors' }),
)
