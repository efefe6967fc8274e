import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Desk } from '#contract/transport'
import { calls } from '#contract/calls'
import { createDesk } from '../desk'
import type { Host, WorkerChannel } from '../host'
import { nodeHost } from '../nodeHost'
import { codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'
import { readerHere } from '../testing/readerHere'

/** What is asked while a library is locked, and what was under way when it was. */

const passphrase = 'four words of a friend'

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
