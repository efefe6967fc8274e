import type { Reading, Source } from '../model'
import type { Edit, SingleEdit } from './edit'
import { type History, restored, storedFrom } from './history'
import type { EditFailure } from './failure'
import type { Result } from '../model/result'

/**
 * A kit that came from elsewhere. What it says that its sources were read to say was not read here, and a kit can be written
 * by hand: every reading of it counts as one by no engine, so that ours asks a person about each place where it reads
 * otherwise. What the person before answered about that is not theirs, and goes.
 */
export const readElsewhere = (history: History): Result<History, EditFailure> => {
  const stored = storedFrom(history)
  return restored({
    ...stored,
    base: { ...stored.base, sources: stored.base.sources.map(sourceElsewhere) },
    steps: stored.steps.map((step) => ({ ...step, edit: editElsewhere(step.edit) })),
  })
}

export const sourceElsewhere = (source: Source): Source => ({ ...source, reading: byNoEngine(source.reading) })

const byNoEngine = ({ utterances }: Reading): Reading => ({ engine: 0, utterances })

const editElsewhere = (edit: Edit): Edit =>
  edit.kind === 'several' ? { ...edit, edits: edit.edits.map(singleElsewhere) } : singleElsewhere(edit)

const singleElsewhere = (edit: SingleEdit): SingleEdit => {
  if (edit.kind === 'source.add') return { ...edit, source: sourceElsewhere(edit.source) }
  return edit.kind === 'source.read' ? { ...edit, reading: byNoEngine(edit.reading) } : edit
}
