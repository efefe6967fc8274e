import type { Cue } from '#core/extract/clauses/cues'
import { findCues } from '#core/extract/clauses/cues'
import { firstSubject } from '#core/extract/clauses/firstSubject'
import { isRelative, phrasesBetween } from '#core/extract/clauses/phrases'
import { subjectAfter } from '#core/extract/clauses/positions'
import type { ReportingClause } from '#core/extract/clauses/reportingClause'
import { lookBack, relayed } from '#core/extract/clauses/reportingClause'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { subjectOf } from '#core/extract/clauses/subjectOfCue'
import { opinionBefore, viewBefore, viewOfAntecedent } from '#core/extract/clauses/viewBefore'
import { authorOfNoun, ownerOfSaying, ownerOfWords } from '#core/extract/clauses/wordsOwned'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, lineBefore, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function clauseBefore(context: Context, from: number, mark: number, inner: boolean): ReportingClause | null {
  const { doc } = context
  const { tokens } = doc
  const open = lineBefore(doc, mark)
  const first = Math.max(from, open - lookBack)
  let tail = open - 1
  while (tail >= first && tokens.kind[tail] === Kind.dash) tail -= 1
  if (tail < first) return null
  const ending = tokens.kind[tail]
  const colon = ending === Kind.colon
  const comma = ending === Kind.comma
  const cues = outsideAside(doc, findCues(context, first, open), first, tail)
  const inBrackets = tokens.kind[open - 1] === Kind.open ? nameBeforeBracket(context, first, open - 1) : null
  if (inBrackets !== null) return { rule: 'colon-before', side: 'before', cue: null, subject: inBrackets, strength: 7 }
  const viewed = viewOfAntecedent(context, first, open)
  if (viewed !== null) return viewed
  const authored = ownerOfSaying(context, from, first, open) ?? authorOfNoun(context, first, open)
  if (authored !== null) return authored
  const cue = mainVerb(context, cues, from, open) ?? lastFitting(context, cues)
  const opensLarge = tokens.shape[mark + 1] !== Shape.lower
  if (cue === null) {
    const ofView = viewBefore(context, from, tail, comma, colon) ?? opinionBefore(context, first, open)
    if (ofView !== null) return ofView
    if (!colon) return null
    const start = behindLabel(doc, first, tail)
    const subject =
      ownerOfWords(context, start, open) ?? firstSubject(context, start, open) ?? onlyPerson(context, start, open)
    return { rule: 'colon-before', side: 'before', cue: null, subject, strength: subject === null ? 3 : 5 }
  }
  let distance = 0
  const relay = cues.find((other) => other.kind === 'relay' && other.first > cue.last)
  for (let at = cue.last; at <= (relay === undefined ? tail : relay.first - 1); at += 1) {
    const bits = classesAt(doc, at)
    if (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han)
      distance += (bits & (Is.that | Is.definite | Is.indefinite | Is.auxiliary)) !== 0 ? 0 : 1
  }
  const subject = subjectOf(context, cue, first, open)
  if (cue.kind === 'relay') {
    const source = relayed(context, cue.last, open)
    return {
      rule: 'relay-before',
      side: 'before',
      cue,
      subject: source,
      strength: source === null ? 3 : colon ? 9.2 : 8.2,
    }
  }
  if (colon)
    return {
      rule: 'verb-colon-before',
      side: 'before',
      cue,
      subject,
      strength: distance <= 6 ? 9.6 : 8.9,
    }
  if (distance <= 1 && (cue.kind !== 'weak' || opensLarge)) {
    return { rule: 'verb-right-before', side: 'before', cue, subject, strength: inner || !comma ? 8.6 : 9 }
  }
  if (comma && opensLarge && distance <= 14)
    return { rule: 'verb-comma-before', side: 'before', cue, subject, strength: 8.2 }
  return {
    rule: 'verb-earlier',
    side: 'before',
    cue,
    subject,
    strength: distance <= 10 ? 5 : 4,
  }
}

/** «denunció que los dos, cuyos nombres no reveló, “…”»: a clause about somebody that closes right before the marks has a verb of its own. */
function outsideAside(doc: AnnotatedDocument, cues: readonly Cue[], first: number, tail: number): readonly Cue[] {
  if (doc.tokens.kind[tail] !== Kind.comma || doc.lexicon.source.writing !== 'cased') return cues
  let opening = tail - 1
  while (opening > first && doc.tokens.kind[opening] !== Kind.comma) opening -= 1
  if (opening <= first || !isRelative(doc, opening + 1)) return cues
  const outside = cues.filter(({ last }) => last <= opening)
  return outside.length > 0 ? outside : cues
}

/** „Lindenau: In ihrem Brief stand: „…““: behind the label of a turn, where one opens the line; else the same token. */
function behindLabel({ tokens, owner }: AnnotatedDocument, first: number, tail: number): number {
  if (first > 0 && tokens.kind[first - 1] !== Kind.breakLine) return first
  for (let at = first; at < tail && at - first < longestLabel; at += 1)
    if (tokens.kind[at] === Kind.colon && owner[at] === 0) return at + 1
  return first
}

const longestLabel = 10

/** Der Leiter der Behörde, Anton Weber („…“): in brackets right behind somebody stand his words. */
function nameBeforeBracket(context: Context, first: number, bracket: number): Subject | null {
  const last = phrasesBetween(context, first, bracket).at(-1)?.subject
  return last?.kind === 'mention' && last.last === bracket && last.mention.kind === 'person' ? last : null
}

/**
 * “pointed Fuad out that the papers show …”: where the verb comes first, one that opens the sentence before somebody named reports all
 * of it, unless a later one stands right before the words.
 */
function mainVerb(context: Context, cues: readonly Cue[], from: number, open: number): Cue | null {
  const { doc } = context
  const latest = lastFitting(context, cues)
  const [main] = cues
  if (doc.lexicon.source.verbFirst !== true || latest === null || main === undefined || latest === main) return null
  if (main.kind !== 'verb' || main.first - from > 1 || open - latest.last <= 2 || latest.kind === 'participle')
    return null
  const subject = subjectAfter(context, main.last, latest.first, 3)
  return subject?.kind === 'mention' && subject.mention.kind === 'person' ? main : null
}

/** The last cue that governs the words; a source (“according to”) earlier in the clause counts only without a verb. */
function lastFitting(context: Context, cues: readonly Cue[]): Cue | null {
  const { doc } = context
  const told = cues.filter((cue) => cue.kind !== 'relay')
  // „Mertens hielt dagegen, die Bank habe …“: the mood of what is reported reports nothing where a verb of saying stands before
  const saying = told.filter((cue) => !doc.lexicon.reportedMood.has(wording(doc, cue.first, cue.last)))
  const plain = saying.length > 0 ? saying : told
  const verbs = plain.filter((cue) => cue.kind !== 'weak')
  const [main, near] = [verbs.at(-1), plain.at(-1)]
  // “reported that an official called the talks “…””: the verb of the clause that is reported stands nearer
  if (main !== undefined && near?.kind === 'weak' && opensReport(doc, main.last, near.first)) return near
  // “told Ms Das, who called it “…””: so does the verb of a clause about somebody
  if (
    main !== undefined &&
    near?.kind === 'weak' &&
    near.first > main.last &&
    (opensAbout(doc, main.last, near.first) || hasOwnSubject(context, main.last, near.first))
  )
    return near
  return verbs[verbs.length - 1] ?? plain[plain.length - 1] ?? cues[cues.length - 1] ?? null
}

/** “…,” he told the panel, whose chair, Ms Strand, had called it “…”: somebody else stands right before the verb, behind a comma. */
function hasOwnSubject(context: Context, from: number, verb: number): boolean {
  const { doc } = context
  const phrase = phrasesBetween(context, from, verb).at(-1)
  if (phrase?.subject.kind !== 'mention' || phrase.subject.mention.kind !== 'person') return false
  if (phrase.isGoverned || phrase.isOblique || phrase.isPossessor) return false
  for (let at = phrase.subject.last; at < verb; at += 1)
    if (doc.tokens.kind[at] !== Kind.comma && !is(doc, at, Is.auxiliary)) return false
  for (let at = from; at < phrase.subject.first; at += 1)
    if (doc.tokens.kind[at] === Kind.comma && doc.owner[at] === 0) return true
  return false
}

/** Behind a comma a word that opens a clause about whoever stands before it, and helping words at most before the verb. */
function opensAbout(doc: AnnotatedDocument, from: number, verb: number): boolean {
  let at = verb - 1
  while (at > from && verb - at < 5 && is(doc, at, Is.auxiliary | Is.pronoun) && !isRelative(doc, at)) at -= 1
  return at > from && isRelative(doc, at) && doc.tokens.kind[at - 1] === Kind.comma
}

/** A word that opens reported speech, and somebody behind it. */
function opensReport(doc: AnnotatedDocument, from: number, last: number): boolean {
  for (let at = from; at < last - 1 && at < from + 3; at += 1)
    if (doc.owner[at] === 0 && is(doc, at, Is.that) && !is(doc, at, Is.definite | Is.pronoun)) return true
  return false
}

/** “У заведующей Амары Вей было одно: …”: where nothing can be a subject, the one person of the sentence. */
function onlyPerson(context: Context, first: number, last: number): Subject | null {
  const named = phrasesBetween(context, first, last).filter(
    ({ subject }) => subject.kind === 'mention' && subject.mention.kind === 'person' && subject.mention.weight >= 2,
  )
  return named.length === 1 ? (named[0]?.subject ?? null) : null
}
