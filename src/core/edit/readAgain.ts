import type { Extraction } from '../extract/extraction'
import type { Kit, Reading, Source, Utterance } from '../model'
import type { Edit, SingleEdit } from './edit'
import { type FindPerson, findAmong, readingFrom } from './readingFrom'
import type { StoredHistory } from './stored'

type Read = (text: string) => Extraction

/**
 * What is stored of a kit from before sources kept what was read in them. What was proposed with a source is what was read
 * in it then, and stays; all that is missing (turns, quotations of texts that the history begins with) is read now.
 */
export const readAgain = (stored: StoredHistory, read: Read): StoredHistory => ({
  ...stored,
  base: {
    ...stored.base,
    sources: stored.base.sources.map((source) => completed(source, read, findAmong(stored.base.people))),
  },
  steps: stored.steps.map((step) => ({ ...step, edit: editReadAgain(step.edit, read, stored.base) })),
})

const editReadAgain = (edit: Edit, read: Read, base: Kit): Edit => {
  if (edit.kind === 'several')
    return { ...edit, edits: edit.edits.map((single) => singleReadAgain(single, read, base)) }
  return singleReadAgain(edit, read, base)
}

const singleReadAgain = (edit: SingleEdit, read: Read, base: Kit): SingleEdit =>
  edit.kind === 'source.add'
    ? { ...edit, source: completed(edit.source, read, findAmong([...base.people, ...edit.people])) }
    : edit

const completed = (source: Source, read: Read, personNamed: FindPerson): Source => {
  const fresh = readingFrom(source, read(source.text), personNamed)
  const { engine, utterances } = source.reading
  const missing = fresh.utterances.filter(({ kind, spans }) => kind !== 'marked' || !meets(utterances, spans))
  const reading: Reading = { engine: engine === 0 ? fresh.engine : engine, utterances: [...utterances, ...missing] }
  return { ...source, reading }
}

const meets = (utterances: readonly Utterance[], spans: Utterance['spans']): boolean =>
  utterances.some((utterance) =>
    utterance.spans.some((one) => spans.some((other) => one.start < other.end && other.start < one.end)),
  )
