import { describe, expect, test } from 'vitest'
import type { Edit } from '#core/edit/edit'
import type { KitContent } from './kitCodec'
import { kitCodec } from './kitCodec'
import { DurableFile } from './durableFile'
import { sealed, unsealed } from './envelope'
import { KitStore } from './kitStore'
import { ForgetfulDisk } from './testing/forgetfulDisk'
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
  test('undo and redo outlive a restart', async () => {
    const disk = await kitWithTitles('first', 'second')
    await opened(disk, (store) => store.undo(morning + 20_000))
    expect(await titleIn(disk)).toBe('first')
    expect(await opened(disk, async (store) => (await store.redo(morning)).kit.event.title)).toBe('second')
    const blank = await opened(disk, async (store) => {
      await store.undo(morning)
      return store.undo(morning)
    })
    expect([blank.kit.event.title, blank.undo, blank.redo]).toEqual(['', null, 'event.change'])
  })

  test('decisions that come while another is written share one write', async () => {
    const { disk, store } = await newStore()
    const before = disk.operations
    await store.decide(titled('0'), morning)
    const one = disk.operations - before
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.decide(titled(String(index)), morning + 10_000 * (index + 1))),
    )
    expect(disk.operations - before).toBeLessThan(one * 4)
    expect(store.view.kit.event.title).toBe('19')
    await store.close()
    expect(await opened(disk, (again) => again.undo(morning))).toMatchObject({ kit: { event: { title: '18' } } })
  })

  test('what a killed program left half written is cleared away', async () => {
    const disk = await kitWithTitles('first')
    disk.meddle(`${folder}/.kit.json.tmp`, Buffer.from('{"format":"brie'))
    expect(await titleIn(disk)).toBe('first')
    expect(Object.keys(disk.filesIn(folder)).toSorted()).toEqual(['kit.1.json', 'kit.json'])
  })

  test('every reply shows the kit as that decision left it', async () => {
    const { store } = await newStore()
    const replies = await Promise.all([store.decide(titled('a'), morning), store.decide(titled('b'), morning + 5_000)])
    expect(replies.map((view) => view.kit.event.title)).toEqual(['a', 'b'])
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

describe('a decision that cannot be written is not there, in memory either', () => {
  test.each([
    ['ENOSPC', 'disk.full'],
    ['EDQUOT', 'disk.full'],
    ['EROFS', 'disk.readOnly'],
    ['EACCES', 'disk.readOnly'],
    ['ENOENT', 'kit.gone'],
  ])('%s is %s, and the next one works when the disk does', async (code, expected) => {
    const { disk, store } = await newStore()
    await store.decide(titled('kept'), morning)
    const before = disk.filesIn(folder)
    disk.failing = (operation) => (operation === 'open' ? code : null)
    const refused = await Promise.all(
      ['x', 'y', 'z'].map((title) => refusalOf(store.decide(titled(title), morning + 5_000))),
    )
    expect(refused).toEqual([expected, expected, expected])
    expect(store.view.kit.event.title).toBe('kept')
    expect(disk.filesIn(folder)).toEqual(before)
    disk.failing = () => null
    expect((await store.decide(titled('after'), morning + 9_000)).kit.event.title).toBe('after')
    await store.close()
    expect(await titleIn(disk)).toBe('after')
  })

  test('what was decided on top of it falls with it, even if the disk works by then', async () => {
    const { disk, store } = await newStore()
    let complaints = 1
    disk.failing = (operation) => (operation === 'open' && complaints-- > 0 ? 'ENOSPC' : null)
    const first = refusalOf(store.decide(titled('first'), morning))
    await Promise.resolve()
    const second = refusalOf(store.decide({ kind: 'event.change', patch: { place: 'second' } }, morning + 5_000))
    expect(await Promise.all([first, second])).toEqual(['disk.full', 'disk.full'])
    expect(store.view.kit.event).toMatchObject({ title: '', place: '' })
    await store.close()
  })

  test('after a failed sync nothing is written until the kit is opened anew', async () => {
    const { disk, store } = await newStore()
    disk.failing = (operation) => (operation === 'sync' ? 'EIO' : null)
    expect(await refusalOf(store.decide(titled('x'), morning))).toBe('disk.failed')
    disk.failing = () => null
    expect(await refusalOf(store.decide(titled('y'), morning))).toBe('disk.failed')
    await store.close()
    expect(await titleIn(disk)).toBe('')
  })
})

describe('another program', () => {
  test('a file it has changed is not overwritten', async () => {
    const { disk, store } = await newStore()
    await store.decide(titled('ours'), morning)
    const theirs = Buffer.from('the work of somebody else')
    disk.meddle(file, theirs)
    expect(await refusalOf(store.decide(titled('more'), morning + 5_000))).toBe('kit.changedOutside')
    expect(disk.filesIn(folder)['kit.json']).toEqual(theirs)
    await store.close()
  })

  test('a file it has deleted is written anew', async () => {
    const { disk, store } = await newStore()
    disk.meddle(file, null)
    await store.decide(titled('again'), morning)
    await store.close()
    expect(await titleIn(disk)).toBe('again')
  })

  test('a second writer is refused while the first has the kit open', async () => {
    const { disk, store } = await newStore()
    expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.inUse')
    await store.close()
    expect(await titleIn(disk)).toBe('')
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

  test.each(wounds)('kit.json is %s: the generation before it is taken, and says so', async (_, wound) => {
    const disk = await kitWithTitles('first', 'second')
    disk.meddle(file, wound(disk.filesIn(folder)['kit.json'] ?? Buffer.alloc(0)))
    const seen = await opened(disk, (store) => ({ title: store.view.kit.event.title, recovered: store.view.recovered }))
    expect(seen).toEqual({ title: 'first', recovered: true })
    expect(await opened(disk, (store) => store.view.recovered)).toBe(false)
  })

  test('what could not be read is kept under another name', async () => {
    const disk = await kitWithTitles('first', 'second')
    disk.meddle(file, Buffer.from('null'))
    await opened(disk, () => undefined)
    expect(disk.filesIn(folder)['kit.damaged-1.json']).toEqual(Buffer.from('null'))
  })

  test('when no generation is whole the kit is refused and every byte stays', async () => {
    const disk = await kitWithTitles('a', 'b', 'c', 'd', 'e')
    for (const name of ['kit.json', 'kit.1.json', 'kit.2.json', 'kit.3.json']) {
      disk.meddle(`${folder}/${name}`, flipped(disk.filesIn(folder)[name] ?? Buffer.alloc(0), 400))
    }
    const before = disk.filesIn(folder)
    expect(await refusalOf(KitStore.open(disk, folder))).toBe('kit.damaged')
    expect(disk.filesIn(folder)).toEqual(before)
  })

  test('one flipped bit anywhere is found: the generation before, or the very same kit, never another one', async () => {
    const disk = await kitWithTitles('first', 'second')
    const whole = disk.filesIn(folder)['kit.json'] ?? Buffer.alloc(0)
    const readable = async (): Promise<KitContent | null> => new DurableFile(disk, file, kitCodec).read()
    const titles = new Set<string>()
    for (let at = 0; at < whole.length; at += 3) {
      disk.meddle(file, flipped(whole, at))
      titles.add((await readable())?.history.present.event.title ?? 'nothing')
    }
    expect([...titles]).toEqual(['first'])
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

  test('a kit of an older version is migrated, and its file kept beside the first write in the newer one', async () => {
    const disk = await kitWithTitles('old')
    const before = disk.filesIn(folder)['kit.json']
    const next = new DurableFile(disk, file, { ...kitCodec, schema: 2 })
    const content = await next.read()
    if (content === null) throw new Error('nothing was read')
    expect(Object.keys(disk.filesIn(folder)).some((name) => name.includes('schema'))).toBe(false)
    await next.write(content)
    expect(disk.filesIn(folder)['kit.schema-1-1.json']).toEqual(before)
    expect(storedIn(disk).schema).toBe(2)
  })
})
