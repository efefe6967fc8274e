import type { Failure, FailureCode } from '#contract/failures'
import type { ImportNote } from '#contract/views'
import type { KitId } from '#core/model'
import { sentenceFor } from '../words/sentenceFor'

/** What became of one file, as `--json` prints it. */
export interface FileOutcome {
  readonly file: string
  /** Taken in; taken in with something worth knowing; not taken in. */
  readonly outcome: 'accept' | 'warn' | 'refuse'
  /** Why it was refused, for programs; null when it was not. */
  readonly code: string | null
  /** What is worth knowing, for programs, each once. */
  readonly flags: readonly string[]
  /** The words as they are read and quoted. Absent where nothing was taken in. */
  readonly text?: string
  readonly kit: KitId | null
  readonly source: string | null
  readonly title: string | null
  readonly quotes: number
  readonly people: number
  readonly notes: readonly ImportNote[]
  /** Names of the files that came with a mail; they are no part of the source. */
  readonly attachments: readonly string[]
  /** Why it was refused, for people; null when it was not. */
  readonly sentence: string | null
}

type Taken = Pick<FileOutcome, 'kit' | 'source' | 'title' | 'quotes' | 'people' | 'notes' | 'attachments'> & {
  readonly text: string
}

export const takenOutcome = (file: string, taken: Taken): FileOutcome => {
  const flags = [...new Set(taken.notes.filter(({ code }) => !quiet.has(code)).map(({ code }) => flagOf(code)))]
  return { file, outcome: flags.length === 0 ? 'accept' : 'warn', code: null, flags, ...taken, sentence: null }
}

export const refusedOutcome = (file: string, failure: Failure): FileOutcome => ({
  file,
  outcome: 'refuse',
  code: codes[failure.code] ?? inCapitals(failure.code),
  flags: [],
  kit: null,
  source: null,
  title: null,
  quotes: 0,
  people: 0,
  notes: [],
  attachments: [],
  sentence: sentenceFor(failure),
})

/** That a text quotes nobody, or is known elsewhere, is no warning of the file. */
const quiet: ReadonlySet<ImportNote['code']> = new Set(['nothingProposed', 'sameTextElsewhere', 'twinElsewhere'])

const codes: { readonly [Code in FailureCode]?: string } = {
  'source.damaged': 'DAMAGED',
  'source.tooLong': 'TOO_BIG',
  'source.encrypted': 'ENCRYPTED_OR_OLD',
  'source.locked': 'ENCRYPTED',
  'source.wrongPassword': 'ENCRYPTED',
  'source.tooManyPages': 'TOO_BIG',
  'source.noText': 'NO_TEXT',
  'source.onlyInScript': 'NO_TEXT',
  'source.notText': 'NO_TEXT',
  'source.scanned': 'NO_TEXT',
  'source.unknownType': 'NOT_SUPPORTED',
}

const flags: { readonly [Code in ImportNote['code']]?: string } = {
  bidiControls: 'BIDI_CONTROL',
  zeroWidth: 'INVISIBLE_CHARS',
}

const flagOf = (code: ImportNote['code']): string => flags[code] ?? inCapitals(code)

/** `source.tooSlow` becomes SOURCE_TOO_SLOW. */
const inCapitals = (code: string): string =>
  code
    .replaceAll('.', '_')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase()
