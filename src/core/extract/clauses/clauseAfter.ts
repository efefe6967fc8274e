import { type AnnotatedDocument, classesAt, endOf, is, wording, smallWording } from '#core/extract/text/document'
import { type ReportingClause, relayed, lookBack } from '#core/extract/clauses/reportingClause'
import { sourceOf } from '#core/extract/clauses/subjectOfCue'
import { type Cue, findCues } from '#core/extract/clauses/cues'
import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { speakingPlace, subjectAfter, subjectBefore } from '#core/extract/clauses/positions'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

export function clauseAfter(
  context: Context,
  close: number,
  from: number,
  end: number,
  sentenceLast: number,
): ReportingClause | null {
  const hasNext = end < sentenceLast
  const { tokens } = context.doc
  let at = from
  let set = endsOpen(context, close)
  while (
    at < end &&
    (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.stop)
  ) {
    if (tokens.kind[at] !== Kind.stop) set = true
    at += 1
  }
  if (at >= end) return null
  const last = Math.min(end, at + lookBack)
  const cues = findCues(context, at, last)
  const owned = set ? ownersNoun(context, at, last) : null
  if (owned !== null) return owned
  const cue = cues.find((candidate) => candidate.kind !== 'weak' && candidate.kind !== 'relay') ?? cues[0]
  const unlisted = set && (cue === undefined || cue.first - at > 2) ? unlistedVerb(context, at, last) : null
  if (unlisted !== null) return unlisted
  if (cue === undefined) return null
  const endsWithColon = tokens.kind[end - 1] === Kind.colon
  const isAnothers = cue.kind === 'participle' || !isElsewhereAtColon(context, close, cue, end)
  if (
    hasNext &&
    cues.length === 1 &&
    isAnothers &&
    (endsWithColon || (cue.kind === 'participle' && end - cue.last <= 2))
  )
    return null
  if (opensRelative(context, at, cue)) return null
  const opensWithAnd = is(context.doc, at, Is.conjunction)
  const [lead, subject] = leadOf(context, at, cue, last)
  if (cue.kind === 'participle') {
    return lead <= 1 ? { rule: 'participle-after', side: 'after', cue, subject: null, strength: 4.5 } : null
  }
  if (cue.kind === 'source') {
    return lead <= 1 ? { rule: 'source-after', side: 'after', cue, subject, strength: set ? 9.4 : 8.8 } : null
  }
  // 厂长齐文博指着车间告诉记者，: without spaces every sign counts, and the clause between two stretches reports both
  const isBetween =
    context.doc.lexicon.source.writing === 'signs' &&
    hasNext &&
    set &&
    subject?.kind === 'mention' &&
    cue.last >= end - 1
  const near = (lead <= 2 || (isBetween && lead <= longestLead)) && !opensWithAnd
  if (cue.kind === 'relay')
    return near
      ? {
          rule: 'relay-after',
          side: 'after',
          cue,
          subject: relayed(context, cue.last, Math.min(sentenceLast, cue.last + lookBack)),
          strength: set ? 7.2 : 4.4,
        }
      : null
  if (near && set) return { rule: 'verb-after', side: 'after', cue, subject, strength: cue.kind === 'weak' ? 6 : 9.4 }
  if (near)
    return {
      rule: 'verb-right-after',
      side: 'after',
      cue,
      subject,
      strength: cue.kind === 'weak' ? 4.2 : 8.8,
    }
  if (opensWithAnd && hasNext) return null
  return { rule: 'verb-later', side: 'after', cue, subject, strength: lead <= 8 ? 3.5 : 2 }
}

/**
 * “…,” he grins. «…», ironizó la diputada Vera Soto. The words end open, and somebody and a small word nothing is known of are
 * all that stands behind them before the clause turns: whatever that verb means, it reports. Where capitals tell names.
 */
function unlistedVerb(context: Context, at: number, last: number): ReportingClause | null {
  const { doc } = context
  const { source, finiteEndings } = doc.lexicon
  if (source.writing !== 'cased' || finiteEndings.length === 0) return null
  const isVerb = (token: number): boolean => {
    const { kind, shape } = doc.tokens
    if (token >= last || kind[token] !== Kind.word || shape[token] !== Shape.lower || classesAt(doc, token) !== 0)
      return false
    const word = wording(doc, token, token + 1)
    return endsInOneOf(word, finiteEndings, 2)
  }
  const clause = (verb: number, subject: Subject): ReportingClause => ({
    rule: 'verb-after',
    side: 'after',
    cue: { first: verb, last: verb + 1, kind: 'weak' },
    subject,
    strength: 7,
  })
  const speaks = (subject: Subject | null): subject is Subject =>
    subject !== null && (subject.kind === 'mention' ? subject.mention.kind !== 'body' : subject.kind !== 'utterance')
  const withArticle = (token: number): number => (is(doc, token, Is.definite | Is.indefinite) ? token + 1 : token)
  const before = subjectAt(context, withArticle(at))
  if (speaks(before) && before.first <= withArticle(at) && isVerb(before.last) && turns(doc, before.last + 1, last))
    return source.verbFinal === true ? null : clause(before.last, before)
  if (!isVerb(at)) return null
  const behind = subjectAt(context, withArticle(at + 1))
  return speaks(behind) && behind.first <= withArticle(at + 1) ? clause(at, behind) : null
}

/** « … », a-t-il ajouté, avant d’être interrompu par Ana Costa : « … » The verb clings to the words before, and somebody stands at the colon. */
export function isElsewhereAtColon(context: Context, close: number, cue: Cue, end: number): boolean {
  const { doc } = context
  if (doc.lexicon.source.writing !== 'cased' || doc.tokens.kind[end - 1] !== Kind.colon || cue.first - close > 4)
    return false
  const [subject] = phrasesBetween(context, cue.last, cue.last + 4)
  const from = subject !== undefined && subject.subject.first - cue.last <= 1 ? subject.subject.last : cue.last
  const last = phrasesBetween(context, from, end).at(-1)
  return doc.tokens.kind[from] === Kind.comma && last?.subject.kind === 'mention' && last.subject.last === end - 1
}

/** “Ask me in July,” was her answer. «…», fue su respuesta. What is said, as a noun, behind a word that says whose, and nothing more. */
function ownersNoun({ doc }: Context, at: number, last: number): ReportingClause | null {
  const { lexicon, tokens } = doc
  for (let owner = at + 1; owner < last && owner <= at + 3; owner += 1) {
    if (tokens.kind[owner] !== Kind.word) return null
    const noun = owner + 1
    if (!lexicon.owners.has(smallWording(doc, owner, noun))) continue
    const isNoun = is(doc, noun, Is.utterance) || lexicon.sayings.has(smallWording(doc, noun, noun + 1))
    if (!isNoun || (noun + 1 < last && tokens.kind[noun + 1] === Kind.word && !is(doc, noun + 1, Is.preposition)))
      return null
    const feminine = is(doc, owner, Is.feminine) && lexicon.source.nounsCapitalised !== true
    return {
      rule: 'verb-after',
      side: 'after',
      cue: { first: noun, last: noun + 1, kind: 'verb' },
      subject: {
        kind: 'pronoun',
        first: owner,
        last: noun,
        feminine,
        anyGender: !is(doc, owner, Is.pronoun),
        many: false,
        self: false,
        latter: false,
      },
      strength: 8,
    }
  }
  return null
}

/** The clause ends here, or goes on with a preposition, an adverb or a joining word. */
function turns(doc: AnnotatedDocument, at: number, last: number): boolean {
  return (
    at >= last ||
    doc.tokens.kind[at] !== Kind.word ||
    is(doc, at, Is.preposition | Is.auxiliary | Is.conjunction | Is.calendar)
  )
}

/** Signs between the marks and the verb beside its subject, where one clause stands between two stretches. */
const longestLead = 10

/** “…”, о чём президент говорил; “…”, a point that the president stressed: a clause about the words, not one that reports them. */
function opensRelative({ doc }: Context, from: number, cue: Cue): boolean {
  const { relatives } = doc.lexicon
  for (let at = from; at < cue.first && at < from + 4; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word) return false
    if (relatives.has(wording(doc, at, at + 1).toLowerCase()) && doc.lexicon.source.nounsCapitalised !== true)
      return true
    if (!is(doc, at, Is.preposition | Is.indefinite) && classesAt(doc, at) !== 0 && at > from) return false
  }
  return false
}

/** Words between the mark and the cue that are neither its subject nor adverbs; and the subject itself. */
export function leadOf(
  context: Context,
  from: number,
  cue: Cue,
  last: number,
): [lead: number, subject: Subject | null] {
  const { tokens, reading } = context.doc
  if (cue.kind === 'source') return [cue.first - from, sourceOf(context, cue, from, last)]
  const quoted = quotedBehind(context, cue, last)
  if (quoted !== null) return [0, quoted]
  const before = cue.first > from ? subjectBefore(context, cue.first, from) : null
  const hears = context.doc.lexicon.hearing.has(wording(context.doc, cue.first, cue.last).toLowerCase())
  // where no spaces are written the verb stands behind its subject, and what follows is told
  const isBehind = !hears && context.doc.lexicon.source.writing !== 'signs'
  const subject =
    before ?? speakingPlace(context, cue, from, last) ?? (isBehind ? subjectAfter(context, cue.last, last) : null)
  let lead = 0
  for (let at = from; at < cue.first; at += 1) {
    if (before !== null && at >= before.first && at < before.last) continue
    const bits = classesAt(context.doc, at)
    if (
      (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han) &&
      (bits & (Is.auxiliary | Is.definite | Is.indefinite | Is.calendar | Is.pronoun)) === 0 &&
      reading.span[at] !== 0
    )
      lead += 1
  }
  return [before !== null && isClosedAside(context, before, from, cue.first) ? 0 : lead, subject]
}

/** “…,” the daily quoted Per Ulven as saying; „…“, zitierte die Zeitung Per Ulven: the person behind a verb that passes on words has said them. */
function quotedBehind(context: Context, cue: Cue, last: number): Subject | null {
  const { doc } = context
  if (!doc.lexicon.quoting.has(wording(doc, cue.first, cue.last).toLowerCase())) return null
  const person = phrasesBetween(context, cue.last, Math.min(last, cue.last + longestLead)).find(
    ({ subject, isPossessor }) => subject.kind === 'mention' && subject.mention.kind === 'person' && !isPossessor,
  )
  return person?.subject ?? null
}

/** “…,” Holt, flanked by her deputy, said: what stands between commas behind the subject keeps it no farther from its verb. */
function isClosedAside({ doc }: Context, subject: Subject, from: number, verb: number): boolean {
  const { kind } = doc.tokens
  let end = verb - 1
  while (end > subject.last && is(doc, end, Is.auxiliary)) end -= 1
  const opens = subject.first <= (is(doc, from, Is.definite | Is.indefinite) ? from + 1 : from)
  return opens && kind[subject.last] === Kind.comma && kind[end] === Kind.comma && end > subject.last
}

/** The words inside end with a comma, a question or an exclamation: their sentence goes on outside. */
function endsOpen(context: Context, close: number): boolean {
  const { tokens, text } = context.doc
  const last = close - 1
  if (tokens.kind[last] === Kind.comma) return true
  if (tokens.kind[last] !== Kind.stop) return false
  return text.charAt(endOf(context.doc, last) - 1) !== '.'
}
