import { describe, expect, it } from 'vitest'
import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** The right speaker for the wrong reason is luck: each case says by which rule its words are somebody's. */

describe('The rule a quotation stands on', () => {
  checkCases(
    'en',
    `
    “We agree on the dam,” said Ann Lee, Minister of Ports of Alveria. “We sign tomorrow,” she added.
    = Ann Lee: We agree on the dam,
    ^ verb-after:name
    = Ann Lee: We sign tomorrow,
    ^ verb-after:pronoun

    Questions remained. “Nobody asked us what we think of it.”
    = ?: Nobody asked us what we think of it.
    ^ free-standing:nobody
    `,
  )
  checkCases(
    'es',
    `
    “Es una jornada histórica para el país”, celebró la presidenta del Congreso, Lucía Benavides. “Seguiremos juntos”, añadió.
    = Lucía Benavides: Es una jornada histórica para el país
    ^ verb-after:name
    = Lucía Benavides: Seguiremos juntos
    ^ verb-after:omitted
    `,
  )
  checkCases(
    'fr',
    `
    « Nous avons choisi le dialogue », a déclaré la ministre des Ports, Anne Morel.
    = Anne Morel: Nous avons choisi le dialogue
    ^ verb-after:name
    `,
  )
})

it('a rule or a trust that is not the one stated is a difference', () => {
  const seen: (readonly [readonly string[], readonly string[]])[] = []
  const listening = notation(
    (_, check) => check(),
    (value) => ({ toEqual: (expected) => void seen.push([value, expected]) }),
  )
  listening(
    'fr',
    '« Nous avons choisi la paix », a déclaré Anne Morel.\n= Anne Morel: Nous avons choisi la paix\n^ colon-before:name',
  )
  listening(
    'fr',
    '« Nous avons choisi la paix », a déclaré Anne Morel.\n= Anne Morel: Nous avons choisi la paix\n^ verb-after:name never',
  )
  for (const [value, expected] of seen) expect(value).not.toEqual(expected)
  expect(seen[0]?.[0]).toContain('^ verb-after:name')
  expect(seen).toHaveLength(2)
})
