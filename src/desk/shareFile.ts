import { basename } from 'node:path'
import type { Failure } from '#contract/failures'
import { startHistory } from '#core/edit/history'
import type { Kit } from '#core/model'
import { standardTitles } from '#core/model/words/standardTitles'
import { leakIn } from '#core/proof/prove'
import type { Shared } from '#core/share/sharedKit'
import { doubtfulTexts } from '#core/share/sharedTexts'
import { wordsOf } from '#core/view/words'
import { Refusal } from './refusal'
import { writeKitFile } from './store/cut'
import { unsealed } from './store/envelope'
import { kitCodec } from './store/kitCodec'
import { type Media, copyPictures, shelvedBeside } from './store/media'
import { nodeDisk } from './store/nodeDisk'
import { temporaryFor } from './store/wholeFile'

interface Target {
  readonly path: string
  /** Written here before it takes its name. */
  readonly temporary?: string
}

/**
 * Writes a kit that is for somebody else, and beside it the pictures of its people. The finished file is read back and searched
 * for everything of the whole kit that its readers may not see; one hit, and there is no file.
 */
export const writeShared = async (whole: Kit, shared: Shared, pictures: Media, target: Target): Promise<void> => {
  const { path, temporary = temporaryFor(path) } = target
  const history = startHistory(shared.kit)
  const prove = async (): Promise<void> => {
    const opened = unsealed(await nodeDisk.read(temporary))
    if (!opened.ok) throw new Refusal('pack.unproved', { reason: opened.failure })
    const found = [...doubtfulTexts(opened.value.data, shared.view), fileNameOf(path)]
    const { audience } = shared.view
    // What a pack is marked with is printed on every page of it, and its title says who reads it.
    const marks = shared.view.packs.flatMap(({ marking }) =>
      marking === null ? [] : [marking.label, marking.handling],
    )
    const allowed = [...wordsOf(shared.view), ...marks, standardTitles[audience]]
    const leak = leakIn({ kit: whole, allowed, expected: () => [], found })
    if (leak === null) return
    const facts: Failure['facts'] = {
      field: leak.field,
      ...(leak.id === null ? {} : { id: leak.id }),
      ...leak.where,
      where: 'page' in leak.where ? leak.where.page : leak.where.place,
      audience,
    }
    throw new Refusal('pack.leak', facts)
  }
  await writeKitFile(nodeDisk, path, history, 0, kitCodec, prove, temporary)
  await copyPictures(history, pictures, shelvedBeside(nodeDisk, path, 'media'))
}

const fileNameOf = (path: string) => ({ where: { place: 'file-name' }, text: basename(path) })
