import { expect, it } from 'vitest'
import type { Release } from '#core/model'
import { kitOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import type { Edit } from './edit'
import { apply, applyAgain } from './apply'

const source = sourceOf('The locks open at noon.')
const quote = quotedIn(source, ['The locks open at noon.'])
const kit = kitOf({ sources: [source], quotes: [quote] })
const embargo = (until: string | null): Release => ({
  basis: 'embargoed',
  until,
  zone: 'Asia/Almaty',
  descriptor: '',
  override: '',
})
const background = (descriptor: string): Release => ({
  basis: 'background',
  until: null,
  zone: null,
  descriptor,
  override: '',
})

const decisions = (release: Release): readonly (readonly [string, Edit])[] => {
  const added = { ...quotedIn(source, ['The locks'], { kind: 'fragment' }), release }
  const change = { kind: 'quote.change', id: quote.id, patch: { release } } as const
  return [
    ['set', change],
    ['among several', { kind: 'several', edits: [change] }],
    ['with a new quotation', { kind: 'quote.add', item: added, before: null }],
    [
      'with an import',
      {
        kind: 'source.add',
        source: { ...source, id: 'src_another00001' as typeof source.id },
        people: [],
        quotes: [{ ...added, sourceId: 'src_another00001' as typeof source.id }],
        documents: [],
        event: {},
      },
    ],
  ]
}
const refused = [
  ...decisions(embargo(null)).map(([how, edit]) => ['edit.embargoEndless', how, edit] as const),
  ...['', ' \n'].flatMap((descriptor) =>
    decisions(background(descriptor)).map(([how, edit]) => ['edit.descriptorMissing', how, edit] as const),
  ),
]

it.each(refused)('%s: refused, %s', (code, _, edit) =>
  expect(apply(kit, edit)).toMatchObject({ ok: false, failure: { code } }),
)

it.each(refused)('%s: what is stored is read again all the same, %s', (_, __, edit) =>
  expect(applyAgain(kit, edit).ok).toBe(true),
)

it.each([embargo('2031-03-09T04:00:00.000Z'), background('a lock keeper')])('whole terms are set: %o', (release) =>
  expect(apply(kit, { kind: 'quote.change', id: quote.id, patch: { release } }).ok).toBe(true),
)

const opened = (basis: Release['basis'], override: string): Release => ({
  basis,
  until: null,
  zone: null,
  descriptor: 'a lock keeper',
  override,
})
const inTheRoom = 'I was in the room.'

it.each([opened('off-record', inTheRoom), opened('chatham-house', inTheRoom)])(
  'the author opens words to the principal with a reason: %o',
  (release) => expect(apply(kit, { kind: 'quote.change', id: quote.id, patch: { release } }).ok).toBe(true),
)

it.each([
  ...(['on-record', 'background', 'deep-background', 'as-prepared', 'unknown'] as const).flatMap((basis) =>
    decisions(opened(basis, inTheRoom)),
  ),
  ...decisions(opened('off-record', ' \n')),
  // With words that come in nobody has opened anything yet.
  ...decisions(opened('chatham-house', inTheRoom)).slice(2),
])('an override that opens nothing, gives no reason, or comes in with the words is refused: %s', (_, edit) => {
  expect(apply(kit, edit)).toMatchObject({ ok: false, failure: { code: 'edit.overrideRefused' } })
  expect(applyAgain(kit, edit).ok).toBe(true)
})
