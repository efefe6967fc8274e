import { expect, test, vi } from 'vitest'
import { createDesk } from '../desk'
import { nodeHost } from '../nodeHost'
import type { Disk } from '../store/disk'
import { nodeDisk } from '../store/nodeDisk'
import { deskIn, hitsOf, releaseNumber, valueOf, withFolder } from '../testing/desks'
import { readerHere } from '../testing/readerHere'
import { Workroom } from '../workroom'
import { LibrarySearch } from './librarySearch'

/** A disk that notes which files were read whole. */
const noting = (read: string[]): Disk => ({
  ...nodeDisk,
  read: (path) => {
    read.push(path)
    return nodeDisk.read(path)
  },
})

const hostIn = (folder: string) =>
  nodeHost({
    libraryFolder: folder,
    resourcesFolder: folder,
    version: '0',
    startPackWorker: (): never => {
      throw new Error('No pack is made here')
    },
    startReader: readerHere,
    emit: () => undefined,
  })

const filled = async (folder: string): Promise<void> => {
  const desk = deskIn(folder)
  for (const number of [1, 2, 3]) {
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: releaseNumber(number), html: null }))
    valueOf(await desk.ask('kit.close', { kitId: view.kit.id }))
  }
  await desk.close()
}

test('after a start at rest the kits have been read: the first search reads none, and finds', () =>
  withFolder(async (folder) => {
    await filled(folder)
    const read: string[] = []
    const desk = createDesk(hostIn(folder), noting(read))
    const kitsRead = () => new Set(read.filter((path) => path.endsWith('kit.json')))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const prepared = desk.prepare()
    expect(kitsRead().size).toBe(0)
    vi.runAllTimers()
    vi.useRealTimers()
    await prepared
    expect(kitsRead().size).toBe(3)
    const before = read.length
    const { hits, unread } = valueOf(await desk['library.search']({ query: 'crossing number 2' }))
    expect(unread).toBe(0)
    expect(hits.map(({ kind }) => kind)).toContain('quote')
    expect(read.slice(before).filter((path) => path.endsWith('kit.json'))).toEqual([])
    await desk.close()
  }))

test('a kit that another program changed is found as it is now, once a search begins', () =>
  withFolder(async (folder) => {
    await filled(folder)
    const [here, there] = [deskIn(folder), deskIn(folder)]
    const found = async (query: string) => (await hitsOf(here, query)).length
    await found('')
    expect(await found('lighthouse')).toBe(0)
    const [card] = valueOf(await there.ask('library.list', {}))
    if (card === undefined) throw new Error('no kit')
    valueOf(await there.ask('kit.open', { kitId: card.id }))
    valueOf(
      await there.ask('kit.edit', { kitId: card.id, edit: { kind: 'event.change', patch: { title: 'Lighthouse' } } }),
    )
    await there.close()
    await found('')
    expect(await found('lighthouse')).toBeGreaterThan(0)
    await here.close()
  }))

/** A disk that holds one kit back until it is let go. */
const holding = (held: string): { readonly disk: Disk; readonly letGo: () => void } => {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  const read: Disk['read'] = async (path) => {
    if (path.includes(held)) await gate
    return nodeDisk.read(path)
  }
  return { disk: { ...nodeDisk, read }, letGo: () => letGo() }
}

test('whoever asks while kits are being read is answered from those that were, and told how many were not', () =>
  withFolder(async (folder) => {
    await filled(folder)
    const all = deskIn(folder)
    const hits = await hitsOf(all, 'crossing')
    await all.close()
    const kits = [...new Set(hits.map(({ kitId }) => kitId))]
    expect(kits).toHaveLength(3)
    const [slow = ''] = kits
    const { disk, letGo } = holding(slow)
    const desk = deskIn(folder, undefined, {}, disk)
    const others = async () => {
      for (;;) {
        const found = valueOf(await desk.ask('library.search', { query: 'crossing' }))
        if (found.unread <= 1) return found
      }
    }
    const first = await others()
    expect(first.unread).toBe(1)
    expect([...new Set(first.hits.map(({ kitId }) => kitId))].toSorted()).toEqual(
      kits.filter((id) => id !== slow).toSorted(),
    )
    letGo()
    expect(await hitsOf(desk, 'crossing')).toEqual(hits)
    await desk.close()
  }))

test('a search is over once no kit is on its way from the disk any more', () =>
  withFolder(async (folder) => {
    await filled(folder)
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const slow: Disk = {
      ...nodeDisk,
      read: async (path) => {
        if (path.endsWith('kit.json')) await held
        return nodeDisk.read(path)
      },
    }
    const search = new LibrarySearch(new Workroom(hostIn(folder), slow, slow))
    expect((await search.hits('crossing')).unread).toBe(3)
    let isOver = false
    const closed = search.close().then(() => (isOver = true))
    await severalTurns()
    expect(isOver).toBe(false)
    letGo()
    await closed
    expect(isOver).toBe(true)
  }))

const severalTurns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
