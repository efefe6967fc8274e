import type { Failure } from '#contract/failures'
import type { ExportedCopy, ExportedPack, ExportedReader } from '#contract/views'
import type { FormId } from '#core/forms/form'
import { Audience, type KitId, type PackId } from '#core/model'
import type { Result } from '#core/model/result'
import { call } from '../desk/desk'
import { words } from '../words'
import { failureWords } from '../words/failureWords'
import { go, openKitId } from './going'
import { adopt } from './kits'
import { placeToMend } from './leadTo'
import { unique } from './newId'
import { tell, tellFailure } from './notices'
import { changeSession, session } from './session'
import { allDecided, inTurn } from './callOrder'

/** Makes the file of a pack. The desk asks for a place. */
export const exportPack = async (packId: PackId, form: FormId = 'pdf'): Promise<boolean> => {
  const exported = await madeBy(packId, form, (order) => call('pack.export', order))
  if (exported !== null) tellExported(exported)
  return exported !== null
}

/** A file apart that opens only with the password, which is used once and kept nowhere. */
export const exportLocked = async (packId: PackId, password: string): Promise<boolean> => {
  const exported = await madeBy(packId, 'pdf', (order) => call('pack.export', { ...order, password }))
  if (exported !== null) tellExported(exported)
  return exported !== null
}

/** Makes a file for each of the four readers from one recipe. The desk asks for a folder. */
export const exportReaders = async (packId: PackId, form: FormId = 'pdf'): Promise<boolean> => {
  const exported = await madeBy(packId, form, (order) =>
    call('pack.exportReaders', { ...order, audiences: Audience.options }),
  )
  if (exported !== null) tellSeveral(exported, words.shell.exportedReaders)
  return exported !== null
}

/** Makes a numbered copy for each name of the distribution list. The desk asks for a folder. */
export const exportCopies = async (packId: PackId): Promise<boolean> => {
  const exported = await madeBy(packId, 'pdf', ({ form: _always, ...order }) => call('pack.exportCopies', order))
  if (exported !== null) {
    adopt({ ok: true, value: exported.view })
    tellSeveral(exported.copies, words.shell.exportedCopies)
  }
  return exported !== null
}

interface Order {
  readonly kitId: KitId
  readonly packId: PackId
  readonly form: FormId
  readonly job: string
}

/** null also where the person changed their mind; what was refused is told. */
const madeBy = async <Made>(
  packId: PackId,
  form: FormId,
  make: (order: Order) => Promise<Result<Made | null, Failure>>,
): Promise<Made | null> => {
  const kitId = openKitId()
  if (kitId === null || session.read().exporting !== null) return null
  const job = unique()
  changeSession({ exporting: { job, packId, done: 0, total: null } })
  // Not in turn: a long export must not hold up what is decided meanwhile.
  await allDecided()
  const reply = await make({ kitId, packId, form, job })
  changeSession({ exporting: null })
  if (reply.ok && reply.value !== null) await withItsLog(kitId)
  if (reply.ok) return reply.value
  tellRefused(reply.failure)
  return null
}

/** The kit keeps which version left: the window has the kit as it is with that. */
const withItsLog = async (kitId: KitId): Promise<void> => {
  const reply = await inTurn(() => call('kit.look', { kitId }))
  if (reply.ok && openKitId() === kitId) adopt(reply)
}

/** What the readers may not see is named, and of four files whose it was; the notice leads to it. */
export const tellRefused = (failure: Failure): void => {
  const place = placeToMend(failure)
  const { title, next } = failureWords(failure)
  const audience = Audience.options.find((one) => one === failure.facts['audience'])
  const isNamed = audience === undefined || failure.code === 'pack.brokenQuote'
  tell({
    tone: 'bad',
    text: isNamed
      ? title
      : words.shell.refusedFor({ sentence: title, audience: words.pack.audiences[audience].toLowerCase() }),
    detail: next,
    topic: 'export',
    actions: place === null ? [] : [{ label: words.shell.lookAtIt, run: () => go(place) }],
  })
}

let last: string | null = null

/** The file of the last pack that left in this session; null when none has. */
export const lastExported = (): string | null => last

/** Asks the system to open a pack that has left, or to show it in its folder. */
export const lookAtFile = async (path: string, how: 'pack.open' | 'pack.reveal'): Promise<void> => {
  const reply = await call(how, { path })
  if (!reply.ok) tellFailure(reply.failure, 'export')
}

const tellExported = (exported: ExportedPack): void => {
  const { path, isRecorded } = exported
  last = path
  tell({
    tone: isRecorded ? 'good' : 'bad',
    text: isRecorded ? exportedWords(exported) : `${exportedWords(exported)} ${words.shell.unrecorded}`,
    detail: path,
    actions: [
      { label: words.shell.openFile, run: () => void lookAtFile(path, 'pack.open') },
      { label: words.shell.reveal, run: () => void lookAtFile(path, 'pack.reveal') },
    ],
    topic: 'export',
  })
}

/**
 * Printing is the system's: what is printed is the finished file, whose bytes have been read back, and not a drawing of
 * the window. What the system and the printer keep of it is said before it is opened.
 */
export const printPack = async (packId: PackId): Promise<void> => {
  const exported = await madeBy(packId, 'pdf', (order) => call('pack.export', order))
  if (exported === null) return
  const { path, isRecorded } = exported
  last = path
  tell({
    tone: 'bad',
    text: words.shell.printing,
    detail: isRecorded ? path : `${path} ${words.shell.unrecorded}`,
    actions: [{ label: words.shell.openToPrint, run: () => void lookAtFile(path, 'pack.open') }],
    topic: 'export',
  })
}

const exportedWords = ({ form, pages, version }: ExportedPack): string =>
  pages === null
    ? words.shell.exportedAs({ form: words.pack.forms[form].title, version })
    : words.shell.exported({ pages, version })

const tellSeveral = (
  files: readonly (ExportedReader | ExportedCopy)[],
  said: (values: { readonly number: number }) => string,
): void => {
  const [first] = files
  if (first === undefined) return
  last = first.path
  const isRecorded = files.every((file) => file.isRecorded)
  const number = files.length
  tell({
    tone: isRecorded ? 'good' : 'bad',
    text: isRecorded ? said({ number }) : `${said({ number })} ${words.shell.unrecorded}`,
    detail: files.map(({ path }) => path).join('\n'),
    actions: [{ label: words.shell.reveal, run: () => void lookAtFile(first.path, 'pack.reveal') }],
    topic: 'export',
  })
}

export const cancelExport = async (): Promise<void> => {
  const { exporting } = session.read()
  if (exporting === null) return
  const reply = await call('pack.cancel', { job: exporting.job })
  if (!reply.ok) tellFailure(reply.failure, 'export')
}
