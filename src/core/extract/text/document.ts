import type { Lexicon } from '#core/extract/text/lexicon'
import type { Reading } from '#core/extract/text/reading'
import { findStretches, type Stretch } from '#core/extract/marks/stretches'
import { Kind, Shape, tokenise, type Tokens } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A sentence of the narrator, with the marked stretches that stand in it. Token numbers, end exclusive. */
export interface Sentence {
  readonly first: number
  readonly last: number
  /** The stretches in it: `stretches[from]` to `stretches[to - 1]`. */
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** A line without an ending mark: headline, letterhead, place and date. */
  readonly isLine: boolean
}

/** A text made ready to be understood: its words, what they are, its marked stretches and the narrator’s sentences. */
export interface AnnotatedDocument {
  readonly text: string
  readonly lexicon: Lexicon
  readonly tokens: Tokens
  readonly reading: Reading
  readonly stretches: readonly Stretch[]
  /** For each token the number of its stretch plus one, 0 outside; the marks themselves belong to their stretch. */
  readonly owner: Int32Array
  readonly sentences: readonly Sentence[]
}

export function annotate(text: string, lexicon: Lexicon): AnnotatedDocument {
  const apostrophed = lexicon.source.apostrophed?.(text)
  const tokens = tokenise(text, lexicon.elisions, lexicon.clitics, apostrophed)
  const reading = lexicon.read(tokens)
  const stretches = findStretches(tokens)
  const owner = new Int32Array(tokens.count)
  stretches.forEach((stretch, index) => {
    const last = stretch.closed ? stretch.close + 1 : stretch.close
    owner.fill(index + 1, stretch.open, last)
  })
  return { text, lexicon, tokens, reading, stretches, owner, sentences: findSentences(tokens, reading, stretches) }
}

/** Whether the phrase at a token belongs to one of these classes (`Is.cue | Is.relay`). False outside the text. */
export function is(doc: AnnotatedDocument, at: number, classes: number): boolean {
  return ((doc.reading.bits[at] ?? 0) & classes) !== 0
}

/** All classes of the phrase at a token, 0 for an unknown word and outside the text. */
export function classesAt(doc: AnnotatedDocument, at: number): number {
  return doc.reading.bits[at] ?? 0
}

/** Tokens of the phrase that begins at a token; 0 inside a phrase. */
export function spanAt(doc: AnnotatedDocument, at: number): number {
  return doc.reading.span[at] ?? 0
}

/** Offset of a token’s first unit in the text. */
export function startOf(doc: AnnotatedDocument, at: number): number {
  return doc.tokens.start[at] ?? doc.text.length
}

/** Offset behind a token’s last unit. */
export function endOf(doc: AnnotatedDocument, at: number): number {
  return doc.tokens.end[at] ?? doc.text.length
}

/** Whether a word has the article written on to it; never where the language writes it apart. */
export function hasArticle({ text, tokens, lexicon: { shapes } }: AnnotatedDocument, at: number): boolean {
  return shapes.article !== '' && text.startsWith(shapes.article, tokens.start[at] ?? text.length)
}

/** Whether a word has “to” and the article written on to it. */
export function hasJoinedArticle({ text, tokens, lexicon: { shapes } }: AnnotatedDocument, at: number): boolean {
  return shapes.joinedArticle !== '' && text.startsWith(shapes.joinedArticle, tokens.start[at] ?? text.length)
}

/** The words of a token range as written. */
export function wording(doc: AnnotatedDocument, first: number, last: number): string {
  // before the text and behind it stands nothing: cut with what no token says, it would be the whole text
  if (last <= first || last <= 0 || first >= doc.tokens.count) return ''
  const { text, tokens, reading } = doc
  if (last === first + 1 && first >= 0) {
    const written = reading.words[first]?.written
    if (written !== undefined && written !== '') return written
  }
  return text.slice(tokens.start[first] as number, tokens.end[last - 1] as number)
}

/** One token in small letters, a sign or a number too; empty outside the text. */
export function smallToken(doc: AnnotatedDocument, at: number): string {
  const small = doc.reading.words[at]?.small
  return small !== undefined && small !== '' ? small : wording(doc, at, at + 1).toLowerCase()
}

/** Several words in small letters, and in the one spelling of a language that has several. */
export const smallWording = (doc: AnnotatedDocument, first: number, last: number): string =>
  doc.lexicon.plain(wording(doc, first, last))

/** The first sign of a token; of Chinese that is all of it, and the same string each time it stands in the text. */
export function signAt(doc: AnnotatedDocument, at: number): string {
  return doc.tokens.kind[at] === Kind.han ? wording(doc, at, at + 1) : doc.text.charAt(startOf(doc, at))
}

/** One word in small letters; empty for a sign or a number and outside the text. */
export function smallWord(doc: AnnotatedDocument, at: number): string {
  return doc.reading.words[at]?.small ?? ''
}

function findSentences(tokens: Tokens, reading: Reading, stretches: readonly Stretch[]): Sentence[] {
  const found: Sentence[] = []
  let first = 0
  let from = 0
  let next = 0
  let paragraph = 0
  let stopped = false
  const close = (last: number): void => {
    if (last > first) found.push({ first, last, from, to: next, paragraph, isLine: !stopped && next === from })
    first = last
    from = next
    stopped = false
  }
  for (let at = 0; at < tokens.count;) {
    const stretch = stretches[next]
    if (stretch !== undefined && stretch.open === at) {
      next += 1
      at = stretch.closed ? stretch.close + 1 : stretch.close
      if (endsWithStretch(tokens, reading, stretch, at)) close(at)
      continue
    }
    const kind = tokens.kind[at]
    at += 1
    if (kind === Kind.breakLine) {
      paragraph += 1
      const opening = openingBelow(tokens, at - 1)
      if (opening !== null && stretch?.open === opening) {
        at = opening
        continue
      }
      close(at - 1)
      first = at
      continue
    }
    if (kind === Kind.stop && endsSentence(tokens, at)) {
      stopped = true
      if (tokens.kind[at] === Kind.close) at += 1
      close(at)
    }
  }
  close(tokens.count)
  return found
}

/** “The minister said:” and below, on a line of its own, “…”: where the marks open, behind a dash at most; else null. */
function openingBelow(tokens: Tokens, line: number): number | null {
  if (line === 0 || tokens.kind[line - 1] !== Kind.colon) return null
  let at = line
  while (tokens.kind[at] === Kind.breakLine) at += 1
  if (tokens.kind[at] === Kind.dash) at += 1
  return tokens.kind[at] === Kind.mark ? at : null
}

/** The token behind the last one before the marks that is no end of a line. */
export function lineBefore(doc: AnnotatedDocument, open: number): number {
  let last = open
  while (last > 0 && doc.tokens.kind[last - 1] === Kind.breakLine) last -= 1
  return last
}

function endsSentence(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count) return true
  const kind = tokens.kind[next]
  if (kind === Kind.breakLine || kind === Kind.han || kind === Kind.mark || kind === Kind.close) return true
  if (tokens.spaced[next] === 0) return tokens.kind[next] === Kind.word
  return tokens.shape[next] !== Shape.lower || kind !== Kind.word || !isCased(tokens, next)
}

/** Arabic has no capitals: there the stop alone decides. */
function isCased(tokens: Tokens, token: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[token] as number)
  return code < 0x590
}

/** “… ever.” The next sentence. — the stop stands inside the mark and closes the narrator’s sentence too. */
function endsWithStretch(tokens: Tokens, reading: Reading, stretch: Stretch, next: number): boolean {
  if (next >= tokens.count) return true
  if (!stretch.closed) return tokens.kind[next] !== Kind.mark
  const last = stretch.close - 1
  if (tokens.kind[last] !== Kind.stop) return false
  const sign = tokens.text.charAt((tokens.end[last] as number) - 1)
  if (sign !== '.' && sign !== '。' && sign !== '！' && sign !== '？' && sign !== '!' && sign !== '?') return false
  const kind = tokens.kind[next]
  if (kind === Kind.breakLine || kind === Kind.mark) return true
  if (kind === Kind.han) return ((reading.bits[next] as number) & (Is.cue | Is.pronoun)) === 0
  if (kind !== Kind.word && kind !== Kind.number) return false
  return tokens.shape[next] !== Shape.lower || !isCased(tokens, next)
}
