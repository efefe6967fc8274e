import type { Desk } from '#contract/transport'
import type { KitMerging } from '#contract/views'
import { basename } from 'node:path'
import { commonAncestor } from '#core/edit/ancestor'
import type { History } from '#core/edit/history'
import { type Merge, type Takes, merging } from '#core/edit/merging'
import type { Kit, KitId } from '#core/model'
import { Refusal, answered } from '../refusal'
import { copyNamed, copyPictures, shelvedBeside } from '../store/media'
import { nodeDisk } from '../store/nodeDisk'
import { originalsOf } from '../store/pictures'
import type { Workroom } from '../workroom'
import { historyAt } from './secondKits'

/** A copy that somebody else worked on, chosen and read, until it is merged or another one is chosen. */
interface Chosen {
  readonly kitId: KitId
  readonly path: string
  readonly theirs: History
  /** How many of their changes do not fit, whatever is chosen. */
  readonly refused: number
}

/** What a colleague made of a copy, taken back into the kit: looked at first, and merged as one step. */
export const mergeCalls = (room: Workroom) => {
  let chosen: Chosen | null = null
  const ancestorOf = (mine: History, theirs: History, file: string): Kit => {
    const before = commonAncestor(mine, theirs)
    if (before === null) throw new Refusal('merge.strangers', { file })
    return before
  }
  return {
    'kit.merging': ({ kitId }) =>
      answered(async (): Promise<KitMerging | null> => {
        const { history } = await room.at(kitId)
        const [path] = (await room.host.chooseFiles({ what: 'kit', extensions: ['json'] })) ?? []
        if (path === undefined) return null
        const theirs = await historyAt(room, path)
        const file = basename(path)
        const before = ancestorOf(history, theirs, file)
        const sides = { before, mine: history.present, theirs: theirs.present }
        const merge = merging(sides, new Map(), room.host.now())
        chosen = { kitId, path, theirs, refused: merge.refused.length }
        return viewOf(file, merge)
      }),
    'kit.merge': ({ kitId, choices }) =>
      answered(async () => {
        if (chosen?.kitId !== kitId) throw new Refusal('merge.notChosen')
        const { path, theirs, refused: known } = chosen
        const store = await room.at(kitId)
        const now = room.host.now()
        const taking = new Map<string, Takes>(choices.map(({ key, takes }) => [key, takes]))
        // What the kit will name lies beside it before.
        await copyPictures(theirs, shelvedBeside(nodeDisk, path, 'media'), store.media)
        await copyNamed(originalsOf(theirs), shelvedBeside(nodeDisk, path, 'originals'), store.originals)
        const before = ancestorOf(store.history, theirs, basename(path))
        const view = await room.change(kitId, (open, at) =>
          open.decideOn((mine) => {
            const { edit, undecided, refused } = merging({ before, mine, theirs: theirs.present }, taking, now)
            if (undecided.length > 0) throw new Refusal('merge.undecided', { number: undecided.length })
            // What was chosen of one thing from both sides may not hold together: that is told, and not left out.
            const misfit = refused.length > known ? refused.at(-1) : undefined
            if (misfit !== undefined) throw new Refusal('merge.misfit', { words: misfit.name })
            if (edit === null) throw new Refusal('merge.nothing')
            return edit
          }, at),
        )
        chosen = null
        return view
      }),
  } satisfies Partial<Desk>
}

const viewOf = (file: string, { taken, conflicts, refused }: Merge): KitMerging => ({ file, taken, conflicts, refused })
