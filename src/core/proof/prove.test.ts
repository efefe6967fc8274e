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

test('what was cleared in one place clears the same passage nowhere else', () => {
  const long = 'Every lamp on the eastern quay will be lit again before the first ferry leaves for Orsund at dawn'
  const passage = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: long }] as const }] }
  const may = ['Every lamp on the eastern quay', 'will be lit again']
  const set = 'Every lamp on the eastern quay will be lit again'
  const at = (text: string) => [{ where: { page: 1 }, text }]
  expect(leakIn({ kit: passage, allowed: may, expected: () => [set], found: at(set) })).toBeNull()
  // With a word put for another the rest stands where the passage has it.
  for (const text of [
    `${set}. And the first ferry leaves for Orsund`,
    `${set}. ${long}`,
    long.replace('before', 'behind'),
  ])
    expect(leakIn({ kit: passage, allowed: may, expected: () => [set], found: at(text) })).toMatchObject({
      id: quote.id,
    })
})

test.each(['Tamsin Orvelle', '欧阳海'])('%s, who may be named once, is not named a second time', (name) => {
  const [person] = fixtureKit.people
  if (person === undefined) throw new Error('There are people')
  const named = {
    ...person,
    kind: 'person' as const,
    printedName: name,
    familyName: '',
    givenName: '',
    originalScript: '',
  }
  // The field says more than may be shown, so that the name alone is barred.
  const kit = {
    ...fixtureKit,
    people: [named],
    quotes: [{ ...quote, speakerMention: name, anchors: [anchor] as const }],
  }
  const line = `Read by ${name} to the hall`
  const proving = { kit, allowed: [line], expected: () => [line] }
  const on = (...pages: readonly string[]) => pages.map((text, index) => ({ where: { page: index + 1 }, text }))
  const wordsAlone = { ...kit, sources: [], documents: [], programme: [], messages: [], questions: [] }
  const found = (...pages: readonly string[]) => leakIn({ ...proving, kit: wordsAlone, found: on(...pages) })
  expect(found(line)).toBeNull()
  expect(found(line, 'Of the hall', line)).toMatchObject({ field: expect.stringMatching(/people|quotes/) })
})
