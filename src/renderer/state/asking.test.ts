import { describe, expect, it } from 'vitest'
import type { KitView } from '#contract/views'
import { type Kit, type SourceId, blankKit, blankSource, makeIdsFrom } from '#core/model'
import { arrivalsAsking, standingOf, twinOf } from './asking'
import { type Session, type TriedOutcome, firstSession } from './session'

let number = 0
const makeId = makeIdsFrom(() => `ask${String(++number).padStart(8, '0')}`)
const moment = '2026-03-01T10:00:00.000Z'

const long = Array.from({ length: 20 }, (_, at) => `The ministers met on day ${at} and spoke of tolls.`).join(' ')
const sourceOf = (text: string) => {
  const source = blankSource(makeId('src'), moment, { text, sha256: 'a'.repeat(64) })
  const spans = [{ start: 0, end: 12 }]
  const utterances = [{ kind: 'marked' as const, spans, speakers: [], mention: '', isSure: false }]
  return { ...source, reading: { ...source.reading, utterances } }
}
const [older, newer] = [sourceOf(`${long} Over 70 came.`), sourceOf(`${long} Over 90 came.`)]
const kit: Kit = { ...blankKit(makeId, moment), sources: [older, newer] }

type Code = (TriedOutcome['result'] & { readonly ok: true })['notes'][number]['code']
const taken = (sourceId: SourceId, ...codes: readonly Code[]): TriedOutcome => ({
  name: 'a.txt',
  result: { ok: true, sourceId, quotes: 0, people: 0, notes: codes.map((code) => ({ code, facts: {} })) },
})
const refused = (code: 'source.locked' | 'source.scanned' | 'source.unknownType', isTriable = false): TriedOutcome => ({
  name: 'a.pdf',
  result: {
    ok: false,
    failure: { code, facts: {} },
    waits: 'w1',
    ...(isTriable ? { ways: { forms: ['text' as const], encodings: [] } } : {}),
  },
})

describe('how a line of the sheet stands', () => {
  it.each([
    ['taken in', taken(older.id), 'taken'],
    ['a twin, until it is said what it is', taken(newer.id, 'twinInKit'), 'twin'],
    ['an embargo that was found', taken(older.id, 'embargoFound'), 'embargo'],
    ['words that ask for care', taken(older.id, 'asksForCare'), 'care'],
    ['an embargo that somebody has seen', { ...taken(older.id, 'embargoFound'), isAnswered: true }, 'taken'],
    ['what is not in the kit any more', taken(makeId('src')), 'gone'],
    ['locked', refused('source.locked'), 'locked'],
    ['scanned', refused('source.scanned'), 'scanned'],
    ['refused, though it may be tried otherwise', refused('source.unknownType', true), 'refused'],
  ] as const)('%s', (_name, outcome, standing) => expect(standingOf(outcome, kit)).toBe(standing))

  it('a twin asks no more once it replaces the other, or the other is gone', () => {
    const replacing = { ...newer, supersedes: older.id }
    expect(standingOf(taken(newer.id, 'twinInKit'), { ...kit, sources: [older, replacing] })).toBe('taken')
    expect(standingOf(taken(newer.id, 'twinInKit'), { ...kit, sources: [newer] })).toBe('taken')
  })

  it('texts that stay the same are compared once', () => {
    expect(twinOf(kit, newer)).toBe(twinOf({ ...kit, quotes: [] }, newer))
    expect(twinOf({ ...kit, sources: [older, newer] }, newer)).not.toBe(twinOf(kit, newer))
  })
})

describe('how many arrivals ask', () => {
  const outcomes = [taken(newer.id, 'twinInKit'), taken(older.id), refused('source.locked')]
  const session = (kitId: Kit['id'] | null, open: Kit | null): Session => ({
    ...firstSession,
    outcomes,
    arrived: { at: 0, took: 0, kitId },
    open: open === null ? null : ({ kit: open } as KitView),
  })

  it('counts those of the kit in front', () => expect(arrivalsAsking(session(kit.id, kit))).toBe(2))
  it('and none while another kit, or none, is open', () => {
    expect(arrivalsAsking(session(kit.id, blankKit(makeId, moment)))).toBe(0)
    expect(arrivalsAsking(session(kit.id, null))).toBe(0)
  })
})
