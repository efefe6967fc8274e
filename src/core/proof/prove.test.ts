import { expect, test } from 'vitest'
import { fixtureKit } from '#core/pack/testing/fixture'
import { leakIn } from './prove'

const words = 'We sail now\nThe treaty on the rivers will be signed tomorrow at dawn'
const [quote] = fixtureKit.quotes
if (quote === undefined) throw new Error('There are quotations')
const [anchor] = quote.anchors
if (anchor === undefined) throw new Error('It has words')
const kit = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: words }] as const }] }
const turned = words.replace('\n', ' ').slice('We sail no'.length)
const found = [{ where: { page: 2 }, text: turned }]

test('words of two lines are allowed as a whole, wherever a page cuts them', () => {
  expect(leakIn({ kit, allowed: [words], expected: () => [turned], found })).toBeNull()
  expect(leakIn({ kit, allowed: [words.slice(0, 11)], expected: () => [turned], found })).toMatchObject({
    where: { page: 2 },
    id: quote.id,
  })
})

const denied = 'Ivo Kurto denied that the lamps of the quay go out'
const barred = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: denied }] as const }] }
const allowed = ['Denied: ', 'that the lamps of the quay go out']

test('a letter that stands before allowed words by chance makes them no barred passage', () => {
  const said = '8. (O) Denied: that the lamps of the quay go out'
  const at = [{ where: { page: 1 }, text: said }]
  expect(leakIn({ kit: barred, allowed, expected: () => [said.slice(7)], found: at })).toBeNull()
  const named = [{ where: { page: 1 }, text: 'Kurto denied that the lamps of the quay go out' }]
  expect(leakIn({ kit: barred, allowed, expected: () => [said.slice(7)], found: named })).toMatchObject({
    id: quote.id,
  })
})
