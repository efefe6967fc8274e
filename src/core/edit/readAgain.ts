import type { Extraction } from '../extract/extraction'
import type { Kit, Person, Reading, Source, Utterance } from '../model'
import type { Edit, SingleEdit, SourceAdd } from './edit'
import { type FindPerson, findAmong, readingFrom } from './readingFrom'
import type { StoredHistory } from './stored'
import { titlesAgain } from './titlesAgain'

type Read = (source: Source) => Extraction

/**
 * What is stored of a kit from before sources kept what was read in them. What was proposed with a source is what was read
 * in it then, and stays; all that is missing (turns, quotations of texts that the history begins with, titles as written) is
 * read now.
 */
export const readAgain = (stored: StoredHistory, readText: Read): StoredHistory => {
  const read = onceEach(readText)
  const sources = [...stored.base.sources, ...stored.steps.flatMap(({ edit }) => addsIn(edit)).map((add) => add.source)]
  const rereading: Rereading = { read, titled: titlesAgain(sources, read), base: stored.base }
  const { base } = stored
  return {
    ...stored,
    base: {
      ...base,
      sources: base.sources.map((source) => completed(source, read, findAmong(base.people))),
      people: base.people.map(rereading.titled),
    },
    steps: stored.steps.map((step) => ({ ...step, edit: editReadAgain(step.edit, rereading) })),
  }
}

interface Rereading {
  readonly read: Read
  readonly titled: (person: Person) => Person
  readonly base: Kit
}

/** A text that people of several steps are named in is read once. */
const onceEach = (read: Read): Read => {
  const known = new Map<string, Extraction>()
  return (source) => {
    const extraction = known.get(source.text) ?? read(source)
    known.set(source.text, extraction)
    return extraction
  }
}

const addsIn = (edit: Edit): readonly SourceAdd[] =>
  (edit.kind === 'several' ? edit.edits : [edit]).filter((single) => single.kind === 'source.add')

const editReadAgain = (edit: Edit, rereading: Rereading): Edit =>
  edit.kind === 'several'
    ? { ...edit, edits: edit.edits.map((single) => singleReadAgain(single, rereading)) }
    : singleReadAgain(edit, rereading)

const singleReadAgain = (edit: SingleEdit, { read, titled, base }: Rereading): SingleEdit =>
  edit.kind === 'source.add'
    ? {
        ...edit,
        source: completed(edit.source, read, findAmong([...base.people, ...edit.people])),
        people: edit.people.map(titled),
      }
    : edit

const completed = (source: Source, read: Read, personNamed: FindPerson): Source => {
  const fresh = readingFrom(source, read(source), personNamed)
  const { engine, utterances } = source.reading
  const missing = fresh.utterances.filter(({ kind, spans }) => kind !== 'marked' || !meets(utterances, spans))
  const reading: Reading = { engine: engine === 0 ? fresh.engine : engine, utterances: [...utterances, ...missing] }
  return { ...source, reading }
}

const meets = (utterances: readonly Utterance[], spans: Utterance['spans']): boolean =>
  utterances.some((utterance) =>
    utterance.spans.some((one) => spans.some((other) => one.start < other.end && other.start < one.end)),
  )
