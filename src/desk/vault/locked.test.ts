import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Desk } from '#contract/transport'
import { calls } from '#contract/calls'
import { createDesk } from '../desk'
import type { Host, WorkerChannel } from '../host'
import { nodeHost } from '../nodeHost'
import { filesIn } from '../testing/canaryKit'
import { codeOf, deskIn, release, releaseNumber, valueOf, withFolder } from '../testing/desks'
import { packWorkerHere } from '../testing/packWorkerHere'
import { readerHere } from '../testing/readerHere'

/** What is asked while a library is locked, and what was under way when it was. */

const passphrase = 'four words of a friend'
const resources = join(import.meta.dirname, '../../../resources')

/** A reader that reads when it is let. */
const heldReader = (): { readonly startReader: Host['startReader']; readonly let: () => void } => {
  let go = (): void => undefined
  const gate = new Promise<void>((done) => (go = done))
  const startReader = (): WorkerChannel => {
    const reader = readerHere()
    return { ...reader, post: (message) => void gate.then(() => reader.post(message)) }
  }
  return { startReader, let: go }
}

const kitsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('kit_'))

const answeredWhileLocked = new Set(['app.info', 'app.drawn', 'preferences.read'])

test('every call of the contract is refused while the library is locked, but for those of its key and of an empty window', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
    valueOf(await desk.ask('preferences.change', { patch: { ownName: 'Dana Ferrol' } }))
    valueOf(await desk.ask('vault.turnOn', { passphrase }))
    valueOf(await desk.ask('vault.lock', {}))
    await desk.close()

    const host = { libraryFolder: folder, resourcesFolder: folder, version: '0' }
    const startPackWorker = (): never => {
      throw new Error('No pack is made here')
    }
    const locked = createDesk(nodeHost({ ...host, startPackWorker, startReader: readerHere }))
    for (const name of Object.keys(calls) as (keyof Desk)[]) {
      if (name.startsWith('vault.')) continue
      // Whatever is asked: nothing looks at it.
      const reply = await (locked[name] as (input: object) => Promise<Parameters<typeof codeOf>[0]>)({})
      expect(codeOf(reply), name).toBe(answeredWhileLocked.has(name) ? 'no failure' : 'library.locked')
      expect(JSON.stringify(reply), name).not.toContain('Ferrol')
    }
    expect(codeOf(await locked['vault.lockAfter']({ minutes: 1 }))).toBe('library.locked')
    expect(await locked.media(kitsIn(folder)[0] ?? '', '0'.repeat(64))).toBe(null)
    await locked.close()
  }))

test('what was pasted a moment before the library is locked is in it', () =>
  withFolder(async (folder) => {
    const { startReader, let: go } = heldReader()
    const desk = deskIn(folder, undefined, { startReader })
    valueOf(await desk.ask('vault.turnOn', { passphrase }))
    const pasted = desk.ask('source.paste', { kitId: null, text: release, html: null })
    valueOf(await desk.ask('vault.state', {}))
    const locked = desk.ask('vault.lock', {})
    go()
    expect(codeOf(await pasted)).toBe('no failure')
    valueOf(await locked)
    expect(codeOf(await desk.ask('library.list', {}))).toBe('library.locked')
    valueOf(await desk.ask('vault.unlock', { opens: 'passphrase', secret: passphrase }))
    const cards = valueOf(await desk.ask('library.list', {}))
    expect(cards.map(({ sources, trouble }) => [sources, trouble])).toEqual([[1, null]])
    await desk.close()
  }))

test.each(['vault.lock', 'vault.turnOn'] as const)(
  'what takes longer than anybody waits writes nothing any more, and a dialog leads nowhere: %s',
  (change) =>
    withFolder(async (folder) => {
      const { startReader, let: go } = heldReader()
      let choose = (_path: string): void => undefined
      const chosen = new Promise<string>((done) => (choose = done))
      const desk = deskIn(folder, undefined, { startReader, chooseSavePath: () => chosen })
      if (change === 'vault.lock') valueOf(await desk.ask('vault.turnOn', { passphrase }))
      const { kit } = valueOf(await desk.ask('kit.create', {}))
      const pasted = desk.ask('source.paste', { kitId: null, text: release, html: null })
      const copied = desk.ask('kit.saveCopy', { kitId: kit.id })
      if (change === 'vault.lock') valueOf(await desk.ask(change, {}))
      else valueOf(await desk.ask(change, { passphrase }))
      go()
      choose(join(folder, 'copy.txt'))
      expect(codeOf(await pasted)).toBe('source.cancelled')
      expect(codeOf(await copied)).toBe('library.locked')
      expect(readdirSync(folder)).not.toContain('copy.txt')
      expect(kitsIn(folder)).toEqual([kit.id])
      await desk.close()
    }),
  30_000,
)

/** A process that makes packs when it is let; killed, it never does. */
const heldPacker = (): { readonly startPackWorker: Host['startPackWorker']; readonly let: () => void } => {
  let go = (): void => undefined
  const gate = new Promise<void>((done) => (go = done))
  const startPackWorker = (): WorkerChannel => {
    const worker = packWorkerHere(resources)
    let isKilled = false
    return {
      ...worker,
      post: (message) => void gate.then(() => (isKilled ? undefined : worker.post(message))),
      kill: () => {
        isKilled = true
        worker.kill()
      },
    }
  }
  return { startPackWorker, let: go }
}

/** What somebody has asked for a moment before, and what it may come to when the lock does not wait for it. */
const underWay = {
  export: { late: 'pack.cancelled', isHeld: true },
  import: { late: 'library.locked', isHeld: true },
  search: { late: 'no failure', isHeld: false },
  undo: { late: 'no failure', isHeld: false },
  edit: { late: 'no failure', isHeld: false },
} as const

test.each(
  Object.entries(underWay).flatMap(([work, { isHeld }]) =>
    (isHeld ? [true, false] : [true]).map((isInTime) => ({ work: work as keyof typeof underWay, isInTime })),
  ),
)(
  'the library is locked while there is an $work under way, in time: $isInTime',
  ({ work, isInTime }) =>
    withFolder(async (folder) => {
      const [library, outside] = [join(folder, 'library'), join(folder, 'outside')]
      for (const place of [library, outside]) mkdirSync(place)
      const [reader, packer] = [heldReader(), heldPacker()]
      let isHeld = false
      const desk = deskIn(library, () => (isHeld ? packer.startPackWorker() : packWorkerHere(resources)), {
        startReader: () => (isHeld ? reader.startReader() : readerHere()),
        chooseSavePath: async () => join(outside, 'pack.md'),
      })
      valueOf(await desk.ask('vault.turnOn', { passphrase }))
      const { kit } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null })).view
      const kitId = kit.id
      const titled = (title: string) =>
        desk.ask('kit.edit', { kitId, edit: { kind: 'event.change', patch: { title } } })
      valueOf(await titled('Second'))
      valueOf(await desk.ask('vault.lock', {}))
      valueOf(await desk.ask('vault.unlock', { opens: 'passphrase', secret: passphrase }))
      isHeld = true
      valueOf(await desk.ask('kit.open', { kitId }))
      const asked = {
        export: () =>
          desk.ask('pack.export', { kitId, packId: kit.packs[0]?.id as never, form: 'markdown', job: 'one' }),
        import: () =>
          desk.ask('source.import', { kitId, files: [{ name: 'a.txt', bytes: Buffer.from(releaseNumber(7)) }] }),
        search: () => desk.ask('library.search', { query: 'Ferrol' }),
        undo: () => desk.ask('kit.undo', { kitId }),
        edit: () => titled('Third'),
      }[work]()
      const locked = desk.ask('vault.lock', {})
      if (isInTime) [reader, packer].forEach((one) => one.let())
      valueOf(await locked)
      ;[reader, packer].forEach((one) => one.let())
      expect(codeOf(await asked)).toBe(isInTime ? 'no failure' : underWay[work].late)
      expect(readdirSync(outside)).toEqual(work === 'export' && isInTime ? ['pack.md'] : [])
      expect(codeOf(await desk.ask('kit.open', { kitId }))).toBe('library.locked')

      const next = deskIn(library)
      valueOf(await next.ask('vault.unlock', { opens: 'passphrase', secret: passphrase }))
      expect(valueOf(await next.ask('library.list', {})).map(({ trouble }) => trouble)).toEqual([null])
      const found = valueOf(await next.ask('kit.open', { kitId })).kit
      expect(found.event.title).toBe(work === 'undo' ? kit.event.title : work === 'edit' ? 'Third' : 'Second')
      expect(found.sources).toHaveLength(work === 'import' && isInTime ? 2 : 1)
      expect(found.exports).toHaveLength(work === 'export' && isInTime ? 1 : 0)
      expect(filesIn(library).filter((path) => /Ferrol|banks/.test(readFileSync(path, 'latin1')))).toEqual([])
      await next.close()
      await desk.close()
    }),
  30_000,
)

test('a library that another program has sealed meanwhile is locked here, and no plain word comes into it', () =>
  withFolder(async (folder) => {
    const [here, there] = [deskIn(folder), deskIn(folder)]
    valueOf(await here.ask('library.list', {}))
    valueOf(await there.ask('vault.turnOn', { passphrase }))
    await there.close()
    expect(codeOf(await here.ask('preferences.change', { patch: { ownName: 'Dana Ferrol' } }))).toBe('library.locked')
    expect(codeOf(await here.ask('kit.create', {}))).toBe('library.locked')
    expect(readdirSync(folder).toSorted()).toEqual(['library.key', 'library.spare.key'])
    valueOf(await here.ask('vault.unlock', { opens: 'passphrase', secret: passphrase }))
    valueOf(await here.ask('kit.create', {}))
    valueOf(await here.ask('vault.lockAfter', { minutes: 3 }))
    valueOf(await here.ask('kit.create', {}))
    expect(valueOf(await here.ask('library.list', {}))).toHaveLength(2)
    await here.close()
  }))

test('a library that another program has opened for good is written plain from then on', () =>
  withFolder(async (folder) => {
    const [here, there] = [deskIn(folder), deskIn(folder)]
    valueOf(await here.ask('vault.turnOn', { passphrase }))
    valueOf(await here.ask('library.list', {}))
    valueOf(await there.ask('vault.turnOff', { passphrase }))
    await there.close()
    valueOf(await here.ask('kit.create', {}))
    await here.close()
    const next = deskIn(folder)
    expect(valueOf(await next.ask('library.list', {})).map(({ trouble }) => trouble)).toEqual([null])
    await next.close()
  }))
