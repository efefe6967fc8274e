import {
  chmodSync,
  constants,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
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

test('a kit on a real disk: for its owner only, copies beside it, no temporary file, no lock left', async () => {
  const kit = join(folder, 'kit')
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  for (const [index, title] of ['a', 'b', 'c', 'd', 'e'].entries())
    await store.decide(titled(title), morning + index * 5_000)
  expect(readdirSync(kit).toSorted()).toEqual([
    'kit.1.a.journal',
    'kit.1.b.journal',
    'kit.json',
    'kit.last.json',
    'kit.lock',
  ])
  await store.close()
  expect(readdirSync(kit).filter((name) => name.endsWith('.lock') || name.endsWith('.tmp'))).toEqual([])
  if (process.platform !== 'win32') expect(statSync(join(kit, 'kit.json')).mode & 0o777).toBe(0o600)
  const again = await KitStore.open(nodeDisk, kit)
  expect(again.view.kit.event.title).toBe('e')
  await again.close()
})

test('who may read a file is as its owner has set it, also after it was written anew', async () => {
  const kit = join(folder, 'kit')
  await (await KitStore.create(nodeDisk, kit, emptyKit())).close()
  chmodSync(join(kit, 'kit.json'), 0o640)
  const store = await KitStore.open(nodeDisk, kit)
  await store.decide(titled('a'), morning)
  await store.close()
  if (process.platform !== 'win32') expect(statSync(join(kit, 'kit.json')).mode & 0o777).toBe(0o640)
})

test.skipIf(process.platform !== 'linux')(
  'what is written to a file that leads goes through to the disk at once',
  async () => {
    const path = join(folder, 'a.journal')
    writeFileSync(path, '')
    const file = await nodeDisk.open(path, 'lead')
    const descriptor = readdirSync('/proc/self/fd').find((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === path
      } catch {
        return false
      }
    })
    const flags = /flags:\s+(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))?.[1] ?? '0'
    await file.close()
    expect(Number.parseInt(flags, 8) & constants.O_DSYNC).toBe(constants.O_DSYNC)
  },
)

test('no link is followed: neither to write nor to read', async () => {
  const victim = join(folder, 'victim')
  writeFileSync(victim, 'precious')
  const kit = join(folder, 'kit')
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  for (const name of ['.kit.json.tmp', 'kit.1.a.journal', 'kit.1.b.journal', 'kit.hour.json'])
    symlinkSync(victim, join(kit, name))
  await store.decide(titled('a'), morning)
  await store.close()
  expect(readFileSync(victim, 'utf8')).toBe('precious')
  rmSync(join(kit, 'kit.json'))
  symlinkSync(victim, join(kit, 'kit.json'))
  expect(await refusalOf(KitStore.open(nodeDisk, kit))).toBe('kit.notAKit')
  expect(lstatSync(join(kit, 'kit.json')).isSymbolicLink()).toBe(true)
})

test('a folder that was taken away is not made again; put back, it gets what waited', async () => {
  const [kit, away] = [join(folder, 'kit'), join(folder, 'away')]
  const store = await KitStore.create(nodeDisk, kit, emptyKit())
  await store.decide(titled('before'), morning)
  renameSync(kit, away)
  const view = await store.decide(titled('while away'), morning + 5_000)
  expect([view.kit.event.title, view.waiting?.failure.code]).toEqual(['while away', 'kit.gone'])
  expect(readdirSync(folder)).toEqual(['away'])
  renameSync(away, kit)
  expect(await store.tryAgain()).toBe(true)
  await store.close()
  const again = await KitStore.open(nodeDisk, kit)
  expect(again.view.kit.event.title).toBe('while away')
  await again.close()
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
