import type { ImportNote } from '#contract/views'
import type { Edit, SourceAdd } from '#core/edit/edit'
import type { Known } from '#core/edit/known'
import { proposing } from '#core/edit/proposals'
import type { MakeId, Source } from '#core/model'
import { type Turns, atOnce } from '#core/model/turns'
import { currentIn } from '#core/quote/versions/currentIn'
import { lookingForTwin, mayBeTwins } from '#core/text/twins'
import { Refusal } from '../refusal'
import type { SourceWithFindings } from './sourceFrom'

/** A source on its way into a kit: the edit that adds it, and what is worth saying. */
export interface TakenIn {
  readonly edit: SourceAdd
  readonly notes: readonly ImportNote[]
}

/**
 * Puts a source before the human as one edit to what a kit knows by then. The same text a second time is refused; with
 * other line breaks it is noted.
 */
export const takeIn = (known: Known, found: SourceWithFindings, makeId: MakeId): TakenIn =>
  atOnce(takingIn(known, found, makeId))

/** The same, turn by turn. */
export const takingIn = function* (
  known: Known,
  { source, extraction, notes }: SourceWithFindings,
  makeId: MakeId,
): Turns<TakenIn> {
  const same = known.sources.find((other) => other.sha256 === source.sha256)
  if (same !== undefined)
    throw new Refusal('source.alreadyThere', {
      title: same.title,
      ...(source.fileName === null ? {} : { name: source.fileName }),
    })
  const alike = yield* inOtherLines(known, source)
  const proposals = yield* proposing({ kit: known, source, extraction, makeId })
  const twin = proposals.quotes.length === 0 ? null : yield* lookingForTwin(source, currentIn(known.sources))
  // Whether it is a newer version or a text of its own a person says first: no quotation shall stand there twice.
  const edit = twin === null ? proposals : { ...proposals, quotes: [] }
  return {
    edit,
    notes: [
      ...notes,
      ...(twin === null
        ? []
        : [{ code: 'twinInKit' as const, facts: { title: twin.of.title, share: Math.floor(twin.share * 100) } }]),
      ...(alike === undefined || twin !== null
        ? []
        : [{ code: 'sameTextInKit' as const, facts: { title: alike.title } }]),
      ...(proposals.quotes.length === 0 ? [{ code: 'nothingProposed' as const, facts: {} }] : []),
    ],
  }
}

/** Several imports by one gesture are one edit, so that one undo takes them back. */
export const asOneEdit = (edits: readonly SourceAdd[]): Edit => {
  const [first, ...others] = edits
  return first !== undefined && others.length === 0 ? first : { kind: 'several', edits }
}

/** The source that says the same with other line breaks. */
const inOtherLines = function* ({ sources }: Known, source: Source): Turns<Source | undefined> {
  let line: string | null = null
  for (const other of sources) {
    yield
    if (!mayBeTwins(source, other)) continue
    line ??= inOneLine(source.text)
    if (inOneLine(other.text) === line) return other
  }
  return undefined
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
