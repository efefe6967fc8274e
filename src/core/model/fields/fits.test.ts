import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../edit/edit'
import { Happening } from '../../edit/happening'
import { type History, decide, startHistory, storedFrom, undo } from '../../edit/history'
import { StoredHistory } from '../../edit/stored'
import { fixtureKit } from '../../pack/testing/fixture'
import { listOf } from '../common'
import type { Result } from '../result'
import { atOnce } from '../turns'
import { fits, fitting } from './fits'

/** What parsing says of the same question. */
const parsesToTheSame = (schema: v.GenericSchema, value: unknown): boolean => {
  const parsed = v.safeParse(schema, value)
  return parsed.success && isDeepStrictEqual(parsed.output, value)
}

const odd = fc.constantFrom<unknown>(
  null,
  true,
  Number.NaN,
  -1,
  1.5,
  '',
  'x'.repeat(2_001),
  [],
  {},
  [null],
  { start: 4, end: 4 },
  JSON.parse('{"__proto__":1}'),
)

/** The value with something changed at some depth: another value, a field less, a field more, an item twice. */
const hurt = (value: unknown, chance: () => number, other: unknown): unknown => {
  const pick = Math.floor(chance() * 8)
  if (typeof value === 'string' && pick > 3) return `${value} `
  if (typeof value === 'number' && pick > 3) return value + 1
  if (typeof value !== 'object' || value === null || pick === 0) return other
  if (Array.isArray(value)) {
    const at = Math.floor(chance() * value.length)
    if (value.length === 0 || pick === 1) return [...value, other]
    return value.with(at, hurt(value[at], chance, other))
  }
  const names = Object.keys(value)
  const name = names[Math.floor(chance() * names.length)] ?? 'none'
  if (pick === 1) return { ...value, strange: other }
  if (pick === 2) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
  return { ...value, [name]: hurt(Reflect.get(value, name), chance, other) }
}

const chances = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** A kit with something in every part of it, three steps on and one undone. */
const history = (): History => {
  const [quote, person] = [fixtureKit.quotes[0], fixtureKit.people[0]]
  const edits: readonly Edit[] = [
    { kind: 'event.change', patch: { host: 'Ruvana' } },
    {
      kind: 'several',
      edits: [
        ...(quote === undefined
          ? []
          : [{ kind: 'quote.change', id: quote.id, patch: { annotation: 'First' } } as const]),
        ...(person === undefined ? [] : [{ kind: 'person.remove', id: person.id } as const]),
      ],
    },
    { kind: 'event.change', patch: { place: 'The landing' } },
  ]
  return undo(edits.reduce((made, edit, at) => valueOf(decide(made, edit, 1_000 * at)), startHistory(fixtureKit)))
}

const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('what fits a shape as it stands', () => {
  const stored: unknown = JSON.parse(JSON.stringify(storedFrom(history())))

  it('is a whole kit with its steps', () => {
    expect(fits(StoredHistory, stored)).toBe(true)
  })

  it('is what parsing would give back unchanged, and nothing else, wherever a kit is changed', () => {
    const seen = { whole: 0, broken: 0 }
    fc.assert(
      fc.property(fc.integer(), odd, (seed, other) => {
        const value = hurt(stored, chances(seed), other)
        const isWhole = parsesToTheSame(StoredHistory, value)
        seen[isWhole ? 'whole' : 'broken'] += 1
        expect(fits(StoredHistory, value)).toBe(isWhole)
        expect(atOnce(fitting(StoredHistory, value))).toBe(isWhole)
      }),
      { numRuns: 4_000 },
    )
    // Both must have been asked about.
    expect(Math.min(seen.whole, seen.broken)).toBeGreaterThan(100)
  })

  it('is decided for every kind of happening alike', () => {
    const happenings: readonly unknown[] = [
      { did: 'edit', edit: { kind: 'event.change', patch: { host: 'Ruvana' } }, at: 5 },
      { did: 'join', edit: { kind: 'several', edits: [{ kind: 'event.change', patch: {} }] }, at: 5 },
      { did: 'undo', at: 1 },
    ]
    expect(fits(listOf(Happening), happenings)).toBe(true)
    fc.assert(
      fc.property(fc.integer(), odd, (seed, other) => {
        const value = hurt(happenings, chances(seed), other)
        expect(fits(listOf(Happening), value)).toBe(parsesToTheSame(listOf(Happening), value))
        expect(atOnce(fitting(listOf(Happening), value))).toBe(parsesToTheSame(listOf(Happening), value))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is not what a schema would change: a blank that is missing, a word that is trimmed, the first of two choices', () => {
    const WithBlank = v.strictObject({ words: v.optional(v.string(), '') })
    expect([fits(WithBlank, {}), fits(WithBlank, { words: '' })]).toEqual([false, true])
    const Trimmed = v.pipe(v.string(), v.trim())
    expect([fits(Trimmed, ' a'), fits(Trimmed, 'a')]).toEqual([false, true])
    const Either = v.union([WithBlank, v.strictObject({})])
    expect([fits(Either, {}), v.parse(Either, {})]).toEqual([false, { words: '' }])
    expect([atOnce(fitting(Either, {})), atOnce(fitting(Either, { words: '' }))]).toEqual([false, true])
    const Loose = v.looseObject({ words: v.string() })
    expect(fits(Loose, { words: 'a' })).toBe(false)
  })

  it('is what parsing gives back also of pairs, of records of any names and of what is not strict', () => {
    const Words = v.object({
      pairs: v.array(v.tuple([v.number(), v.string()])),
      facts: v.record(v.string(), v.union([v.string(), v.number()])),
      more: v.nullable(v.array(v.number())),
    })
    const whole = { pairs: [[1, 'a']], facts: { a: 1, b: 'c' }, more: [1] }
    fc.assert(
      fc.property(fc.integer(), odd, (seed, other) => {
        const value = hurt(whole, chances(seed), other)
        const isWhole = parsesToTheSame(Words, value)
        expect([fits(Words, value), atOnce(fitting(Words, value))]).toEqual([isWhole, isWhole])
      }),
      { numRuns: 2_000 },
    )
    expect(fits(Words, { ...whole, pairs: [[1, 'a', 'b']] })).toBe(false)
    expect(fits(Words, { ...whole, facts: JSON.parse('{"__proto__":1}') })).toBe(false)
  })

  it('is looked at in many turns where a list is long, and nothing behind a fault', () => {
    const value = { ids: Array.from({ length: 1_000 }, (_, at) => at) }
    const Ids = v.strictObject({ ids: v.pipe(v.array(v.number()), v.maxLength(1_000), v.readonly()) })
    expect([...fitting(Ids, value)].length).toBeGreaterThan(10)
    expect([...fitting(Ids, { ids: value.ids.with(20, 'x' as never) })]).toHaveLength(1)
    expect(atOnce(fitting(Ids, { ids: [...value.ids, 1] }))).toBe(false)
  })
})
