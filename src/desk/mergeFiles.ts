import { dirname } from 'node:path'
import { commonAncestor } from '#core/edit/ancestor'
import { decide } from '#core/edit/history'
import { type Merge, type Takes, merging } from '#core/edit/merging'
import { Refusal, orRefuse } from './refusal'
import { writeKitFile } from './store/cut'
import { kitFileIn } from './store/generations'
import { kitCodec } from './store/kitCodec'
import { Media, type Shelved, copyNamed, copyPictures, shelvedBeside } from './store/media'
import { nodeDisk } from './store/nodeDisk'
import { originalsOf } from './store/pictures'
import { writingTo } from './store/trouble'
import { historyOfFile, kitFileAt } from './verifyFile'

interface Wish {
  readonly mine: string
  readonly theirs: string
  /** null: nothing is written. */
  readonly out: string | null
  /** What becomes of whatever both have changed; null: nothing is written while there is any. */
  readonly takes: Takes | null
  readonly now: number
}

/**
 * Merges two copies of a kit that lie anywhere into a third file: mine with its history, and theirs as one step behind it. Refuses
 * kits of a protected library: outside it everybody could read the third.
 */
export const mergeFiles = async ({ mine, theirs, out, takes, now }: Wish): Promise<Merge> => {
  const [ours, others] = [await historyOfFile(mine), await historyOfFile(theirs)]
  const before = commonAncestor(ours, others)
  if (before === null) throw new Refusal('merge.strangers', { file: theirs })
  const sides = { before, mine: ours.present, theirs: others.present }
  const asked = merging(sides, new Map(), now)
  const choices = new Map(
    takes === null ? [] : asked.conflicts.map(({ key, canTakeBoth }) => [key, able(takes, canTakeBoth)]),
  )
  const merge = merging(sides, choices, now)
  if (out === null || merge.undecided.length > 0) return merge
  const history = merge.edit === null ? ours : orRefuse(decide(ours, merge.edit, now))
  await writingTo(nodeDisk, out, () => writeKitFile(nodeDisk, out, history, 0, kitCodec))
  for (const from of [mine, theirs]) {
    await copyPictures(history, await shelved(from, 'media'), shelvedBeside(nodeDisk, out, 'media'))
    await copyNamed(originalsOf(history), await shelved(from, 'originals'), shelvedBeside(nodeDisk, out, 'originals'))
  }
  return merge
}

/** What cannot stand one behind the other stays mine. */
const able = (takes: Takes, canTakeBoth: boolean): Takes => (takes === 'both' && !canTakeBoth ? 'mine' : takes)

const shelved = async (path: string, where: Shelved): Promise<Media> => {
  const file = await kitFileAt(path)
  return file === kitFileIn(dirname(file))
    ? new Media(nodeDisk, dirname(file), where)
    : shelvedBeside(nodeDisk, file, where)
}
