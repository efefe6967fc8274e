import type { Anchor, Quote, Source } from '#core/model'
import { type House, type Marks, omissionIn } from './house'
import { type Piece, editorial } from './piece'
import { isReportingClause } from '../verbatim/reportingClause'
import { utteranceAt } from '../verbatim/utterance'

/**
 * What is printed between two stretches. After a reporting clause or nothing at all, the speaker went on: a new
 * paragraph reopens the marks and a new sentence closes and reopens them. In all other cases words were passed over.
 */
export const jointOf = (
  quote: Quote,
  source: Source | undefined,
  [left, right]: readonly [Anchor, Anchor],
  house: House,
  marks: Marks,
): Piece => {
  const between = { start: left.end, end: right.start }
  const wentOn =
    source !== undefined &&
    !holdsTheirWords(source, left, right) &&
    isReportingClause(source.text, between, [quote.cue, quote.speakerMention])
  if (!wentOn || !startsSentence(right.exact)) return editorial(`\u00a0${omissionIn(quote, house)} `)
  const isNewParagraph = source.text.slice(between.start, between.end).includes('\n')
  return editorial(isNewParagraph || marks.open === '' ? `\n${marks.open}` : `${marks.close} ${marks.open}`)
}

/** Words of the speaker's own that were passed over on the way to the reporting clause, or behind it. */
const holdsTheirWords = (source: Source, left: Anchor, right: Anchor): boolean =>
  (utteranceAt(source, [left, right])?.spans ?? []).some(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(source.text.slice(Math.max(start, left.end), Math.max(left.end, Math.min(end, right.start)))),
  )

const startsSentence = (exact: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(exact)
