import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from '#core/edit/edit'
import { type History, decide, redo, restored, startHistory, storedFrom, undo } from '#core/edit/history'
import { Audience, type Kit, ReleaseBasis, sectionOf, sectionOrder } from '#core/model'
import { showing } from '#core/quote/release/release'
import { compose } from './compose'
import { calendarQuote, damsQuote, fixtureKit, fixtureNow, joinedQuote, protocolQuote } from './testing/fixture'

/**
 * No path by edits, undo, redo or a restart puts a forbidden quotation into a pack: whatever was decided before, the
 * document for an audience holds no words that this audience may not see at that moment.
 */

/** A few words that only this quotation says. */
const spoken = [
  { quote: joinedQuote, words: 'does not ask for a passport' },
  { quote: damsQuote, words: 'We ask our neighbours for nothing' },
  { quote: calendarQuote, words: 'waited long enough for a promise' },
  { quote: protocolQuote, words: 'read by people who are tired' },
] as const

const everything = sectionOrder.map((kind) => sectionOf(kind, true))
const start: Kit = { ...fixtureKit, packs: fixtureKit.packs.map((pack) => ({ ...pack, sections: everything })) }
const [pack] = start.packs
if (pack === undefined) throw new Error('A kit has a pack')

const before = '2031-04-11T06:00:00.000Z'
const after = '2031-04-11T07:00:00.000Z'
const quoteId = fc.constantFrom(...spoken.map(({ quote }) => quote.id))

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('quote.change' as const),
    id: quoteId,
    patch: fc.record({
      release: fc.record({
        basis: fc.constantFrom(...ReleaseBasis.options),
        until: fc.constantFrom(null, before, after),
        zone: fc.constantFrom(null, 'Asia/Almaty'),
        descriptor: fc.constantFrom('', ' ', 'a senior official'),
        override: fc.constantFrom('', ' ', 'I was in the room.'),
      }),
    }),
  }),
  fc.record({
    kind: fc.constant('quote.change' as const),
    id: quoteId,
    patch: fc.record({ headline: fc.constantFrom('', 'The sense of it') }),
  }),
  fc.record({
    kind: fc.constant('quote.stand' as const),
    ids: fc.array(quoteId, { maxLength: 3 }),
    standing: fc.constantFrom('kept' as const, 'proposed' as const, 'dropped' as const),
  }),
  fc.record({ kind: fc.constant('pack.place' as const), id: fc.constant(pack.id), quoteId, placed: fc.boolean() }),
  fc.record({
    kind: fc.constant('pack.change' as const),
    id: fc.constant(pack.id),
    patch: fc.oneof(
      fc.record({ audience: fc.constantFrom(...Audience.options) }),
      fc.record({ excludedQuoteIds: fc.uniqueArray(quoteId) }),
      fc.record({ quoteOrder: fc.constantFrom('speaker' as const, 'theme' as const) }),
    ),
  }),
)
const step = fc.oneof(
  { weight: 5, arbitrary: edit },
  fc.constantFrom('undo' as const, 'redo' as const, 'restart' as const),
)

const taken = (history: History, one: Edit | 'undo' | 'redo' | 'restart', at: number): History => {
  if (one === 'undo') return undo(history)
  if (one === 'redo') return redo(history)
  const next = one === 'restart' ? restored(storedFrom(history)) : decide(history, one, at)
  return next.ok ? next.value : history
}

const printed = (kit: Kit, audience: Audience): string =>
  kit.packs.map((one) => JSON.stringify(compose(kit, { ...one, audience }, { now: fixtureNow }))).join('\n')

test('before any decision all of it may be read by everybody: the search would find it', () => {
  for (const audience of Audience.options)
    for (const { words } of spoken) expect(printed(start, audience)).toContain(words)
})

test('no path by edits, undo, redo and restarts puts a forbidden quotation into a pack', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const at = Date.parse(fixtureNow)
      const { present } = steps.reduce((history, one, index) => taken(history, one, at + index), startHistory(start))
      for (const audience of Audience.options) {
        const document = printed(present, audience)
        for (const { quote, words } of spoken) {
          const now = present.quotes.find(({ id }) => id === quote.id)
          const isForbidden = now === undefined || showing(now, { audience, now: fixtureNow }).show !== 'quotation'
          if (isForbidden) expect(document).not.toContain(words)
        }
      }
    }),
    { numRuns: 60 },
  )
})
