import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { extract } from '#core/extract/extract'
import { factsOf, scoredFacts } from '#core/extract/testing/facts'

const folder = new URL('facts/', import.meta.url)

/** Written with their gold before the rules for papers and offices of that evening; known by their score alone (see README.md). */
const facts = readdirSync(folder).flatMap((file) => factsOf(readFileSync(new URL(file, folder), 'utf8')))

describe('papers, people and their offices in texts no rule was written with in view', () => {
  const { documents, people, roles } = scoredFacts(facts, (text) => extract(text))

  it('are of every language that is read', () => {
    expect(readdirSync(folder)).toHaveLength(9)
    expect(documents.gold).toBeGreaterThan(90)
    expect(people.gold).toBeGreaterThan(80)
  })

  it.each([
    ['papers', documents, 85],
    ['people', people, 96],
  ])('%s are found, and little else', (_, { gold, proposed, right }, floor) => {
    expect((200 * right) / (gold + proposed)).toBeGreaterThanOrEqual(floor)
  })

  it('offices are told with most of their words, and few others', () => {
    expect((100 * roles.share) / roles.gold).toBeGreaterThanOrEqual(77)
  })

  it('count what is missed and what is too much', () => {
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
