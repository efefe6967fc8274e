import type { ExtractedDocument, Span } from '#core/extract/extraction'
import type { Found } from '#core/extract/documents/found'
import { symbolOfResolution } from '#core/extract/documents/symbols'
import { keyOf, sameWord } from '#core/extract/names/comparison'
import { normal } from '#core/extract/text/wordForms'

/**
 * Each paper once, under the name it is first called by, with every place where it is named. A symbol and the name that it
 * stands beside in brackets are one paper; so are the forms of one name, a name and the same with whose it is behind it, and
 * every way to write one numbered resolution.
 */
export function eachOnce(text: string, found: readonly Found[]): ExtractedDocument[] {
  const papers: Paper[] = []
  const known = new Map<string, Paper[]>()
  let free = 0
  for (const [index, { start, end: last, symbol }] of found.entries()) {
    if (start < free) continue
    // A short word that is an abbreviation elsewhere may end the sentence: Direito do Mar.
    const isAbbreviated = symbol === null && text.charAt(last - 1) === '.' && /\p{Ll}\.$/u.test(text.slice(start, last))
    const end = isAbbreviated ? last - 1 : last
    free = end
    const name = text.slice(start, end).replace(/\s+/g, ' ')
    const own = symbol ?? symbolOfResolution(name) ?? symbolBeside(text, found, index)
    const words = symbol === null ? wordsIn(name) : []
    const keys = [...(own === null ? [] : [plainSymbol(own)]), ...(symbol === null ? [beginningOf(words)] : [])]
    const alike = keys.flatMap((key) => known.get(key) ?? [])
    const before = alike.find(
      (paper) =>
        (own !== null && paper.symbol !== null && plainSymbol(paper.symbol) === plainSymbol(own)) ||
        (symbol === null && !differ(paper.symbol, own) && isOneName(wordsOf(paper), words)),
    )
    const paper = before ?? { name, words: symbol === null ? words : null, symbol: own, mentions: [] }
    paper.mentions.push([start, end])
    paper.symbol ??= own
    // A paper is called by its name where the text gives one.
    if (symbol === null && paper.symbol !== null && plainSymbol(paper.name) === plainSymbol(paper.symbol)) {
      paper.name = name
      paper.words = words
    }
    if (before === undefined) papers.push(paper)
    for (const key of keys) remember(known, key, paper)
  }
  return papers.map(({ name, symbol, mentions }) => ({ name, symbol, mentions }))
}

interface Paper {
  name: string
  /** Of its name; null until somebody compares it. */
  words: readonly string[] | null
  symbol: string | null
  readonly mentions: Span[]
}

/** Of the papers that begin alike the last ones are enough: a text that names thousands is a list. */
const mostAlike = 40

function remember(known: Map<string, Paper[]>, key: string, paper: Paper): void {
  const alike = known.get(key)
  if (alike === undefined) known.set(key, [paper])
  else if (!alike.includes(paper)) {
    alike.push(paper)
    if (alike.length > mostAlike) alike.shift()
  }
}

/** Forms of one name begin alike. */
const beginningOf = (words: readonly string[]): string => words.slice(0, 2).map(keyOf).join(' ')

const wordsOf = (paper: Paper): readonly string[] => (paper.words ??= wordsIn(paper.name))

/** A/RES/79/1 and its printing A/RES/79/1*, S/RES/2231 and S/RES/2231 (2015). */
const plainSymbol = (symbol: string): string =>
  symbol
    .replace(/\s+/g, '')
    .replace(/\*+$|\((?:19|20)\d\d\)$/g, '')
    .toUpperCase()

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && plainSymbol(one) !== plainSymbol(other)

/** “the Pact for the Future (A/RES/79/1)”. */
function symbolBeside(text: string, found: readonly Found[], index: number): string | null {
  const end = found[index]?.end ?? 0
  let at = index + 1
  while (at < found.length && (found[at] as Found).start < end) at += 1
  const next = found[at]
  const between = next === undefined ? '' : text.slice(end, next.start)
  return next !== undefined && /^[\s,]*[(（[][^()]{0,12}$/u.test(between) ? next.symbol : null
}

function isOneName(ours: readonly string[], theirs: readonly string[]): boolean {
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
  const isBeginning = short.every((word, at) => word === long[at] || (isWord(word) && sameWord(word, long[at] ?? '')))
  return (
    isBeginning &&
    (short.length === long.length || (short.length >= fewestOfAName && !/^\p{N}/u.test(long[short.length] ?? '')))
  )
}

/** So many words of a name tell it from others that begin alike. */
const fewestOfAName = 4

const isWord = (word: string): boolean => !/\p{N}/u.test(word)
const wordsIn = (name: string): readonly string[] => normal(name).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []
