import { expect, test } from 'vitest'
import { journalIn, leader } from './journals'
import { KitStore } from './kitStore'
import { type Files, ForgetfulDisk, diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning } from './testing/kits'

/** The journal that leads is given room in advance: zeros that its lines are written over. */

const folder = '/library/roomy'
const lead = journalIn(folder, 1, leader)
const name = lead.slice(folder.length + 1)

const decide = (store: KitStore, number: number) =>
  store.decide({ kind: 'event.change', patch: { title: `title ${number}` } }, morning + number * 5_000)

const newStore = async (disk = new ForgetfulDisk()): Promise<{ disk: ForgetfulDisk; store: KitStore }> => ({
  disk,
  store: await KitStore.create(disk, folder, emptyKit(), { later: () => () => undefined }),
})

const bytesOf = (disk: ForgetfulDisk): Buffer => disk.filesIn(folder)[name] ?? Buffer.alloc(0)
const zerosIn = (bytes: Buffer): number => bytes.filter((byte) => byte === 0).length

/** What is there after a kill, in the hands of the next start. */
const titleAfterKill = async ({ 'kit.lock': _held, ...files }: Files): Promise<string> => {
  const store = await KitStore.open(diskWith('/library/next', files), '/library/next')
  const { title } = store.view.kit.event
  await store.close()
  return title
}

test('a line goes into the room that is there, which leaves the length of the file as it is', async () => {
  const { disk, store } = await newStore()
  await decide(store, 1)
  const before = bytesOf(disk)
  await decide(store, 2)
  const after = bytesOf(disk)
  expect(after.length).toBe(before.length)
  expect(zerosIn(after)).toBeLessThan(zerosIn(before))
  await store.close()
})

test('lines that come to the end of the room bring new room with them, and all of them are read again', async () => {
  const { disk, store } = await newStore()
  const lengths = new Set<number>()
  for (let number = 1; number <= 40; number += 1) {
    await decide(store, number)
    lengths.add(bytesOf(disk).length)
    expect(await titleAfterKill(disk.filesIn(folder))).toBe(`title ${number}`)
  }
  expect(lengths.size).toBeGreaterThan(3)
  expect(lengths.size).toBeLessThan(20)
  await store.close()
})

test('what is left of the room is given back when the journal ends', async () => {
  const { disk, store } = await newStore()
  await decide(store, 1)
  expect(zerosIn(bytesOf(disk))).toBeGreaterThan(0)
  await store.close()
  expect(bytesOf(disk).length).toBeGreaterThan(0)
  expect(
    Object.values(disk.filesIn(folder))
      .map(zerosIn)
      .filter((zeros) => zeros > 0),
  ).toEqual([])
})

test('what is decided while the room is given back is cut off by nobody', async () => {
  const { disk, store } = await newStore()
  await decide(store, 1)
  await store.close()
  // A disk that takes its time over giving back, and has done it for good when the power goes the moment after.
  const open = disk.open.bind(disk)
  const left: Files[] = []
  disk.open = async (path, how) => {
    const file = await open(path, how)
    const shorten = async (length: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await file.shorten(length)
      await file.sync()
      left.push(disk.afterPowerCut(folder, null))
    }
    return { ...file, shorten }
  }
  const again = await KitStore.open(disk, folder, { later: () => () => undefined })
  await decide(again, 2)
  const folding = again.fold()
  expect((await decide(again, 3)).waiting).toBe(null)
  await folding
  expect(left.length).toBeGreaterThan(0)
  for (const files of left) expect(await titleAfterKill(files)).toBe('title 3')
  await again.close()
})

test('a disk that has no room to set aside takes lines all the same', async () => {
  const { disk, store } = await newStore()
  disk.onWrite = (path, bytes) => {
    if (!path.endsWith('.json') && bytes.length > disk.room) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  for (const number of [1, 2, 3]) expect((await decide(store, number)).waiting).toBe(null)
  expect(zerosIn(bytesOf(disk))).toBe(0)
  expect(await titleAfterKill(disk.filesIn(folder))).toBe('title 3')
  disk.onWrite = () => undefined
  await store.close()
})

test.each([
  ['bytes by chance', (bytes: Buffer) => bytes.map((_byte, at) => (at * 167 + 13) % 251)],
  ['line ends', (bytes: Buffer) => bytes.fill('\n')],
  ['half a line of its own', (bytes: Buffer) => bytes.fill('0123456789abcdef {"seq":9')],
])('%s in the room are nobody’s words', async (_what, spoiled) => {
  const { disk, store } = await newStore()
  for (const number of [1, 2]) await decide(store, number)
  const files = disk.filesIn(folder)
  const bytes = bytesOf(disk)
  const end = bytes.indexOf(0)
  const left = Buffer.concat([bytes.subarray(0, end), spoiled(Buffer.from(bytes.subarray(end)))])
  expect(await titleAfterKill({ ...files, [name]: left })).toBe('title 2')
  // Also when nothing but this file is left to say so.
  const { 'kit.1.b.journal': _trailer, ...alone } = { ...files, [name]: left }
  expect(await titleAfterKill(alone)).toBe('title 2')
  await store.close()
})
