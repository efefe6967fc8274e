import type { Conflict, Takes } from '#core/edit/merging'
import { mergeFiles } from '#desk/mergeFiles'
import { answered } from '#desk/refusal'
import { Complaint, orComplain } from '../complaint'
import { words } from '../words'
import { newKitAt } from './newKit'

interface Wish {
  /** null: it is only told what a merge would take and ask. */
  readonly out: string | null
  readonly take: Takes | null
  readonly json: boolean
  readonly now: number
  readonly say: (words: string) => void
}

/** Two copies of a kit that two people worked on, as one. Fails, and writes nothing, while something that both changed is undecided. */
export const mergeKits = async (paths: readonly string[], wish: Wish): Promise<void> => {
  const [mine, theirs] = paths
  if (mine === undefined || theirs === undefined || paths.length > 2) throw new Complaint(words.merge.needsTwo)
  const { take, now, say } = wish
  const out = wish.out === null ? null : newKitAt(wish.out)
  const merge = orComplain(await answered(() => mergeFiles({ mine, theirs, out, takes: take, now })))
  const { taken, conflicts, undecided, refused } = merge
  if (wish.json) say(`${JSON.stringify({ taken, conflicts, undecided: undecided.length, refused }, null, 2)}\n`)
  else {
    for (const conflict of undecided) say(`${lineOf(conflict)}\n`)
    for (const { kind, name } of refused) say(`${words.merge.refused({ kind, name })}\n`)
    if (undecided.length === 0) say(`${words.merge.done({ taken, refused: refused.length })}\n`)
  }
  if (undecided.length > 0) throw new Complaint(words.merge.undecided({ number: undecided.length }))
}

const lineOf = ({ kind, name, field, before, mine, theirs }: Conflict): string =>
  words.merge.conflict({
    kind,
    name: shortened(name),
    field: field === '' ? 'none' : field,
    before: shortened(before),
    mine: shortened(mine),
    theirs: shortened(theirs),
  })

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
