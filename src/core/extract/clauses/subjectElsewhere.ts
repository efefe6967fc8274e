import { isRelative, type Phrase, phrasesBetween } from '#core/extract/clauses/phrases'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { isOtherGender } from '#core/extract/clauses/governed'
import { clauseStart } from '#core/extract/clauses/subjectBefore'
import { type AnnotatedDocument, is, spanAt, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * Writing without spaces: the subject opens its clause, and clauses are divided by commas. A clause without a phrase of its
 * own goes on with the subject of the clause before (林文海会见了周大明，并表示).
 */
export function subjectInSigns(context: Context, cue: number, first: number): Subject | null {
  const { doc } = context
  const from = behindDateline(doc, clauseStart(doc, cue, first), cue)
  const all = phrasesBetween(context, from, cue)
  const phrases = all.filter(
    ({ subject, isPossessor }, index) =>
      !isPossessor &&
      !isGovernedInSigns(doc, subject.first, from) &&
      !describesNext(doc, subject, all.slice(index + 1)),
  )
  let end = cue
  let object: Subject | null = null
  while (end > from) {
    let start = end
    while (start > from && (doc.tokens.kind[start - 1] !== Kind.comma || doc.owner[start - 1] !== 0)) start -= 1
    const here = phrases.filter(({ subject }) => subject.first >= start && subject.last <= end)
    const named = here.find((phrase) => !isBehindVerb(doc, phrase, start) && !isPaperAside(phrase, here))
    if (named !== undefined) return (holderOf(doc, all, named, cue) ?? lastInRow(here, named)).subject
    // 一名农场主则通过电话对记者抱怨说: somebody whom the text does not name, by whatever he is
    const anybody = anybodyIn(doc, start, end)
    if (anybody !== null) return anybody
    object ??= here[0]?.subject ?? null
    end = start - 1
  }
  return object
}

/** “One” with the measure word for people, in a clause that names nobody. */
function anybodyIn(doc: AnnotatedDocument, start: number, end: number): Subject | null {
  for (let at = start; at < end; at += 1)
    if (
      doc.owner[at] === 0 &&
      spanAt(doc, at) > 1 &&
      is(doc, at, Is.indefinite) &&
      doc.lexicon.anybody.has(wording(doc, at, at + spanAt(doc, at)))
    )
      return { kind: 'someone', first: at, last: at + spanAt(doc, at), many: false, definite: undefined }
  return null
}

/** 某社內羅畢電 肯尼亞…: where words need no space one stands behind the agency’s line. */
function behindDateline({ tokens }: AnnotatedDocument, from: number, cue: number): number {
  for (let at = from + 1; at < Math.min(cue, from + longestDateline); at += 1)
    if (tokens.kind[at] === Kind.han && tokens.kind[at - 1] === Kind.han && tokens.spaced[at] === 1) return at
  return from
}

const longestDateline = 16

/** 中大政治與行政學系高級講師蔡子謙認為: behind a body stands who speaks for it, right before the verb. */
function holderOf(doc: AnnotatedDocument, here: readonly Phrase[], phrase: Phrase, cue: number): Phrase | null {
  const last = here[here.length - 1]
  if (phrase.subject.kind !== 'mention' || phrase.subject.mention.kind !== 'body' || last === undefined) return null
  if (last.subject.kind !== 'mention' || last.subject.mention.kind !== 'person') return null
  for (let at = last.subject.last; at < cue; at += 1)
    if (spanAt(doc, at) !== 0 && !is(doc, at, Is.auxiliary)) return null
  return last
}

/** 居民陳太, 中大學系講師蔡子謙: of phrases without a sign between them the last is the person. */
function lastInRow(here: readonly Phrase[], phrase: Phrase): Phrase {
  let last = phrase
  for (const other of here) {
    // 江怀瑾代表政府说: a body behind somebody is no person
    const isBody = other.subject.kind === 'mention' && other.subject.mention.kind === 'body'
    if (other.subject.first === last.subject.last && !(isBody && isPerson(last))) last = other
  }
  return last
}

const isPerson = ({ subject }: Phrase): boolean => subject.kind === 'mention' && subject.mention.kind === 'person'

/** 對同行藝術家: a preposition before, over a few signs at most. */
function isGovernedInSigns(doc: AnnotatedDocument, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && first - at <= 5; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.han || doc.owner[at] !== 0) return false
    if (spanAt(doc, at) === 0) continue
    if (is(doc, at, Is.source | Is.cue)) return false
    if (is(doc, at, Is.preposition)) return true
    if (is(doc, at, Is.auxiliary | Is.conjunction | Is.calendar)) return false
  }
  return false
}

/** 回覆議員質詢時: behind a verb of two signs that opens the clause stands its object. */
function isBehindVerb(doc: AnnotatedDocument, { subject }: Phrase, start: number): boolean {
  let before = subject.first - 1
  while (before > start && spanAt(doc, before) === 0) before -= 1
  return (
    before >= start &&
    spanAt(doc, before) > 1 &&
    is(doc, before, Is.common | Is.cue | Is.weakCue) &&
    !is(doc, before, Is.calendar)
  )
}

/** 站在她身旁的村支書馬國強: whoever stands before 的 in its clause only describes whoever follows it at once. */
function describesNext(doc: AnnotatedDocument, subject: Subject, behind: readonly Phrase[]): boolean {
  const [next] = behind
  if (next === undefined || next.subject.kind !== 'mention') return false
  for (let at = subject.last; at < next.subject.first; at += 1)
    if (doc.tokens.kind[at] === Kind.comma && doc.owner[at] === 0) return false
  const before = next.subject.first - 1
  return before >= subject.last && doc.lexicon.possessives.has(wording(doc, before, before + 1))
}

/** A paper beside somebody who can speak is only where it is said. */
function isPaperAside({ subject }: Phrase, here: readonly Phrase[]): boolean {
  return subject.kind === 'utterance' && here.some((other) => other.subject.kind === 'mention')
}

/** “Fuad had met Orhan”: behind a subject, a helping word and a verb stands the object. */
function isObjectOfPast(doc: AnnotatedDocument, { first }: Subject, index: number): boolean {
  return index > 0 && is(doc, first - 2, Is.auxiliary) && !is(doc, first - 1, Is.preposition | Is.conjunction)
}

/** Where the verb comes first, one without a subject behind it goes on with the subject of the verb before, never with its object. */
export function subjectOfVerbFirst(context: Context, cue: number, first: number): Subject | null {
  const { doc } = context
  const from = clauseStart(doc, cue, first)
  const phrases = phrasesBetween(context, from, cue)
  const antecedent = antecedentOfVerbFirst(doc, phrases, cue, from)
  if (antecedent !== null) return antecedent
  const hers = whomVerbAgreesWith(doc, phrases, cue)
  if (hers !== null) return hers
  const free = phrases.filter(
    ({ subject, isGoverned }, index) =>
      !isGoverned &&
      !isOtherGender(context, subject, subject.first) &&
      phrases[index - 1]?.subject.last !== subject.first &&
      !isObjectOfPast(doc, subject, index) &&
      !is(doc, subject.first - 1, Is.conjunction),
  )
  return (free.at(-1) ?? phrases.find(({ isGoverned }) => !isGoverned))?.subject ?? null
}

/** التقى الوزير في عمان السفيرة، وقالت: a verb in the feminine behind a man and a woman is hers, though she is the other verb’s object. */
function whomVerbAgreesWith(doc: AnnotatedDocument, phrases: readonly Phrase[], cue: number): Subject | null {
  if (doc.lexicon.source.genderOfVerb?.(wording(doc, cue, cue + 1)) !== 'feminine') return null
  const people = phrases.filter(({ subject, isGoverned }) => !isGoverned && isPersonOrOffice(subject))
  const women = people.filter(({ subject }) => subject.kind === 'mention' && subject.mention.feminine)
  return women.length === 1 && people.length > 1 ? (women[0]?.subject ?? null) : null
}

const isPersonOrOffice = (subject: Subject): boolean => subject.kind === 'mention' && subject.mention.kind !== 'body'

/** استقبل الأمير السفيرة، التي قالت: right behind the word that opens a clause about somebody, the verb is theirs. */
function antecedentOfVerbFirst(
  doc: AnnotatedDocument,
  phrases: readonly Phrase[],
  cue: number,
  from: number,
): Subject | null {
  let opener = cue - 1
  while (opener > from && cue - opener < 3 && is(doc, opener, Is.auxiliary)) opener -= 1
  if (opener <= from || !isRelative(doc, opener)) return null
  const end = doc.tokens.kind[opener - 1] === Kind.comma ? opener - 1 : opener
  return phrases.findLast(({ subject }) => subject.last === end && subject.kind === 'mention')?.subject ?? null
}
