import type { Quote, Source, Span } from '#core/model'
import { sentencesAround } from '#core/text/spans'
import { isWholeWords } from '#core/text/wholeWords'
import { connectivesOf } from './connectives'
import { unclosedMark } from './unclosed'

export type ContextWarning =
  /** The sentence after the quotation begins with a connective: but, however, однако … `at` is the span of that word. */
  | { readonly code: 'connective-after'; readonly word: string; readonly at: Span }
  /** The sentence goes on behind the end of the quotation, and with a connective. */
  | { readonly code: 'connective-within'; readonly word: string; readonly at: Span }
  /** The speaker's sentence goes on behind the end of the quotation. */
  | { readonly code: 'cut-short'; readonly at: Span }
  /** The speaker's sentence began before the quotation does. */
  | { readonly code: 'begins-late'; readonly at: Span }
  /** The source opens the words with a mark and never closes them: where they end was worked out. */
  | { readonly code: 'mark-not-closed'; readonly at: Span }
  /** The quotation itself begins with a connective: what it turns against is not quoted. */
  | { readonly code: 'begins-with-connective'; readonly word: string; readonly at: Span }

/** What stands around a quotation, as spans of its source. */
export interface Context {
  /** The sentence before the one in which the quotation begins. */
  readonly before: Span | null
  /** The sentence after the one in which it ends. */
  readonly after: Span | null
  /** The rest of the sentence in which it ends, marks and commas left out; null when it ends with its sentence. */
  readonly rest: Span | null
  /** The part of the sentence before the quotation begins. */
  readonly opening: Span | null
  readonly warnings: readonly ContextWarning[]
}

/**
 * The words before and after a quotation, and what they may do to its meaning. A warning is a reason to look, never a
 * verdict. Words behind the closing mark are the narrator's; they are looked at all the same, because one often
 * stands there ("…," he said. But the talks failed).
 */
export const contextOf = (quote: Quote, source: Source): Context => {
  const { text } = source
  const start = quote.anchors[0]?.start ?? 0
  const end = quote.anchors.at(-1)?.end ?? 0
  const all = sentencesAround(text, { start, end })
  const first = all.findIndex((sentence) => sentence.end > start)
  const last = all.findLastIndex((sentence) => sentence.start < end)
  const around = {
    before: all[first - 1] ?? null,
    after: all[last + 1] ?? null,
    opening: withWords(text, all[first]?.start ?? start, start),
    rest: withWords(text, end, all[last]?.end ?? end),
  }
  return { ...around, warnings: warningsOf(quote, source, around) }
}

const warningsOf = (
  quote: Quote,
  source: Source,
  { after, rest, opening }: Omit<Context, 'warnings'>,
): readonly ContextWarning[] => {
  const quoted = { start: quote.anchors[0]?.start ?? 0, end: quote.anchors.at(-1)?.end ?? 0 }
  const isSpoken = quote.kind !== 'indirect'
  const connectives = connectivesOf(source.language)
  const { text } = source
  const warnings: ContextWarning[] = []
  const own = connectiveAt(text, quoted, connectives)
  if (own !== null) warnings.push({ code: 'begins-with-connective', ...own })
  if (isSpoken && opening !== null && isSpeakersOwn(text, opening.end, quoted.start)) {
    warnings.push({ code: 'begins-late', at: opening })
  }
  const unclosed = unclosedMark(quote, text)
  if (unclosed !== null) warnings.push({ code: 'mark-not-closed', at: unclosed })
  if (rest !== null) {
    const found = connectiveAt(text, rest, connectives)
    if (found !== null) warnings.push({ code: 'connective-within', ...found })
    else if (isSpoken && unclosed === null && isSpeakersOwn(text, quoted.end, rest.start))
      warnings.push({ code: 'cut-short', at: rest })
  }
  const next = after === null ? null : connectiveAt(text, after, connectives)
  if (next !== null) warnings.push({ code: 'connective-after', ...next })
  return warnings
}

/** No quotation mark, colon or dash between the two offsets: the same voice goes on. */
const isSpeakersOwn = (text: string, from: number, to: number): boolean =>
  !/["“”„«»‹›‘’「」『』:：—–]/u.test(text.slice(from, to))

/** A span without the marks, points and spaces at its ends; null when it holds no word. */
const withWords = (text: string, from: number, to: number): Span | null => {
  let [start, end] = [from, to]
  while (start < end && !/^[\p{L}\p{N}]/u.test(text.slice(start, start + 2))) start += 1
  while (end > start && !/[\p{L}\p{N}\p{M}]/u.test(text.charAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

/** The connective a sentence begins with, or brings behind its first comma within a few words. */
const connectiveAt = (
  text: string,
  sentence: Span,
  connectives: readonly string[],
): { readonly word: string; readonly at: Span } | null => {
  for (const start of beginnings(text, sentence)) {
    const beginning = text
      .slice(start, start + longestConnective)
      .toLowerCase()
      .replaceAll('\n', ' ')
      .replaceAll("'", '’')
    const connective = connectives.find(
      (word) => beginning.startsWith(word) && isWholeWords(text, { start, end: start + word.length }),
    )
    if (connective === undefined) continue
    const end = start + connective.length
    return { word: text.slice(start, end), at: { start, end } }
  }
  return null
}

const longestConnective = 32
const shortestAside = 60

const beginnings = (text: string, { start, end }: Span): readonly number[] => {
  const points: number[] = []
  const beginning = text.slice(start, end).search(/[\p{L}\p{N}]/u)
  if (beginning >= 0) points.push(start + beginning)
  const comma = text.slice(start, Math.min(end, start + shortestAside)).search(/[,،，]\s*\p{L}/u)
  if (comma >= 0) points.push(start + comma + 1 + text.slice(start + comma + 1).search(/\p{L}/u))
  return points
}
