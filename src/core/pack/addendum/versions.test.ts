import { expect, test } from 'vitest'
import { type ExportedVersion, type Kit, withExport } from '#core/model'
import { sha256 } from '#core/text/sha256'
import { fixtureKit, fixtureNow, fixturePack } from '../testing/fixture'
import { selectionFor } from '../selection'
import { itemsOf } from './items'
import { comparableVersions } from './changes'
import { changesBetween } from './versions'

const exported = (kit: Kit, version: number): Kit => {
  const file: ExportedVersion = {
    packId: fixturePack.id,
    version,
    sha256: sha256(String(version)),
    at: fixtureNow,
    audience: fixturePack.audience,
    copy: null,
    quotes: [],
    items: itemsOf(selectionFor(kit, fixturePack, fixtureNow)),
  }
  return { ...kit, exports: withExport(kit.exports, file) }
}
const saying = (kit: Kit, text: string): Kit => ({
  ...kit,
  messages: kit.messages.map((message, index) => (index === 0 ? { ...message, text } : message)),
})
const told = (kit: Kit, from: number, to: number | null) =>
  changesBetween(kit, fixturePack, from, to, fixtureNow)?.changes.map(
    ({ what, section, number }) => `${what} ${section} ${number}`,
  ) ?? null

const first = exported(fixtureKit, 1)
const second = exported({ ...saying(first, 'We welcome the figures.'), questions: first.questions.slice(1) }, 2)
const now = saying(second, 'We greet the figures.')

test('two versions of a pack, and one of them beside the pack as it is now', () => {
  expect(comparableVersions(now.exports, fixturePack).map(({ version }) => version)).toEqual([1, 2])
  expect(told(now, 1, 2)).toEqual(['changed points 1', 'withdrawn questions 1'])
  expect(told(now, 2, null)).toEqual(['changed points 1'])
  expect(told(second, 2, null)).toEqual([])
})

test('of a version that nobody remembers nothing is said, of another reader none', () => {
  expect(told(now, 3, null)).toBe(null)
  expect(comparableVersions(now.exports, { ...fixturePack, audience: 'press' })).toEqual([])
})

test('the files of each reader are counted by themselves, and each left on its own day', () => {
  const [file] = first.exports
  if (file === undefined) throw new Error('No file has left')
  const press = { ...file, audience: 'press' as const, at: '2031-05-05T10:00:00.000Z' }
  const exports = [...first.exports, press]
  expect(comparableVersions(exports, { ...fixturePack, audience: 'press' })).toEqual([{ version: 1, at: press.at }])
  expect(comparableVersions(exports, fixturePack)).toEqual([{ version: 1, at: fixtureNow }])
})
