import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import {
  Kit,
  KitId,
  QuoteId,
  RichText,
  Span,
  blankKit,
  blankPerson,
  kitSchemaVersion,
  makeIdsFrom,
  migrate,
  missingFrom,
} from '#core/model'
import { plainText, richTextFrom, splitName, wordCount } from '#core/model'

/** Shapes that are checked at every boundary. */

let last = 0
const makeId = makeIdsFrom(() => String((last += 1)).padStart(8, '0'))
const kit = () => blankKit(makeId, '2026-03-01T09:00:00.000Z')
const isKit = (data: unknown): boolean => v.safeParse(Kit, data).success

describe('identifiers', () => {
  test('say what they name', () => {
    expect(makeId('quo')).toMatch(/^quo_\d{8}$/)
    expect(v.safeParse(QuoteId, makeId('quo')).success).toBe(true)
  })

  test.each([
    'kit_',
    'kit_short',
    'KIT_00000001',
    'kit_0000000!',
    'kit_../../../x',
    'src_00000001',
    `kit_${'a'.repeat(41)}`,
    1,
    null,
  ])('%s is no identifier of a kit', (text) => expect(v.safeParse(KitId, text).success).toBe(false))
})

describe('a kit', () => {
  test('a blank one is sound, and so is what JSON makes of it', () => {
    expect(isKit(JSON.parse(JSON.stringify(kit())))).toBe(true)
  })

  test.each([
    ['null', () => null],
    ['a list', () => []],
    ['a field too many', () => ({ ...kit(), secret: 1 })],
    ['a field too few', () => ({ ...kit(), packs: undefined })],
    ['no pack at all', () => ({ ...kit(), packs: [] })],
    ['an identifier of another kind', () => ({ ...kit(), id: 'src_00000001' })],
    ['a day that does not exist', () => ({ ...kit(), event: { ...kit().event, startDay: '2026-02' } })],
    [
      'a person without a standing',
      () => ({ ...kit(), people: [{ ...blankPerson(makeId('per'), 'Ada Ferrow'), standing: 'sure' }] }),
    ],
    [
      'a link that could run',
      () => ({
        ...kit(),
        background: {
          ...kit().background,
          mayUse: [{ kind: 'paragraph', runs: [{ text: 'x', link: 'javascript:alert(1)' }] }],
        },
      }),
    ],
  ])('%s is refused', (_, data) => expect(isKit(data())).toBe(false))

  test('keys of the prototype in a file change no prototype and enter no kit', () => {
    const parsed = v.safeParse(Kit, JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(kit()).slice(1)}`))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(parsed.success && 'polluted' in parsed.output).toBe(false)
  })

  test('a span has at least one character', () => {
    expect([
      v.is(Span, { start: 2, end: 3 }),
      v.is(Span, { start: 3, end: 3 }),
      v.is(Span, { start: 4, end: 3 }),
    ]).toEqual([true, false, false])
  })
})

describe('migration', () => {
  const Shape = v.strictObject({ title: v.string(), place: v.string() })
  const steps = [
    (stored: unknown) => ({ ...(stored as object), title: 'from 1' }),
    (stored: unknown) => ({ ...(stored as object), place: 'from 2' }),
  ]

  test('goes through every step from the version it was stored in', () => {
    expect(migrate(Shape, {}, 1, steps, 3)).toEqual({ ok: true, value: { title: 'from 1', place: 'from 2' } })
    expect(migrate(Shape, { title: 'kept' }, 2, steps, 3)).toEqual({
      ok: true,
      value: { title: 'kept', place: 'from 2' },
    })
  })

  test('does not touch what it was given', () => {
    const stored = Object.freeze({ title: 'x', place: 'y' })
    migrate(Shape, stored, 1, steps, 3)
    expect(stored).toEqual({ title: 'x', place: 'y' })
  })

  test('refuses a newer version by its numbers', () => {
    expect(migrate(Kit, kit(), kitSchemaVersion + 1)).toEqual({
      ok: false,
      failure: { code: 'kit.tooNew', found: kitSchemaVersion + 1, known: kitSchemaVersion },
    })
  })

  test('says where it does not fit', () => {
    expect(migrate(Kit, { ...kit(), event: { ...kit().event, title: 5 } }, kitSchemaVersion)).toMatchObject({
      ok: false,
      failure: { code: 'kit.damaged', where: 'event.title' },
    })
  })
})

describe('small makers', () => {
  test.each([
    ['Ada Maria Ferrow', 'Ada Maria', 'Ferrow'],
    ['Ferrow', '', 'Ferrow'],
    ['', '', ''],
  ])('%s', (name, givenName, familyName) => expect(splitName(name)).toEqual({ givenName, familyName }))

  test('plain words become paragraphs and are words again', () => {
    const text = richTextFrom('One two.\n\n Three ')
    expect(v.is(RichText, text)).toBe(true)
    expect([plainText(text), wordCount(text)]).toEqual(['One two.\nThree', 3])
  })

  test('a source that says nothing of itself lacks three things', () => {
    expect(missingFrom({ publisher: null, date: null, address: null } as Parameters<typeof missingFrom>[0])).toEqual([
      'publisher',
      'date',
      'address',
    ])
  })
})
