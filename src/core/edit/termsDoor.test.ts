import { expect, it } from 'vitest'
import type { Release } from '#core/model'
import { kitOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import type { Edit } from './edit'
import { apply, applyAgain } from './apply'

const source = sourceOf('The locks open at noon.')
const quote = quotedIn(source, ['The locks open at noon.'])
const kit = kitOf({ sources: [source], quotes: [quote] })
const embargo = (until: string | null): Release => ({ basis: 'embargoed', until, zone: 'Asia/Almaty', descriptor: '' })
const added = { ...quotedIn(source, ['The locks'], { kind: 'fragment' }), release: embargo(null) }

const decisions: readonly (readonly [string, Edit])[] = [
  ['set', { kind: 'quote.change', id: quote.id, patch: { release: embargo(null) } }],
  [
    'among several',
    { kind: 'several', edits: [{ kind: 'quote.change', id: quote.id, patch: { release: embargo(null) } }] },
  ],
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

it.each(decisions)('an embargo without an end is refused: %s', (_, edit) =>
  expect(apply(kit, edit)).toMatchObject({ ok: false, failure: { code: 'edit.embargoEndless' } }),
)

it.each(decisions)('what is stored is read again all the same: %s', (_, edit) =>
  expect(applyAgain(kit, edit).ok).toBe(true),
)

it('one with an end is set', () =>
  expect(
    apply(kit, { kind: 'quote.change', id: quote.id, patch: { release: embargo('2031-03-09T04:00:00.000Z') } }).ok,
  ).toBe(true))
