import type { ExtractedDocument, Span } from '#core/extract/extraction'
import type { Found } from '#core/extract/documents/found'
import { symbolOfResolution } from '#core/extract/documents/symbols'
import { keyOf, sameWord } from '#core/extract/names/comparison'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { normal } from '#core/extract/text/wordForms'

/**
 * Each paper once, under the name it is first called by, with every place where it is named. A symbol and the name that it
 * stands beside in brackets are one paper; so are the forms of one name, a name and the same with whose it is behind it, and
 * every way to write one numbered resolution.
 */
export function eachOnce({ text, lexicon }: AnnotatedDocument, found: readonly Found[]): ExtractedDocument[] {
  const papers: Paper[] = []
  const known = new Map<string, Paper[]>()
  let free = 0
  for (const [index, { start, end: last, symbol, known: kin = null }] of found.entries()) {
    if (start < free) continue
    // A short word that is an abbreviation elsewhere may end the sentence: Direito do Mar.
    const isAbbreviated = symbol === null && text.charAt(last - 1) === '.' && /\p{Ll}\.$/u.test(text.slice(start, last))
    const end = isAbbreviated ? last - 1 : last
    free = end
    const name = lexicon.unjoined(text.slice(start, end).replace(/\s+/g, ' '))
    const short = symbol === null ? shortNameBehind(text, end) : null
    const own = symbol ?? symbolOfResolution(name) ?? symbolBeside(text, found, index)
    const words = symbol === null ? wordsIn(name) : []
    const keys = [own === null ? null : plainSymbol(own), kin, short, ...(symbol === null ? keysOf(name, words) : [])]
    const alike = keys.flatMap((key) => (key === null ? [] : (known.get(key) ?? [])))
    const before = alike.find(
      (paper) =>
        (own !== null && paper.symbol !== null && plainSymbol(paper.symbol) === plainSymbol(own)) ||
        (kin !== null && paper.kin === kin) ||
        (symbol === null && !differ(paper.symbol, own) && isOnePaper(paper, { name, words, short })),
    )
    const paper: Paper = before ?? {
      name,
      words: symbol === null ? words : null,
      symbol: own,
      kin,
      short,
      mentions: [],
    }
    paper.mentions.push([start, end])
    paper.symbol ??= own
    // A paper is called by its name where the text gives one.
    const isSymbol = paper.symbol !== null && plainSymbol(paper.name) === plainSymbol(paper.symbol)
    if (symbol === null && (isSymbol || (short !== null && isShortFor(paper, short)))) {
      paper.name = name
      paper.words = words
    }
    if (before === undefined) papers.push(paper)
    paper.kin ??= kin
    paper.short ??= short
    for (const key of keys) if (key !== null) remember(known, key, paper)
  }
  return papers.map(({ name, symbol, mentions }) => ({ name, symbol, mentions }))
}

interface Paper {
  name: string
  /** Of its name; null until somebody compares it. */
  words: readonly string[] | null
  symbol: string | null
  /** Its first name in the list of those that everybody knows. */
  kin: string | null
  /** What the text says in brackets that it is called for short. */
  short: string | null
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

/**
 * Under what a name is kept: how it begins and how it ends, for “the NATO Strategic Concept” ends as “the Strategic Concept” does;
 * its first letters, and the short name that is all of it or stands in it: JCPOA, the CFE Treaty.
 */
function keysOf(name: string, words: readonly string[]): readonly string[] {
  const ending = words.length > 1 ? [`~${words.slice(-2).map(keyOf).join(' ')}`] : []
  const short = shortNameIn(name)
  return [beginningOf(words), ...ending, ...(short === null ? [initialsOf(name)] : [short])]
}

interface Named {
  readonly name: string
  readonly words: readonly string[]
  readonly short: string | null
}

/** “the CFE Treaty”, where the text says further down what that stands for. */
const isShortFor = (paper: Paper, short: string): boolean =>
  wordsOf(paper).length <= wordsWithShortName && shortNameIn(paper.name) === short

function isOnePaper(known: Paper, { name, words, short }: Named): boolean {
  if (short !== null && isShortFor(known, short)) return true
  const ours = wordsOf(known)
  if (isOneName(ours, words) || isOwnedName(known.name, ours, name, words)) return true
  const [theirs, mine] = [shortNameIn(name), shortNameIn(known.name)]
  const isShort = (short: string | null, all: readonly string[]): short is string =>
    short !== null && all.length <= wordsWithShortName
  if (isShort(theirs, words)) return known.short === theirs || (mine === null && initialsOf(known.name) === theirs)
  return isShort(mine, ours) && theirs === null && initialsOf(name) === mine
}

/** “the NPT”, “the CFE Treaty”. */
const wordsWithShortName = 2

/** One name and the same with a year or an acronym before it, which says whose it is. */
function isOwnedName(one: string, ours: readonly string[], other: string, theirs: readonly string[]): boolean {
  const [short, long, name] = ours.length < theirs.length ? [ours, theirs, other] : [theirs, ours, one]
  const owner = long.length - short.length
  if (owner !== 1 || short.length < 2 || !short.every((word, at) => word === long[at + owner])) return false
  return /^(?:(?:19|20)\d\d|\p{Lu}{2,6}(?:’s)?) /u.test(name)
}

/** “(TPNW)” right behind a name. */
function shortNameBehind(text: string, end: number): string | null {
  const bracketed = /^\s?[(（]\s?(\p{Lu}[\p{L}\p{N}-]{1,9})\s?[)）]/u.exec(text.slice(end, end + 16))?.[1]
  return bracketed === undefined ? null : shortNameIn(bracketed)
}

/** A word of capitals; with a small letter at its end it is still one: SDGs. */
function shortNameIn(name: string): string | null {
  const short = /(?<![\p{L}\p{N}-])\p{Lu}{3,9}(?=s?(?![\p{L}\p{N}-]))/u.exec(name)?.[0] ?? null
  return short !== null && short.endsWith('S') && name === short ? short.slice(0, -1) : short
}

/** The large first letters of a name, those behind a hyphen too. */
const initialsOf = (name: string): string => (name.match(/(?<![\p{L}\p{N}’'])\p{Lu}/gu) ?? []).join('')

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
