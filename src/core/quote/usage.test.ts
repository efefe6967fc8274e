import { describe, expect, it } from 'vitest'
import { type ExportedVersion, type Kit, type Pack, type SectionKind, fullPack, withExport } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf } from './testing/fixture'
import { isChangedSince, usedQuotes, usesOf } from './usage'

const source = sourceOf(
  '“The locks open at six in the morning.” “The tolls are gone for good, and no one will miss them.”',
)
const ada = personOf('Ada Brenn')
const [first, second] = ['The locks open at six in the morning.', 'The tolls are gone for good'].map((words) =>
  quotedIn(source, [words], { speakerIds: [ada.id], standing: 'kept' }),
)
if (first === undefined || second === undefined) throw new Error('two quotations')
const kit = kitOf({ sources: [source], people: [ada], quotes: [first, second] })
const [pack] = kit.packs

const left = (now: Kit, version: number, ids = [first.id], more: Partial<ExportedVersion> = {}): Kit => ({
  ...now,
  exports: withExport(now.exports, {
    packId: pack?.id ?? fullPack('pck_00000009' as Pack['id'], '', 'press').id,
    version,
    sha256: 'a'.repeat(64),
    at: `2031-05-1${version}T08:00:00.000Z`,
    audience: 'principal',
    items: [{ section: 'quotes' as SectionKind, id: ids[0] ?? '', number: 1, mark: '0'.repeat(16) }],
    quotes: usedQuotes(now, ids),
    copy: null,
    ...more,
  }),
})

describe('where a quotation was used', () => {
  it('is every file that it left in, the latest first, however many there were', () => {
    const now = [1, 2, 3, 4, 5, 6].reduce((before, version) => left(before, version), kit)
    expect(usesOf(now, first.id).map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1])
    expect(usesOf(now, second.id)).toEqual([])
  })

  it('is one for all copies of a version, told with the first', () => {
    const copies = [1, 2].map((number) => ({ number, of: 2, name: `Desk ${number}` }))
    const now = copies.reduce((before, copy) => left(before, 1, [first.id], { copy }), kit)
    expect(now.exports).toHaveLength(2)
    expect(usesOf(now, first.id)).toHaveLength(1)
  })

  it('is known of files that left before marks were kept, without a word on what has changed', () => {
    const now = left(kit, 1, [first.id], { quotes: [] })
    expect(usesOf(now, first.id)).toMatchObject([{ version: 1, mark: null }])
    expect(isChangedSince({ ...first, headline: 'Early' }, usesOf(now, first.id))).toBe(false)
  })

  it.each([
    [{}, false],
    [{ annotation: 'Ask why.', themes: ['Tolls'] }, false],
    [{ headline: 'Early' }, true],
    [{ speakerIds: [] }, true],
    [{ release: { ...first.release, basis: 'background' as const } }, true],
    [{ anchors: first.anchors.map((anchor) => ({ ...anchor, end: anchor.end - 1 })) }, true],
    [{ edits: [{ kind: 'sic' as const, at: 3 }] as never }, true],
  ])('after %j it is another than the one that left: %j', (patch, isChanged) => {
    const uses = usesOf(left(kit, 1), first.id)
    expect(isChangedSince({ ...first, ...patch }, uses)).toBe(isChanged)
  })

  it('goes by the file that left last', () => {
    const changed = { ...first, headline: 'Early' }
    const now = left({ ...left(kit, 1), quotes: [changed, second] }, 2)
    expect(isChangedSince(changed, usesOf(now, first.id))).toBe(false)
    expect(isChangedSince(first, usesOf(now, first.id))).toBe(true)
  })
})
