import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Audience, type Kit, fullPack, makeIdsFrom } from '#core/model'
import { lacksOfReaders } from '#core/pack/readers'
import type { WorkerChannel } from '../host'
import { packWorkerHere } from '../testing/packWorkerHere'
import { type SentRequest, kitReceiver } from '../pack/job/kitLine'
import type { MakeRequest, PackReply, PackRequest } from '../pack/job/messages'
import { type TestDesk, codeOf, deskIn, valueOf, withFolder } from '../testing/desks'

/** One recipe for every reader: each file by its own view, all of them or none. */

const resources = join(import.meta.dirname, '../../../resources')
const file = {
  bytes: Buffer.from('%PDF'),
  version: { version: 1, sha256: 'ab'.repeat(32), items: [], quoteIds: [] },
  pages: 1,
  notes: [],
}
const id = makeIdsFrom(() => 'readers000')

/** Answers each order as the test wishes, and remembers what it was asked for. */
const workerThat = (answer: (request: PackRequest) => PackReply) => {
  const orders: MakeRequest[] = []
  const start = (): WorkerChannel => {
    let tell: (reply: unknown) => void = () => undefined
    const received = kitReceiver()
    return {
      post: (message) => {
        const request = received(message as SentRequest)
        if (request === null) return
        if (request.kind !== 'readers') orders.push(ordered(request))
        queueMicrotask(() => tell(request.kind === 'readers' ? lacksFor(request) : answer(request)))
      },
      onMessage: (listener) => {
        tell = listener
      },
      onExit: () => undefined,
      kill: () => undefined,
    }
  }
  return { start, orders }
}

/** What each reader lacks is told before the first file is made. */
const lacksFor = ({ kit, packId, now }: MakeRequest): PackReply => {
  const pack = kit.packs.find((one) => one.id === packId)
  if (pack === undefined) throw new Error('The pack is none of the kit')
  return { kind: 'done', set: null, file: null, readers: lacksOfReaders(kit, pack, now) }
}

const ordered = (request: PackRequest): MakeRequest => {
  if (request.kind === 'pages' || request.kind === 'find' || request.kind === 'candidates')
    throw new Error('Nobody looks at pages here')
  return request
}

const audienceOf = (request: PackRequest): Audience | undefined => {
  const { kit, packId } = ordered(request)
  return kit.packs.find((pack) => pack.id === packId)?.audience
}

const withSample = (
  start: () => WorkerChannel,
  work: (desk: TestDesk, kit: Kit, folder: string) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const out = join(folder, 'out')
    mkdirSync(out)
    const desk = deskIn(join(folder, 'library'), start, { chooseFolder: async () => out })
    await work(desk, valueOf(await desk.ask('kit.sample', {})).kit, out)
    await desk.close()
  })

const wishFor = (kit: Kit, audiences: readonly Audience[] = Audience.options) => {
  const [pack] = kit.packs
  if (pack === undefined) throw new Error('A kit has a pack')
  return { kitId: kit.id, packId: pack.id, form: 'pdf' as const, job: 'all', audiences }
}

test(
  'four readers from one recipe: a file each, proved, and what each lacks',
  () =>
    withSample(
      () => packWorkerHere(resources),
      async (desk, kit, folder) => {
        const files = valueOf(await desk.ask('pack.exportReaders', wishFor(kit))) ?? []
        expect(files.map(({ audience }) => audience)).toEqual([...Audience.options])
        expect(readdirSync(folder)).toHaveLength(4)
        for (const { path, isRecorded, version } of files)
          expect([existsSync(path), isRecorded, version]).toEqual([true, true, 1])
        const lacking = (audience: Audience) => files.find((one) => one.audience === audience)?.lacks ?? []
        expect(lacking('press').length).toBeGreaterThan(lacking('principal').length)
        expect(lacking('press').map(({ what }) => what)).toContain('sections')
        // The same words again are the same version, under the same name.
        const again = valueOf(await desk.ask('pack.exportReaders', wishFor(kit))) ?? []
        expect(again.map(({ path, version }) => [path, version])).toEqual(files.map(({ path }) => [path, 1]))
      },
    ),
  60_000,
)

test('each reader has the pack of the kit that is theirs, and where there is none the recipe, by their title', () => {
  const { start, orders } = workerThat(() => ({
    kind: 'done',
    set: null,
    file,
  }))
  return withSample(start, async (desk, kit, folder) => {
    const own = fullPack(id('pck'), 'Handout', 'press')
    valueOf(await desk.ask('kit.edit', { kitId: kit.id, edit: { kind: 'pack.add', item: own, before: null } }))
    valueOf(await desk.ask('pack.exportReaders', wishFor(kit)))
    expect(orders.map(audienceOf)).toEqual([...Audience.options])
    expect(orders.map(({ packId }) => packId === own.id)).toEqual([false, false, false, true])
    expect(orders.every(({ fileName }) => fileName.endsWith('.pdf'))).toBe(true)
    expect(readdirSync(folder).some((name) => name.includes('Delegation pack v1'))).toBe(true)
    expect(readdirSync(folder).some((name) => name.includes('Handout v1'))).toBe(true)
  })
})

test('a hit in the file of one reader is a file for nobody, and says whose it was', () => {
  const { start } = workerThat((request) =>
    audienceOf(request) === 'press'
      ? {
          kind: 'failed',
          failure: {
            code: 'pack.checkFailed',
            fault: { fault: 'leak', leak: { field: 'people.privateNote', id: 'per_1', where: { page: 2 } } },
          },
        }
      : { kind: 'done', set: null, file },
  )
  return withSample(start, async (desk, kit, folder) => {
    const reply = await desk.ask('pack.exportReaders', wishFor(kit))
    expect(reply).toMatchObject({ ok: false, failure: { code: 'pack.leak', facts: { audience: 'press' } } })
    expect(readdirSync(folder)).toEqual([])
    expect(valueOf(await desk.ask('kit.open', { kitId: kit.id })).kit.exports).toEqual([])
  })
})

test.each([
  ['no reader', []],
  ['somebody who is none', ['public']],
])('%s is no order', async (_, audiences) =>
  withSample(workerThat(() => ({ kind: 'ready' })).start, async (desk, kit) => {
    const reply = await desk.ask('pack.exportReaders', { ...wishFor(kit), audiences: audiences as never })
    expect(codeOf(reply)).not.toBe('no failure')
  }).catch((problem: unknown) => expect(String(problem)).toContain('audiences')),
)
