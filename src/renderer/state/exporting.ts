import type { ExportedPack } from '#contract/views'
import type { PackId } from '#core/model'
import { call } from '../desk/desk'
import { words } from '../words'
import { openKitId } from './going'
import { unique } from './newId'
import { tell, tellFailure } from './notices'
import { changeSession, session } from './session'
import { allDecided } from './callOrder'

/** Makes the file of a pack. The desk asks for a place. */
export const exportPack = async (packId: PackId): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null || session.read().exporting !== null) return false
  const job = unique()
  changeSession({ exporting: { job, packId, done: 0, total: null } })
  // Not in turn: a long export must not hold up what is decided meanwhile.
  await allDecided()
  const reply = await call('pack.export', { kitId, packId, job })
  changeSession({ exporting: null })
  if (!reply.ok) {
    tellFailure(reply.failure, 'export')
    return false
  }
  if (reply.value === null) return false
  tellExported(reply.value)
  return true
}

const tellExported = ({ path, pages }: ExportedPack): void => {
  const reveal = async (): Promise<void> => {
    const reply = await call('pack.reveal', { path })
    if (!reply.ok) tellFailure(reply.failure, 'export')
  }
  tell({
    tone: 'good',
    text: words.shell.exported({ pages }),
    detail: path,
    action: { label: words.shell.reveal, run: () => void reveal() },
    topic: 'export',
  })
}

export const cancelExport = async (): Promise<void> => {
  const { exporting } = session.read()
  if (exporting === null) return
  const reply = await call('pack.cancel', { job: exporting.job })
  if (!reply.ok) tellFailure(reply.failure, 'export')
}
