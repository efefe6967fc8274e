import LineBreaker from 'linebreak'
import type { LanguageTag } from '#core/model'
import { remembered } from '#core/text/remembered'
import { ties } from './data/ties'

/** Where a line may end: `must` at this offset, or `may`. Offsets not listed may not. */
export type Breaks = ReadonlyMap<number, 'may' | 'must'>

/**
 * The line break opportunities of a paragraph (UAX 14), with the tailorings of the trade: symbols such as A/RES/79/1
 * and dates are not broken after a solidus, spans of figures (09:30–13:00) not at their dash, a title or number label stays with what follows it ("Dr. Lind", "para 7"),
 * and a name is not divided at its hyphen. Most text is ordinary words with spaces, for which the full algorithm need not run.
 */
export const lineBreaks = (text: string, language: LanguageTag = 'en', marksAreHan = false): Breaks => {
  const breaks = simple.test(text) ? simpleBreaks(text) : null
  return tailored(text, breaks ?? fullBreaks(marksAreHan ? asBrackets(text) : text), tiesOf(language))
}

/**
 * Curly marks of a Chinese sentence open and close like its other brackets: a line may end before the one and after the
 * other, which marks of unknown side forbid (UAX 14, LB19). A mark inside a Latin word is an apostrophe.
 */
const asBrackets = (text: string): string =>
  text.replaceAll(/[“‘”’]/g, (mark, at: number) => {
    if (/\p{Script=Latin}/u.test(text.charAt(at - 1)) && /\p{Script=Latin}/u.test(text.charAt(at + 1))) return mark
    return mark === '“' || mark === '‘' ? '「' : '」'
  })

const simple =
  /^[\u0020-\u007e\u00a0\u00a1-\u00ac\u00ae-\u024f\u0400-\u052f\u2010-\u2014\u2018-\u201e\u2026\u2030\u20ac\u2116]*$/
/** Words in which no break can lie. */
const plainWord = /^[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u052f.,;:!?'’”“‘"()]*$/
const noBreakAfter = /[\s"([{\u00ab\u2018\u201c\u201e\u201a\u00a0\u00a1\u00bf]/
const noBreakBefore = /[\s!"%'),./:;?\]}\u00a0\u00bb\u2010-\u2014\u2019\u201d\u2026\u00b0-\u00b4\u2030]/

/** Null when a place is found that only the full algorithm can decide. */
const simpleBreaks = (text: string): Map<number, 'may' | 'must'> | null => {
  const breaks = new Map<number, 'may' | 'must'>()
  let start = 0
  while (start < text.length) {
    let end = text.indexOf(' ', start)
    if (end < 0) end = text.length
    const word = text.slice(start, end)
    if (!plainWord.test(word)) for (const offset of breaksInside(word)) breaks.set(start + offset, 'may')
    let next = end
    while (text.charCodeAt(next) === 0x20) next += 1
    if (next < text.length) {
      if (word !== '' && noBreakAfter.test(word.slice(-1))) return null
      if (noBreakBefore.test(text.charAt(next))) return null
      breaks.set(next, 'may')
    }
    start = next
  }
  return breaks
}

const breaksInside = remembered(20_000, (word): readonly number[] =>
  [...fullBreaks(word).keys()].filter((offset) => offset < word.length),
)

/** The opportunities of the full algorithm, without any tailoring. */
export const fullBreaks = (text: string): Map<number, 'may' | 'must'> => {
  const breaks = new Map<number, 'may' | 'must'>()
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    if (found.position < text.length) breaks.set(found.position, found.required === true ? 'must' : 'may')
  }
  return breaks
}

/** Titles and their kin in every language, the short words of the language at hand. */
const everywhere: readonly string[] = [...ties.en, 'para', 'paras', 'page', 'Source']
const tables = new Map<string, ReadonlySet<string>>()

const tiesOf = (language: LanguageTag): ReadonlySet<string> => {
  const [tag = 'en'] = language.split('-')
  const known = tables.get(tag)
  if (known !== undefined) return known
  const own: Readonly<Record<string, readonly string[]>> = ties
  const made = new Set([...everywhere, ...(own[tag] ?? [])])
  tables.set(tag, made)
  return made
}

const tailored = (text: string, breaks: Map<number, 'may' | 'must'>, tied: ReadonlySet<string>): Breaks => {
  for (const [offset, kind] of breaks) {
    if (kind === 'must') continue
    const before = text.charCodeAt(offset - 1)
    const afterSolidus = before === 0x2f && offset > 1
    const isHyphen = before === 0x2d || before === 0x2010
    // From the one to the other: 09:30–13:00, 1945–1990.
    const isSpan = before === 0x2013 && /^\p{N}\u2013\p{N}/u.test(text.slice(offset - 2, offset + 1))
    if (
      afterSolidus ||
      isSpan ||
      (before === 0x20 && isTied(text, offset, tied)) ||
      (isHyphen && joinsName(text, offset))
    )
      breaks.delete(offset)
  }
  return breaks
}

const lastPart = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’']*.$/u

/** Between two capitals a hyphen joins a name: Anne-Marie, Prado-Reis, Port-Sael. */
const joinsName = (text: string, offset: number): boolean =>
  /^\p{Lu}/u.test(text.slice(offset, offset + 2)) && lastPart.test(text.slice(Math.max(0, offset - 40), offset))

const opening = /^[("“‘«„]+/
const day = /^\d{1,2}(?:\.|er|º|ª)?$/
const year = /^(?:19|20)\d\d(?!\d)/
const number = /^\d{1,3}(?!\d)/
const letters = /^\p{L}+\.?$/u
const dash = /^[–—]/

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A number stays with what it counts or names, a day with its month and year; a dash never begins a line. */
const isTied = (text: string, offset: number, tied: ReadonlySet<string>): boolean => {
  const from = text.lastIndexOf(' ', offset - 2) + 1
  const before = text.slice(from, offset - 1).replace(opening, '')
  if (tied.has(before)) return true
  // Behind a word small letters are none of what may be tied: most places are so.
  if (isSmall(text.charCodeAt(offset)) && !isFigure(before.charCodeAt(0))) return false
  const after = text.slice(offset, offset + 6)
  if (dash.test(after)) return true
  if (day.test(before)) return /^\p{L}/u.test(after)
  if (!letters.test(before)) return false
  if (number.test(after)) return true
  return (
    year.test(after) &&
    day.test(text.slice(text.lastIndexOf(' ', from - 2) + 1, Math.max(0, from - 1)).replace(opening, ''))
  )
}
