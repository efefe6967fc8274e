import type { Cue } from '#core/extract/clauses/cues'
import { findCues } from '#core/extract/clauses/cues'
import { firstSubject } from '#core/extract/clauses/firstSubject'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import { isInverted, speakingPlace, subjectAfter, subjectBefore } from '#core/extract/clauses/positions'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { isGoverned } from '#core/extract/clauses/governed'
import { subjectAt } from '#core/extract/clauses/subject'
import { mentionAt } from '#core/extract/entities/mention'
import { is, smallWording, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function subjectOf(context: Context, cue: Cue, first: number, last: number): Subject | null {
  const { lexicon } = context.doc
  const quoted = quotedBetween(context, first, last)
  if (quoted !== null) return quoted
  if (lexicon.reportedMood.has(wording(context.doc, cue.first, cue.last)))
    return toldBySomeone(context, first, cue.first)
  if (cue.kind === 'source') return sourceOf(context, cue, first, last)
  if (cue.kind === 'participle' && context.doc.lexicon.source.verbFirst === true) return ofMainVerb(context, cue, first)
  const follows = subjectAfter(context, cue.last, last)
  if (
    follows !== null &&
    (context.doc.lexicon.source.verbFirst === true ||
      (isInverted(context, cue, follows, first) && prefersAfter(context)))
  )
    return context.doc.lexicon.source.writing === 'uncased' ? withAuthor(context, follows, last) : follows
  // según dijo su hermana, la diputada Inés Vega: whoever stands at the marks behind “according to what” and the verb
  const told = isToldAs(context, cue) ? phrasesBetween(context, cue.last, last).at(-1) : undefined
  if (told?.subject.kind === 'mention' && !told.isGoverned && context.doc.tokens.kind[told.subject.last] === Kind.colon)
    return told.subject
  const before = (cue.kind === 'participle' ? absolute(context, cue) : null) ?? subjectBefore(context, cue.first, first)
  // “Marsh, known for “The Lighthouse”, told the BBC: …”: who is told never speaks
  if (before === null && lexicon.hearing.has(wording(context.doc, cue.first, cue.last).toLowerCase())) return null
  if (before === null && follows !== null && isInverted(context, cue, follows, first)) return follows
  return before ?? speakingPlace(context, cue, first, last) ?? (cue.kind === 'participle' ? null : follows)
}

/** A word for “according to” right before the verb, over helping words. */
function isToldAs({ doc }: Context, cue: Cue): boolean {
  let at = cue.first - 1
  while (at > 0 && is(doc, at, Is.auxiliary | Is.pronoun) && !is(doc, at, Is.source)) at -= 1
  return cue.kind === 'verb' && !doc.lexicon.source.headFinal && is(doc, at, Is.source)
}

/**
 * „Die Werft ließ wissen, die Fähre sei …“: what stands in the mood of reported speech behind a clause of its own is what
 * that clause’s subject says, and not the running speaker’s, where that is a noun with its article.
 */
function toldBySomeone({ doc }: Context, first: number, mood: number): Subject | null {
  const { tokens } = doc
  if (!is(doc, first, Is.definite | Is.indefinite) || is(doc, first, Is.pronoun)) return null
  for (let at = first + 1; at < mood; at += 1) {
    if (tokens.kind[at] !== Kind.comma) continue
    const hasVerb =
      at - first > 3 && tokens.shape[first + 1] === Shape.capital && tokens.shape[first + 2] === Shape.lower
    return hasVerb ? { kind: 'someone', first, last: first + 2, many: false, definite: undefined } : null
  }
  return null
}

/** “rates stayed put, with Governor Ann Lee warning that”: right before a participle stands its own subject, though “with” governs it. */
function absolute(context: Context, cue: Cue): Subject | null {
  const subject = cue.first > 0 ? subjectAt(context, cue.first - 1) : null
  if (context.doc.lexicon.source.writing !== 'cased' || subject?.kind !== 'mention') return null
  return subject.mention.kind === 'person' && subject.last === cue.first ? subject : null
}

/** “quoted Envoy Paul Oren as saying:”, «a cité l’ambassadeur Paul Mercier :»: who is quoted speaks, not who quotes. */
function quotedBetween(context: Context, first: number, last: number): Subject | null {
  const { doc } = context
  if (doc.lexicon.quoting.size === 0) return null
  for (let at = last - 1; at >= first; at -= 1) {
    const kind = doc.tokens.kind[at]
    if (kind === Kind.stop || kind === Kind.semicolon) return null
    if ((kind !== Kind.word && kind !== Kind.han) || doc.owner[at] !== 0) continue
    if (!doc.lexicon.quoting.has(wording(doc, at, at + Math.max(1, spanAt(doc, at))).toLowerCase())) continue
    const quoted = phrasesBetween(context, at + 1, last).find(
      ({ subject }) => subject.kind === 'mention' || subject.kind === 'someone',
    )
    return quoted !== undefined && quoted.subject.first - at <= (kind === Kind.han ? 14 : 6) ? quoted.subject : null
  }
  return null
}

/** انتقد الوزير الحكومة، داعيا …: where the verb opens the clause, whoever stands behind it is also the subject of the participle. */
function ofMainVerb(context: Context, participle: Cue, first: number): Subject | null {
  let found: Subject | null = null
  let hasVerb = false
  for (const cue of findCues(context, first, participle.first)) {
    if (cue.kind === 'participle' || cue.kind === 'source' || cue.kind === 'relay') continue
    hasVerb ||= cue.first - first < 2
    const lead = firstSubject(context, first, cue.first)
    const subject = lead?.kind === 'mention' ? lead : subjectAfter(context, cue.last, participle.first)
    if (subject?.kind === 'mention' || subject?.kind === 'pronoun') found ??= subject
  }
  return found ?? (hasVerb ? null : firstSubject(context, first, participle.first))
}

/** Outside English and Kazakh a subject that follows the verb at once is its subject, whoever was named before. */
function prefersAfter(context: Context): boolean {
  const { headFinal, nounsCapitalised } = context.doc.lexicon.source
  return !headFinal || nounsCapitalised === true
}

/**
 * “according to a letter by Ms Okoro”: the letter’s author before the letter. Where the verb closes the sentence the source
 * stands before its word, in whatever case: Әшімовтің айтуынша.
 */
export function sourceOf(context: Context, cue: Cue, first: number, last: number): Subject | null {
  if (is(context.doc, cue.first, Is.pronoun)) return subjectAt(context, cue.first)
  if (context.doc.lexicon.source.verbFinal === true) {
    const before = phrasesBetween(context, first, cue.first).at(-1)
    if (before !== undefined && cue.first - before.subject.last <= 1) return before.subject
  }
  const source = sourceAfter(context, cue.last, last)
  return unnamedSource(context, cue.last, source?.first ?? last) ?? source
}

/**
 * “According to the jury, Ms Das has “…””: right behind the words that give a source stands a noun that names nobody, and a comma, a
 * helping verb or the marks end its phrase. Whoever is named elsewhere in the sentence is whom the words are about.
 */
function unnamedSource({ doc, mentions }: Context, from: number, end: number): Subject | null {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || lexicon.source.verbFinal === true) return null
  let head = from
  while (head < from + longestArticle && is(doc, head, Is.definite | Is.indefinite | Is.modifier | Is.portfolio))
    head += 1
  if (head >= end || tokens.kind[head] !== Kind.word || mentionAt(mentions, head) !== undefined) return null
  // el jurado is a form of a verb, too
  const isNoun = head > from && is(doc, head, Is.cue | Is.weakCue)
  if ((!isNoun && is(doc, head, notHeads)) || lexicon.owners.has(smallWording(doc, from, from + 1))) return null
  const next = head + Math.max(1, spanAt(doc, head))
  const isEnd =
    next >= end ||
    tokens.kind[next] === Kind.comma ||
    (is(doc, next, Is.auxiliary) && !is(doc, next, Is.preposition | Is.conjunction | Is.calendar))
  return isEnd ? { kind: 'someone', first: from, last: next, many: false, definite: undefined } : null
}

/** Article and adjectives before a noun. */
const longestArticle = 3

/** What is read otherwise, or opens something else than a source. */
const notHeads =
  Is.pronoun |
  Is.that |
  Is.cue |
  Is.weakCue |
  Is.utterance |
  Is.preposition |
  Is.conjunction |
  Is.calendar |
  Is.auxiliary |
  Is.someone |
  Is.role

function sourceAfter(context: Context, from: number, last: number): Subject | null {
  return withAuthor(context, subjectAfter(context, from, last, 10, true), last)
}

/** جاء في بيان للوزارة, “according to a letter by Ms Okoro”: the author in the letter’s place. */
function withAuthor(context: Context, subject: Subject | null, last: number): Subject | null {
  if (subject === null || subject.kind !== 'utterance') return subject
  const { verbFirst } = context.doc.lexicon.source
  for (let at = subject.last; at < last && at < subject.last + 8; at += 1) {
    const author = subjectAt(context, at)
    if (
      author !== null &&
      author.kind === 'mention' &&
      (verbFirst === true ? isIssuer(context, author, subject) : isGoverned(context, author.first, subject.last))
    )
      return author
    if (context.doc.tokens.kind[at] === Kind.comma) break
  }
  return subject
}

/** بيان لوزارة, بيان الوزارة, بيان صادر عن الوزارة: close behind the paper, and not whom it was given to. */
function isIssuer(context: Context, author: Subject, paper: Subject): boolean {
  const before = author.first - 1
  const isFrom = context.doc.lexicon.shapes.from.test(wording(context.doc, before, author.first))
  return author.first - paper.last <= 3 && (isFrom || !isGoverned(context, author.first, paper.first))
}
