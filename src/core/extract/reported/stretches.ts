import type { Cue } from '#core/extract/clauses/cues'
import { subjectBefore } from '#core/extract/clauses/positions'
import { clauseSubject } from '#core/extract/clauses/reports'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { subjectAt } from '#core/extract/clauses/subject'
import type { AnnotatedDocument, Sentence } from '#core/extract/text/document'
import { is, spanAt, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Fewer words are none: “said so”. */
export const fewestWords = 2

/** How far behind the verb the word may stand that opens the clause: over whom it was said to, where, and when. */
export const farthestOpener = 12

/** Behind an aside a pronoun with a verb of its own begins what is said: “Ann Lee, an analyst, said he thinks …” */
export function speakerOf(context: Context, cue: Cue, first: number, last: number): Subject | null {
  const { doc } = context
  const found = clauseSubject(context, cue, first, last)
  const goesOn =
    found !== null &&
    cue.kind !== 'source' &&
    found.first >= cue.last &&
    doc.lexicon.source.writing === 'cased' &&
    doc.tokens.kind[found.last] === Kind.word &&
    !is(doc, found.last, Is.preposition | Is.conjunction | Is.calendar | Is.link | Is.that)
  return goesOn ? subjectBefore(context, cue.first, first) : found
}

/** “the campaign says”, “who said”: a noun that nothing is known of, right before the verb, is somebody unnamed. */
export function somebodyBefore(doc: AnnotatedDocument, cue: Cue, first: number): Subject | null {
  const { tokens, lexicon } = doc
  if (cue.kind === 'source' || cue.kind === 'participle' || lexicon.source.writing !== 'cased') return null
  if (lexicon.alsoNouns.has(wording(doc, cue.first, cue.last).toLowerCase())) return null
  let last = cue.first
  while (last > first && is(doc, last - 1, Is.auxiliary) && tokens.kind[last - 1] === Kind.word) last -= 1
  const isNoun =
    last > first &&
    tokens.kind[last - 1] === Kind.word &&
    !is(doc, last - 1, Is.preposition | Is.conjunction | Is.that | Is.definite | Is.indefinite | Is.cue)
  if (!isNoun) return null
  let start = last - 1
  while (
    start > first &&
    last - start < 4 &&
    tokens.kind[start - 1] === Kind.word &&
    !is(doc, start, Is.definite | Is.indefinite) &&
    !is(doc, start - 1, Is.preposition | Is.conjunction | Is.that | Is.cue)
  )
    start -= 1
  return { kind: 'someone', first: start, last, many: false, definite: undefined }
}

interface Place {
  readonly cue: Cue
  readonly subject: Subject
  readonly sentence: Sentence
  readonly last: number
  /** From here on nothing is taken yet. */
  readonly free: number
  readonly next: Cue | null
}

export type Stretch = readonly [number, number]

export function stretchesFor(context: Context, place: Place): readonly Stretch[] {
  const { doc } = context
  const { cue, subject, last, free } = place
  const groupFirst = groupStart(doc, Math.min(cue.first, subject.first), free)
  const groupLast = Math.max(cue.last, subject.last)
  if (doc.lexicon.source.verbFinal === true && cue.kind !== 'source')
    return subject.last < cue.first ? [[subject.last, cue.first]] : []
  if (cue.kind === 'source') return aroundSource(doc, place, groupFirst, groupLast)
  const opener = openerBehind(doc, cue, last)
  if (opener !== null && opensContent(context, cue, opener)) {
    // “urged voters to stay”: who is to do it belongs to what is asked
    const start = is(doc, opener, Is.that) ? opener : cue.last
    return [[start, endOfContent(context, place, start)]]
  }
  if (isBehindComma(doc, groupFirst, free)) {
    const before: Stretch = [openingOf(doc, free, groupFirst), groupFirst]
    const rest = restBehind(doc, groupLast, last, subject.first >= cue.last)
    if (rest !== null && wordsIn(doc, before) >= fewestWords && isUnmarked(doc, before)) return [before, ...rest]
  }
  if (isBehindMarks(doc, groupFirst) || doc.lexicon.withoutContent.has(wording(doc, cue.first, cue.last).toLowerCase()))
    return []
  const from = contentBehind(context, cue, subject, last)
  return from === null ? [] : [[from, endOfContent(context, place, from)]]
}

/** Between the verb and the word that opens the clause stands only to whom, when and where it was said. */
function opensContent(context: Context, cue: Cue, opener: number): boolean {
  const { doc } = context
  const at = cue.last
  if (at === opener || cue.kind === 'weak' || isListed(doc, cue, doc.lexicon.hearing)) return true
  if (!is(doc, opener, Is.that) || isListed(doc, cue, doc.lexicon.asking)) return true
  return doc.tokens.kind[at] === Kind.comma || is(doc, at, Is.preposition | Is.link | Is.calendar | Is.auxiliary)
}

/** “…”, she said last week: what she said stands in the marks. */
function isBehindMarks(doc: AnnotatedDocument, group: number): boolean {
  const { tokens, owner } = doc
  let at = group - 1
  while (at > 0 && tokens.kind[at] === Kind.comma) at -= 1
  return at >= 0 && (owner[at] !== 0 || tokens.kind[at] === Kind.mark)
}

const isUnmarked = ({ owner }: AnnotatedDocument, [first, last]: Stretch): boolean =>
  owner[first] === 0 && owner[last - 2] === 0

/** The article and the helping words before the group of speaker and verb. */
function groupStart(doc: AnnotatedDocument, first: number, free: number): number {
  let at = first
  // “…, top black lawmakers said”
  for (let before = first - 1; before > free && first - before <= 5; before -= 1) {
    if (doc.tokens.kind[before] === Kind.comma) return before + 1
    if (
      doc.tokens.kind[before] !== Kind.word ||
      is(doc, before, Is.cue | Is.that | Is.pronoun | Is.conjunction | Is.preposition)
    )
      break
  }
  while (
    at > free &&
    doc.tokens.kind[at - 1] === Kind.word &&
    is(doc, at - 1, Is.definite | Is.indefinite | Is.auxiliary | Is.modifier)
  )
    at -= 1
  return at
}

const isBehindComma = (doc: AnnotatedDocument, group: number, free: number): boolean =>
  group - 1 > free && doc.tokens.kind[group - 1] === Kind.comma

/** “…, according to the poll”, “According to the poll, …”. */
function aroundSource(
  doc: AnnotatedDocument,
  { last, free }: Place,
  first: number,
  behind: number,
): readonly Stretch[] {
  const { tokens } = doc
  const start = openingOf(doc, free, first)
  let end = behind
  while (end < last && tokens.kind[end] !== Kind.comma && !isEnd(doc, end)) end += 1
  if (first - start <= 1) return end < last && tokens.kind[end] === Kind.comma ? [[end + 1, last]] : []
  return [[start, first]]
}

/** Behind the words stands nothing but when and where they were said; or they go on behind a comma. Null: something else does. */
function restBehind(
  doc: AnnotatedDocument,
  from: number,
  last: number,
  isInverted: boolean,
): readonly Stretch[] | null {
  const { tokens } = doc
  let at = from
  while (at < last && tokens.kind[at] === Kind.word && at - from < 9 && !is(doc, at, Is.that)) at += 1
  if (at >= last || isEnd(doc, at)) return []
  if (tokens.kind[at] !== Kind.comma) return null
  // “said Ann Lee, a senior official”: what follows says who she is
  const isApposition =
    isInverted && is(doc, at + 1, Is.indefinite | Is.definite | Is.role | Is.someone) && !is(doc, at + 1, Is.pronoun)
  return at === pastWhen(doc, from, last) && !isApposition && wordsIn(doc, [at + 1, last]) >= fewestWords
    ? [[at + 1, last]]
    : []
}

/** Past conjunctions and small words that open the sentence: And, However, */
function openingOf(doc: AnnotatedDocument, first: number, last: number): number {
  let at = first
  while (at < last - 2 && doc.tokens.kind[at] !== Kind.word && doc.tokens.kind[at] !== Kind.number) at += 1
  if (is(doc, at, Is.conjunction) && at + 2 < last && doc.tokens.shape[at] !== Shape.lower) at += 1
  if (doc.tokens.kind[at + 1] === Kind.comma && at + 2 < last && !isName(doc, at)) at += 2
  return at
}

const isName = (doc: AnnotatedDocument, at: number): boolean =>
  is(doc, at, Is.given | Is.country | Is.organisation | Is.place)

/** The word that opens what is said, not beyond the next comma or colon; where something is asked for or intended, also the mark of the infinitive. */
export function openerBehind(doc: AnnotatedDocument, cue: Cue, last: number): number | null {
  const { tokens, lexicon } = doc
  const infinitive = lexicon.source.infinitiveMark
  const mayBeInfinitive = infinitive !== undefined && isListed(doc, cue, lexicon.asking, lexicon.intending)
  for (let at = cue.last; at < Math.min(last, cue.last + farthestOpener); at += 1) {
    if (doc.owner[at] !== 0 || isEnd(doc, at) || tokens.kind[at] === Kind.colon) return null
    if (is(doc, at, Is.that) && !is(doc, at, Is.preposition)) return at
    if (tokens.kind[at] === Kind.comma && at > cue.last + 1) return null
    if (
      mayBeInfinitive &&
      wording(doc, at, at + 1) === infinitive &&
      tokens.kind[at + 1] === Kind.word &&
      !is(doc, at + 1, Is.definite)
    )
      return at
  }
  return null
}

/** Where bare words behind the verb begin: past whom it was said to, when, and where. Null where they are none. */
function contentBehind(context: Context, cue: Cue, subject: Subject, last: number): number | null {
  const { doc } = context
  const { tokens, lexicon } = doc
  let at = Math.max(cue.last, subject.first >= cue.last ? subject.last : 0)
  if (tokens.kind[at] === Kind.colon) return at + 1
  if (lexicon.source.writing === 'signs') return tokens.kind[at] === Kind.comma ? at + 1 : at
  if (lexicon.hearing.has(wording(doc, cue.first, cue.last).toLowerCase())) {
    const heard = subjectAt(context, at)
    if (heard !== null) at = heard.last
    else if (is(doc, at, Is.definite)) at += 2
    else at += 1
  }
  for (let step = 0; step < 3; step += 1) at = pastWhen(doc, at, last)
  if (at >= last || tokens.kind[at] === Kind.comma || isEnd(doc, at)) return null
  // “spoke to”, “said of the plan”: what follows is whom or what it is about
  if (is(doc, at, Is.preposition | Is.link | Is.conjunction) && !is(doc, at, Is.definite | Is.pronoun)) return null
  return at
}

/** “on Monday”, “Friday”, “in a statement”. */
function pastWhen(doc: AnnotatedDocument, at: number, last: number): number {
  if (is(doc, at, Is.calendar)) return at + Math.max(1, spanAt(doc, at))
  if (!is(doc, at, Is.preposition | Is.link)) return at
  for (let word = at + 1; word < Math.min(last, at + 5); word += 1) {
    if (is(doc, word, Is.calendar | Is.utterance)) return word + Math.max(1, spanAt(doc, word))
    if (!is(doc, word, Is.definite | Is.indefinite | Is.modifier)) return at
  }
  return at
}

/** To the end of the sentence, or to where the next one speaks in it. */
function endOfContent(context: Context, { next, last: until, cue }: Place, from: number): number {
  const { doc } = context
  const last = semicolonBefore(doc, from, until)
  if (next === null || next.first <= from || next.first >= last) return last
  if (next.kind === 'source') return beforeComma(doc, next.first)
  const own = speakerOf(context, next, cue.last, last) ?? somebodyBefore(doc, next, from)
  const first = own === null || own.first > next.first || own.first <= from ? next.first : own.first
  let at = first
  while (
    at > from &&
    doc.tokens.kind[at - 1] === Kind.word &&
    is(doc, at - 1, Is.auxiliary | Is.definite | Is.indefinite)
  )
    at -= 1
  const isNewClause = doc.tokens.kind[at - 1] === Kind.comma || is(doc, at - 1, Is.conjunction)
  if (!isNewClause || at - from < 3 || is(doc, at, Is.that)) return last
  if (is(doc, at - 1, Is.conjunction)) at -= 1
  return beforeComma(doc, at)
}

function semicolonBefore({ tokens }: AnnotatedDocument, from: number, last: number): number {
  for (let at = from; at < last; at += 1) if (tokens.kind[at] === Kind.semicolon) return at
  return last
}

const beforeComma = (doc: AnnotatedDocument, at: number): number =>
  doc.tokens.kind[at - 1] === Kind.comma ? at - 1 : at

const isEnd = ({ tokens }: AnnotatedDocument, at: number): boolean => {
  const kind = tokens.kind[at]
  return kind === Kind.stop || kind === Kind.semicolon || kind === Kind.breakLine
}

export function wordsIn({ tokens }: AnnotatedDocument, [first, last]: Stretch): number {
  let words = 0
  for (let at = first; at < last; at += 1)
    words += tokens.kind[at] === Kind.word ? 1 : tokens.kind[at] === Kind.han ? 0.5 : 0
  return words
}

export const isListed = (doc: AnnotatedDocument, cue: Cue, ...lists: readonly ReadonlySet<string>[]): boolean => {
  const words = smallWording(doc, cue.first, cue.last)
  return lists.some((list) => list.has(words))
}
