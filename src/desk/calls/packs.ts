import { basename, dirname, resolve } from 'node:path'
import type { Desk } from '#contract/transport'
import type { ExportedPack } from '#contract/views'
import { type FormId, formNamed, formOf } from '#core/forms/form'
import type { ExportedVersion, Instant, Kit, KitId, Pack, PackId } from '#core/model'
import { speakerNames } from '#core/model'
import { brokenWords } from '#core/pack/brokenWords'
import { fileNameOf } from '#core/pack/fileName'
import { selectionFor } from '#core/pack/selection'
import type { PackOrder, PackJobClient } from '../pack/job/client'
import { Refusal, answered } from '../refusal'
import { troubleWith } from '../store/trouble'
import { notingIt } from '../store/unfinished'
import { writeWhole } from '../store/wholeFile'
import type { KitInSight, Workroom } from '../workroom'

/** What is wanted of an export: which pack, in which form, and under which name it reports. */
interface Wish {
  readonly kitId: KitId
  readonly packId: PackId
  readonly form: FormId
  readonly job: string
}

/** Pages to look at and files to carry. */
export const packCalls = (room: Workroom, jobs: PackJobClient) => {
  const running = new Map<string, AbortController>()
  /** Packs on their way out: a second file of one would get the same number. */
  const numbering = new Set<PackId>()
  /** Stopped before they had begun: while a place was being chosen, or before their order came. */
  const stopped = new Set<string>()
  const exported = new Set<string>()

  const exportTo = async ({ kitId, packId, form, job }: Wish): Promise<ExportedPack | null> => {
    if (running.has(job)) throw new Refusal('pack.busy')
    const store = await room.seen(kitId)
    const pack = packIn(store, packId)
    refuseBroken(store.view.kit, pack, instantNow(room))
    const chosen = await room.host.chooseSavePath({
      what: 'pack',
      suggestedName: fileNameOf(selectionFor(store.view.kit, pack, instantNow(room))),
      extension: formOf(form).extension,
    })
    if (chosen === null) return null
    if (stopped.delete(job)) throw new Refusal('pack.cancelled')
    if (numbering.has(packId)) throw new Refusal('pack.busy')
    const started = performance.now()
    const controller = new AbortController()
    running.set(job, controller)
    numbering.add(packId)
    try {
      const order = await orderFrom(room, store, packId, basename(chosen))
      const { bytes, version, pages, notes } = await jobs.export(
        { ...order, form },
        {
          onProgress: (done, total) => room.host.emit({ event: 'pack.progress', job, done, total }),
          signal: controller.signal,
        },
      )
      const target = await writeFile(room, withEnding(chosen, form), bytes)
      exported.add(target)
      return {
        path: target,
        form,
        pages,
        bytes: bytes.length,
        milliseconds: performance.now() - started,
        version: version.version,
        notes,
        isRecorded: await recorded(room, kitId, { packId, at: order.now, audience: pack.audience, ...version }),
      }
    } finally {
      running.delete(job)
      numbering.delete(packId)
    }
  }

  return {
    'pack.preview': ({ kitId, packId }) =>
      answered(async () => {
        const store = await room.seen(kitId)
        packIn(store, packId)
        const started = performance.now()
        const laid = await jobs.preview(await orderFrom(room, store, packId))
        return { kitId, packId, laid, milliseconds: performance.now() - started }
      }),
    'pack.export': (wish) => answered(() => exportTo(wish)),
    'pack.cancel': ({ job }) =>
      answered(() => {
        const work = running.get(job)
        if (work === undefined) stopped.add(job)
        else work.abort()
        return null
      }),
    'pack.reveal': ({ path }) =>
      answered(() => {
        if (!exported.has(path)) throw new Refusal('file.missing', { name: path })
        room.host.revealFile(path)
        return null
      }),
    'pack.open': ({ path }) =>
      answered(async () => {
        if (!exported.has(path)) throw new Refusal('file.missing', { name: path })
        if (!(await room.host.openFile(path))) throw new Refusal('file.notOpened', { name: path })
        return null
      }),
  } satisfies Partial<Desk>
}

const packIn = (store: KitInSight, packId: PackId): Pack => {
  const pack = store.view.kit.packs.find((other) => other.id === packId)
  if (pack === undefined) throw new Refusal('pack.missing')
  return pack
}

/** Remembers in the kit what left. A kit that cannot be written lets the file go all the same, and this says so. */
const recorded = async (room: Workroom, kitId: KitId, exported: ExportedVersion): Promise<boolean> => {
  const isKnown = ({ packId, version }: ExportedVersion): boolean =>
    packId === exported.packId && version === exported.version
  try {
    const { waiting } = await room.change(kitId, (store, now) =>
      store.view.kit.exports.some(isKnown)
        ? Promise.resolve(store.view)
        : store.decide({ kind: 'pack.exported', exported }, now),
    )
    return waiting === null
  } catch (problem) {
    if (problem instanceof Refusal) return false
    throw problem
  }
}

const orderFrom = async (
  { host }: Workroom,
  store: KitInSight,
  packId: PackId,
  fileName = '',
): Promise<Omit<PackOrder, 'form'>> => {
  const { kit } = store.view
  const media: Record<string, Uint8Array> = {}
  for (const { photo } of kit.people) {
    const bytes = photo === null ? null : await store.media.get(photo.sha256)
    if (photo !== null && bytes !== null) media[photo.sha256] = bytes
  }
  return { kit, packId, now: instantNow({ host }), fileName, media }
}

const instantNow = ({ host }: Pick<Workroom, 'host'>): Instant => new Date(host.now()).toISOString()

const refuseBroken = (kit: Kit, pack: Pack, now: Instant): void => {
  const found = brokenWords(kit, pack, now)
  if (found === null) return
  const { quote, state } = found
  throw new Refusal('pack.brokenQuote', {
    id: quote.id,
    speaker: speakerNames(kit, quote),
    words: beginningOf(quote.anchors[0]?.exact ?? ''),
    reason: state.reason,
    audience: pack.audience,
  })
}

const beginningOf = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`)

/** A file is called by what it is. */
const withEnding = (path: string, form: FormId): string =>
  resolve(formNamed(path) === form ? path : `${path}.${formOf(form).extension}`)

/** An older file of that name stays as it is until the new one is whole and on the disk. */
const writeFile = async ({ disk, host }: Workroom, target: string, bytes: Uint8Array): Promise<string> => {
  try {
    if ((await disk.stamp(dirname(target))) === null)
      throw new Refusal('export.notWritten', { path: target, reason: 'no such folder' })
    await notingIt(disk, host.libraryFolder, target, (temporary) =>
      writeWhole(disk, target, bytes, undefined, temporary),
    )
    return target
  } catch (problem) {
    const trouble = troubleWith(target, problem)
    if (!(trouble instanceof Refusal) || trouble.failure.code === 'export.notWritten') throw trouble
    throw new Refusal('export.notWritten', { path: target, reason: trouble.failure.code })
  }
}
