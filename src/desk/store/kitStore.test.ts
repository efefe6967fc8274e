import { describe, expect, test } from 'vitest'
import type { Edit, SingleEdit } from '#core/edit/edit'
import { startHistory } from '#core/edit/history'
import type { Kit } from '#core/model'
import type { Turns } from '#core/model/turns'
import { cutKitFile } from './cut'
import { sealed, unsealed } from './envelope'
import { lineOf, noSeal } from './journalLine'
import { type KitCodec, kitCodec } from './kitCodec'
import { recover } from './recover'
import { KitStore } from './kitStore'
import { damageEverywhere, smallKit } from './testing/damage'
import { ForgetfulDisk, diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning, refusalOf } from './testing/kits'

const folder = '/library/kit'
const file = `${folder}/kit.json`

const titled = (title: string): Edit => ({ kind: 'event.change', patch: { title } })

const newStore = async (): Promise<{ readonly disk: ForgetfulDisk; readonly store: KitStore }> => {
  const disk = new ForgetfulDisk()
  return { disk, store: await KitStore.create(disk, folder, emptyKit()) }
}

/** A kit whose title went from one to the next, closed. */
const kitWithTitles = async (...titles: readonly string[]): Promise<ForgetfulDisk> => {
  const { disk, store } = await newStore()
  for (const [index, title] of titles.entries()) await store.decide(titled(title), morning + (index + 1) * 5_000)
  await store.close()
  return disk
}

const opened = async <Value>(
  disk: ForgetfulDisk,
  work: (store: KitStore) => Value | Promise<Value>,
): Promise<Value> => {
  const store = await KitStore.open(disk, folder)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const titleIn = (disk: ForgetfulDisk): Promise<string> => opened(disk, (store) => store.view.kit.event.title)

describe('a kit on the disk', () => {
  test('the history goes to any of its steps, back and forward, also after a restart', async () => {
    const disk = await kitWithTitles('first', 'second', 'third')
    const titles: string[] = []
    for (const step of [1, 3, 0, 2, 99])
      titles.push((await opened(disk, (store) => store.goTo(step, morning + 20_000))).kit.event.title)
    expect(titles).toEqual(['first', 'third', '', 'second', 'third'])
    expect(await titleIn(disk)).toBe('third')
  })

  test('undo and redo outlive a restart', async () => {
    const disk = await kitWithTitles('first', 'second')
    await opened(disk, (store) => store.undo(morning + 20_000))
    expect(await titleIn(disk)).toBe('first')
    expect(await opened(disk, async (store) => (await store.redo(morning)).kit.event.title)).toBe('second')
    const blank = await opened(disk, async (store) => {
      await store.undo(morning)
      return store.undo(morning)
    })
    expect([blank.kit.event.title, blank.undo, blank.redo?.kind]).toEqual(['', null, 'event.change'])
  })

  test('decisions that come while another is written share one write', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('0'), morning)
    const before = disk.operations
    await store.decide(titled('1'), morning + 5_000)
    const one = disk.operations - before
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.decide(titled(String(index)), morning + 10_000 * (index + 1))),
    )
    expect(disk.operations - before).toBeLessThan(one * 4)
    expect(store.view.kit.event.title).toBe('19')
    await store.close()
    expect(await opened(disk, (again) => again.undo(morning))).toMatchObject({ kit: { event: { title: '18' } } })
  })

  test('an edit costs what it is long, however large the kit is', async () => {
    const { disk, store } = await newStore()
    await store.decide({ kind: 'front.change', patch: { avoid: 'x'.repeat(100_000) } }, morning)
    await store.fold()
    const written: number[] = []
    disk.onWrite = (_path, bytes) => written.push(bytes.length)
    await store.decide(titled('a'), morning + 5_000)
    expect(written).toHaveLength(4)
    expect(Math.max(...written)).toBeLessThan(250 + disk.room)
    await store.close()
  })

  test('typing is one step, also when it was read back from the journal', async () => {
    const { disk, store } = await newStore()
    for (const [at, text] of ['P', 'Po', 'Por', 'Port'].entries()) await store.decide(titled(text), morning + at * 100)
    const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
    await store.close()
    const other = diskWith('/library/killed', files)
    const again = await KitStore.open(other, '/library/killed')
    expect(again.view.kit.event.title).toBe('Port')
    expect((await again.undo(morning)).kit.event.title).toBe('')
    await again.close()
  })

  test('what a killed program left half written is cleared away', async () => {
    const disk = await kitWithTitles('first')
    disk.meddle(`${folder}/.kit.json.tmp`, Buffer.from('{"format":"brie'))
    disk.meddle(`${folder}/.kit.json.0123456789abcdef0123456789abcdef.tmp`, Buffer.from('{"format":"brie'))
    expect(await titleIn(disk)).toBe('first')
    expect(Object.keys(disk.filesIn(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('every copy is as old as its name says', async () => {
    const { disk, store } = await newStore()
    const hour = 3_600_000
    for (const [number, at] of [0, 0.5, 1.2, 3, 30, 31, 300, 301].entries()) {
      disk.clock = () => at * hour
      await store.decide(titled(`at ${at}`), morning + number * 5_000)
      await store.fold()
    }
    const held = await Promise.all(
      (['kit', 'kit.last', 'kit.hour', 'kit.day', 'kit.week'] as const).map(async (name) => {
        const opened = unsealed(disk.filesIn(folder)[`${name}.json`] ?? Buffer.alloc(0))
        const history = opened.ok ? await kitCodec.decode(opened.value.data, opened.value.schema) : null
        return [name, history?.ok ? history.value.present.event.title : 'nothing']
      }),
    )
    expect(Object.fromEntries(held)).toEqual({
      kit: 'at 301',
      'kit.last': 'at 300',
      'kit.hour': 'at 31',
      'kit.day': 'at 30',
      'kit.week': '',
    })
    await store.close()
  })

  test('every reply shows the kit as that decision left it', async () => {
    const { store } = await newStore()
    const replies = await Promise.all([store.decide(titled('a'), morning), store.decide(titled('b'), morning + 5_000)])
    expect(replies.map((view) => view.kit.event.title)).toEqual(['a', 'b'])
    await store.close()
  })

  /** An edit that takes so many turns to make out. */
  const slowly = (turns: number, editFor: (kit: Kit) => Edit, onMade: () => void = () => undefined) =>
    function* (kit: Kit): Turns<Edit> {
      onMade()
      for (let turn = 0; turn < turns; turn += 1) yield
      return editFor(kit)
    }
  const longer = (kit: Kit): Edit => titled(`${kit.event.title} and on`)

  test('what is decided while a long decision is worked out is there, and the long one is made on it', async () => {
    const { disk, store } = await newStore()
    const wait = new Promise((resolve) => setTimeout(resolve, 20))
    const long = store.decideOn(slowly(50_000_000, longer), morning)
    await wait
    await store.decide(titled('meanwhile'), morning + 5_000)
    await store.decide(titled('once more'), morning + 10_000)
    expect((await long).kit.event.title).toBe('once more and on')
    await store.close()
    expect(await titleIn(disk)).toBe('once more and on')
  })

  test('who decides without a pause keeps nobody waiting for ever', async () => {
    const { store } = await newStore()
    let made = 0
    const over: unknown[] = []
    const long = store
      .decideOn(
        slowly(3_000_000, longer, () => (made += 1)),
        morning,
      )
      .then((view) => over.push(view))
    for (let number = 0; over.length === 0; number += 1) {
      await store.decide(titled(`title ${number}`), morning + number * 5_000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await long
    expect(made).toBeLessThanOrEqual(4)
    expect(store.view.kit.event.title).toMatch(/^title \d+( and on)?$/)
    await store.close()
  })

  test('a line of megabytes is written as it would have been in one go, and room behind it', async () => {
    const { disk, store } = await newStore()
    const edits = Array.from({ length: 8 }, (_, at): SingleEdit => ({
      kind: 'front.change',
      patch: { purpose: `${at} It rained. “é”𝄞 `.repeat(9_000) },
    }))
    await store.decide({ kind: 'several', edits }, morning)
    await store.decide(titled('after it'), morning + 5_000)
    const found = await recover(disk, folder, kitCodec)
    expect(found?.history.present).toEqual(store.view.kit)
    const [journal = ''] = Object.entries(disk.filesIn(folder)).flatMap(([name, bytes]) =>
      name.endsWith('.journal') ? [String(bytes)] : [],
    )
    const [head = '', first = ''] = journal.split('\n')
    expect(`${first}\n`).toBe(lineOf(JSON.parse(first.slice(17)), head.slice(0, 16)).line)
    await store.close()
  })

  test('an edit that changes nothing writes nothing', async () => {
    const { disk, store } = await newStore()
    const before = disk.operations
    await store.undo(morning)
    expect(disk.operations).toBe(before)
    await store.close()
  })
})

describe('what the disk refuses waits, and memory never goes back', () => {
  test.each([
    ['ENOSPC', 'disk.full'],
    ['EDQUOT', 'disk.full'],
    ['EROFS', 'disk.readOnly'],
    ['EACCES', 'disk.readOnly'],
    ['ENOENT', 'kit.gone'],
    ['EIO', 'disk.failed'],
  ])('%s is %s: three words wait, and are all there when the disk works again', async (code, expected) => {
    const told: (number | null)[] = []
    const disk = new ForgetfulDisk()
    const store = await KitStore.create(disk, folder, emptyKit(), {
      onWaiting: (waiting) => told.push(waiting?.changes ?? null),
      later: () => () => undefined,
    })
    await store.decide(titled('kept'), morning)
    disk.failing = (operation) => (['open', 'write', 'sync'].includes(operation) ? code : null)
    for (const [at, title] of ['x', 'y', 'z'].entries()) {
      const { kit, waiting } = await store.decide(titled(title), morning + at * 5_000)
      expect([kit.event.title, waiting?.changes, waiting?.failure.code]).toEqual([title, at + 1, expected])
    }
    expect(await refusalOf(store.close())).toBe(expected)
    disk.failing = () => null
    expect(await store.tryAgain()).toBe(true)
    expect([store.view.waiting, told.at(-1)]).toEqual([null, null])
    await store.close()
    expect(await titleIn(disk)).toBe('z')
    expect(await opened(disk, async (again) => (await again.undo(morning)).kit.event.title)).toBe('y')
  })

  test('undo of what waits waits behind it', async () => {
    const { disk, store } = await newStore()
    disk.failing = (operation) => (operation === 'write' ? 'ENOSPC' : null)
    await store.decide(titled('a'), morning)
    await store.undo(morning + 5_000)
    expect([store.view.kit.event.title, store.view.waiting?.changes]).toEqual(['', 2])
    disk.failing = () => null
    await store.tryAgain()
    await store.close()
    expect(await opened(disk, (again) => again.view.redo?.kind)).toBe('event.change')
  })

  test('it is tried again by itself, with longer and longer pauses', async () => {
    const pauses: number[] = []
    let again: () => void = () => undefined
    const disk = new ForgetfulDisk()
    const store = await KitStore.create(disk, folder, emptyKit(), {
      later: (work, pause) => {
        pauses.push(pause)
        again = work
        return () => undefined
      },
    })
    disk.failing = (operation) => (operation === 'write' ? 'ENOSPC' : null)
    await store.decide(titled('a'), morning)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      again()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000])
    disk.failing = () => null
    again()
    await new Promise((resolve) => setImmediate(resolve))
    expect(store.view.waiting).toBeNull()
    await store.close()
  })

  test('a line that was written in part is no obstacle to what comes after it', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('a'), morning)
    let writes = 0
    disk.failing = (operation) => (operation === 'sync' && (writes += 1) === 2 ? 'EIO' : null)
    await store.decide(titled('b'), morning + 5_000)
    disk.failing = () => null
    await store.tryAgain()
    await store.decide(titled('c'), morning + 10_000)
    const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
    await store.close()
    const other = await KitStore.open(diskWith('/library/after-eio', files), '/library/after-eio')
    expect(other.view.kit.event.title).toBe('c')
    await other.close()
  })
})

describe('another program', () => {
  const foreign = (title: string): Buffer => {
    const kit = emptyKit()
    const data = kitCodec.encode(startHistory({ ...kit, event: { ...kit.event, title } }))
    return Buffer.from(sealed({ schema: kitCodec.schema, seq: 7, data }))
  }

  const withOutsider = async () => {
    const seen: string[] = []
    const disk = new ForgetfulDisk()
    const store = await KitStore.create(disk, folder, emptyKit(), { onChangedOutside: (name) => seen.push(name) })
    return { disk, store, seen }
  }

  test('one that writes the same file anew is no conflict', async () => {
    const { disk, store, seen } = await withOutsider()
    await store.decide(titled('ours'), morning)
    for (const round of [1, 2, 3]) {
      disk.meddle(file, disk.filesIn(folder)['kit.json'] ?? null)
      expect((await store.decide(titled(`ours ${round}`), morning + round * 5_000)).waiting).toBeNull()
    }
    await store.close()
    expect([seen, await titleIn(disk)]).toEqual([[], 'ours 3'])
  })

  test('one that writes something else: both are kept, and it is said', async () => {
    const { disk, store, seen } = await withOutsider()
    await store.decide(titled('ours'), morning)
    const theirs = foreign('theirs')
    disk.meddle(file, theirs)
    expect((await store.decide(titled('more'), morning + 5_000)).waiting).toBeNull()
    expect(seen).toEqual(['kit.outside-1.json'])
    expect(disk.filesIn(folder)['kit.outside-1.json']).toEqual(theirs)
    await store.close()
    expect(await titleIn(disk)).toBe('more')
  })

  test('one that writes it again and again is answered once', async () => {
    const { disk, store, seen } = await withOutsider()
    for (const round of [1, 2, 3]) {
      disk.meddle(file, foreign('theirs'))
      await store.decide(titled(`ours ${round}`), morning + round * 5_000)
    }
    await store.close()
    expect([seen, await titleIn(disk)]).toEqual([['kit.outside-1.json'], 'ours 3'])
  })

  test('a change that comes while nobody decides anything is seen at closing', async () => {
    const { disk, store, seen } = await withOutsider()
    await store.decide(titled('ours'), morning)
    disk.meddle(file, foreign('theirs'))
    await store.close()
    expect([seen, await titleIn(disk)]).toEqual([['kit.outside-1.json'], 'ours'])
  })

  test('a kit file that was deleted is written anew', async () => {
    const { disk, store, seen } = await withOutsider()
    disk.meddle(file, null)
    await store.decide(titled('again'), morning)
    await store.close()
    expect([seen, await titleIn(disk)]).toEqual([[], 'again'])
  })

  test('journals that were deleted are made good from memory', async () => {
    const { disk, store } = await withOutsider()
    await store.decide(titled('one'), morning)
    await store.fold()
    await store.decide(titled('two'), morning + 5_000)
    for (const name of Object.keys(disk.filesIn(folder)).filter((name) => name.endsWith('.journal')))
      disk.meddle(`${folder}/${name}`, null)
    await store.decide(titled('three'), morning + 10_000)
    await store.fold()
    await store.decide(titled('four'), morning + 15_000)
    await store.close()
    expect(await titleIn(disk)).toBe('four')
  })

  test('a second writer is refused while the first has the kit open', async () => {
    const { disk, store } = await newStore()
    expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.inUse')
    await store.close()
    expect(await titleIn(disk)).toBe('')
  })

  const stolen = Buffer.from(JSON.stringify({ host: 'desk-2', pid: 5, boot: 'x', started: '', token: 'theirs' }))

  test('who opens the kit all the same has it: here words wait, and are written once it is free', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('before'), morning)
    disk.meddle(`${folder}/kit.lock`, stolen)
    const { kit, waiting } = await store.decide(titled('typed'), morning + 5_000)
    expect([kit.event.title, waiting?.failure.code]).toEqual(['typed', 'kit.takenOver'])
    expect(await store.tryAgain()).toBe(false)
    disk.meddle(`${folder}/kit.lock`, null)
    expect(await store.tryAgain()).toBe(true)
    await store.close()
    expect(await titleIn(disk)).toBe('typed')
  })

  test('if it went on there meanwhile, nothing is written over it and nothing is lost here', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('before'), morning)
    disk.meddle(`${folder}/kit.lock`, stolen)
    await store.decide(titled('typed'), morning + 5_000)
    const { 'kit.lock': _lock, ...files } = disk.filesIn(folder)
    const elsewhere = diskWith('/library/elsewhere', files)
    const other = await KitStore.open(elsewhere, '/library/elsewhere')
    await other.decide(titled('theirs'), morning + 9_000)
    await other.close()
    for (const name of Object.keys(files)) disk.meddle(`${folder}/${name}`, null)
    for (const [name, bytes] of Object.entries(elsewhere.filesIn('/library/elsewhere')))
      disk.meddle(`${folder}/${name}`, bytes)
    disk.meddle(`${folder}/kit.lock`, null)
    const theirs = disk.filesIn(folder)['kit.json']
    expect(await store.tryAgain()).toBe(false)
    expect([store.view.waiting?.failure.code, store.view.kit.event.title]).toEqual(['kit.split', 'typed'])
    expect(disk.filesIn(folder)['kit.json']).toEqual(theirs)
    store.letGo()
    await store.close()
    expect(await titleIn(disk)).toBe('theirs')
  })
})

describe('damage', () => {
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ 4
    return copy
  }

  const wounds: readonly (readonly [string, (bytes: Buffer) => Buffer | null])[] = [
    ['emptied', () => Buffer.alloc(0)],
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['null', () => Buffer.from('null')],
    ['an empty object', () => Buffer.from('{}')],
    ['full of NUL bytes', (bytes) => Buffer.alloc(bytes.length)],
    ['somebody else’s JSON', () => Buffer.from('{"name":"shopping","items":[]}')],
    ['deleted', () => null],
    ['grown by a byte', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['a payload that says null', () => Buffer.from(sealed({ schema: 1, seq: 3, data: null }))],
  ]

  test.each(wounds)('kit.json is %s: the copy before it and the journals bring everything back', async (_, wound) => {
    const disk = await kitWithTitles('first', 'second')
    disk.meddle(file, wound(disk.filesIn(folder)['kit.json'] ?? Buffer.alloc(0)))
    const seen = await opened(disk, (store) => [store.view.kit.event.title, store.view.recovered])
    expect(seen).toEqual(['second', { from: 'kit.last.json', isComplete: true, since: 2 }])
    expect(await opened(disk, (store) => store.view.recovered)).toBeNull()
  })

  test('nothing tells what followed a copy from the beginning: it is not said that nothing is missing', async () => {
    const disk = await kitWithTitles('first', 'second')
    const blank = sealed({ schema: kitCodec.schema, seq: 0, data: kitCodec.encode(startHistory(emptyKit())) })
    disk.meddle(`${folder}/kit.last.json`, Buffer.from(blank))
    for (const name of Object.keys(disk.filesIn(folder)))
      if (name === 'kit.json' || name.endsWith('.journal')) disk.meddle(`${folder}/${name}`, Buffer.from('{"to'))
    expect(await opened(disk, (store) => store.view.recovered?.isComplete)).toBe(false)
  })

  test('what could not be read is kept under another name', async () => {
    const disk = await kitWithTitles('first', 'second')
    disk.meddle(file, Buffer.from('null'))
    await opened(disk, () => undefined)
    expect(disk.filesIn(folder)['kit.damaged-1.json']).toEqual(Buffer.from('null'))
  })

  test('when no copy is whole the kit is refused and every byte stays', async () => {
    const disk = await kitWithTitles('a', 'b', 'c', 'd', 'e')
    for (const name of Object.keys(disk.filesIn(folder)).filter((name) => name.endsWith('.json')))
      disk.meddle(`${folder}/${name}`, flipped(disk.filesIn(folder)[name] ?? Buffer.alloc(0), 400))
    const before = disk.filesIn(folder)
    expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.damaged')
    expect(disk.filesIn(folder)).toEqual(before)
  })

  test('when both journals are damaged the kit is refused, and opened as it was before only if that is asked for', async () => {
    const { disk, store } = await newStore()
    for (const [at, title] of ['a', 'b', 'c'].entries()) await store.decide(titled(title), morning + at * 5_000)
    const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
    await store.close()
    const hurt = { ...files }
    for (const name of Object.keys(files).filter((name) => name.endsWith('.journal')))
      hurt[name] = flipped(files[name] ?? Buffer.alloc(0), (files[name]?.indexOf('"b"') ?? 0) + 1)
    const place = '/library/hurt'
    const other = diskWith(place, hurt)
    expect(await refusalOf(KitStore.open(other, place))).toBe('kit.damaged')
    expect(other.filesIn(place)).toEqual(hurt)
    const older = await KitStore.open(other, place, { olderWillDo: true })
    expect([older.view.kit.event.title, older.view.recovered?.isComplete]).toEqual(['', false])
    await older.decide(titled('on'), morning + 20_000)
    await older.close()
    const again = await KitStore.open(other, place)
    expect([again.view.kit.event.title, again.view.recovered]).toEqual(['on', null])
    await again.close()
    const kept = Object.values(other.filesIn(place))
    for (const [name, bytes] of Object.entries(hurt).filter(([name]) => name.endsWith('.journal')))
      expect(
        kept.some((one) => one.equals(bytes)),
        name,
      ).toBe(true)
  })

  test.each([
    ['as a killed program leaves it', false],
    ['closed', true],
  ])(
    'a small kit %s, hurt at every eleventh byte of every file: opens at the last edit',
    async (_, isClosed) => {
      const tally = await damageEverywhere(await smallKit(5, 2, isClosed), 11)
      expect(tally.faults).toEqual([])
      expect(tally.refused).toBe(0)
      expect(tally.cases).toBeGreaterThan(800)
    },
    60_000,
  )

  test('a kit file that a disk has written wrongly does not count', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('a'), morning)
    disk.onWrite = (path, bytes) => {
      if (path.includes('kit.json')) bytes.set([0], bytes.length - 9)
    }
    const before = disk.filesIn(folder)['kit.json']
    await store.fold()
    expect(disk.filesIn(folder)['kit.json']).toEqual(before)
    disk.onWrite = () => undefined
    await store.close()
    expect(await titleIn(disk)).toBe('a')
  })

  test('a folder without a kit is not an empty kit', async () => {
    expect(await refusalOf(KitStore.open(new ForgetfulDisk(), folder))).toBe('kit.missing')
  })
})

describe('versions', () => {
  const storedIn = (disk: ForgetfulDisk) => {
    const found = unsealed(disk.filesIn(folder)['kit.json'] ?? Buffer.alloc(0))
    if (!found.ok) throw new Error(found.failure)
    return found.value
  }

  test('a kit of a newer version is refused and not passed over for an older generation', async () => {
    const disk = await kitWithTitles('first', 'second')
    disk.meddle(file, Buffer.from(sealed({ ...storedIn(disk), schema: 99, data: { future: true } })))
    const before = disk.filesIn(folder)
    expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.tooNew')
    expect(disk.filesIn(folder)).toEqual(before)
  })

  test('a kit of the first version, without journals, with copies by number, opens and goes on', async () => {
    const disk = new ForgetfulDisk()
    const kit = emptyKit()
    const old = (seq: number, title: string): Buffer =>
      Buffer.from(
        sealed({
          schema: kitCodec.schema,
          seq,
          data: kitCodec.encode(startHistory({ ...kit, event: { ...kit.event, title } })),
        }),
      )
    disk.meddle(file, old(9, 'newest'))
    disk.meddle(`${folder}/kit.1.json`, old(8, 'before'))
    expect(await titleIn(disk)).toBe('newest')
    disk.meddle(file, Buffer.from('null'))
    expect(await opened(disk, (store) => [store.view.kit.event.title, store.view.recovered?.isComplete])).toEqual([
      'before',
      false,
    ])
    await opened(disk, (store) => store.decide(titled('on'), morning))
    expect(await titleIn(disk)).toBe('on')
    expect(Object.keys(disk.filesIn(folder))).not.toContain('kit.1.json')
  })

  test('a journal of a newer version is refused like a kit file of one', async () => {
    const disk = await kitWithTitles('first')
    const { line } = lineOf({ format: 'briefing-journal', schema: 99, first: 2 }, noSeal)
    for (const twin of ['a', 'b']) disk.meddle(`${folder}/kit.2.${twin}.journal`, Buffer.from(line))
    const before = disk.filesIn(folder)
    expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.tooNew')
    expect(disk.filesIn(folder)).toEqual(before)
  })

  test('a kit file of an older version is kept beside the first one in the newer, and journals between are read', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('old'), morning)
    const before = disk.filesIn(folder)['kit.json']
    const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
    await store.close()
    const later = diskWith('/library/later', files)
    const next = { ...kitCodec, schema: kitCodec.schema + 1 }
    const asked: number[] = []
    const codec: KitCodec = {
      ...next,
      decode: (stored, schema) => kitCodec.decode(stored, Math.min(schema, kitCodec.schema)),
      decodeHappenings: (happenings, schema, stored) => {
        asked.push(schema)
        return kitCodec.decodeHappenings(happenings, kitCodec.schema, stored)
      },
    }
    const found = await recover(later, '/library/later', codec)
    expect(found?.history.present.event.title).toBe('old')
    expect(asked).toEqual([kitCodec.schema])
    const order = {
      folder: '/library/later',
      upTo: 1,
      stamp: await later.stamp('/library/later/kit.json'),
      olderWillDo: false,
    }
    await cutKitFile(later, order, codec)
    const name = `kit.schema-${kitCodec.schema}-1.json`
    expect(later.filesIn('/library/later')[name]).toEqual(before)
    const opened = unsealed(later.filesIn('/library/later')['kit.json'] ?? Buffer.alloc(0))
    expect(opened.ok && opened.value.schema).toBe(kitCodec.schema + 1)
  })
})
