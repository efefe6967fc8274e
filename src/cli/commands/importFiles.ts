import { basename } from 'node:path'
import type { Caller } from '#contract/caller'
import { type KitId, isReported } from '#core/model'
import type { Host } from '#desk/host'
import { fileBytes } from '#desk/import/readFile'
import { answered } from '#desk/refusal'
import { withDesk } from '../caller'
import { Complaint, Stopped } from '../complaint'
import type { Passphrase } from '../passphrase'
import { words } from '../words'
import { type FileOutcome, refusedOutcome, takenOutcome } from './outcomes'

export interface ImportWish {
  readonly library: string
  /** What opens those of the files that are locked. */
  readonly password: string | null
  readonly passphrase: Passphrase
  readonly json: boolean
  readonly say: (words: string) => void
  readonly startReader: Host['startReader']
  /** Aborted: what is in is in, and the rest is not read. */
  readonly stop: AbortSignal
}

/** Takes files into a new kit. Complains when any was refused, after the others are in. */
export const importFiles = async (
  files: readonly string[],
  { library, password, passphrase, json, say, startReader, stop }: ImportWish,
): Promise<void> => {
  if (files.length === 0) throw new Complaint(words.noFiles({ command: 'import' }))
  const { outcomes } = await withDesk(library, (ask) => takeInOneByOne(ask, files, password, stop), {
    startReader,
    passphrase,
  })
  say(json ? `${JSON.stringify(outcomes, null, 1)}\n` : outcomes.map(lineFor).join(''))
  if (stop.aborted) throw new Stopped(words.importStopped)
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
  password: string | null,
  stop: AbortSignal,
): Promise<{ readonly kitId: KitId | null; readonly outcomes: readonly FileOutcome[] }> => {
  const cancel = (): void => void ask('source.cancel', {})
  stop.addEventListener('abort', cancel)
  let kitId: KitId | null = null
  const outcomes: FileOutcome[] = []
  for (const path of files) {
    const taken: FileOutcome = stop.aborted
      ? refusedOutcome(path, { code: 'source.cancelled', facts: { name: basename(path) } })
      : await takeInOne(ask, kitId, path, password)
    kitId = taken.kit ?? kitId
    outcomes.push(taken)
  }
  stop.removeEventListener('abort', cancel)
  return { kitId, outcomes }
}

const takeInOne = async (
  ask: Caller,
  kitId: KitId | null,
  path: string,
  password: string | null,
): Promise<FileOutcome> => {
  const bytes = await answered(() => fileBytes(path))
  if (!bytes.ok) return refusedOutcome(path, bytes.failure)
  const file = { name: basename(path), bytes: bytes.value, ...(password === null ? {} : { password }) }
  const reply = await ask('source.import', { kitId, files: [file] })
  if (!reply.ok) return refusedOutcome(path, reply.failure)
  const { view, outcomes } = reply.value
  const [outcome] = outcomes
  if (outcome === undefined) throw new Error('An import without an outcome')
  if (!outcome.result.ok) return refusedOutcome(path, outcome.result.failure)
  if (view === null) throw new Error('A source without a kit')
  const { sourceId, people, notes } = outcome.result
  // Nobody is there to say that it is a newer version: it is a text of its own, and that it is like another one is told.
  const settled = notes.some(({ code }) => code === 'twinInKit')
    ? await ask('source.settleTwin', { kitId: view.kit.id, sourceId, supersedes: null })
    : null
  if (settled?.ok === false) return refusedOutcome(path, settled.failure)
  const { kit } = settled?.value ?? view
  const quotes = kit.quotes.filter((quote) => quote.sourceId === sourceId && !isReported(quote)).length
  const source = view.kit.sources.find(({ id }) => id === sourceId)
  return takenOutcome(path, {
    text: source?.text ?? '',
    kit: view.kit.id,
    source: sourceId,
    title: source?.title ?? null,
    quotes,
    people,
    notes,
    attachments: source?.arrival.attachments.map(({ name }) => name) ?? [],
  })
}

const lineFor = ({ file, quotes, people, sentence }: FileOutcome): string =>
  `${sentence === null ? words.taken({ name: basename(file), quotes, people }) : words.refused({ name: basename(file), sentence })}\n`
