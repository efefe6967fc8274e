import { basename, join } from 'node:path'
import type { Desk } from '#contract/transport'
import type { CopiesMade, ExportedCopy, ExportedPack, ExportedReader } from '#contract/views'
import { type FormId, formOf } from '#core/forms/form'
import type { Audience, ExportedItem, ExportedQuote, Kit, KitId, NumberedCopy, Pack, PackId } from '#core/model'
import { fileNameFor } from '#core/pack/fileName'
import { inKit, readerPacks } from '#core/pack/readers'
import { placedBy } from '#core/proof/returned'
import { usedQuotes } from '#core/quote/usage'
import type { ExportWatch, PackJobClient, PackOrder } from '../pack/job/client'
import { fileBytes } from '../import/readFile'
import { namesOnList } from '../pack/distribution'
import { othersHeard } from '../process/unhurried'
import { recipesOf } from '../recipes/recipes'
import { Refusal, answered } from '../refusal'
import type { Workroom } from '../workroom'
import { instantNow, orderFrom, packIn, recorded, refuseBroken, withEnding, writePack } from './packFile'

/** What is wanted of an export: which pack, in which form, and under which name it reports. */
interface Wish {
  readonly kitId: KitId
  readonly packId: PackId
  readonly form: FormId
  readonly job: string
  /** The file is locked with it: a PDF apart, which is for nobody's archive. */
  readonly password?: string | undefined
}

/** A pack that is printed and proved, and written nowhere yet. */
interface Printed extends Omit<ExportedPack, 'path' | 'isRecorded'> {
  readonly pack: Pack
  readonly content: Uint8Array
  readonly at: PackOrder['now']
  readonly sha256: string
  readonly items: readonly ExportedItem[]
  readonly quotes: readonly ExportedQuote[]
  readonly copy: NumberedCopy | null
}

/** Pages to look at and files to carry. */
export const packCalls = (room: Workroom, jobs: PackJobClient) => {
  const running = new Map<string, AbortController>()
  /** Packs on their way out: a second file of one would get the same number. */
  const numbering = new Set<PackId>()
  /** Stopped before they had begun: while a place was being chosen, or before their order came. */
  const stopped = new Set<string>()
  const exported = new Set<string>()
  /** Settings of pages, counted: the process that holds them may be another by the time that they are asked for. */
  let settings = 0

  /** Work that can be stopped under its name, on packs that nobody else is at. */
  const underJob = async <Value>(
    job: string,
    packs: readonly Pack[],
    work: (watch: ExportWatch) => Promise<Value>,
  ): Promise<Value> => {
    if (stopped.delete(job)) throw new Refusal('pack.cancelled')
    if (packs.some(({ id }) => numbering.has(id))) throw new Refusal('pack.busy')
    const controller = new AbortController()
    running.set(job, controller)
    for (const { id } of packs) numbering.add(id)
    try {
      return await work({
        onProgress: (done, total) => room.host.emit({ event: 'pack.progress', job, done, total }),
        signal: controller.signal,
      })
    } finally {
      running.delete(job)
      for (const { id } of packs) numbering.delete(id)
    }
  }

  const printed = async (pack: Pack, order: PackOrder, watch: ExportWatch): Promise<Printed> => {
    const started = performance.now()
    const { bytes: content, version, pages, notes } = await jobs.export(order, watch)
    const { quoteIds, ...numbered } = version
    return {
      pack,
      content,
      at: order.now,
      copy: order.copy ?? null,
      form: order.form,
      pages,
      bytes: content.length,
      milliseconds: performance.now() - started,
      ...numbered,
      quotes: usedQuotes(order.kit, quoteIds),
      notes,
    }
  }

  const written = async (kitId: KitId, path: string, file: Printed): Promise<ExportedPack> => {
    const { pack, content, at, sha256, items, quotes, copy, ...facts } = file
    const target = await writePack(room, withEnding(path, facts.form), content)
    exported.add(target)
    const { id: packId, audience } = pack
    const isRecorded = await recorded(room, kitId, {
      packId,
      at,
      audience,
      version: facts.version,
      sha256,
      items,
      quotes,
      copy,
    })
    return { path: target, ...facts, isRecorded }
  }

  const exportTo = async ({ kitId, packId, form, job, password }: Wish): Promise<ExportedPack | null> => {
    if (running.has(job)) throw new Refusal('pack.busy')
    refuseUnlockable(form, password)
    const store = await room.seen(kitId)
    const pack = packIn(store, packId)
    refuseBroken(store.view.kit, pack, instantNow(room))
    // Each of these looks at every quotation of a long pack: the window is heard in between.
    await othersHeard()
    const chosen = await room.host.chooseSavePath({
      what: 'pack',
      suggestedName: `${fileNameFor(store.view.kit, pack, instantNow(room))}${endingOf(password)}`,
      extension: formOf(form).extension,
    })
    if (chosen === null) return null
    await othersHeard()
    return underJob(job, [pack], async (watch) => {
      const order = { ...(await orderFrom(room, store, packId, basename(chosen))), form, password: password ?? null }
      return written(kitId, chosen, await printed(pack, order, watch))
    })
  }

  /** All are printed and proved before any is written: a hit in one file means none. */
  const exportReaders = async (
    { kitId, packId, form, job, password }: Wish,
    audiences: readonly Audience[],
  ): Promise<readonly ExportedReader[] | null> => {
    if (running.has(job)) throw new Refusal('pack.busy')
    refuseUnlockable(form, password)
    const store = await room.seen(kitId)
    const { kit } = store.view
    const packs = readerPacks(kit, packIn(store, packId)).filter(({ audience }) => audiences.includes(audience))
    for (const pack of packs) refuseBroken(inKit(kit, pack), pack, instantNow(room))
    const folder = await room.host.chooseFolder('packs')
    if (folder === null) return null
    return underJob(job, packs, async (watch) => {
      const order = { ...(await orderFrom(room, store, packId)), form, password: password ?? null }
      const { extension } = formOf(form)
      // Selecting a long pack four times would hold up the window: the process that makes packs says what each lacks.
      const lacking = await jobs.readers({ kit, packId, now: order.now, fileName: '' })
      const files: (Printed & Pick<ExportedReader, 'lacks'> & { readonly name: string })[] = []
      for (const pack of packs) {
        const own: Kit = inKit(kit, pack)
        const stem = fileNameFor(own, pack, order.now)
        const file = await printed(
          pack,
          { ...order, kit: own, packId: pack.id, fileName: `${stem}.${extension}` },
          watch,
        ).catch((problem: unknown) => {
          throw problem instanceof Refusal ? problem.with({ audience: pack.audience }) : problem
        })
        files.push({
          ...file,
          lacks: lacking.find(({ audience }) => audience === pack.audience)?.lacks ?? [],
          name: nameAmong(files, `${stem} v${file.version}${endingOf(password)}`, pack),
        })
      }
      const exportedFiles: ExportedReader[] = []
      for (const { lacks, name, ...file } of files)
        exportedFiles.push({
          audience: file.pack.audience,
          lacks,
          ...(await written(kitId, join(folder, `${name}.${extension}`), file)),
        })
      return exportedFiles
    })
  }

  /** One for each name of the distribution list. All are printed and proved before any is written. */
  const exportCopies = async ({ kitId, packId, job }: Omit<Wish, 'form'>): Promise<CopiesMade | null> => {
    if (running.has(job)) throw new Refusal('pack.busy')
    const store = await room.seen(kitId)
    const { kit } = store.view
    const pack = packIn(store, packId)
    const names = namesOnList(pack.distribution)
    if (names.length === 0) throw new Refusal('pack.noDistribution')
    refuseBroken(kit, pack, instantNow(room))
    const folder = await room.host.chooseFolder('packs')
    if (folder === null) return null
    return underJob(job, [pack], async (watch) => {
      const order = { ...(await orderFrom(room, store, packId)), form: 'pdf' as const }
      const stem = fileNameFor(kit, pack, order.now)
      const files: (Printed & { readonly copy: NumberedCopy })[] = []
      for (const [index, name] of names.entries()) {
        const copy = { number: index + 1, of: names.length, name }
        // The name of a file is seen by whoever sees the folder: it says the number and not whose it is.
        const fileName = `${stem} copy ${copy.number} of ${copy.of}.pdf`
        files.push({ ...(await printed(pack, { ...order, fileName, copy }, watch)), copy })
      }
      const exportedFiles: ExportedCopy[] = []
      for (const file of files) {
        const name = `${stem} v${file.version} copy ${file.copy.number} of ${file.copy.of}.pdf`
        exportedFiles.push({ copy: file.copy, ...(await written(kitId, join(folder, name), file)) })
      }
      return { view: (await room.seen(kitId)).view, copies: exportedFiles }
    })
  }

  return {
    'pack.recipes': () => answered(() => recipesOf(room.host.resourcesFolder, room.host.libraryFolder)),
    'pack.preview': ({ kitId, packId, around = 1, isFirst = false }) =>
      answered(async () => {
        const store = await room.seen(kitId)
        packIn(store, packId)
        const started = performance.now()
        settings += 1
        const set = await jobs.preview(await orderFrom(room, store, packId), { setting: settings, around, isFirst })
        return { kitId, packId, ...set, milliseconds: performance.now() - started }
      }),
    'pack.pages': (wanted) => answered(() => jobs.pages(wanted)),
    'pack.find': (wanted) => answered(() => jobs.find(wanted)),
    'pack.readers': ({ kitId, packId }) =>
      answered(async () => {
        const { kit } = (await room.seen(kitId)).view
        return jobs.readers({ kit, packId, now: instantNow(room), fileName: '' })
      }),
    'pack.changes': ({ kitId, packId, from, to }) =>
      answered(async () => {
        const { kit } = (await room.seen(kitId)).view
        return jobs.changes({ kit, packId, now: instantNow(room), fileName: '' }, { from, to })
      }),
    'pack.candidates': ({ kitId, quoteId }) =>
      answered(async () => {
        const { kit } = (await room.seen(kitId)).view
        return jobs.candidates({ kit, quoteId, now: instantNow(room) })
      }),
    'pack.readerPages': ({ kitId, packId, audience }) =>
      answered(async () => jobs.readerPages(await orderFrom(room, await room.seen(kitId), packId), audience)),
    'pack.export': (wish) => answered(() => exportTo(wish)),
    'pack.exportReaders': ({ audiences, ...wish }) => answered(() => exportReaders(wish, audiences)),
    'pack.exportCopies': (wish) => answered(() => exportCopies(wish)),
    'pack.comments': ({ kitId }) =>
      answered(async () => {
        const { kit } = (await room.seen(kitId)).view
        const [path] = (await room.host.chooseFiles({ what: 'returned', extensions: ['pdf'] })) ?? []
        if (path === undefined) return null
        const file = basename(path)
        const place = placedBy(kit)
        const { comments, left } = await room.reading.comments(file, await fileBytes(path))
        return { file, left, comments: comments.map((comment) => ({ ...comment, place: place(comment.words) })) }
      }),
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

/** Two packs of one title get two names. */
const nameAmong = (files: readonly { readonly name: string }[], name: string, { audience }: Pack): string =>
  files.some((other) => other.name.toLowerCase() === name.toLowerCase()) ? `${name} ${audience}` : name

/** Who sees a folder knows which of two files opens for everybody. */
const endingOf = (password: string | undefined): string => (password === undefined ? '' : ' locked')

const refuseUnlockable = (form: FormId, password: string | undefined): void => {
  if (password !== undefined && form !== 'pdf') throw new Refusal('pack.passwordPdfOnly')
}
