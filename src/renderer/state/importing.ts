import { noteWords } from '../words/noteWords'
import { type Failure, failed } from '#contract/failures'
import type { BegunQuotation, ImportOutcome, KitView } from '#contract/views'
import { type Kit, type KitId, type LanguageTag, type SourceId, type SourceKind, isToReview } from '#core/model'
import { largestFile } from '#contract/largestFile'
import { call, callWithParcels } from '../desk/desk'
import { words } from '../words'
import { asksIn } from './asking'
import { droppedFiles } from './droppedFiles'
import { undo } from './deciding'
import { kitInFront, select } from './going'
import { adopt, refreshLibrary } from './kits'
import { tell, tellFailure } from './notices'
import { once } from './once'
import type { Place } from './place'
import { type Session, type TriedOutcome, changeSession, session } from './session'
import { afterTyping, allDecided } from './callOrder'

/** Files sent to the desk at once; more go in several batches. */
const batchSize = 50

/** Pasted words become a source: of the open kit, or of a new one when the library is in front. */
export const paste = async (text: string, html: string | null): Promise<boolean> => {
  changeSession({ importing: { name: '', done: 0, total: 1 } })
  const { signal } = begun()
  const reply = await afterTyping(() => callWithParcels('source.paste', { kitId: kitInFront(), text, html }, signal))
  if (reply.ok) return arrive(reply.value.view, reply.value.outcomes)
  return stayedOut(reply.failure)
}

/** Asks for files by the system's dialog. */
export const chooseFiles = once(async (): Promise<boolean> => {
  await allDecided()
  const reply = await call('source.choose', { kitId: kitInFront() })
  if (reply.ok) return reply.value !== null && arrive(reply.value.view, reply.value.outcomes)
  return stayedOut(reply.failure)
})

/** Dropped or pasted files become sources, each answered for. */
export const importFiles = async (files: readonly File[]): Promise<boolean> => {
  let kitId = kitInFront()
  let view: KitView | null = null
  const outcomes: ImportOutcome[] = []
  const { signal } = begun()
  for (let at = 0; at < files.length; at += batchSize) {
    underWay = { before: at, total: files.length }
    changeSession({ importing: { name: files[at]?.name ?? '', done: at, total: files.length } })
    const batch = await Promise.all(files.slice(at, at + batchSize).map(contentOf))
    const readable = batch.flatMap((file) => (file.bytes === null ? [] : [{ name: file.name, bytes: file.bytes }]))
    outcomes.push(
      ...batch.flatMap(({ name, bytes, isLarge }) => {
        if (bytes !== null) return []
        const result = isLarge
          ? failed('source.tooLong', { name, limit: largestFile })
          : failed('file.unreadable', { name })
        return [{ name, result }]
      }),
    )
    if (readable.length === 0) continue
    const reply = await afterTyping(() => callWithParcels('source.import', { kitId, files: readable }, signal))
    if (!reply.ok) {
      if (reply.failure.code !== 'source.cancelled') tellFailure(reply.failure, 'import')
      break
    }
    view = reply.value.view ?? view
    kitId = view?.kit.id ?? kitId
    outcomes.push(...reply.value.outcomes)
  }
  return arrive(view, outcomes)
}

/** What falls on the window: files, and those of its folders. What was left in them is said. */
export const importDropped = async (transfer: DataTransfer): Promise<boolean> => {
  const { files, left } = await droppedFiles(transfer)
  const isIn = files.length > 0 && (await importFiles(files))
  const { leftInFolder, leftNext, emptyFolder, emptyNext } = words.imports
  if (left > 0) tell({ tone: 'bad', text: leftInFolder({ number: left }), detail: leftNext, topic: 'folder' })
  else if (files.length === 0) tell({ text: emptyFolder, detail: emptyNext, topic: 'folder' })
  return isIn
}

/** The batch of a drop that the desk is at; it counts the files of a batch, people count those they dropped. */
let underWay: { readonly before: number; readonly total: number } | null = null

/** What the desk says of its reading. */
export const importGoesOn = ({ name, done, total }: NonNullable<Session['importing']>): void => {
  // Where the system asked for files, reading begins when somebody has chosen some.
  startedAt ??= Date.now()
  session.change((state) => ({
    ...state,
    importing: {
      name,
      done: (underWay?.before ?? 0) + done,
      total: underWay?.total ?? total,
      // Of the last of them it stays until all of it is there.
      found: done < total ? [] : (state.importing?.found ?? []),
    },
  }))
}

/** What the first pages of a long text say, while the rest of it is read. */
export const importBegins = (found: readonly BegunQuotation[]): void =>
  session.change((state) => (state.importing === null ? state : { ...state, importing: { ...state.importing, found } }))

/** What is on its way to the desk and can be stopped before it is there. */
let onItsWay = new AbortController()
const begun = (): AbortController => {
  startedAt = Date.now()
  return (onItsWay = new AbortController())
}

/** When reading began, in milliseconds since 1970; null while nothing is read. */
let startedAt: number | null = null

/** Whatever is being read is read no further; what is read already comes in. */
export const cancelImport = (): void => {
  onItsWay.abort()
  void call('source.cancel', {})
}

/** A file that came with a mail becomes a source of its own. */
export const takeAttachment = async (sourceId: SourceId, index: number): Promise<boolean> => {
  const kitId = kitInFront()
  if (kitId === null) return false
  changeSession({ importing: { name: '', done: 0, total: 1 } })
  const reply = await afterTyping(() => call('source.attachment', { kitId, sourceId, index }))
  if (reply.ok) return arrive(reply.value.view, reply.value.outcomes)
  return stayedOut(reply.failure)
}

/** Reads the file of a source anew in another encoding, and shows what it then says. */
export const decodeAnew = async (sourceId: SourceId, encoding: string): Promise<boolean> => {
  const kitId = kitInFront()
  if (kitId === null) return false
  changeSession({ importing: { name: '', done: 0, total: 1 } })
  const before = session.read().open?.kit
  const kept = before?.quotes.filter((quote) => quote.sourceId === sourceId && quote.standing === 'kept').length ?? 0
  const place = before?.sources.findIndex(({ id }) => id === sourceId) ?? -1
  const reply = await afterTyping(() => call('source.decode', { kitId, sourceId, encoding }))
  changeSession({ importing: null })
  if (!reply.ok) return stayedOut(reply.failure)
  const source = reply.value.kit.sources[place]
  const { isSheetShown, place: shown } = session.read()
  // On the sheet of arrivals one stays on the sheet.
  if (source === undefined || isSheetShown) adopt(reply)
  else adopt(reply, { screen: 'sources', item: source.id, panel: null })
  if (source !== undefined) isNowCalled(sourceId, source.id)
  if (source !== undefined && isSheetShown && shown.item === sourceId) select({ item: source.id, panel: null })
  const { decoded, decodedWithout } = words.sources.arrival
  tell({
    text: kept === 0 ? decoded({ encoding }) : decodedWithout({ encoding, kept }),
    actions: [{ label: words.shell.undo, run: () => void undo() }],
    undoes: true,
    topic: 'import',
  })
  return true
}

/** A text that was read anew is another source: the sheet of arrivals goes on about it. */
const isNowCalled = (before: SourceId, after: SourceId): void =>
  session.change((state) => ({
    ...state,
    outcomes: state.outcomes.map((one) =>
      one.result.ok && one.result.sourceId === before ? { ...one, result: { ...one.result, sourceId: after } } : one,
    ),
  }))

/** What kind of text a source is, or what it is written in, as a person says; it is read as that, as one step that undoes. */
export const readAs = async (
  sourceId: SourceId,
  as: { readonly kind: SourceKind } | { readonly language: LanguageTag },
): Promise<boolean> => {
  const kitId = kitInFront()
  if (kitId === null) return false
  return adopt(await afterTyping(() => call('source.readAs', { kitId, sourceId, as })))
}

/** What a source is that nearly says what another one says: its newer version, or (null) a text of its own. */
export const settleTwin = async (sourceId: SourceId, supersedes: SourceId | null): Promise<boolean> => {
  const kitId = kitInFront()
  if (kitId === null) return false
  return adopt(await afterTyping(() => call('source.settleTwin', { kitId, sourceId, supersedes })))
}

export const stayedOut = (failure: Failure): false => {
  startedAt = null
  changeSession({ importing: null })
  // Whoever stopped it knows that it stopped.
  if (failure.code !== 'source.cancelled') tellFailure(failure, 'import')
  return false
}

interface Content {
  readonly name: string
  /** null: it could not be read, or is too large for that. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
  readonly isLarge: boolean
}

/** What is larger than any file that is read here is not brought into memory. */
const contentOf = async (file: File): Promise<Content> => {
  if (file.size > largestFile) return { name: file.name, bytes: null, isLarge: true }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  return { name: file.name, bytes, isLarge: false }
}

/**
 * Shows the last source that came in. One good result is said in a notice; several, or one that asks something, are listed on
 * the sheet of arrivals, and join it where it is open.
 */
export const arrive = (view: KitView | null, outcomes: readonly ImportOutcome[]): boolean => {
  const { isSheetShown } = session.read()
  const last = outcomes.flatMap(({ result }) => (result.ok ? [result] : [])).at(-1)
  const place = view === null || last === undefined ? null : landingIn(view.kit, last.sourceId)
  const [only, ...more] = outcomes
  const isListed = isSheetShown || more.length > 0 || (only !== undefined && asksSomething(only))
  const arrived = {
    at: Date.now(),
    took: startedAt === null ? 0 : Date.now() - startedAt,
    kitId: view?.kit.id ?? kitInFront(),
  }
  underWay = null
  startedAt = null
  changeSession({ importing: null })
  const listed = [...staying(session.read(), arrived), ...outcomes]
  if (view !== null && place !== null) land(view, place, isListed)
  // The sheet stands in the place of the screen: told in the same turn, that screen is not drawn only to be covered.
  if (isListed) changeSession({ outcomes: listed, arrived, isSheetShown: true })
  else if (only !== undefined) tellOutcome(only)
  void refreshLibrary()
  return last !== undefined
}

/** Lines of the sheet that what comes now joins: all while it is open; of a closed one those that still ask. */
const staying = (
  { outcomes, arrived, isSheetShown, open }: Session,
  { kitId }: { readonly kitId: KitId | null },
): readonly TriedOutcome[] => {
  if (arrived === null || (arrived.kitId !== null && arrived.kitId !== kitId)) return []
  return isSheetShown ? outcomes : outcomes.filter((outcome) => asksIn(outcome, open?.kit))
}

/** A long text that is new to the window: the bars around the screen come first, for both in one turn would hold it up. */
const land = (view: KitView, place: Partial<Place>, isListed: boolean): void => {
  const isLong = view.kit.sources.some(({ text }) => text.length > longText)
  if (isListed || !isLong || session.read().open?.kit.id === view.kit.id)
    return void adopt({ ok: true, value: view }, place)
  adopt({ ok: true, value: view }, session.read().place)
  setTimeout(() => adopt({ ok: true, value: view }, place))
}

/** UTF-16 units. */
const longText = 400_000

/** For its password, as what it is to be read, or whether it is a newer version. */
const asksSomething = ({ result }: ImportOutcome): boolean =>
  result.ok ? result.notes.some(({ code }) => code === 'twinInKit') : result.waits !== undefined

/** The first proposal of the text is chosen: what is proposed is seen at once, and the next key may keep or drop it. */
export const landingIn = ({ quotes }: Kit, sourceId: SourceId): Partial<Place> => {
  const [first] = quotes
    .filter((quote) => quote.sourceId === sourceId && isToReview(quote))
    .toSorted((left, right) => (left.anchors[0]?.start ?? 0) - (right.anchors[0]?.start ?? 0))
  return { screen: 'sources', item: sourceId, panel: first === undefined ? null : { panel: 'quote', id: first.id } }
}

const tellOutcome = ({ result }: ImportOutcome): void => {
  if (!result.ok) return tellFailure(result.failure, 'import')
  tell({
    tone: 'good',
    text: arrivedWords(result.quotes, result.people),
    detail: result.notes.map((note) => noteWords(note)).join(' '),
    actions: [{ label: words.shell.undo, run: () => void undo() }],
    undoes: true,
    topic: 'import',
  })
}

const arrivedWords = (quotes: number, people: number): string => {
  const { arrived, arrivedQuotes, arrivedPeople, arrivedNothing } = words.imports
  if (quotes === 0) return people === 0 ? arrivedNothing : arrivedPeople({ people })
  return people === 0 ? arrivedQuotes({ quotes }) : arrived({ quotes, people })
}
