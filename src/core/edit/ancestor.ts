import type { Kit } from '../model'
import type { History } from './history'

/**
 * The newest state that two histories of one kit have in common; null where they have none that is remembered. A copy keeps
 * the steps it was made with, so it is found however far either has gone on. Under which identifier a copy lies, what has left
 * it as a file, and by which engine its texts were read, makes no other kit.
 */
export const commonAncestor = (mine: History, theirs: History): Kit | null => {
  const ours = new Map(statesOf(mine).map((kit) => [stateOf(kit), kit]))
  for (const kit of statesOf(theirs).toReversed()) {
    const found = ours.get(stateOf(kit))
    if (found !== undefined) return found
  }
  return null
}

const statesOf = ({ past, present }: History): readonly Kit[] => [...past.map(({ before }) => before), present]

/** Texts are told by their hash: they never change, and are the bulk of a kit. */
const stateOf = ({ id: _id, exports: _exports, sources, ...rest }: Kit): string =>
  JSON.stringify([
    rest,
    sources.map(({ raw: _raw, text: _text, reading: { utterances }, ...source }) => ({ ...source, utterances })),
  ])
