import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KitView } from '#contract/views'
import type { WorkerChannel } from '../host'
import { packWorkerHere } from '../testing/packWorkerHere'
import type { PackReply, PackRequest } from '../pack/job/messages'
import type { Disk } from '../store/disk'
import { nodeDisk } from '../store/nodeDisk'
import { answerSaveDialog, type TestDesk, codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'

/** Exports reach their place whole or not at all, whatever becomes of the process that makes them. */

const resources = join(import.meta.dirname, '../../../resources')

const file = {
  bytes: Buffer.from('%PDF'),
  version: { version: 1, sha256: 'ab'.repeat(32), items: [], quoteIds: [] },
  pages: 0,
  notes: [],
}

/** A worker that answers as the test wishes; null for no answer at all. */
const workerThat = (answer: (request: PackRequest) => PackReply | 'dies' | null) => {
  const started: number[] = []
  const killed: number[] = []
  const start = (): WorkerChannel => {
    const number = started.push(started.length) - 1
    let tell: (reply: unknown) => void = () => undefined
    let die: () => void = () => undefined
    return {
      post: (message) => {
        const reply = answer(message as PackRequest)
        if (reply === 'dies') queueMicrotask(() => die())
        else if (reply !== null) queueMicrotask(() => tell(reply))
      },
      onMessage: (listener) => {
        tell = listener
      },
      onExit: (listener) => {
        die = listener
      },
      kill: () => void killed.push(number),
    }
  }
  return { start, started, killed }
}

const withKit = (
  start: () => WorkerChannel,
  work: (desk: TestDesk, view: KitView, folder: string) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const desk = deskIn(join(folder, 'library'), start)
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
    await work(desk, view, folder)
    await desk.close()
  })

const exportOf = ({ kit }: KitView, path: string | null) => {
  answerSaveDialog(path)
  const [pack] = kit.packs
  if (pack === undefined) throw new Error('no pack')
  return { kitId: kit.id, packId: pack.id, form: 'pdf' as const, job: 'first' }
}

test(
  'a pack is previewed and exported as a PDF file, with progress, and may then be shown',
  () =>
    withFolder(async (folder) => {
      const revealed: string[] = []
      const desk = deskIn(join(folder, 'library'), () => packWorkerHere(resources), {
        revealFile: (path) => revealed.push(path),
      })
      const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
      const path = join(folder, 'pack.pdf')
      const wish = exportOf(view, path)
      const preview = valueOf(await desk.ask('pack.preview', { kitId: wish.kitId, packId: wish.packId }))
      expect(codeOf(await desk.ask('pack.reveal', { path: path ?? '' }))).toBe('file.missing')
      const exported = valueOf(await desk.ask('pack.export', wish))
      expect(exported).toMatchObject({ path, pages: preview.shapes.length, bytes: readFileSync(path ?? '').length })
      expect(
        readFileSync(path ?? '')
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      expect(desk.told.some((event) => event.event === 'pack.progress' && event.job === 'first')).toBe(true)
      expect(readdirSync(folder).toSorted()).toEqual(['library', 'pack.pdf'])
      valueOf(await desk.ask('pack.reveal', { path: path ?? '' }))
      expect(revealed).toEqual([path])
      expect(codeOf(await desk.ask('pack.open', { path: release }))).toBe('file.missing')
      expect(codeOf(await desk.ask('pack.open', { path: path ?? '' }))).toBe('file.notOpened')
      await desk.close()
    }),
  30_000,
)

test('without a place the dialog is asked, with a name that any disk takes; no place is no failure', () => {
  const { start } = workerThat(() => ({ kind: 'done', set: null, file }))
  return withFolder(async (folder) => {
    const suggested: string[] = []
    let place: string | null = join(folder, 'chosen')
    const desk = deskIn(join(folder, 'library'), start, {
      chooseSavePath: async ({ suggestedName }) => {
        suggested.push(suggestedName)
        return place
      },
    })
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
    valueOf(
      await desk.ask('kit.edit', {
        kitId: view.kit.id,
        edit: { kind: 'event.change', patch: { title: 'Roads/Rivers: “what next?”' } },
      }),
    )
    expect(valueOf(await desk.ask('pack.export', exportOf(view, null)))?.path).toBe(join(folder, 'chosen.pdf'))
    expect(suggested).toEqual(['Roads Rivers “what next ” - Principal’s pack'])
    place = null
    expect(valueOf(await desk.ask('pack.export', exportOf(view, null)))).toBeNull()
    await desk.close()
  })
})

test('a process that dies fails its work, and the next order starts another', () => {
  let lives = 0
  const { start, started } = workerThat(() => (lives++ === 0 ? 'dies' : { kind: 'done', set: null, file }))
  return withKit(start, async (desk, view, folder) => {
    const wish = exportOf(view, join(folder, 'a.pdf'))
    expect(codeOf(await desk.ask('pack.export', wish))).toBe('pack.failed')
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false)
    expect(valueOf(await desk.ask('pack.export', wish))?.bytes).toBe(4)
    expect(started).toHaveLength(2)
  })
})

test.each([
  [{ code: 'pack.unknown' }, 'pack.missing'],
  [{ code: 'pack.unsettable', words: 'x' }, 'pack.unsettable'],
  [{ code: 'pack.unprintable', words: 'x', letters: 'y' }, 'pack.unprintable'],
  [
    {
      code: 'pack.checkFailed',
      fault: { fault: 'leak', leak: { field: 'people.privateNote', id: 'per_1', where: { page: 2 } } },
    },
    'pack.leak',
  ],
  [{ code: 'pack.checkFailed', fault: { fault: 'unmarked', page: 2 } }, 'pack.unmarked'],
  [{ code: 'pack.checkFailed', fault: { fault: 'odd', oddity: 'script' } }, 'pack.unproved'],
  [{ code: 'pack.broke', detail: 'x' }, 'pack.failed'],
] as const)('%j is %s, and the older file stays as it was', (failure, code) => {
  const { start } = workerThat(() => ({ kind: 'failed', failure }))
  return withKit(start, async (desk, view, folder) => {
    writeFileSync(join(folder, 'a.pdf'), 'the older one')
    expect(codeOf(await desk.ask('pack.export', exportOf(view, join(folder, 'a.pdf'))))).toBe(code)
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('the older one')
  })
})

test('an export can be stopped; a second one under the same name is not begun', () => {
  const { start, killed } = workerThat(() => null)
  return withKit(start, async (desk, view, folder) => {
    writeFileSync(join(folder, 'a.pdf'), 'the older one')
    const wish = exportOf(view, join(folder, 'a.pdf'))
    const running = desk.ask('pack.export', wish)
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
    await new Promise((resolve) => setImmediate(resolve))
    expect(codeOf(await desk.ask('pack.export', wish))).toBe('pack.busy')
    valueOf(await desk.ask('pack.cancel', { job: 'first' }))
    expect(codeOf(await running)).toBe('pack.cancelled')
    expect(killed).toEqual([0])
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('the older one')
  })
})

test('a folder that is not there, or is a folder itself, is named and nothing is written', () => {
  const { start } = workerThat(() => ({ kind: 'done', set: null, file }))
  return withKit(start, async (desk, view, folder) => {
    const nowhere = await desk.ask('pack.export', exportOf(view, join(folder, 'nowhere', 'a.pdf')))
    expect(nowhere).toMatchObject({
      ok: false,
      failure: { code: 'export.notWritten', facts: { path: join(folder, 'nowhere', 'a.pdf') } },
    })
    mkdirSync(join(folder, 'b.pdf'))
    chmodSync(join(folder, 'b.pdf'), 0o755)
    expect(codeOf(await desk.ask('pack.export', exportOf(view, join(folder, 'b.pdf'))))).toBe('export.notWritten')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

test(
  'what left is remembered with its hash; the version rises with the next change, and undo forgets nothing',
  () =>
    withKit(
      () => packWorkerHere(resources),
      async (desk, view, folder) => {
        const wish = exportOf(view, join(folder, 'a.pdf'))
        const version = async () => valueOf(await desk.ask('pack.export', wish))?.version
        const exports = async () => valueOf(await desk.ask('kit.open', { kitId: view.kit.id })).kit.exports
        expect([await version(), await version()]).toEqual([1, 1])
        expect(await exports()).toMatchObject([{ packId: wish.packId, version: 1, audience: 'principal' }])
        const printed = view.kit.quotes.filter(({ standing }) => standing === 'kept').map(({ id }) => id)
        expect((await exports())[0]?.quotes.map(({ id }) => id).toSorted()).toEqual(printed.toSorted())
        const edit = { kind: 'event.change', patch: { title: 'Another title' } } as const
        valueOf(await desk.ask('kit.edit', { kitId: wish.kitId, edit }))
        expect(await version()).toBe(2)
        const undone = valueOf(await desk.ask('kit.undo', { kitId: wish.kitId }))
        expect(undone.kit.event.title).toBe(view.kit.event.title)
        expect((await exports()).map((left) => left.version)).toEqual([1, 2])
        expect(await version()).toBe(3)
      },
    ),
  60_000,
)

test(
  'a kit that cannot be written any more lets the file go and says that its version is not recorded',
  () =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      let isFull = false
      const refusing = (): void => {
        if (isFull) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      }
      const disk: Disk = {
        ...nodeDisk,
        open: async (path, how, as) => {
          const file = await nodeDisk.open(path, how, as)
          if (!path.startsWith(library)) return file
          return { ...file, write: async (bytes) => (refusing(), file.write(bytes)) }
        },
      }
      const { start } = workerThat(() => ({ kind: 'done', set: null, file }))
      const desk = deskIn(library, start, {}, disk)
      const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
      isFull = true
      const wish = exportOf(view, join(folder, 'a.pdf'))
      expect(valueOf(await desk.ask('pack.export', wish))).toMatchObject({ version: 1, isRecorded: false })
      expect(existsSync(join(folder, 'a.pdf'))).toBe(true)
      isFull = false
      await desk.close()
    }),
  60_000,
)

test('a kit that was opened to read gives a file, and says that its version is not recorded', () => {
  const { start } = workerThat(() => ({ kind: 'done', set: null, file }))
  return withKit(start, async (desk, view, folder) => {
    await desk.ask('kit.close', { kitId: view.kit.id })
    const looked = valueOf(await desk.ask('kit.look', { kitId: view.kit.id }))
    const wish = exportOf(looked, join(folder, 'a.pdf'))
    expect(valueOf(await desk.ask('pack.export', wish))).toMatchObject({ version: 1, isRecorded: false })
    expect(existsSync(join(folder, 'a.pdf'))).toBe(true)
    expect(valueOf(await desk.ask('kit.open', { kitId: view.kit.id })).kit.exports).toEqual([])
  })
})

test('two files of one pack are not made at once: they would have one number', () => {
  const { start } = workerThat(() => null)
  return withKit(start, async (desk, view, folder) => {
    const wish = exportOf(view, join(folder, 'a.pdf'))
    const first = desk.ask('pack.export', wish)
    const second = await desk.ask('pack.export', { ...wish, job: 'another' })
    expect(codeOf(second)).toBe('pack.busy')
    await desk.ask('pack.cancel', { job: wish.job })
    expect(codeOf(await first)).toBe('pack.cancelled')
  })
})
