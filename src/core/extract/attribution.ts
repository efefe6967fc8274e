import type { Cast, Member } from '#core/extract/cast'
import { speakingPlace, findCues, subjectAfter, subjectAt, subjectBefore, isGoverned, isInverted, type Cue, type Ground, type Subject } from '#core/extract/clauses'
import { Is } from '#core/extract/lexicon'
import type { Sentence } from '#core/extract/manuscript'
import { reportIn, type Report } from '#core/extract/reports'
import { emptyMemory, resolve, type Memory } from '#core/extract/speakers'
import { Kind, Shape } from '#core/extract/tokens'

/** How a marked stretch is tied to its speaker. */
export interface Attribution {
  /** The cue and subject stand by this stretch, not by a neighbour that shares them. */
  readonly isOwn: boolean
  readonly rule: string
  readonly confidence: number
  readonly cue: Cue | null
  readonly subject: Subject | null
  readonly speaker: Member | null
  /** The words are an utterance of their own, not built into the narrator’s sentence. */
  readonly isUtterance: boolean
  /** The reporting clause after the stretch runs to this token; the stretch’s own end when there is none. */
  readonly clauseLast: number
  readonly sentence: number
}

interface Bond {
  readonly rule: string
  readonly side: 'before' | 'after'
  readonly cue: Cue | null
  readonly subject: Subject | null
  readonly strength: number
}

export interface Attributed {
  /** One for each stretch. */
  readonly attributions: readonly Attribution[]
  /** One for each sentence: the indirect speech in it. */
  readonly reports: readonly (Report | null)[]
}

/** Ties every stretch to its speaker. Sentences are read once, from the first to the last. */
export function attribute(ground: Ground, cast: Cast, turnAt: (token: number) => Member | null): Attributed {
  const { manuscript } = ground
  const found: Attribution[] = []
  const memory = emptyMemory()
  const reports = manuscript.sentences.map((sentence, index) => {
    memory.turn = turnAt(sentence.first)
    if (sentence.to > sentence.from) attributeSentence(ground, cast, memory, sentence, index, found)
    const report = reportIn(ground, cast, memory, sentence)
    remember(ground, cast, memory, sentence, report, found)
    return report
  })
  return { attributions: found, reports }
}

function attributeSentence(ground: Ground, cast: Cast, memory: Memory, sentence: Sentence, index: number, found: Attribution[]): void {
  const { stretches } = ground.manuscript
  const count = sentence.to - sentence.from
  const bonds = bondsOf(ground, sentence, index)
  const within = { ...memory }
  const start = leadSubject(ground, sentence)
  for (let step = 0; step < count; step += 1) {
    const number = sentence.from + step
    const stretch = stretches[number]
    if (stretch === undefined) continue
    let bond = bonds[step] ?? null
    let isOwn = bond !== null
    if (bond === null) {
      const shared = sharedBond(bonds, step)
      if (shared !== null) {
        bond = shared
        isOwn = false
      }
    }
    const utterance = isUtterance(ground, sentence, number, bond)
    let subject = bond?.subject ?? null
    if (bond !== null && subject === null && bond.cue?.kind !== 'relay') subject = start
    const outcome = speakerOf(ground, cast, within, sentence, bond, subject, utterance)
    if (outcome.member !== null && bond !== null) within.speaker = outcome.member
    found[number] = {
      isOwn,
      rule: outcome.rule,
      confidence: outcome.confidence,
      cue: bond?.cue ?? null,
      subject: outcome.subject ?? subject,
      speaker: outcome.member,
      isUtterance: utterance,
      clauseLast: clauseEnd(ground, sentence, index, number, bond),
      sentence: index,
    }
    if (outcome.member !== null && (bond !== null || utterance)) {
      memory.speaker = outcome.member
      if (outcome.member.kind === 'body') {
        memory.body = outcome.member
        if (namesUtterance(ground, sentence)) memory.issuer = outcome.member
      }
    }
  }
}

/** “said the ministry in a statement” */
function namesUtterance(ground: Ground, sentence: Sentence): boolean {
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    if (ground.manuscript.owner[at] === 0 && ((ground.manuscript.reading.bits[at] as number) & Is.utterance) !== 0) return true
  }
  return false
}

interface Outcome {
  readonly member: Member | null
  readonly rule: string
  readonly confidence: number
  /** Where the speaker was found in place of the phrase beside the verb. */
  readonly subject?: Subject
}

function speakerOf(
  ground: Ground, cast: Cast, memory: Memory, sentence: Sentence, bond: Bond | null, subject: Subject | null, utterance: boolean,
): Outcome {
  if (bond === null) {
    if (!utterance) return { member: null, rule: 'no reporting words', confidence: 0.4 }
    const member = memory.turn ?? memory.speaker ?? memory.focus
    return { member, rule: 'stands free after the speaker', confidence: 0.5 }
  }
  if (bond.cue?.kind === 'relay' && bond.subject === null) {
    return { member: memory.focus ?? memory.speaker, rule: `${bond.rule}, passed on`, confidence: 0.6 }
  }
  if (subject === null) {
    const member = memory.focus ?? memory.speaker
    return { member, rule: `${bond.rule}, subject left out`, confidence: member === null ? 0.4 : 0.6 }
  }
  if (subject.kind === 'utterance') {
    const lead = leadSubject(ground, sentence)
    if (lead !== null && lead.first < subject.first && lead.kind !== 'utterance' && !isPartOf(lead, subject)) {
      return { ...speakerOf(ground, cast, memory, sentence, bond, lead, utterance), subject: lead }
    }
  }
  const local = subject.kind === 'pronoun' ? localMemory(ground, cast, memory, sentence, subject) : memory
  const resolved = resolve(cast, local, subject)
  return { member: resolved.member, rule: `${bond.rule}, ${resolved.rule}`, confidence: Math.min(resolved.confidence, bond.strength / 10 + 0.05) }
}

function isPartOf(one: Subject, other: Subject): boolean {
  return one.first >= other.first && one.last <= other.last
}

/** “When Ms Okoro arrived, she said”: a person named earlier in the sentence comes before one of the last sentence. */
function localMemory(ground: Ground, cast: Cast, memory: Memory, sentence: Sentence, pronoun: Subject): Memory {
  let governed: Member | null = null
  for (let at = Math.max(sentence.first, pronoun.first - longestLook); at < pronoun.first && at < sentence.last; at += 1) {
    if (ground.manuscript.owner[at] !== 0) continue
    const subject = subjectAt(ground, at)
    if (subject === null || subject.kind !== 'mention') continue
    const member = subject.mention.kind === 'person' ? cast.members[cast.memberOf[subject.number] as number] : undefined
    if (member !== undefined && member.weight < 2) continue
    const fits = pronoun.kind !== 'pronoun' || member === undefined || member.gender === null || pronoun.many || (member.gender === 'feminine') === pronoun.feminine
    if (member !== undefined && fits) {
      if (!isGoverned(ground, subject.first, sentence.first)) return { ...memory, focus: member }
      governed = member
    }
    at = subject.last - 1
  }
  return governed === null || memory.focus !== null ? memory : { ...memory, focus: governed }
}

/** The reporting words of each stretch of a sentence: before it, after it, or none of its own. */
function bondsOf(ground: Ground, sentence: Sentence, index: number): (Bond | null)[] {
  const { stretches, owner } = ground.manuscript
  const count = sentence.to - sentence.from
  const bonds: (Bond | null)[] = []
  let first = sentence.first
  const before: (Bond | null)[] = []
  const after: (Bond | null)[] = []
  for (let step = 0; step < count; step += 1) {
    const stretch = stretches[sentence.from + step]
    if (stretch === undefined) break
    before.push(bondBefore(ground, first, stretch.open, step > 0))
    let next = stretch.closed ? stretch.close + 1 : stretch.close
    const end = step + 1 < count ? (stretches[sentence.from + step + 1]?.open ?? sentence.last) : sentence.last
    while (next < end && owner[next] !== 0) next += 1
    let bond = bondAfter(ground, stretch.close, next, end, step + 1 < count)
    if (bond === null && step + 1 === count) bond = bareClause(ground, index)
    bond ??= bondInside(ground, stretch.open, stretch.close)
    after.push(bond)
    // a body’s name between marks is part of the sentence, the words before it still govern what follows
    if (ground.mentions.at[stretch.open] === 0) first = next
  }
  for (let step = 0; step < count; step += 1) {
    const left = before[step] ?? null
    const right = after[step] ?? null
    const next = step + 1 < count ? (before[step + 1] ?? null) : null
    const isTheirs = right !== null && next !== null && right.cue?.first === next.cue?.first && next.strength > right.strength
    const chosen = right !== null && !isTheirs && (left === null || right.strength > left.strength) ? right : left
    bonds.push(chosen)
    // A cue between two stretches belongs to one of them.
    if (chosen !== null && chosen === right && next !== null && next.cue?.first === chosen.cue?.first) before[step + 1] = null
  }
  return bonds
}

/** How far into a sentence anything is looked for. */
const longestLook = 200

/** How far back from a mark the reporting words are looked for. */
const window = 48

function bondBefore(ground: Ground, from: number, open: number, inner: boolean): Bond | null {
  const { manuscript } = ground
  const { tokens, reading } = manuscript
  const first = Math.max(from, open - window)
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
    if (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han) distance += (bits & (Is.that | Is.definite | Is.indefinite | Is.auxiliary)) !== 0 ? 0 : 1
  }
  const subject = subjectOf(ground, cue, first, open)
  if (cue.kind === 'relay') {
    const source = relayed(ground, cue.last, open)
    return { rule: 'passed on', side: 'before', cue, subject: source, strength: source === null ? 3 : colon ? 9.2 : 8.2 }
  }
  if (colon) return { rule: 'reporting words and a colon before', side: 'before', cue, subject, strength: distance <= 6 ? 9.6 : 8.9 }
  if (distance <= 1 && (cue.kind !== 'weak' || opensLarge)) {
    return { rule: 'reporting words right before', side: 'before', cue, subject, strength: inner || !comma ? 8.6 : 9 }
  }
  if (comma && opensLarge && distance <= 14) return { rule: 'reporting words and a comma before', side: 'before', cue, subject, strength: 8.2 }
  return { rule: 'reporting words earlier in the sentence', side: 'before', cue, subject, strength: distance <= 10 ? 5 : 4 }
}

/** « Pour Jean Morin, “…” »: a preposition of view, somebody, a comma, the words. */
function viewBefore(ground: Ground, first: number, comma: number): Bond | null {
  const { text, tokens, lexicon } = ground.manuscript
  const word = text.slice(tokens.start[first], tokens.end[first]).toLowerCase()
  if (!lexicon.view.has(word)) return null
  const start = ((ground.manuscript.reading.bits[first + 1] as number) & Is.definite) !== 0 ? first + 2 : first + 1
  const subject = subjectAt(ground, start)
  if (subject === null || subject.kind !== 'mention' || subject.last < comma) return null
  return { rule: 'in the view of', side: 'before', cue: { first, last: first + 1, kind: 'source' }, subject, strength: 8.4 }
}

/** The last cue that governs the words; a source (“according to”) earlier in the clause counts only without a verb. */
function lastFitting(cues: readonly Cue[]): Cue | null {
  const plain = cues.filter((cue) => cue.kind !== 'relay')
  const verbs = plain.filter((cue) => cue.kind !== 'weak')
  return verbs[verbs.length - 1] ?? plain[plain.length - 1] ?? cues[cues.length - 1] ?? null
}

function subjectOf(ground: Ground, cue: Cue, first: number, last: number): Subject | null {
  if (cue.kind === 'source') return sourceAfter(ground, cue.last, last)
  const follows = subjectAfter(ground, cue.last, last)
  if (follows !== null && (ground.manuscript.lexicon.source.verbFirst === true || (isInverted(ground, cue, follows, first) && prefersAfter(ground)))) return follows
  const before = subjectBefore(ground, cue.first, first)
  if (before === null && follows !== null && isInverted(ground, cue, follows, first)) return follows
  return before ?? speakingPlace(ground, cue, first, last) ?? (cue.kind === 'participle' ? null : follows)
}

/** Outside English and Kazakh a subject that follows the verb at once is its subject, whoever was named before. */
function prefersAfter(ground: Ground): boolean {
  const { headFinal, nounsCapitalised } = ground.manuscript.lexicon.source
  return !headFinal || nounsCapitalised === true
}

/** “according to a letter by Ms Okoro”: the letter’s author before the letter. */
function sourceAfter(ground: Ground, from: number, last: number): Subject | null {
  const subject = subjectAfter(ground, from, last, 10)
  if (subject === null || subject.kind !== 'utterance') return subject
  for (let at = subject.last; at < last && at < subject.last + 8; at += 1) {
    const author = subjectAt(ground, at)
    if (author !== null && author.kind === 'mention' && isGoverned(ground, author.first, subject.last)) return author
    if (ground.manuscript.tokens.kind[at] === Kind.comma) break
  }
  return subject
}

function firstSubject(ground: Ground, first: number, last: number): Subject | null {
  for (let at = first; at < last; at += 1) {
    const subject = subjectAt(ground, at)
    if (subject === null) continue
    if (!isGoverned(ground, subject.first, first)) return subject
    at = Math.max(at, subject.last - 1)
  }
  return null
}

/** The subject a sentence opens with: it also speaks where the verb comes after the marks. */
function leadSubject(ground: Ground, sentence: Sentence): Subject | null {
  const { stretches } = ground.manuscript
  const open = stretches[sentence.from]?.open ?? sentence.last
  return firstSubject(ground, Math.max(sentence.first, open - window), open)
}

function bondAfter(ground: Ground, close: number, from: number, end: number, hasNext: boolean): Bond | null {
  const { tokens, reading } = ground.manuscript
  let at = from
  let set = endsOpen(ground, close)
  while (at < end && (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.stop)) {
    if (tokens.kind[at] !== Kind.stop) set = true
    at += 1
  }
  if (at >= end) return null
  const last = Math.min(end, at + window)
  const cues = findCues(ground, at, last)
  const cue = cues.find((candidate) => candidate.kind !== 'weak' && candidate.kind !== 'relay') ?? cues[0]
  if (cue === undefined) return null
  const endsWithColon = tokens.kind[end - 1] === Kind.colon
  if (hasNext && cues.length === 1 && (endsWithColon || (cue.kind === 'participle' && end - cue.last <= 2))) return null
  const opensWithAnd = ((reading.bits[at] as number) & Is.conjunction) !== 0
  const [lead, subject] = leadOf(ground, at, cue, last)
  if (cue.kind === 'participle') {
    return lead <= 1 ? { rule: 'participle after the words', side: 'after', cue, subject: null, strength: 4.5 } : null
  }
  if (cue.kind === 'source') {
    return lead <= 1 ? { rule: 'source after the words', side: 'after', cue, subject, strength: set ? 9.4 : 8.8 } : null
  }
  const near = lead <= 2 && !opensWithAnd
  if (cue.kind === 'relay') return near ? { rule: 'passed on', side: 'after', cue, subject: relayed(ground, cue.last, last), strength: set ? 7.2 : 4.4 } : null
  if (near && set) return { rule: 'reporting words after', side: 'after', cue, subject, strength: cue.kind === 'weak' ? 6 : 9.4 }
  if (near) return { rule: 'reporting words right after', side: 'after', cue, subject, strength: cue.kind === 'weak' ? 4.2 : 8.8 }
  if (opensWithAnd && hasNext) return null
  return { rule: 'reporting words later in the sentence', side: 'after', cue, subject, strength: lead <= 8 ? 3.5 : 2 }
}

/** “quotes the words of Ms Okoro”: whom the agency passes on, never the agency or its reporter. */
function relayed(ground: Ground, from: number, last: number): Subject | null {
  const { reading } = ground.manuscript
  for (let at = from; at < last; at += 1) {
    const subject = subjectAt(ground, at)
    if (subject === null) continue
    if (subject.kind === 'mention' && subject.mention.kind === 'person') return subject
    const before = subject.first > from ? (reading.bits[subject.first - 1] as number) : 0
    if (subject.kind === 'mention' && subject.mention.kind === 'office' && (before & (Is.utterance | Is.preposition)) !== 0) return subject
    at = Math.max(at, subject.last - 1)
  }
  return null
}

/** Words between the mark and the cue that are neither its subject nor adverbs; and the subject itself. */
function leadOf(ground: Ground, from: number, cue: Cue, last: number): [lead: number, subject: Subject | null] {
  const { tokens, reading } = ground.manuscript
  if (cue.kind === 'source') return [cue.first - from, sourceAfter(ground, cue.last, last)]
  const before = cue.first > from ? subjectBefore(ground, cue.first, from) : null
  const subject = before ?? speakingPlace(ground, cue, from, last) ?? subjectAfter(ground, cue.last, last)
  let lead = 0
  for (let at = from; at < cue.first; at += 1) {
    if (before !== null && at >= before.first && at < before.last) continue
    const bits = reading.bits[at] as number
    if ((tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han) && (bits & (Is.auxiliary | Is.definite | Is.indefinite | Is.calendar | Is.pronoun)) === 0 && reading.span[at] !== 0) lead += 1
  }
  return [lead, subject]
}

/** The words inside end with a comma, a question or an exclamation: their sentence goes on outside. */
function endsOpen(ground: Ground, close: number): boolean {
  const { tokens, text } = ground.manuscript
  const last = close - 1
  if (tokens.kind[last] === Kind.comma) return true
  if (tokens.kind[last] !== Kind.stop) return false
  return text.charAt((tokens.end[last] as number) - 1) !== '.'
}

/** « C’est fini, explique Ana Costa. Nous partons. », «Всё, — сказал посол. — Конец»: the clause inside the marks names the speaker. */
function bondInside(ground: Ground, open: number, close: number): Bond | null {
  const { tokens, reading, lexicon } = ground.manuscript
  if (lexicon.source.writing !== 'cased') return null
  const last = Math.min(close, open + longestLook)
  for (let at = open + 3; at < last; at += 1) {
    const dash = tokens.kind[at] === Kind.dash && (tokens.kind[at - 1] === Kind.comma || tokens.kind[at - 1] === Kind.stop)
    if (tokens.kind[at] !== Kind.comma && !dash) continue
    let verb = at + 1
    while (((reading.bits[verb] as number) & (Is.auxiliary | Is.pronoun)) !== 0 && verb < at + 4) verb += 1
    if (((reading.bits[verb] as number) & Is.cue) === 0) continue
    const subjectFirst = verb + Math.max(1, reading.span[verb] as number)
    const subject = namedAt(ground, subjectFirst)
    if (subject === null) continue
    const cue: Cue = { first: verb, last: subjectFirst, kind: 'verb' }
    return { rule: 'reporting words inside the marks', side: 'after', cue, subject, strength: 7.4 }
  }
  return null
}

/** A person or an office that begins right here, after an article at most. */
function namedAt(ground: Ground, at: number): Subject | null {
  const first = ((ground.manuscript.reading.bits[at] as number) & Is.definite) !== 0 ? at + 1 : at
  const subject = subjectAt(ground, first)
  return subject !== null && subject.kind === 'mention' && subject.mention.kind !== 'body' && subject.first <= first ? subject : null
}

/** “Why?” Mr Silva asked. — the next sentence is nothing but the reporting clause. */
function bareClause(ground: Ground, index: number): Bond | null {
  const { sentences, tokens } = ground.manuscript
  const sentence = sentences[index]
  const next = sentences[index + 1]
  if (sentence === undefined || next === undefined || next.paragraph !== sentence.paragraph) return null
  if (next.to > next.from || next.first !== sentence.last || next.last - next.first > 16) return null
  const cues = findCues(ground, next.first, next.last)
  const cue = cues[0]
  if (cue === undefined || cue.kind === 'weak' || cue.kind === 'participle') return null
  const [lead, subject] = leadOf(ground, next.first, cue, next.last)
  if (lead > 1 || (subject === null && cue.kind !== 'verb')) return null
  let tail = 0
  for (let at = Math.max(cue.last, subject?.last ?? 0); at < next.last; at += 1) {
    const bits = ground.manuscript.reading.bits[at] as number
    if ((bits & Is.that) !== 0) return null
    if (tokens.kind[at] === Kind.word && (bits & (Is.calendar | Is.preposition | Is.auxiliary)) === 0) tail += 1
  }
  if (tail > 3) return null
  return { rule: 'reporting sentence after', side: 'after', cue, subject, strength: 7.5 }
}

/** How many stretches of one sentence may share their reporting words; keeps a sentence of marks linear. */
const neighbours = 8

/** A fragment without reporting words of its own shares those of the next stretch, else of the one before. */
function sharedBond(bonds: readonly (Bond | null)[], step: number): Bond | null {
  for (let next = step + 1; next < Math.min(bonds.length, step + neighbours); next += 1) {
    const bond = bonds[next]
    if (bond === null || bond === undefined) continue
    if (bond.side === 'after') return bond
    break
  }
  for (let before = step - 1; before >= Math.max(0, step - neighbours); before -= 1) {
    const bond = bonds[before]
    if (bond !== null && bond !== undefined) return bond
  }
  return null
}

function isUtterance(ground: Ground, sentence: Sentence, number: number, bond: Bond | null): boolean {
  const { tokens, stretches } = ground.manuscript
  const stretch = stretches[number]
  if (stretch === undefined) return false
  const opens = isBare(ground, sentence.first, stretch.open)
  const large = opensLikeSentence(ground, stretch.open)
  if (stretch.continues) return true
  if (isHeading(ground, stretch.open, stretch.close)) return false
  if (opens && (bond === null || bond.side === 'after')) {
    if (bond === null) return stretch.close + 1 >= sentence.last - 1 && endsLikeSentence(ground, stretch.close)
    return bond.strength >= 7
  }
  if (bond === null) return false
  if (bond.side === 'after' && large && bond.strength >= 7 && tokens.kind[stretch.open - 1] === Kind.colon) return true
  if (bond.side === 'before' && bond.cue === null) return large && bond.subject !== null
  if (bond.side === 'before' && !large) return bond.strength >= 8.2 && tokens.kind[stretch.open - 1] === Kind.comma && tokens.kind[stretch.close - 1] === Kind.stop
  if (bond.side === 'before') return bond.strength >= 8 && large && (bond.cue?.kind !== 'weak' || bond.strength >= 8.9)
  return false
}

/** Nothing but a dash stands before: «…», — сказал посол. — «…» */
function isBare(ground: Ground, first: number, open: number): boolean {
  return first === open || (first + 1 === open && ground.manuscript.tokens.kind[first] === Kind.dash)
}

/** A large letter; without capitals a colon, in Chinese also a comma or the verb of saying itself. */
function opensLikeSentence(ground: Ground, open: number): boolean {
  const { tokens, reading, lexicon } = ground.manuscript
  if (lexicon.source.writing === 'cased') return tokens.shape[open + 1] !== Shape.lower
  if (tokens.kind[open - 1] === Kind.colon) return true
  if (lexicon.source.writing === 'uncased') return false
  let before = open - 1
  if (tokens.kind[before] === Kind.comma) return true
  while (before > 0 && reading.span[before] === 0) before -= 1
  return ((reading.bits[before] as number) & Is.cue) !== 0
}

/** ‘Nowhere safe’ alone on its line, without a stop: a heading. */
function isHeading(ground: Ground, open: number, close: number): boolean {
  const { tokens } = ground.manuscript
  const alone = (open === 0 || tokens.kind[open - 1] === Kind.breakLine) && tokens.kind[close + 1] === Kind.breakLine
  return alone && close - open < 9 && tokens.kind[close - 1] !== Kind.stop
}

function endsLikeSentence(ground: Ground, close: number): boolean {
  const { tokens } = ground.manuscript
  const last = tokens.kind[close - 1]
  const next = tokens.kind[close + 1]
  return last === Kind.stop || next === Kind.stop || tokens.kind[close] === Kind.breakLine || close - 8 > 0
}

/** Where the words of the narrator that follow the stretch as its reporting clause end. */
function clauseEnd(ground: Ground, sentence: Sentence, index: number, number: number, bond: Bond | null): number {
  const { stretches, sentences } = ground.manuscript
  const stretch = stretches[number]
  if (stretch === undefined) return sentence.last
  const after = stretch.closed ? stretch.close + 1 : stretch.close
  if (bond === null || bond.side === 'before') return after
  if (number + 1 < sentence.to) return stretches[number + 1]?.open ?? after
  if (bond.rule === 'reporting sentence after') return sentences[index + 1]?.last ?? sentence.last
  return sentence.last
}

/** Keeps in mind whom the next sentence may mean: who spoke or was reported in this one, else its subject. */
function remember(
  ground: Ground, cast: Cast, memory: Memory, sentence: Sentence, report: Report | null, found: readonly Attribution[],
): void {
  if (sentence.isLine) return
  memory.recent = named(ground, cast, sentence, memory.recent)
  for (let number = sentence.to - 1; number >= sentence.from; number -= 1) {
    const attribution = found[number]
    if (attribution?.speaker == null || attribution.cue === null) continue
    keep(memory, attribution.speaker)
    return
  }
  if (report?.speaker != null) {
    keep(memory, report.speaker)
    memory.speaker = report.speaker
    return
  }
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    if (ground.manuscript.owner[at] !== 0) continue
    const subject = subjectAt(ground, at)
    if (subject === null) continue
    if (subject.kind === 'pronoun' && !subject.self) return
    if (subject.kind === 'mention' && !isGoverned(ground, subject.first, sentence.first)) {
      const { member } = resolve(cast, memory, subject)
      if (member !== null && (member.kind === 'body' || member.weight >= 2)) {
        keep(memory, member)
        if (member.kind === 'person') return
      }
    }
    at = Math.max(at, subject.last - 1)
  }
}

/** How many people are kept in mind for a pronoun. */
const mostRecent = 4

/** The people this sentence names, outside marks, before those of earlier ones. */
function named(ground: Ground, cast: Cast, sentence: Sentence, before: readonly Member[]): readonly Member[] {
  const found: Member[] = []
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    const number = (ground.mentions.at[at] as number) - 1
    const mention = ground.mentions.all[number]
    if (mention === undefined) continue
    if (mention.kind === 'person' && mention.weight >= 2 && ground.manuscript.owner[at] === 0) {
      const member = cast.members[cast.memberOf[number] as number]
      if (member !== undefined && !found.includes(member)) found.push(member)
    }
    at = Math.max(at, mention.last - 1)
  }
  return found.length === 0 ? before : [...found, ...before.filter((member) => !found.includes(member))].slice(0, mostRecent)
}

function keep(memory: Memory, member: Member): void {
  if (member.kind === 'person') memory.focus = member
  else memory.body = member
}
