import { type ReportingClause, longestLook } from '#core/extract/clauses/reportingClause'
import { clauseAfter, isElsewhereAtColon, leadOf } from '#core/extract/clauses/clauseAfter'
import { clauseBefore } from '#core/extract/clauses/clauseBefore'
import { type Cue, findCues } from '#core/extract/clauses/cues'
import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { isGoverned } from '#core/extract/clauses/governed'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import { type Sentence, classesAt, is, smallWord, spanAt, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The reporting words of each stretch of a sentence: before it, after it, or none of its own. */
export function reportingClausesOf(context: Context, sentence: Sentence, index: number): (ReportingClause | null)[] {
  const { stretches, owner } = context.doc
  const count = sentence.to - sentence.from
  const clauses: (ReportingClause | null)[] = []
  let first = sentence.first
  const before: (ReportingClause | null)[] = []
  const after: (ReportingClause | null)[] = []
  for (let step = 0; step < count; step += 1) {
    const stretch = stretches[sentence.from + step]
    if (stretch === undefined) break
    const earlier = stretches[sentence.from + step - 1]
    before.push(
      clauseBefore(context, first, stretch.open, step > 0) ??
        (step === 0 || earlier === undefined
          ? null
          : gapped(context, first, stretch.open, earlier.open, before[step - 1] ?? null)),
    )
    let next = stretch.closed ? stretch.close + 1 : stretch.close
    const end = step + 1 < count ? (stretches[sentence.from + step + 1]?.open ?? sentence.last) : sentence.last
    while (next < end && owner[next] !== 0) next += 1
    let clause = clauseAfter(context, stretch.close, next, end, sentence.last)
    // words built into a sentence that reports them are done with it
    const isBuiltIn = before[step]?.cue != null && isPartOfClause(context, stretch.open)
    // „Wie Rolf Queder es ausdrückte: „…““: somebody at a colon has said them, too
    const isTold = before[step]?.rule === 'colon-before' && before[step]?.subject?.kind === 'mention'
    if (clause === null && step + 1 === count && !isBuiltIn && !isTold) clause = bareClause(context, index)
    clause ??= clauseInside(context, stretch.open, stretch.close)
    after.push(clause)
    // a body’s name between marks is part of the sentence, the words before it still govern what follows
    if (context.mentions.at[stretch.open] === 0) first = next
  }
  for (let step = 0; step < count; step += 1) {
    const left = before[step] ?? null
    const right = after[step] ?? null
    const next = step + 1 < count ? (before[step + 1] ?? null) : null
    const own = right === null || next === null ? null : ownBehind(context, right, sentence, step)
    if (own !== null) {
      clauses.push(right)
      before[step + 1] = own
      continue
    }
    const isTheirs =
      right !== null &&
      next !== null &&
      right.cue?.first === next.cue?.first &&
      (next.strength > right.strength || isBuiltInto(context, sentence, step, left))
    const isBehind =
      left === null || (right !== null && right.strength > left.strength && !isContent(context, left, sentence, step))
    const chosen = right !== null && !isTheirs && isBehind ? right : left
    clauses.push(chosen)
    // A cue between two stretches belongs to one of them.
    if (chosen !== null && chosen === right && next !== null && next.cue?.first === chosen.cue?.first)
      before[step + 1] = null
  }
  return clauses
}

/**
 * « Les bateaux sont commandés », a-t-il ajouté, avant d’être interrompu par Ana Costa : « Pas payés ! » The verb that clings to the first
 * words is theirs, where somebody else stands at the colon before the next.
 */
function ownBehind(context: Context, right: ReportingClause, sentence: Sentence, step: number): ReportingClause | null {
  const { stretches } = context.doc
  const [stretch, next] = [stretches[sentence.from + step], stretches[sentence.from + step + 1]]
  if (stretch === undefined || next === undefined || right.rule !== 'verb-after' || right.cue === null) return null
  if (!isElsewhereAtColon(context, stretch.close, right.cue, next.open)) return null
  const from = Math.max(right.cue.last, right.subject?.last ?? 0)
  const clause = clauseBefore(context, from, next.open, true)
  return clause?.subject == null || clause.subject.first <= from ? null : clause
}

/** “Holt spoke of “a good day”, her guest Brandt of “a start””: somebody else stands before the next words, behind the same preposition, and the verb is left out. */
function gapped(
  context: Context,
  first: number,
  open: number,
  earlierOpen: number,
  earlier: ReportingClause | null,
): ReportingClause | null {
  const { doc } = context
  if (earlier?.cue == null || earlier.side !== 'before' || !is(doc, open - 1, Is.preposition)) return null
  if (wording(doc, open - 1, open) !== wording(doc, earlierOpen - 1, earlierOpen)) return null
  const phrases = phrasesBetween(context, first, open)
  const [phrase] = phrases
  if (phrase === undefined || phrases.length > 1 || phrase.subject.kind !== 'mention' || phrase.isGoverned) return null
  if (phrase.subject.last !== open - 1 || findCues(context, first, open).length > 0) return null
  return { rule: 'verb-earlier', side: 'before', cue: earlier.cue, subject: phrase.subject, strength: 5 }
}

/** “While A called it “a gift”, B spoke of “an insult””: words that their own verb has built in need none behind them, and the next ones do. */
function isBuiltInto(context: Context, sentence: Sentence, step: number, left: ReportingClause | null): boolean {
  const { stretches } = context.doc
  const [here, next] = [stretches[sentence.from + step], stretches[sentence.from + step + 1]]
  if (left?.cue == null || left.subject?.kind !== 'mention' || here === undefined || next === undefined) return false
  if (context.doc.lexicon.source.writing !== 'cased') return false
  return isPartOfClause(context, here.open) && isPartOfClause(context, next.open)
}

/**
 * الذي زعم أن وجود الشرطة «يثير أسئلة»، أوضحت المتحدثة: where the verb comes first, words that “that” builds into the clause of the verb before
 * are its content, and the verb behind the comma opens a clause of its own.
 */
function isContent({ doc }: Context, { cue, side }: ReportingClause, sentence: Sentence, step: number): boolean {
  const open = doc.stretches[sentence.from + step]?.open ?? 0
  if (doc.lexicon.source.verbFirst !== true || cue === null || side !== 'before' || cue.kind === 'source') return false
  for (let at = open - 1; at >= cue.last && doc.tokens.kind[at] === Kind.word; at -= 1)
    if (is(doc, at, Is.that)) return true
  return false
}

/** Small letters open them; without capitals, a word of the narrator’s stands right before. */
function isPartOfClause({ doc }: Context, open: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing === 'signs') return tokens.kind[open - 1] === Kind.han && !is(doc, open - 1, Is.cue)
  return tokens.shape[open + 1] === Shape.lower
}

/** The Spanish dash clings to the narrator’s words: Hemos cumplido —dijo el ministro—. */
function isRaya(context: Context, dash: number): boolean {
  const { tokens } = context.doc
  return tokens.spaced[dash] === 1 && tokens.spaced[dash + 1] === 0
}

/** « C’est fini, explique Ana Costa. Nous partons. », «Всё, — сказал посол. — Конец»: the clause inside the marks names the speaker. */
function clauseInside(context: Context, open: number, close: number): ReportingClause | null {
  const { tokens, lexicon } = context.doc
  if (lexicon.source.writing !== 'cased') return null
  const last = Math.min(close, open + longestLook)
  for (let at = open + 3; at < last; at += 1) {
    const dash =
      tokens.kind[at] === Kind.dash &&
      (tokens.kind[at - 1] === Kind.comma || tokens.kind[at - 1] === Kind.stop || isRaya(context, at))
    if (tokens.kind[at] !== Kind.comma && !dash) continue
    let verb = at + 1
    while (is(context.doc, verb, Is.auxiliary | Is.pronoun) && verb < at + 4) verb += 1
    if (!is(context.doc, verb, Is.cue)) continue
    const subjectFirst = verb + Math.max(1, spanAt(context.doc, verb))
    const subject = namedAt(context, subjectFirst) ?? (dash ? namedWithin(context, subjectFirst, last) : null)
    if (subject === null) continue
    const cue: Cue = { first: verb, last: subjectFirst, kind: 'verb' }
    return { rule: 'clause-inside', side: 'after', cue, subject, strength: 7.4 }
  }
  return null
}

/** — признал в интервью министр Олег Баранов. — The first who hangs on no preposition before the sentence or the insertion ends. */
function namedWithin(context: Context, from: number, last: number): Subject | null {
  const { tokens } = context.doc
  for (let at = from; at < last; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.dash || kind === Kind.stop || kind === Kind.comma) return null
    const subject = namedAt(context, at)
    if (subject === null) continue
    if (!isGoverned(context, subject.first, from)) return subject
    at = subject.last - 1
  }
  return null
}

/** A person or an office that begins right here, after an article at most. */
function namedAt(context: Context, at: number): Subject | null {
  const first = is(context.doc, at, Is.definite) ? at + 1 : at
  const subject = subjectAt(context, first)
  return subject !== null && subject.kind === 'mention' && subject.mention.kind !== 'body' && subject.first <= first
    ? subject
    : null
}

/** Signs of a Chinese reporting clause beside its subject and verb; and all of them. */
const longestLead = 10
const longestClause = 28

/** “Why?” Mr Silva asked. — the next sentence is nothing but the reporting clause. */
function bareClause(context: Context, index: number): ReportingClause | null {
  const { sentences, tokens } = context.doc
  const sentence = sentences[index]
  const next = sentences[index + 1]
  if (sentence === undefined || next === undefined || next.paragraph !== sentence.paragraph) return null
  const last = next.to > next.from ? clauseBeforeWords(context, next) : next.last
  const inSigns = context.doc.lexicon.source.writing === 'signs'
  if (last === null || next.first !== sentence.last) return null
  const back = pointingBack(context, next.first, last)
  if (back !== null) return back
  if (last - next.first > (inSigns ? longestClause : 16)) return null
  const cues = findCues(context, next.first, last)
  const cue = inSigns ? cues[cues.length - 1] : cues[0]
  if (cue === undefined || cue.kind === 'weak' || cue.kind === 'participle') return null
  // “… of “inciting disobedience”. She has denied the charge.”
  if (context.doc.lexicon.denying.has(wording(context.doc, cue.first, cue.last).toLowerCase())) return null
  const [lead, subject] = leadOf(context, next.first, cue, last)
  // without spaces every sign between the name and the verb counts: 戴明在法院外說
  const patience =
    inSigns && (subject?.kind === 'mention' || subject?.kind === 'pronoun') && cue.last >= last - 1 ? longestLead : 1
  if (lead > patience || (subject === null && cue.kind !== 'verb')) return null
  let tail = 0
  for (let at = Math.max(cue.last, subject?.last ?? 0); at < last; at += 1) {
    const bits = classesAt(context.doc, at)
    if ((bits & Is.that) !== 0) return null
    if (tokens.kind[at] === Kind.word && (bits & (Is.calendar | Is.preposition | Is.auxiliary)) === 0) tail += 1
  }
  if (tail > 3) return null
  return { rule: 'sentence-after', side: 'after', cue, subject, strength: 7.5 }
}

/** “…” That is how the keeper Ann Lee sums it up. — a word that points back, somebody, and any verb that reports. */
function pointingBack(context: Context, first: number, last: number): ReportingClause | null {
  return withTheseWords(context, first, last) ?? thusSaid(context, first, last)
}

/** “…” With these words Ann Lee handed over the keys. « … » C’est en ces termes qu’Ana Costa a ouvert la séance. */
function withTheseWords(context: Context, first: number, last: number): ReportingClause | null {
  const { doc } = context
  for (const phrase of doc.lexicon.theseWords) {
    for (let at = first; at < last && at < first + farthestPointing; at += 1) {
      const end = at + phrase.length
      if (phrase.some((word, step) => smallWord(doc, at + step) !== word)) continue
      const speaker = phrasesBetween(context, end, Math.min(last, end + longestPointing)).find(
        ({ subject, isGoverned: governed, isOblique }) => subject.kind === 'mention' && !governed && !isOblique,
      )
      if (speaker === undefined) return null
      const cue: Cue = { first: at, last: end, kind: 'verb' }
      return { rule: 'sentence-after', side: 'after', cue, subject: speaker.subject, strength: 7.5 }
    }
  }
  return null
}

/** Words before a phrase that points back: « C’est avec ces mots que … ». */
const farthestPointing = 4

function thusSaid(context: Context, first: number, last: number): ReportingClause | null {
  const { doc } = context
  const { thus } = doc.lexicon
  let at = first
  while (
    at < last &&
    at < first + longestPointing &&
    !thus.has(smallWording(doc, at, at + Math.max(1, spanAt(doc, at))))
  )
    at += 1
  if (at >= last || at >= first + longestPointing) return null
  const cue = findCues(context, at, last).find(({ kind }) => kind === 'verb' || kind === 'weak')
  const phrase = phrasesBetween(context, first, last).find(
    ({ subject, isGoverned: governed, isOblique }) => subject.kind === 'mention' && !governed && !isOblique,
  )
  if (cue === undefined || phrase === undefined) return null
  return { rule: 'sentence-after', side: 'after', cue, subject: phrase.subject, strength: 7.5 }
}

const longestPointing = 12

/** 「…。」王小明笑言，「…。」: in Chinese the clause between two utterances, set off by a comma, reports both. */
function clauseBeforeWords(context: Context, sentence: Sentence): number | null {
  const { tokens, stretches, lexicon } = context.doc
  const open = stretches[sentence.from]?.open ?? 0
  return lexicon.source.writing === 'signs' && tokens.kind[open - 1] === Kind.comma ? open - 1 : null
}

/** How many stretches of one sentence may share their reporting words; keeps a sentence of marks linear. */
const neighbours = 8

/** A fragment without reporting words of its own shares those of the next stretch, else of the one before. */
export function sharedClause(clauses: readonly (ReportingClause | null)[], step: number): ReportingClause | null {
  for (let next = step + 1; next < Math.min(clauses.length, step + neighbours); next += 1) {
    const clause = clauses[next]
    if (clause === null || clause === undefined) continue
    if (clause.side === 'after') return clause
    break
  }
  for (let before = step - 1; before >= Math.max(0, step - neighbours); before -= 1) {
    const clause = clauses[before]
    if (clause !== null && clause !== undefined) return clause
  }
  return null
}
