import { dirname } from 'node:path'
import { type ClonedPart, clonedKit } from '#core/edit/clonedKit'
import { type History, startHistory } from '#core/edit/history'
import { type Instant, type Kit, type MakeId } from '#core/model'
import { writeKitFile } from './store/cut'
import { kitCodec } from './store/kitCodec'
import { kitFileIn } from './store/generations'
import { Media, type Shelved, copyNamed, copyPictures, shelvedBeside } from './store/media'
import { nodeDisk } from './store/nodeDisk'
import { originalsOf } from './store/pictures'
import { writingTo } from './store/trouble'
import { kitAt, kitFileAt } from './verifyFile'

interface Cloning {
  readonly makeId: MakeId
  readonly now: Instant
  readonly parts: readonly ClonedPart[]
}

/**
 * Begins a kit from the one that lies at `path`, and writes it to `out` with its pictures and the files of its texts beside.
 * Refuses one of a protected library: outside it everybody could read the new one.
 */
export const cloneFile = async (path: string, out: string, cloning: Cloning): Promise<Kit> => {
  const kit = clonedKit(await kitAt(path), cloning)
  const history: History = startHistory(kit)
  await writingTo(nodeDisk, out, () => writeKitFile(nodeDisk, out, history, 0, kitCodec))
  const file = await kitFileAt(path)
  await copyPictures(history, shelvedWith(file, 'media'), shelvedBeside(nodeDisk, out, 'media'))
  await copyNamed(originalsOf(history), shelvedWith(file, 'originals'), shelvedBeside(nodeDisk, out, 'originals'))
  return kit
}

/** A kit in its folder has a folder beside it, a copy of one has a folder of its own name. */
const shelvedWith = (file: string, shelved: Shelved): Media =>
  file === kitFileIn(dirname(file))
    ? new Media(nodeDisk, dirname(file), shelved)
    : shelvedBeside(nodeDisk, file, shelved)
