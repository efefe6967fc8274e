import type { Cue } from '#core/extract/clauses/cues'
import { findCues } from '#core/extract/clauses/cues'
import { isForetoldCue } from '#core/extract/clauses/foretold'
import type { Context, Subject } from '#core/extract/clauses/subject'
import type { Stretch } from '#core/extract/reported/stretches'
import {
  farthestOpener,
  fewestWords,
  isListed,
  openerBehind,
  somebodyBefore,
  speakerOf,
  stretchesFor,
  wordsIn,
} from '#core/extract/reported/stretches'
import { isNegated, isOfFurtherVerb, isQuestion, isUnsaid, isWhatIsRefused } from '#core/extract/reported/unsaid'
import type { AnnotatedDocument, Sentence } from '#core/extract/text/document'
import { is, wording } from '#core/extract/text/document'
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

const longestSentence = 160

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

function actOf(doc: AnnotatedDocument, cue: Cue, start: number): Act {
  const { denying, asking, questions } = doc.lexicon
  if (isListed(doc, cue, denying)) return 'denied'
  return isListed(doc, cue, asking) || questions.has(wording(doc, start, start + 1).toLowerCase()) ? 'asked' : 'said'
}
