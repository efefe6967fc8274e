import { describe, expect, it } from 'vitest'
import { type ExportedVersion, type Kit, withExport } from '#core/model'
import { viewFor } from '../view/viewFor'
import { lastFile } from './addendum/changes'
import { composeNumbered } from './compose'
import { selectionFor } from './selection'
import { fixtureKit, fixtureNow, fixturePack } from './testing/fixture'

/** A file of which several people get one each. */
const distribution = ['Ambassador Lund', 'Cabinet, room 3', 'Archive']
const pack = { ...fixturePack, distribution }
const kit: Kit = { ...fixtureKit, packs: [pack] }
const copyFor = (number: number, exports: Kit['exports'] = []) => {
  const copy = { number, of: distribution.length, name: distribution[number - 1] ?? '' }
  return { copy, ...composeNumbered(selectionFor(kit, pack, fixtureNow, copy), exports, fixtureNow) }
}

describe('a numbered copy', () => {
  it('says its number and its name, on every page and on the cover, and nobody else’s', () => {
    const { document } = copyFor(2)
    expect(document.frame.copy).toBe('Copy 2 of 3 – Cabinet, room 3')
    expect(JSON.stringify(document.sections[0])).toContain('Copy 2 of 3 – Cabinet, room 3')
    expect(JSON.stringify(document)).not.toContain('Lund')
    expect(JSON.stringify(viewFor(kit, 'principal', fixtureNow))).not.toContain('Lund')
  })

  it('leaves the figures of a name as they were written', () => {
    const arabic = { ...pack, language: 'ar' }
    const copy = { number: 2, of: 3, name: 'Cabinet, room 3' }
    const own = { ...kit, packs: [arabic] }
    const { document } = composeNumbered(selectionFor(own, arabic, fixtureNow, copy), [], fixtureNow)
    expect(document.frame.copy).toMatch(/Cabinet, room 3$/)
  })

  it('is the same version as the others and as the file without a number', () => {
    const plain = composeNumbered(selectionFor(kit, pack, fixtureNow), [], fixtureNow)
    const [first, third] = [copyFor(1), copyFor(3)]
    expect(first.version.sha256).toBe(third.version.sha256)
    expect(first.version).toEqual(plain.version)
    expect(plain.document.frame.copy).toBe('')
  })

  it('is remembered for itself, and what it says once for all of them', () => {
    const at = fixtureNow
    const exports = [1, 2, 3].reduce<readonly ExportedVersion[]>((known, number) => {
      const { copy, version } = copyFor(number, known)
      const { quoteIds: _ids, ...told } = version
      return withExport(known, { packId: pack.id, audience: pack.audience, at, copy, quotes: [], ...told })
    }, [])
    expect(exports.map(({ copy }) => copy?.name)).toEqual(distribution)
    expect(exports.map(({ version }) => version)).toEqual([1, 1, 1])
    expect(exports.map(({ items }) => items.length > 0)).toEqual([true, false, false])
    expect(lastFile(exports, pack, Infinity)?.items).toEqual(exports[0]?.items)
  })
})
