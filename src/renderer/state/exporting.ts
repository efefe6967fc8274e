import type { Failure } from '#contract/failures'
import type { ExportedPack } from '#contract/views'
import type { FormId } from '#core/forms/form'
import type { PackId } from '#core/model'
import { call } from '../desk/desk'
import { words } from '../words'
import { go, openKitId } from './going'
import { placeToMend } from './leadTo'
import { unique } from './newId'
import { tell, tellFailure } from './notices'
import { changeSession, session } from './session'
import { allDecided } from './callOrder'

/** Makes the file of a pack. The desk asks for a place. */
export const exportPack = async (packId: PackId, form: FormId = 'pdf'): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null || session.read().exporting !== null) return false
  const job = unique()
  changeSession({ exporting: { job, packId, done: 0, total: null } })
  // Not in turn: a long export must not hold up what is decided meanwhile.
  await allDecided()
  const reply = await call('pack.export', { kitId, packId, form, job })
  changeSession({ exporting: null })
  if (!reply.ok) {
    tellRefused(reply.failure)
    return false
  }
  if (reply.value === null) return false
  tellExported(reply.value)
  return true
}

/** What the readers may not see is named, and the notice leads to it. */
const tellRefused = (failure: Failure): void => {
  const place = placeToMend(failure)
  tellFailure(failure, 'export', place === null ? null : { label: words.shell.lookAtIt, run: () => go(place) })
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
 * the window.
 */
export const printPack = async (packId: PackId): Promise<void> => {
  if ((await exportPack(packId)) && last !== null) await lookAtFile(last, 'pack.open')
}

const exportedWords = ({ form, pages, version }: ExportedPack): string =>
  pages === null
    ? words.shell.exportedAs({ form: words.pack.forms[form].title, version })
    : words.shell.exported({ pages, version })

export const cancelExport = async (): Promise<void> => {
  const { exporting } = session.read()
  if (exporting === null) return
  const reply = await call('pack.cancel', { job: exporting.job })
  if (!reply.ok) tellFailure(reply.failure, 'export')
}
