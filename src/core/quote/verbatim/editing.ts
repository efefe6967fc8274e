import type { Anchor, Quote, QuoteEdit, Result, Source, Span } from '#core/model'
import { failure, success } from '#core/model'
import { snapToWords, wordEnd, wordStart } from '#core/text/spans'
import { isInsideWord, isWholeWords } from '#core/text/wholeWords'

export type EditProblemCode =
  /** Not inside one stretch of the quotation. */
  | 'outside-quote'
  /** It meets another edit at the same words. */
  | 'overlaps'
  /** It begins or ends inside a word, or holds none. */
  | 'word-cut'
  /** Only a letter that has the other case, at the start of a word, can change its case. */
  | 'not-a-letter'
  /** Nothing would be left of the stretch. */
  | 'nothing-left'
  /** An insertion may not hold brackets, quotation marks, line ends or hidden signs: it could pass for the speaker's words. */
  | 'text-not-plain'

/** What is wrong with which edit (its index), and where in the source. */
export interface EditProblem {
  readonly code: EditProblemCode
  readonly edit: number
  readonly at: number
}

/** What is wrong with the declared edits of a quotation; none is wrong in a sound one. */
export const checkEdits = (quote: Quote, source: Source): readonly EditProblem[] =>
  quote.edits.flatMap((edit, index) => {
    const code = ownProblem(quote, source.text, edit) ?? meetingProblem(quote.edits, index)
    return code === null ? [] : [{ code, edit: index, at: placeOf(edit).start }]
  })

/** Leaves the selected words out. */
export const omit = (quote: Quote, source: Source, selection: Span): Result<Quote, EditProblem> =>
  onWords(quote, source, selection, (span) => ({ kind: 'omit', ...span }))

/** Puts words of the editor, in brackets, where the selection ends. */
export const insert = (quote: Quote, source: Source, at: number, text: string): Result<Quote, EditProblem> =>
  withEdit(quote, source, { kind: 'insert', at: wordEnd(source.text, at), text: text.trim() })

/** Turns the first letter of the word at an offset into the other case. */
export const changeCase = (quote: Quote, source: Source, at: number): Result<Quote, EditProblem> => {
  const start = wordStart(source.text, at)
  const letter = characterAt(source.text, start)
  return withEdit(quote, source, { kind: 'case', at: start, to: letter === letter.toLowerCase() ? 'upper' : 'lower' })
}

/** Confirms that the word at the end of the selection is so in the source. */
export const sic = (quote: Quote, source: Source, selection: Span): Result<Quote, EditProblem> =>
  onWords(quote, source, selection, (span) => ({ kind: 'sic', at: span.end }))

/** Prints other words, in brackets, for the selected ones. */
export const correct = (quote: Quote, source: Source, selection: Span, text: string): Result<Quote, EditProblem> =>
  onWords(quote, source, selection, (span) => ({ kind: 'correct', ...span, text: text.trim() }))

/** Prints the selected words with emphasis, and says that it was added. */
export const emphasise = (quote: Quote, source: Source, selection: Span): Result<Quote, EditProblem> =>
  onWords(quote, source, selection, (span) => ({ kind: 'emphasis', ...span }))

export const withoutEdit = (quote: Quote, index: number): Quote => ({
  ...quote,
  edits: quote.edits.filter((_, other) => other !== index),
})

/** Where an edit works: its words, or the point of an insertion as a span without length. */
export const placeOf = (edit: QuoteEdit): { readonly start: number; readonly end: number } =>
  'at' in edit ? { start: edit.at, end: edit.at } : { start: edit.start, end: edit.end }

const onWords = (
  quote: Quote,
  source: Source,
  selection: Span,
  edit: (span: Span) => QuoteEdit,
): Result<Quote, EditProblem> => {
  const span = snapToWords(source.text, selection)
  if (span === null) return failure({ code: 'outside-quote', edit: quote.edits.length, at: selection.start })
  return withEdit(quote, source, edit(span))
}

const withEdit = (quote: Quote, source: Source, edit: QuoteEdit): Result<Quote, EditProblem> => {
  const edited = { ...quote, edits: [...quote.edits, edit] }
  const problem = checkEdits(edited, source).find((found) => found.edit === quote.edits.length)
  if (problem !== undefined) return failure(problem)
  const edits = edited.edits.toSorted((left, right) => placeOf(left).start - placeOf(right).start)
  return success({ ...quote, edits })
}

const ownProblem = (quote: Quote, text: string, edit: QuoteEdit): EditProblemCode | null => {
  const place = placeOf(edit)
  const stretch = quote.anchors.find((anchor) => place.start >= anchor.start && place.end <= anchor.end)
  if (stretch === undefined || place.start > place.end) return 'outside-quote'
  switch (edit.kind) {
    case 'omit':
      if (!isWords(text, edit)) return 'word-cut'
      return wouldBeEmpty(quote, stretch, text) ? 'nothing-left' : null
    case 'correct':
      if (!isWords(text, edit)) return 'word-cut'
      return isPlain(edit.text) ? null : 'text-not-plain'
    case 'emphasis':
      return isWords(text, edit) ? null : 'word-cut'
    case 'insert':
      if (isInsideWord(text, edit.at)) return 'word-cut'
      return isPlain(edit.text) ? null : 'text-not-plain'
    case 'sic':
      return isInsideWord(text, edit.at) || edit.at === stretch.start ? 'word-cut' : null
    case 'case':
      return edit.at < stretch.end && !isInsideWord(text, edit.at) && changesCase(characterAt(text, edit.at), edit.to)
        ? null
        : 'not-a-letter'
  }
}

const isWords = (text: string, span: Span): boolean =>
  isWholeWords(text, span) && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))

const wouldBeEmpty = (quote: Quote, stretch: Anchor, text: string): boolean => {
  const omitted = quote.edits.filter((edit) => edit.kind === 'omit')
  for (let at = stretch.start; at < stretch.end; at += 1) {
    const isGone = omitted.some((edit) => at >= edit.start && at < edit.end)
    if (!isGone && /[\p{L}\p{N}]/u.test(characterAt(text, at))) return false
  }
  return true
}

const meetingProblem = (edits: readonly QuoteEdit[], index: number): EditProblemCode | null => {
  const edit = edits[index]
  if (edit === undefined) return null
  return edits.slice(0, index).some((other) => meet(edit, other)) ? 'overlaps' : null
}

/**
 * Whether two edits claim the same words or the same point. Emphasis may lie over other edits, if it holds them
 * whole.
 */
const meet = (left: QuoteEdit, right: QuoteEdit): boolean => {
  if (left.kind === 'emphasis' && right.kind !== 'emphasis') return cuts(left, right)
  if (right.kind === 'emphasis' && left.kind !== 'emphasis') return cuts(right, left)
  const [one, other] = [placeOf(left), placeOf(right)]
  if (one.start === one.end && other.start === other.end) return left.kind === right.kind && one.start === other.start
  if (one.start === one.end) return isWithin(left, other)
  if (other.start === other.end) return isWithin(right, one)
  return one.start < other.end && other.start < one.end
}

const cuts = (emphasis: QuoteEdit, edit: QuoteEdit): boolean => {
  const [outer, inner] = [placeOf(emphasis), placeOf(edit)]
  const holdsIt = inner.start >= outer.start && inner.end <= outer.end
  return !holdsIt && inner.start < outer.end && outer.start < inner.end
}

/** A letter belongs to the words it begins; an insertion stands between words. */
const isWithin = (point: QuoteEdit, words: { readonly start: number; readonly end: number }): boolean => {
  const { start } = placeOf(point)
  if (point.kind === 'case') return start >= words.start && start < words.end
  if (point.kind === 'sic') return start > words.start && start <= words.end
  return start > words.start && start < words.end
}

/** No sign that opens or closes (but parentheses and the apostrophe), ends a line, or is not seen (but joiners). */
const isPlain = (text: string): boolean =>
  text.trim() !== '' &&
  !/["＂\p{Zl}\p{Zp}\p{Cc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cf}]/u.test(text.replaceAll(/[()（）’\u200c\u200d]/gu, ''))

const changesCase = (letter: string, to: 'upper' | 'lower'): boolean => {
  const changed = to === 'upper' ? letter.toUpperCase() : letter.toLowerCase()
  return changed !== letter && changed.length === letter.length
}

const characterAt = (text: string, offset: number): string => {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}
