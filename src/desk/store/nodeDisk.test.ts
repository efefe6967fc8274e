import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KitStore } from './kitStore'
import { nodeDisk } from './nodeDisk'
import { emptyKit, morning, refusalOf } from './testing/kits'
import { writeWhole } from './wholeFile'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const titled = (title: string) => ({ kind: 'event.change', patch: { title } }) as const

test('a kit on a real disk: for its owner only, three generations, no temporary file, no lock left', async () => {
  const kit = join(folder, 'kit')
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  for (const [index, title] of ['a', 'b', 'c', 'd', 'e'].entries())
    await store.decide(titled(title), morning + index * 5_000)
  expect(readdirSync(kit).toSorted()).toEqual(['kit.1.json', 'kit.2.json', 'kit.3.json', 'kit.json', 'kit.lock'])
  await store.close()
  expect(readdirSync(kit)).not.toContain('kit.lock')
  if (process.platform !== 'win32') expect(statSync(join(kit, 'kit.json')).mode & 0o777).toBe(0o600)
  const again = await KitStore.open(nodeDisk, kit)
  expect(again.view.kit.event.title).toBe('e')
  await again.close()
})

test('a change by another program is seen', async () => {
  const kit = join(folder, 'kit')
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  writeFileSync(join(kit, 'kit.json'), 'the work of somebody else')
  expect(await refusalOf(store.decide(titled('ours'), morning))).toBe('kit.changedOutside')
  expect(readFileSync(join(kit, 'kit.json'), 'utf8')).toBe('the work of somebody else')
  await store.close()
})

test('a folder that was taken away is gone, not made again', async () => {
  const kit = join(folder, 'kit')
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  rmSync(kit, { recursive: true })
  expect(await refusalOf(store.decide(titled('ours'), morning))).toBe('kit.gone')
  await store.close()
})

test('a picture is kept under its fingerprint, and cleared away when no step names it', async () => {
  const kit = join(folder, 'kit')
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  const sha256 = await store.media.put(Buffer.from('not really a picture'))
  expect(Buffer.from((await store.media.get(sha256)) ?? [])).toEqual(Buffer.from('not really a picture'))
  writeFileSync(join(kit, 'media', `${sha256}.jpg`), 'something else')
  expect(await store.media.get(sha256)).toBeNull()
  await store.close()
  expect(readdirSync(join(kit, 'media'))).toEqual([])
})

test('a file that cannot be written whole leaves the old one and no scraps', async () => {
  const path = join(folder, 'pack.pdf')
  writeFileSync(path, 'old')
  const failing = writeWhole(nodeDisk, path, Buffer.from('new'), async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['pack.pdf'], 'old'])
})
