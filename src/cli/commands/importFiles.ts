import { basename } from 'node:path'
import type { Failure } from '#contract/failures'
import type { Caller } from '#contract/transport'
import type { ImportNote } from '#contract/views'
import type { KitId } from '#core/model'
import { fileBytes } from '#desk/import/readFile'
import { answered } from '#desk/refusal'
import { withDesk } from '../caller'
import { Complaint } from '../complaint'
import { words } from '../words'
import { sentenceFor } from '../words/sentenceFor'

/** What became of one file, as `--json` prints it. */
export interface FileOutcome {
  readonly file: string
  readonly ok: boolean
  readonly kit: KitId | null
  readonly source: string | null
  readonly title: string | null
  readonly quotes: number
  readonly people: number
  readonly notes: readonly ImportNote[]
  readonly code: string | null
  /** Why it was refused; null when it was not. */
  readonly sentence: string | null
}

export interface ImportWish {
  readonly library: string
  readonly json: boolean
  readonly say: (words: string) => void
}

/** Takes files into a new kit. Complains when any was refused, after the others are in. */
export const importFiles = async (files: readonly string[], { library, json, say }: ImportWish): Promise<void> => {
  if (files.length === 0) throw new Complaint(words.noFiles({ command: 'import' }))
  const { outcomes } = await withDesk(library, (ask) => takeInOneByOne(ask, files))
  say(json ? `${JSON.stringify(outcomes, null, 1)}\n` : outcomes.map(lineFor).join(''))
  const sentences = outcomes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))
  const [first] = sentences
  if (first !== undefined)
    throw new Complaint(
      files.length === 1 ? first : words.someRefused({ refused: sentences.length, all: files.length, first }),
    )
}

/** One file after the other: a refused one leaves no trace, and the first that is taken in makes the kit. */
export const takeInOneByOne = async (
  ask: Caller,
  files: readonly string[],
): Promise<{ readonly kitId: KitId | null; readonly outcomes: readonly FileOutcome[] }> => {
  let kitId: KitId | null = null
  const outcomes: FileOutcome[] = []
  for (const path of files) {
    const taken = await takeInOne(ask, kitId, path)
    kitId = taken.kit ?? kitId
    outcomes.push(taken)
  }
  return { kitId, outcomes }
}

const takeInOne = async (ask: Caller, kitId: KitId | null, path: string): Promise<FileOutcome> => {
  const bytes = await answered(() => fileBytes(path))
  if (!bytes.ok) return refused(path, bytes.failure)
  const reply = await ask('source.import', { kitId, files: [{ name: basename(path), bytes: bytes.value }] })
  if (!reply.ok) return refused(path, reply.failure)
  const { view, outcomes } = reply.value
  const [outcome] = outcomes
  if (outcome === undefined) throw new Error('An import without an outcome')
  if (!outcome.result.ok) return refused(path, outcome.result.failure)
  if (view === null) throw new Error('A source without a kit')
  const { sourceId, quotes, people, notes } = outcome.result
  const title = view.kit.sources.find((source) => source.id === sourceId)?.title ?? null
  return {
    file: path,
    ok: true,
    kit: view.kit.id,
    source: sourceId,
    title,
    quotes,
    people,
    notes,
    code: null,
    sentence: null,
  }
}

const refused = (path: string, failure: Failure): FileOutcome => ({
  file: path,
  ok: false,
  kit: null,
  source: null,
  title: null,
  quotes: 0,
  people: 0,
  notes: [],
  code: failure.code,
  sentence: sentenceFor(failure),
})

const lineFor = ({ file, quotes, people, sentence }: FileOutcome): string =>
  `${sentence === null ? words.taken({ name: basename(file), quotes, people }) : words.refused({ name: basename(file), sentence })}\n`
