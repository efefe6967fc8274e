import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cutKitFile } from './cut'
import { numberIn } from './envelope'
import { kitCodec } from './kitCodec'
import { KitStore } from './kitStore'
import { nodeDisk } from './nodeDisk'
import { ForgetfulDisk, diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning } from './testing/kits'

/** What others do to a kit that is open, and what a disk does in the middle: no word that was answered for is lost. */

const titled = (title: string) => ({ kind: 'event.change', patch: { title } }) as const
const decide = (store: KitStore, number: number) => store.decide(titled(`title ${number}`), morning + number * 5_000)

const inFolder = async (work: (place: string) => Promise<void>): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'kit-hostile-'))
  try {
    await work(place)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** What a new start finds in a copy of the folder, without its lock. */
const titleIn = async (folder: string): Promise<string> => {
  const copy = `${folder}-copy-${readdirSync(join(folder, '..')).length}`
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.lock') })
  const store = await KitStore.open(nodeDisk, copy)
  await store.close()
  return store.view.kit.event.title
}

describe('on a real disk', () => {
  test('journals that a backup holds by further names are taken away: what is decided then is not written into the backup alone', () =>
    inFolder(async (place) => {
      const [kit, backup] = [join(place, 'kit'), join(place, 'backup')]
      const store = await KitStore.create(nodeDisk, kit, emptyKit())
      await decide(store, 1)
      mkdirSync(backup)
      for (const name of readdirSync(kit).filter((one) => one.endsWith('.journal'))) {
        linkSync(join(kit, name), join(backup, name))
        rmSync(join(kit, name))
      }
      for (const number of [2, 3]) await decide(store, number)
      expect(await store.tryAgain()).toBe(true)
      expect(await titleIn(kit)).toBe('title 3')
      await store.close()
    }))

  test('the folder is moved and a link stands in its place: nothing is written where it leads, and all is there when it comes back', () =>
    inFolder(async (place) => {
      const [kit, moved, elsewhere] = [join(place, 'kit'), join(place, 'moved'), join(place, 'elsewhere')]
      mkdirSync(elsewhere)
      writeFileSync(join(elsewhere, 'notes.txt'), 'not ours')
      const store = await KitStore.create(nodeDisk, kit, emptyKit())
      await decide(store, 1)
      renameSync(kit, moved)
      symlinkSync(elsewhere, kit)
      const { waiting } = await decide(store, 2)
      expect(waiting?.failure.code).toBe('kit.gone')
      expect(await store.tryAgain()).toBe(false)
      expect(readdirSync(elsewhere)).toEqual(['notes.txt'])
      rmSync(kit)
      renameSync(moved, kit)
      expect(await store.tryAgain()).toBe(true)
      await store.close()
      expect(await titleIn(kit)).toBe('title 2')
      expect(readdirSync(elsewhere)).toEqual(['notes.txt'])
    }))

  test('the files of another kit take the place of all of ours: ours waits, theirs stays as it is, and ours can be written elsewhere', () =>
    inFolder(async (place) => {
      const [kit, other] = [join(place, 'kit'), join(place, 'other')]
      const theirs = await KitStore.create(nodeDisk, other, { ...emptyKit(), id: 'kit_99999999' as never })
      for (const number of [7, 8]) await decide(theirs, number)
      const store = await KitStore.create(nodeDisk, kit, emptyKit())
      await decide(store, 1)
      for (const name of readdirSync(other).filter((one) => one.endsWith('.journal'))) {
        rmSync(join(kit, name))
        cpSync(join(other, name), join(kit, name))
      }
      const before = readdirSync(kit).map((name) => [name, readFileSync(join(kit, name)).toString('base64')])
      const { waiting } = await decide(store, 2)
      expect(waiting).not.toBe(null)
      expect(await store.tryAgain()).toBe(false)
      expect(store.view.kit.event.title).toBe('title 2')
      const after = readdirSync(kit).map((name) => [name, readFileSync(join(kit, name)).toString('base64')])
      expect(after).toEqual(before)
      for (const name of readdirSync(kit).filter((one) => one.endsWith('.journal'))) rmSync(join(kit, name))
      expect(await store.tryAgain()).toBe(true)
      expect(await titleIn(kit)).toBe('title 2')
      await store.close()
      await theirs.close()
    }))
})

const folder = '/library/old'
const oldKit = (): Readonly<Record<string, Buffer>> => ({
  'kit.json': readFileSync(join(import.meta.dirname, 'fixtures', 'schema-1-steps.bkit')),
})

/** Opens a kit of schema 1, decides three times, folds, closes; says what was answered for. */
const broughtForward = async (disk: ForgetfulDisk, answered: string[]): Promise<void> => {
  const store = await KitStore.open(disk, folder)
  for (const number of [1, 2, 3]) if ((await decide(store, number)).waiting === null) answered.push(`title ${number}`)
  await store.fold()
  await store.close()
}

test('the disk is full at any moment while a kit of the first schema is brought forward: it opens with all that was answered', async () => {
  const whole = diskWith(folder, oldKit())
  await broughtForward(whole, [])
  expect(numberIn(whole.filesIn(folder)['kit.json'] ?? Buffer.alloc(0))).toBeGreaterThan(0)
  let full = 0
  for (let from = 1; from <= whole.operations; from += 1) {
    const disk = diskWith(folder, oldKit())
    disk.failing = (operation) =>
      disk.operations >= from && ['open', 'write', 'link', 'rename', 'makeFolder'].includes(operation) ? 'ENOSPC' : null
    const answered: string[] = []
    await broughtForward(disk, answered).catch(() => (full += 1))
    const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
    const left = diskWith('/library/left', files)
    const again = await KitStore.open(left, '/library/left')
    const last = answered.at(-1)
    if (last !== undefined) expect(again.view.kit.event.title).toBe(last)
    expect(again.view.kit.quotes.length).toBe(4)
    await again.close()
    expect(Object.keys(left.filesIn('/library/left')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }
  expect(full).toBeGreaterThan(10)
})

test('two processes fold one kit, the one that lost it last: what the other one was answered for is there', async () => {
  const disk = new ForgetfulDisk()
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  let isAtTheEnd = (): void => undefined
  const atTheEnd = new Promise<void>((resolve) => (isAtTheEnd = resolve))
  // The first process has seen that the kit file is still its own, and is slow to rename.
  const slow: ForgetfulDisk = Object.create(disk)
  slow.rename = async (from, to) => {
    if (to !== `${shared}/kit.json`) return disk.rename(from, to)
    isAtTheEnd()
    await held
    return disk.rename(from, to)
  }
  const first = await KitStore.create(disk, shared, emptyKit(), {
    cutter: (order) => cutKitFile(slow, order, kitCodec),
  })
  for (const number of [1, 2, 3]) await decide(first, number)
  const folding = first.fold()
  await atTheEnd
  const told: string[] = []
  const second = await KitStore.open(asAnotherSees(disk), elsewhere, {
    byForce: true,
    onChangedOutside: (name) => told.push(name),
  })
  for (const number of [4, 5, 6]) expect((await decide(second, number)).waiting).toBe(null)
  await second.fold()
  letGo()
  await folding
  expect((await decide(first, 9)).waiting?.failure.code).toBe('kit.takenOver')
  expect((await decide(second, 7)).waiting).toBe(null)
  const { 'kit.lock': _held, ...left } = disk.filesIn(shared)
  const found = await KitStore.open(diskWith('/library/left', left), '/library/left')
  expect(found.view.kit.event.title).toBe('title 7')
  await found.close()
})

const [shared, elsewhere] = ['/library/shared', '/library/mounted']

/** The same folder by the name that another process has for it. */
const asAnotherSees = (disk: ForgetfulDisk): ForgetfulDisk => {
  const own = (path: string): string => path.replace(elsewhere, shared)
  const other: ForgetfulDisk = Object.create(disk)
  return Object.assign(other, {
    read: (path: string) => disk.read(own(path)),
    open: (path: string, how: 'new' | 'lead' | 'trail') => disk.open(own(path), how),
    stamp: (path: string) => disk.stamp(own(path)),
    written: (path: string) => disk.written(own(path)),
    names: (path: string) => disk.names(own(path)),
    makeFolder: (path: string) => disk.makeFolder(own(path)),
    remove: (path: string) => disk.remove(own(path)),
    syncFolder: (path: string) => disk.syncFolder(own(path)),
    rename: (from: string, to: string) => disk.rename(own(from), own(to)),
    link: (from: string, to: string) => disk.link(own(from), own(to)),
  })
}
