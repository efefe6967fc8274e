import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startHistory } from '#core/edit/history'
import { sealed } from './envelope'
import { generationIn, moveOn } from './generations'
import { longestTrail } from './journalWriter'
import { journalIn, journalsIn, leader, trailer } from './journals'
import { kitCodec } from './kitCodec'
import { KitStore } from './kitStore'
import { nodeDisk } from './nodeDisk'
import { lifeOf } from './processMark'
import { ForgetfulDisk, diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning, refusalOf } from './testing/kits'

/** What others do in a folder at the worst moment: no words are lost, and nothing outside is touched. */

const folder = '/library/attacked'
const titled = (title: string) => ({ kind: 'event.change', patch: { title } }) as const
const foreign = Buffer.from(
  sealed({
    schema: kitCodec.schema,
    seq: 0,
    data: kitCodec.encode(startHistory({ ...emptyKit(), created: '2026-01-01T00:00:00.000Z' })),
  }),
)

/** A disk on which a sync client puts its file in the place of ours right after a step on ours, once. */
class SyncedDisk extends ForgetfulDisk {
  after: 'read' | 'rename' | null = null

  override async read(path: string): Promise<Uint8Array> {
    const bytes = await super.read(path)
    this.meddleAfter('read', path)
    return bytes
  }

  override async rename(from: string, to: string): Promise<void> {
    await super.rename(from, to)
    this.meddleAfter('rename', to)
  }

  private meddleAfter(step: 'read' | 'rename', path: string): void {
    if (this.after !== step || path !== `${folder}/kit.json`) return
    this.after = null
    this.meddle(path, foreign)
  }
}

describe('a sync client puts another version in the place of the kit file', () => {
  const titleOf = async (disk: ForgetfulDisk): Promise<string> => {
    const store = await KitStore.open(disk, folder)
    await store.close()
    return store.view.kit.event.title
  }

  test('while it is being read: both are kept', async () => {
    const disk = new SyncedDisk()
    await (await KitStore.create(disk, folder, emptyKit())).close()
    disk.after = 'read'
    const seen: string[] = []
    const store = await KitStore.open(disk, folder, { onChangedOutside: (name) => seen.push(name) })
    await store.decide(titled('ours'), morning)
    await store.close()
    expect(seen).toEqual(['kit.outside-1.json'])
    expect(disk.filesIn(folder)['kit.outside-1.json']?.equals(foreign)).toBe(true)
    expect(await titleOf(disk)).toBe('ours')
  })

  test('the moment after it took its name: both are kept', async () => {
    const disk = new SyncedDisk()
    const seen: string[] = []
    const store = await KitStore.create(disk, folder, emptyKit(), { onChangedOutside: (name) => seen.push(name) })
    await store.decide(titled('before'), morning)
    disk.after = 'rename'
    await store.fold()
    await store.decide(titled('ours'), morning + 5_000)
    await store.close()
    expect(seen).toEqual(['kit.outside-1.json'])
    expect(await titleOf(disk)).toBe('ours')
  })
})

test('the journal that trails is taken away while the work goes on: soon there are two again, and nobody is bothered', async () => {
  const disk = new ForgetfulDisk()
  const waited: unknown[] = []
  const store = await KitStore.create(disk, folder, emptyKit(), { onWaiting: (waiting) => waited.push(waiting) })
  const decided = (number: number) => store.decide(titled(`title ${number}`), morning + number * 5_000)
  await decided(1)
  disk.meddle(journalIn(folder, 1, trailer), null)
  for (let number = 2; number <= longestTrail + 1; number += 1) await decided(number)
  const firsts = (await journalsIn(disk, folder)).filter((first) => first > 1)
  expect(firsts.length).toBe(1)
  for (const first of firsts) disk.meddle(journalIn(folder, first, leader), null)
  const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
  const left = await KitStore.open(diskWith('/library/left', files), '/library/left')
  expect([left.view.kit.event.title, waited]).toEqual([`title ${longestTrail + 1}`, []])
  await left.close()
  await store.close()
})

describe('in the place of the pictures', () => {
  const withFolders = async (work: (kit: string, elsewhere: string) => Promise<void>): Promise<void> => {
    const place = mkdtempSync(join(tmpdir(), 'kit-attack-'))
    const [kit, elsewhere] = [join(place, 'kit'), join(place, 'elsewhere')]
    mkdirSync(elsewhere)
    for (const name of [`${'a'.repeat(64)}.jpg`, 'notes.txt', '.draft.tmp']) writeFileSync(join(elsewhere, name), 'x')
    try {
      await (await KitStore.create(nodeDisk, kit, emptyKit())).close()
      await work(kit, elsewhere)
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  }

  test('a link leads elsewhere: nothing there is taken away or added', () =>
    withFolders(async (kit, elsewhere) => {
      for (const name of ['media', 'originals']) symlinkSync(elsewhere, join(kit, name))
      const before = readdirSync(elsewhere)
      const store = await KitStore.open(nodeDisk, kit)
      expect(await refusalOf(store.media.put(new Uint8Array([1])))).toBe('kit.notAKit')
      expect(await refusalOf(store.originals.put(new Uint8Array([1])))).toBe('kit.notAKit')
      await store.close()
      expect(readdirSync(elsewhere)).toEqual(before)
    }))

  test('what a person put there stays; a picture that nothing names goes', () =>
    withFolders(async (kit) => {
      mkdirSync(join(kit, 'media'))
      const unnamed = join(kit, 'media', `${'b'.repeat(64)}.jpg`)
      for (const path of [unnamed, join(kit, 'media', 'holiday.jpg')]) writeFileSync(path, 'x')
      await (await KitStore.open(nodeDisk, kit)).close()
      expect([existsSync(unnamed), existsSync(join(kit, 'media', 'holiday.jpg'))]).toEqual([false, true])
    }))

  test('a link in the place of the kit file or a journal is followed by nobody', () =>
    withFolders(async (kit, elsewhere) => {
      const journal = join(kit, 'kit.9.a.journal')
      symlinkSync(join(elsewhere, 'notes.txt'), journal)
      expect(await refusalOf(KitStore.open(nodeDisk, kit))).toBe('kit.damaged')
      rmSync(journal)
      rmSync(join(kit, 'kit.json'))
      symlinkSync(join(elsewhere, 'notes.txt'), join(kit, 'kit.json'))
      expect(await refusalOf(KitStore.open(nodeDisk, kit))).toBe('kit.notAKit')
    }))
})

describe('the clock is put back', () => {
  const around = (boot: string, running: readonly number[]) => ({
    me: { host: 'desk-1', pid: 100, boot, started: '' },
    isRunning: (pid: number) => running.includes(pid),
    startOf: () => '',
  })

  test('a lock that knows the start of the computer by a minute is of a living process as long as that runs', () => {
    const mark = { host: 'desk-1', pid: 4_711, boot: 'minute 100', started: '' }
    expect(lifeOf(mark, around('minute 40', [4_711]))).toBe('here')
    expect(lifeOf(mark, around('minute 40', []))).toBe('gone')
    expect(lifeOf({ ...mark, pid: 100 }, around('minute 40', [100]))).toBe('gone')
    expect(lifeOf({ ...mark, boot: 'by chance' }, around('another', [4_711]))).toBe('gone')
  })

  test('copies from a future that was none are replaced all the same', async () => {
    const disk = new ForgetfulDisk()
    const at = async (year: number, name: string): Promise<void> => {
      disk.clock = () => Date.UTC(year, 0)
      const file = await disk.open(name, 'new')
      await file.write(Buffer.from(String(year)))
    }
    await at(2099, generationIn(folder, 'hour'))
    await at(2031, generationIn(folder, 'last'))
    await at(2031, `${folder}/kit.json`)
    await moveOn(disk, folder)
    expect(disk.filesIn(folder)['kit.hour.json']?.toString()).toBe('2031')
  })

  test('words typed into one field afterwards are still all there', async () => {
    const disk = new ForgetfulDisk()
    const store = await KitStore.create(disk, folder, emptyKit())
    await store.decide(titled('later'), morning)
    await store.decide(titled('earlier'), morning - 3_600_000)
    await store.close()
    const again = await KitStore.open(disk, folder)
    expect(again.view.kit.event.title).toBe('earlier')
    await again.close()
  })
})
