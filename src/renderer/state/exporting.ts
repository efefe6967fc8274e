import type { Failure } from '#contract/failures'
import type { ExportedPack } from '#contract/views'
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

const tellExported = ({ path, pages, version, isRecorded }: ExportedPack): void => {
  const reveal = async (): Promise<void> => {
    const reply = await call('pack.reveal', { path })
    if (!reply.ok) tellFailure(reply.failure, 'export')
  }
  tell({
    tone: isRecorded ? 'good' : 'bad',
    text: isRecorded ? words.shell.exported({ pages, version }) : words.shell.exportedUnrecorded({ pages, version }),
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
