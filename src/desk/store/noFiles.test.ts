import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KitId } from '#core/model'
import * as v from 'valibot'
import { KitStore } from './kitStore'
import { nodeDisk } from './nodeDisk'
import { diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning, refusalOf } from './testing/kits'

/** In the place of a file stands what is none: nobody waits for it for ever, nothing of it goes, and no words are lost. */

let place = ''
let kit = ''

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kit-no-file-'))
  kit = join(place, 'kit')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const titled = (title: string) => ({ kind: 'event.change', patch: { title } }) as const

const stand: Readonly<Record<string, (path: string) => void>> = {
  'a folder': (path) => {
    mkdirSync(path)
    writeFileSync(join(path, 'precious.txt'), 'kept')
  },
  'a link': (path) => {
    writeFileSync(join(place, 'precious.txt'), 'kept')
    symlinkSync(join(place, 'precious.txt'), path)
  },
  'a pipe': (path) => void spawnSync('mkfifo', [path]),
}
const kinds = Object.keys(stand).filter((kind) => process.platform !== 'win32' || kind === 'a folder')

const putInPlaceOf = (name: string, kind: string): void => {
  rmSync(join(kit, name), { force: true })
  stand[kind]?.(join(kit, name))
}

const titleAfter = async (): Promise<string> => {
  const store = await KitStore.open(nodeDisk, kit)
  await store.close()
  return store.view.kit.event.title
}

describe.each(kinds)('%s', (kind) => {
  beforeEach(async () => {
    const store = await KitStore.create(nodeDisk, kit, emptyKit())
    await store.decide(titled('a'), morning)
    await store.decide(titled('b'), morning + 5_000)
    await store.close()
  })

  test.each(['kit.1.a.journal', 'kit.1.b.journal'])(
    'as %s: the other says it, and what stood there keeps a name',
    async (name) => {
      putInPlaceOf(name, kind)
      expect(await titleAfter()).toBe('b')
      const aside = name.replace('.journal', '.damaged-1.journal')
      expect(readdirSync(kit)).toContain(aside)
      if (kind === 'a folder') expect(readFileSync(join(kit, aside, 'precious.txt'), 'utf8')).toBe('kept')
      if (kind === 'a link') expect(readFileSync(join(place, 'precious.txt'), 'utf8')).toBe('kept')
      expect(await titleAfter()).toBe('b')
    },
  )

  test('as both journals: the kit is refused, and nothing is touched', async () => {
    for (const name of ['kit.1.a.journal', 'kit.1.b.journal']) {
      rmSync(join(place, 'precious.txt'), { force: true })
      putInPlaceOf(name, kind)
    }
    const before = readdirSync(kit)
    expect(await refusalOf(KitStore.open(nodeDisk, kit))).toBe('kit.damaged')
    expect(readdirSync(kit)).toEqual(before)
    const older = await KitStore.open(nodeDisk, kit, { olderWillDo: true })
    expect(older.view.kit.event.title).toBe('b')
    await older.close()
  })

  test('as the kit file: the kit is refused by name, and nothing is touched', async () => {
    putInPlaceOf('kit.json', kind)
    const before = readdirSync(kit)
    expect(await refusalOf(KitStore.open(nodeDisk, kit))).toBe('kit.notAKit')
    expect(readdirSync(kit)).toEqual(before)
  })

  test('as the lock: nobody has the kit, or it is refused', async () => {
    putInPlaceOf('kit.lock', kind)
    if (kind === 'a folder') expect(await refusalOf(KitStore.open(nodeDisk, kit))).toBe('kit.notAKit')
    else expect(await titleAfter()).toBe('b')
    if (kind === 'a folder') expect(existsSync(join(kit, 'kit.lock', 'precious.txt'))).toBe(true)
  })

  test('as the kit file while the kit is open: it gets another name, and the words are saved', async () => {
    const seen: string[] = []
    const store = await KitStore.open(nodeDisk, kit, { onChangedOutside: (name) => seen.push(name) })
    putInPlaceOf('kit.json', kind)
    const { waiting } = await store.decide(titled('c'), morning + 10_000)
    await store.close()
    expect([waiting, seen, await titleAfter()]).toEqual([null, ['kit.outside-1.json'], 'c'])
    if (kind === 'a folder') expect(readFileSync(join(kit, 'kit.outside-1.json', 'precious.txt'), 'utf8')).toBe('kept')
  })

  test('as the journal that is being written: the words are saved, and what stood there keeps a name', async () => {
    const store = await KitStore.open(nodeDisk, kit)
    await store.decide(titled('c'), morning + 10_000)
    putInPlaceOf('kit.3.a.journal', kind)
    await store.decide(titled('d'), morning + 15_000)
    expect(await store.tryAgain()).toBe(true)
    await store.close()
    expect(await titleAfter()).toBe('d')
    if (kind === 'a folder')
      expect(readFileSync(join(kit, 'kit.3.a.damaged-1.journal', 'precious.txt'), 'utf8')).toBe('kept')
  })
})

test('the journals of another kit, whose numbers would fit, are refused; the older state opens when it is asked for', async () => {
  const folder = '/library/mixed'
  const filesOf = async (id: string, titles: readonly string[]) => {
    const disk = diskWith(folder, {})
    const store = await KitStore.create(disk, folder, { ...emptyKit(), id: v.parse(KitId, id) })
    for (const [at, title] of titles.entries()) await store.decide(titled(title), morning + at * 5_000)
    const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
    await store.close()
    return files
  }
  const theirs = await filesOf('kit_00000008', ['theirs', 'theirs too'])
  const journals = Object.entries(theirs).filter(([name]) => name.endsWith('.journal'))
  const files = { ...(await filesOf('kit_00000009', ['ours'])), ...Object.fromEntries(journals) }
  const disk = diskWith(folder, files)
  expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.damaged')
  expect(disk.filesIn(folder)).toEqual(files)
  const older = await KitStore.open(disk, folder, { olderWillDo: true })
  expect(older.view.kit.event.title).toBe('')
  await older.close()
  expect(Object.keys(disk.filesIn(folder))).toContain('kit.1.a.damaged-1.journal')
})
