import { type Found, foundAt, isLargeWord } from '#core/extract/documents/found'
import { sameWord } from '#core/extract/names/comparison'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { endOf, smallToken, startOf, wording } from '#core/extract/text/document'
import type { Lexicon } from '#core/extract/text/lexicon'
import { Kind } from '#core/extract/text/tokens'
import { normal, wordsOf } from '#core/extract/text/wordForms'

/** Instruments that everybody calls by one name, wherever a text has that name, in any case of it. */
export function wellKnown(doc: AnnotatedDocument): Found[] {
  const { tokens, lexicon } = doc
  const names = namesOf(lexicon)
  const found: Found[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    const name = lexicon.source.writing === 'signs' ? inSignsAt(doc, names, at) : inWordsAt(doc, names, at)
    if (name === null) continue
    found.push(name)
    while (at < tokens.count && endOf(doc, at) < name.end) at += 1
  }
  return found
}

function inSignsAt({ text, tokens }: AnnotatedDocument, names: Names, at: number): Found | null {
  const start = tokens.start[at] as number
  const known = names.get(text.slice(start, start + fewestAlike)) ?? []
  const name = longest(known, ({ listed }) => (text.startsWith(listed, start) ? listed.length : 0))
  return name === null ? null : { start, end: start + name.listed.length, symbol: null, known: name.first }
}

function inWordsAt(doc: AnnotatedDocument, names: Names, at: number): Found | null {
  if (doc.tokens.kind[at] !== Kind.word && doc.tokens.kind[at] !== Kind.number) return null
  // letters are made alike only where they differ at the beginning of words
  const word = doc.lexicon.source.writing === 'uncased' ? smallAt(doc, at) : smallToken(doc, at)
  for (const cut of cutsOf(doc, word)) {
    const known = names.get(word.slice(cut, cut + fewestAlike)) ?? []
    const name =
      known.length === 0 ? null : longest(known, (one) => endOfName(doc, one, at, normal(word.slice(cut))) - at)
    if (name !== null)
      return { ...foundAt(doc, at, at + name.words.length), start: startOf(doc, at) + cut, known: name.first }
  }
  return null
}

/** Of the names that begin alike the one that reaches furthest; null where none stands here. */
function longest(names: readonly Name[], reach: (name: Name) => number): Name | null {
  let best: Name | null = null
  let most = 0
  for (const name of names) {
    const length = reach(name)
    if (length > most) [best, most] = [name, length]
  }
  return best
}

/** Letters that may be written on to the word: و، ب، وب. */
function cutsOf({ lexicon: { shapes } }: AnnotatedDocument, word: string): readonly number[] {
  if (!shapes.oneLetter.test(word)) return [0]
  return shapes.oneLetter.test(word.slice(1)) ? [0, 1, 2] : [0, 1]
}

type Names = ReadonlyMap<string, readonly Name[]>

interface Name {
  /** Of the names of one instrument the one that is listed first. */
  readonly first: string
  readonly listed: string
  /** Word by word, in small letters. */
  readonly words: readonly string[]
  /** Listed with a capital: without one the words are any. */
  readonly isLarge: boolean
}

/** By the beginning of their first word, made once for each language. */
const names = new WeakMap<Lexicon, Names>()

function namesOf(lexicon: Lexicon): Names {
  const made = names.get(lexicon)
  if (made !== undefined) return made
  const byFirst = new Map<string, Name[]>()
  const isOfSigns = lexicon.source.writing === 'signs'
  for (const alike of lexicon.namedPapers) {
    const [first = '', ...others] = alike.split('=')
    for (const listed of [first, ...others]) {
      const words = wordsOf(listed, lexicon.source.writing, lexicon.elisions).map((word) => lexicon.plain(normal(word)))
      const key = (isOfSigns ? listed : (words[0] ?? '')).slice(0, fewestAlike)
      byFirst.set(key, [...(byFirst.get(key) ?? []), { first, listed, words, isLarge: /\p{Lu}/u.test(listed) }])
    }
  }
  names.set(lexicon, byFirst)
  return byFirst
}

/** Letters that the forms of one word begin with. */
const fewestAlike = 3

/** The token behind the name that begins here with this word; `at` where none does. */
function endOfName(doc: AnnotatedDocument, { words, isLarge }: Name, at: number, first: string): number {
  const behind = at + words.length
  if (behind > doc.tokens.count) return at
  for (const [index, word] of words.entries()) {
    if (index > 0 && !isBesideLast(doc, at + index)) return at
    if (!isFormOf(doc, word, index === 0 ? first : smallAt(doc, at + index))) return at
  }
  return isLarge && !words.some((_, index) => isLargeWord(doc, at + index)) ? at : behind
}

const smallAt = (doc: AnnotatedDocument, at: number): string => doc.lexicon.plain(normal(wording(doc, at, at + 1)))

/** No sign and no end of a line stands between. */
const isBesideLast = ({ tokens }: AnnotatedDocument, at: number): boolean =>
  tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.number

function isFormOf({ lexicon }: AnnotatedDocument, listed: string, written: string): boolean {
  if (listed === written) return true
  if (!written.startsWith(listed.slice(0, fewestAlike))) return false
  return lexicon.source.genitive === true && lexicon.source.writing === 'cased'
    ? sameWord(listed, written)
    : lexicon.nounEndings.some((ending) => written === `${listed}${ending}` || listed === `${written}${ending}`)
}
