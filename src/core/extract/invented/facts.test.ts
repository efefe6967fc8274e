import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { extract } from '#core/extract/extract'
import { factsOf, scoredFacts } from '#core/extract/testing/facts'

/** All texts of a folder of this one. */
const factsIn = (name: string): ReturnType<typeof factsOf> => {
  const folder = new URL(`${name}/`, import.meta.url)
  return readdirSync(folder).flatMap((file) => factsOf(readFileSync(new URL(file, folder), 'utf8')))
}

/** Written with their gold before the rules of their evening; the first known by their score alone (see README.md). */
describe.each([
  { name: 'facts', texts: 34, floors: { papers: 87, people: 94, offices: 78 } },
  { name: 'facts-read', texts: 12, floors: { papers: 95, people: 96, offices: 81 } },
])('papers, people and their offices in $name', ({ name, texts, floors }) => {
  const facts = factsIn(name)
  const { documents, people, roles } = scoredFacts(facts, (text) => extract(text))

  it('are of every language that is read', () => {
    const languages = readdirSync(new URL(`${name}/`, import.meta.url)).map((file) => file.slice(0, 2))
    expect(new Set(languages).size).toBe(9)
    expect(facts).toHaveLength(texts)
  })

  it.each([
    ['papers', documents, floors.papers],
    ['people', people, floors.people],
  ])('%s are found, and little else', (_, { gold, proposed, right }, floor) => {
    expect((200 * right) / (gold + proposed)).toBeGreaterThanOrEqual(floor)
  })

  it('offices are told with most of their words, and few others', () => {
    expect((100 * roles.share) / roles.gold).toBeGreaterThanOrEqual(floors.offices)
  })
})

describe('the score of facts', () => {
  it('counts what is missed and what is too much', () => {
    const [first] = factsOf(
      'The Olm Treaty was signed by Minister Ann Lee.\nD| Olm Treaty\nD| Ferrol Pact\nP| Ann Lee | Minister | |',
    )
    const score = scoredFacts(first === undefined ? [] : [first], (text) => extract(text, { language: 'en' }))
    expect(score).toEqual({
      documents: { gold: 2, proposed: 1, right: 1 },
      people: { gold: 1, proposed: 1, right: 1 },
      roles: { gold: 1, share: 1 },
    })
  })
})
