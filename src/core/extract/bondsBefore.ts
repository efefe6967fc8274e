import { type Bond, relayed, lookBack } from '#core/extract/bond'
import {
  type Cue,
  findCues,
  type Ground,
  isGoverned,
  isInverted,
  isOtherGender,
  speakingPlace,
  type Subject,
  subjectAfter,
  subjectAt,
  subjectBefore,
} from '#core/extract/clauses'
import { type Sentence, wording } from '#core/extract/manuscript'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

export function bondBefore(ground: Ground, from: number, open: number, inner: boolean): Bond | null {
  const { manuscript } = ground
  const { tokens, reading } = manuscript
  const first = Math.max(from, open - lookBack)
  let tail = open - 1
  while (tail >= first && tokens.kind[tail] === Kind.dash) tail -= 1
  if (tail < first) return null
  const ending = tokens.kind[tail]
  const colon = ending === Kind.colon
  const comma = ending === Kind.comma
  const cues = findCues(ground, first, open)
  const cue = lastFitting(cues)
  const opensLarge = tokens.shape[open + 1] !== Shape.lower
  if (cue === null) {
    const viewed = comma ? viewBefore(ground, from, tail) : null
    if (viewed !== null) return viewed
    if (!colon) return null
    const subject = firstSubject(ground, first, open)
    return { rule: 'colon before the words', side: 'before', cue: null, subject, strength: subject === null ? 3 : 5 }
  }
  let distance = 0
  const relay = cues.find((other) => other.kind === 'relay' && other.first > cue.last)
  for (let at = cue.last; at <= (relay === undefined ? tail : relay.first - 1); at += 1) {
    const bits = reading.bits[at] as number
    if (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han)
      distance += (bits & (Is.that | Is.definite | Is.indefinite | Is.auxiliary)) !== 0 ? 0 : 1
  }
  const subject = subjectOf(ground, cue, first, open)
  if (cue.kind === 'relay') {
    const source = relayed(ground, cue.last, open)
    return {
      rule: 'passed on',
      side: 'before',
      cue,
      subject: source,
      strength: source === null ? 3 : colon ? 9.2 : 8.2,
    }
  }
  if (colon)
    return {
      rule: 'reporting words and a colon before',
      side: 'before',
      cue,
      subject,
      strength: distance <= 6 ? 9.6 : 8.9,
    }
  if (distance <= 1 && (cue.kind !== 'weak' || opensLarge)) {
    return { rule: 'reporting words right before', side: 'before', cue, subject, strength: inner || !comma ? 8.6 : 9 }
  }
  if (comma && opensLarge && distance <= 14)
    return { rule: 'reporting words and a comma before', side: 'before', cue, subject, strength: 8.2 }
  return {
    rule: 'reporting words earlier in the sentence',
    side: 'before',
    cue,
    subject,
    strength: distance <= 10 ? 5 : 4,
  }
}

/** « Pour Jean Morin, “…” »: a preposition of view, somebody, a comma, the words. */
function viewBefore(ground: Ground, first: number, comma: number): Bond | null {
  const { text, tokens, lexicon } = ground.manuscript
  const word = text.slice(tokens.start[first], tokens.end[first]).toLowerCase()
  if (!lexicon.view.has(word)) return null
  const start = ((ground.manuscript.reading.bits[first + 1] as number) & Is.definite) !== 0 ? first + 2 : first + 1
  const subject = subjectAt(ground, start)
  if (subject === null || subject.kind !== 'mention' || subject.last < comma) return null
  return {
    rule: 'in the view of',
    side: 'before',
    cue: { first, last: first + 1, kind: 'source' },
    subject,
    strength: 8.4,
  }
}

/** The last cue that governs the words; a source (“according to”) earlier in the clause counts only without a verb. */
function lastFitting(cues: readonly Cue[]): Cue | null {
  const plain = cues.filter((cue) => cue.kind !== 'relay')
  const verbs = plain.filter((cue) => cue.kind !== 'weak')
  return verbs[verbs.length - 1] ?? plain[plain.length - 1] ?? cues[cues.length - 1] ?? null
}

function subjectOf(ground: Ground, cue: Cue, first: number, last: number): Subject | null {
  const { lexicon } = ground.manuscript
  if (cue.kind === 'source') return sourceAfter(ground, cue.last, last)
  if (cue.kind === 'participle' && ground.manuscript.lexicon.source.verbFirst === true)
    return ofMainVerb(ground, cue, first)
  const follows = subjectAfter(ground, cue.last, last)
  if (
    follows !== null &&
    (ground.manuscript.lexicon.source.verbFirst === true ||
      (isInverted(ground, cue, follows, first) && prefersAfter(ground)))
  )
    return ground.manuscript.lexicon.source.writing === 'uncased' ? withAuthor(ground, follows, last) : follows
  const before = subjectBefore(ground, cue.first, first)
  // “Marsh, known for “The Lighthouse”, told the BBC: …”: who is told never speaks
  if (before === null && lexicon.hearing.has(wording(ground.manuscript, cue.first, cue.last).toLowerCase())) return null
  if (before === null && follows !== null && isInverted(ground, cue, follows, first)) return follows
  return before ?? speakingPlace(ground, cue, first, last) ?? (cue.kind === 'participle' ? null : follows)
}

/** انتقد الوزير الحكومة، داعيا …: where the verb opens the clause, whoever stands behind it is also the subject of the participle. */
function ofMainVerb(ground: Ground, participle: Cue, first: number): Subject | null {
  let found: Subject | null = null
  for (const cue of findCues(ground, first, participle.first)) {
    if (cue.kind === 'participle' || cue.kind === 'source' || cue.kind === 'relay') continue
    const lead = firstSubject(ground, first, cue.first)
    const subject = lead?.kind === 'mention' ? lead : subjectAfter(ground, cue.last, participle.first)
    if (subject?.kind === 'mention' || subject?.kind === 'pronoun') found ??= subject
  }
  return found ?? firstSubject(ground, first, participle.first)
}

/** Outside English and Kazakh a subject that follows the verb at once is its subject, whoever was named before. */
function prefersAfter(ground: Ground): boolean {
  const { headFinal, nounsCapitalised } = ground.manuscript.lexicon.source
  return !headFinal || nounsCapitalised === true
}

/** “according to a letter by Ms Okoro”: the letter’s author before the letter. */
export function sourceAfter(ground: Ground, from: number, last: number): Subject | null {
  return withAuthor(ground, subjectAfter(ground, from, last, 10), last)
}

/** جاء في بيان للوزارة, “according to a letter by Ms Okoro”: the author in the letter’s place. */
function withAuthor(ground: Ground, subject: Subject | null, last: number): Subject | null {
  if (subject === null || subject.kind !== 'utterance') return subject
  const { verbFirst } = ground.manuscript.lexicon.source
  for (let at = subject.last; at < last && at < subject.last + 8; at += 1) {
    const author = subjectAt(ground, at)
    if (
      author !== null &&
      author.kind === 'mention' &&
      (verbFirst === true ? isIssuer(ground, author, subject) : isGoverned(ground, author.first, subject.last))
    )
      return author
    if (ground.manuscript.tokens.kind[at] === Kind.comma) break
  }
  return subject
}

/** بيان لوزارة, بيان الوزارة, بيان صادر عن الوزارة: close behind the paper, and not whom it was given to. */
function isIssuer(ground: Ground, author: Subject, paper: Subject): boolean {
  const before = author.first - 1
  const isFrom = /^(?:عن|من)$/u.test(wording(ground.manuscript, before, author.first))
  return author.first - paper.last <= 3 && (isFrom || !isGoverned(ground, author.first, paper.first))
}

function firstSubject(ground: Ground, first: number, last: number): Subject | null {
  for (let at = first; at < last; at += 1) {
    const subject = subjectAt(ground, at)
    if (subject === null) continue
    if (!isGoverned(ground, subject.first, first) && !isOtherGender(ground, subject, subject.first)) return subject
    at = Math.max(at, subject.last - 1)
  }
  return null
}

/** The subject a sentence opens with: it also speaks where the verb comes after the marks. */
export function leadSubject(ground: Ground, sentence: Sentence): Subject | null {
  const { stretches } = ground.manuscript
  const open = stretches[sentence.from]?.open ?? sentence.last
  return firstSubject(ground, Math.max(sentence.first, open - lookBack), open)
}
