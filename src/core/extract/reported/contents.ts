import type { Cue } from '#core/extract/clauses/cues'
import { isForetoldCue } from '#core/extract/clauses/foretold'
import { findCues } from '#core/extract/clauses/cues'
import { subjectBefore } from '#core/extract/clauses/positions'
import { clauseSubject } from '#core/extract/clauses/reports'
import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { type AnnotatedDocument, type Sentence, is, smallWord, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** What somebody does with words: says it, asks for it or whether it is so, or says that it is not. */
type Act = 'said' | 'asked' | 'denied'

/** Words of the narrator that give what somebody said. Token numbers, end exclusive. */
export interface Content {
  readonly cue: Cue
  readonly subject: Subject
  readonly act: Act
  readonly stretches: readonly (readonly [first: number, last: number])[]
  /** A word opens the clause: that, que, что. */
  readonly isClause: boolean
}

/** Fewer words are none: “said so”. */
const fewestWords = 2
const longestSentence = 160
/** How far behind the verb the word may stand that opens the clause: over whom it was said to, where, and when. */
const farthestOpener = 12

/** Everything that the narrator of this sentence reports somebody to have said. What is said not to have been said is none. */
export function contentsIn(context: Context, sentence: Sentence): readonly Content[] {
  if (sentence.isLine) return []
  const { doc } = context
  const last = Math.min(sentence.last, sentence.first + longestSentence)
  const all = findCues(context, sentence.first, last).filter(({ kind }) => kind !== 'relay')
  const others = further(doc, sentence.first, last)
  if (others.length > 0) all.push(...others)
  if (all.length === 0) return []
  if (others.length > 0) all.sort((one, other) => one.first - other.first)
  const cues = all.filter((cue) => reports(doc, cue))
  const found: Content[] = []
  let free = sentence.first
  for (const [index, cue] of cues.entries()) {
    if (isWhatIsRefused(doc, cue, cues[index - 1])) continue
    // What is said inside what somebody is reported to have said is theirs.
    if (isNegated(doc, cue, sentence.first) || isInside(found, cue)) continue
    const subject =
      speakerOf(context, cue, sentence.first, last) ??
      sharedSubject(found, cue) ??
      somebodyBefore(doc, cue, free) ??
      whateverSource(doc, cue, last) ??
      omitted(doc, cue)
    if (subject === null || !isVerbHere(doc, cue, subject) || isUnsaid(doc, cue, subject, sentence.first)) continue
    if (isForetoldCue(doc, cue, sentence)) continue
    const stretches = stretchesFor(context, {
      cue,
      subject,
      sentence,
      last,
      free,
      next: all.find(({ first }) => first > cue.first) ?? null,
    })
      .map((stretch) => trimmed(doc, stretch))
      .filter((stretch) => wordsIn(doc, stretch) >= fewestWords && isNarrated(doc, stretch))
    if (stretches.length === 0) continue
    const [start] = stretches[0] as readonly [number, number]
    if (isOfFurtherVerb(doc, cue, start)) continue
    const isClause = is(doc, start, Is.that)
    const act = actOf(doc, cue, start)
    // “Did she say that …?”: whether she did is what is asked.
    if (isQuestion(doc, sentence.last) && !isListed(doc, cue, doc.lexicon.asking)) continue
    found.push({ cue, subject, act, stretches, isClause })
    free = Math.max(free, stretches.at(-1)?.[1] ?? free)
  }
  return found
}

/** Verbs that report no marks, only what is told in the narrator’s words: the poll shows that … */
function further(doc: AnnotatedDocument, first: number, last: number): Cue[] {
  const found: Cue[] = []
  if (doc.lexicon.alsoReporting.size === 0) return found
  for (let at = first; at < last; at += 1) {
    const isOther = doc.owner[at] === 0 && doc.tokens.kind[at] === Kind.word && doc.tokens.shape[at] === Shape.lower
    if (isOther && !is(doc, at, Is.cue | Is.weakCue) && doc.lexicon.alsoReporting.has(wording(doc, at, at + 1)))
      found.push({ first: at, last: at + 1, kind: 'verb' })
  }
  return found
}

/** A weak verb reports where a word opens a clause behind it, or what is wanted is named by an infinitive. */
function reports(doc: AnnotatedDocument, cue: Cue): boolean {
  if (cue.kind === 'relay') return false
  if (cue.kind !== 'weak') return true
  return openerBehind(doc, cue, cue.last + farthestOpener) !== null
}

/** Behind an aside a pronoun with a verb of its own begins what is said: “Ann Lee, an analyst, said he thinks …” */
function speakerOf(context: Context, cue: Cue, first: number, last: number): Subject | null {
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

/** Negó que …: the verb needs no subject; whoever is in mind spoke. */
const omitted = ({ lexicon }: AnnotatedDocument, { first, kind }: Cue): Subject | null =>
  lexicon.source.dropsSubject === true && kind === 'verb' && lexicon.source.verbFirst !== true
    ? { kind: 'pronoun', first, last: first, feminine: false, anyGender: true, many: false, self: false, latter: false }
    : null

/** “according to the poll”: what stands behind the word for a source is one, also where nothing is known of it. */
function whateverSource({ tokens, lexicon }: AnnotatedDocument, cue: Cue, last: number): Subject | null {
  if (cue.kind !== 'source' || lexicon.source.writing !== 'cased' || lexicon.source.verbFinal === true) return null
  let end = cue.last
  while (end < last && end - cue.last < 6 && tokens.kind[end] === Kind.word) end += 1
  // “Ann Lee, citing the poll, said”: there the words before are whoever speaks
  const isLast = end >= last - 1 || tokens.kind[end] === Kind.stop
  return end === cue.last || !isLast
    ? null
    : { kind: 'someone', first: cue.last, last: end, many: false, definite: undefined }
}

/** “the campaign says”, “who said”: a noun that nothing is known of, right before the verb, is somebody unnamed. */
function somebodyBefore(doc: AnnotatedDocument, cue: Cue, first: number): Subject | null {
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

/** “the states”, “his remarks”: what may be a noun is a verb right behind whoever speaks. */
function isVerbHere(doc: AnnotatedDocument, cue: Cue, subject: Subject): boolean {
  if (!doc.lexicon.alsoNouns.has(wording(doc, cue.first, cue.last).toLowerCase())) return true
  const next = wording(doc, cue.last, cue.last + 1).toLowerCase()
  if (subject.first >= cue.last || doc.lexicon.passive.has(next)) return false
  for (let at = subject.last; at < cue.first; at += 1) if (!is(doc, at, Is.auxiliary)) return false
  return true
}

const isInside = (found: readonly Content[], cue: Cue): boolean =>
  found.some(({ stretches }) => stretches.some(([first, last]) => first <= cue.first && cue.last <= last))

/** “adding that …”: a form without a subject goes on with whoever spoke before. */
const sharedSubject = (found: readonly Content[], cue: Cue): Subject | null =>
  cue.kind === 'participle' ? (found.at(-1)?.subject ?? null) : null

/** “did not say”, “nobody said”, “to say”, “stopped short of saying”: no words were spoken. */
function isNegated(doc: AnnotatedDocument, cue: Cue, first: number): boolean {
  const { negations, source } = doc.lexicon
  if (source.writing === 'signs') return isNegatedInSigns(doc, cue, first)
  if (cue.kind === 'participle' && cue.first > first && is(doc, cue.first - 1, Is.link)) return true
  for (let at = cue.first - 1; at >= first && cue.first - at <= 4; at -= 1) {
    const word = plainWord(doc, at)
    if (takesBack(doc, at, first)) return true
    if (at === cue.first - 1 && source.infinitiveMark === word) return true
    // “it is expected that says the minister …”: where the verb comes first, the word that opens the clause is before it
    const leadsOn = is(doc, at, Is.auxiliary | Is.pronoun) || (source.verbFirst === true && is(doc, at, Is.that))
    if (doc.tokens.kind[at] !== Kind.word || !leadsOn) break
  }
  return source.negatesBehind === true && negations.has(plainWord(doc, cue.last))
}

/** A word that says that nothing was said, or not yet. In the middle of a sentence a capital makes a month or a name of it. */
const takesBack = (doc: AnnotatedDocument, at: number, first: number): boolean =>
  doc.lexicon.negations.has(plainWord(doc, at)) &&
  (at === first || doc.tokens.shape[at] === Shape.lower || doc.lexicon.source.writing !== 'cased')

/** Signs have no spaces between words: what stands right before the verb decides, or before when it was said. */
function isNegatedInSigns(doc: AnnotatedDocument, cue: Cue, first: number): boolean {
  let at = cue.first
  for (let day = at - 1; day > first && at - day <= 6; day -= 1)
    if (is(doc, day, Is.calendar) && day + Math.max(1, spanAt(doc, day)) === at) at = day
  if (at < cue.first && is(doc, at - 1, Is.preposition | Is.link)) at -= 1
  const before = wording(doc, Math.max(first, at - 4), at)
  return [...doc.lexicon.negations].some((word) => before.endsWith(word))
}

/** How far before whoever speaks a word may stand that takes it back. */
const farthestNobody = 12

/** “Neither she nor he said”, “if she said”, “she has never in all these years said”: nobody spoke, or nobody knows. */
function isUnsaid(doc: AnnotatedDocument, cue: Cue, subject: Subject, first: number): boolean {
  const { negations, relatives, source } = doc.lexicon
  if (source.writing === 'signs') return false
  let isTakenBack = false
  for (let at = cue.first - 1; at >= subject.last && doc.tokens.kind[at] === Kind.word; at -= 1) {
    // “officials who will attend said”: what follows tells who they are
    if (relatives.has(plainWord(doc, at))) isTakenBack = false
    else isTakenBack ||= takesBack(doc, at, first)
  }
  if (isTakenBack) return true
  if (negations.has(plainWord(doc, subject.first)) && subject.first < subject.last) return true
  let isJoined = false
  for (let at = subject.first - 1; at >= first && subject.first - at <= farthestNobody; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word || is(doc, at, Is.cue)) return false
    const opens = at === first || doc.tokens.kind[at - 1] !== Kind.word
    if (takesBack(doc, at, first)) return opens || !isJoined
    isJoined ||= is(doc, at, Is.conjunction)
  }
  return false
}

/** “refused to say that” where languages say “refused of say that”: of what follows nothing was said. */
function isOfFurtherVerb(doc: AnnotatedDocument, cue: Cue, start: number): boolean {
  const { denying, intending, refused } = doc.lexicon
  const { kind, shape } = doc.tokens
  if (!is(doc, start, Is.that) || !isListed(doc, cue, denying, intending)) return false
  // “refused that he says that …”, where the verb comes first
  if (doc.lexicon.source.verbFirst === true && is(doc, start + 1, Is.cue)) return true
  for (let at = cue.last; at < start; at += 1) if (refused.has(plainWord(doc, at))) return true
  const [next, beyond] = [cue.last, cue.last + 1]
  return (
    start === cue.last + 2 &&
    ((is(doc, next, Is.preposition | Is.link) && shape[beyond] === Shape.lower) ||
      // “intends to-say, that …”
      (kind[beyond] === Kind.comma && shape[next] === Shape.lower))
  )
}

/** “refused the minister that he says …”, where the verb comes first. */
const isWhatIsRefused = (doc: AnnotatedDocument, cue: Cue, before: Cue | undefined): boolean =>
  before !== undefined &&
  doc.lexicon.source.verbFirst === true &&
  is(doc, cue.first - 1, Is.that) &&
  isListed(doc, before, doc.lexicon.denying, doc.lexicon.intending)

/** The sign that ends a sentence, before any mark that closes behind it. */
const isQuestion = (doc: AnnotatedDocument, last: number): boolean => /[?？؟]\s*$/u.test(wording(doc, last - 1, last))

/** In small letters and with the apostrophe of a keyboard. */
const plainWord = (doc: AnnotatedDocument, at: number): string => smallWord(doc, at).replaceAll('’', "'")

interface Place {
  readonly cue: Cue
  readonly subject: Subject
  readonly sentence: Sentence
  readonly last: number
  /** From here on nothing is taken yet. */
  readonly free: number
  readonly next: Cue | null
}

type Stretch = readonly [number, number]

function stretchesFor(context: Context, place: Place): readonly Stretch[] {
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
function openerBehind(doc: AnnotatedDocument, cue: Cue, last: number): number | null {
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

/** The narrator’s words alone: what holds marks gives somebody’s own. */
function isNarrated({ owner, tokens }: AnnotatedDocument, [first, last]: Stretch): boolean {
  for (let at = first; at < last; at += 1) if (owner[at] !== 0 || tokens.kind[at] === Kind.mark) return false
  return true
}

/** Without the signs at its ends. */
function trimmed(doc: AnnotatedDocument, [first, last]: Stretch): Stretch {
  const isWord = (at: number): boolean => {
    const kind = doc.tokens.kind[at]
    return kind === Kind.word || kind === Kind.number || kind === Kind.han
  }
  let [from, to] = [first, last]
  while (from < to && !isWord(from)) from += 1
  while (to > from && !isWord(to - 1)) to -= 1
  return [from, to]
}

function wordsIn({ tokens }: AnnotatedDocument, [first, last]: Stretch): number {
  let words = 0
  for (let at = first; at < last; at += 1)
    words += tokens.kind[at] === Kind.word ? 1 : tokens.kind[at] === Kind.han ? 0.5 : 0
  return words
}

const isListed = (doc: AnnotatedDocument, cue: Cue, ...lists: readonly ReadonlySet<string>[]): boolean => {
  const words = wording(doc, cue.first, cue.last).toLowerCase()
  return lists.some((list) => list.has(words))
}

function actOf(doc: AnnotatedDocument, cue: Cue, start: number): Act {
  const { denying, asking, questions } = doc.lexicon
  if (isListed(doc, cue, denying)) return 'denied'
  return isListed(doc, cue, asking) || questions.has(wording(doc, start, start + 1).toLowerCase()) ? 'asked' : 'said'
}
