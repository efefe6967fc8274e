import { type Bond, longestLook } from '#core/extract/bond'
import { bondsOf, sharedBond } from '#core/extract/bonds'
import { leadSubject } from '#core/extract/bondsBefore'
import type { Cast, Member } from '#core/extract/cast'
import { type Cue, type Ground, isGoverned, type Subject, subjectAt } from '#core/extract/clauses'
import { type Sentence, wording } from '#core/extract/manuscript'
import { remember } from '#core/extract/remembering'
import { type Report, reportIn } from '#core/extract/reports'
import { emptyMemory, type Memory, resolve, type Resolved } from '#core/extract/speakers'
import { Kind } from '#core/extract/tokens'
import { isUtterance } from '#core/extract/utterances'
import { Is } from '#core/extract/wordClasses'

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

function attributeSentence(
  ground: Ground,
  cast: Cast,
  memory: Memory,
  sentence: Sentence,
  index: number,
  found: Attribution[],
): void {
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
    if (ground.manuscript.owner[at] === 0 && ((ground.manuscript.reading.bits[at] as number) & Is.utterance) !== 0)
      return true
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
  ground: Ground,
  cast: Cast,
  memory: Memory,
  sentence: Sentence,
  bond: Bond | null,
  subject: Subject | null,
  utterance: boolean,
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
    const member = bodyOfFeminine(ground, bond, memory) ?? memory.focus ?? memory.speaker
    return { member, rule: `${bond.rule}, subject left out`, confidence: member === null ? 0.4 : 0.6 }
  }
  if (subject.kind === 'utterance') {
    const lead = leadSubject(ground, sentence)
    if (lead !== null && lead.first < subject.first && lead.kind !== 'utterance' && !isPartOf(lead, subject)) {
      return { ...speakerOf(ground, cast, memory, sentence, bond, lead, utterance), subject: lead }
    }
  }
  const local = subject.kind === 'pronoun' ? localMemory(ground, cast, memory, sentence, subject) : memory
  const resolved = inSameSentence(ground, cast, sentence, subject, resolve(cast, local, subject))
  return {
    member: resolved.member,
    rule: `${bond.rule}, ${resolved.rule}`,
    confidence: Math.min(resolved.confidence, bond.strength / 10 + 0.05),
  }
}

/** وأضافت after the ministry spoke, with a man in mind: the verb is feminine, the ministry goes on. */
function bodyOfFeminine(ground: Ground, bond: Bond, memory: Memory): Member | null {
  const { lexicon } = ground.manuscript
  if (lexicon.source.writing !== 'uncased' || bond.cue === null || memory.speaker?.kind !== 'body') return null
  const verb = wording(ground.manuscript, bond.cue.first, bond.cue.last)
  return /(?:ت|[اآ].*ة)$|^[وف]?ت/u.test(verb) && memory.focus?.feminine !== true ? memory.speaker : null
}

/** “Ann Lee: «…», said the minister”: an office nobody holds yet is that of the person the sentence opens with. */
function inSameSentence(
  ground: Ground,
  cast: Cast,
  sentence: Sentence,
  subject: Subject,
  resolved: Resolved,
): Resolved {
  if (
    resolved.member !== null ||
    subject.kind !== 'mention' ||
    subject.mention.kind !== 'office' ||
    !subject.mention.definite ||
    subject.mention.many
  )
    return resolved
  const lead = leadSubject(ground, sentence)
  if (
    lead === null ||
    lead.first >= subject.first ||
    lead.kind !== 'mention' ||
    lead.mention.kind !== 'person' ||
    ground.manuscript.tokens.kind[lead.last] !== Kind.colon
  )
    return resolved
  return {
    member: cast.members[cast.memberOf[lead.number] as number] ?? null,
    rule: 'office of the person before the colon',
    confidence: 0.7,
  }
}

function isPartOf(one: Subject, other: Subject): boolean {
  return one.first >= other.first && one.last <= other.last
}

/** “When Ms Okoro arrived, she said”: a person named earlier in the sentence comes before one of the last sentence. */
function localMemory(ground: Ground, cast: Cast, memory: Memory, sentence: Sentence, pronoun: Subject): Memory {
  let governed: Member | null = null
  for (
    let at = Math.max(sentence.first, pronoun.first - longestLook);
    at < pronoun.first && at < sentence.last;
    at += 1
  ) {
    if (ground.manuscript.owner[at] !== 0) continue
    const subject = subjectAt(ground, at)
    if (subject === null || subject.kind !== 'mention') continue
    const member = subject.mention.kind === 'person' ? cast.members[cast.memberOf[subject.number] as number] : undefined
    if (member !== undefined && member.weight < 2) continue
    const fits =
      pronoun.kind !== 'pronoun' ||
      member === undefined ||
      member.gender === null ||
      pronoun.many ||
      (member.gender === 'feminine') === pronoun.feminine
    if (member !== undefined && fits) {
      if (!isGoverned(ground, subject.first, sentence.first)) return { ...memory, focus: member }
      governed = member
    }
    at = subject.last - 1
  }
  return governed === null || memory.focus !== null ? memory : { ...memory, focus: governed }
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
