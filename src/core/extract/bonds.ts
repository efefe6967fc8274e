import { type Bond, longestLook } from '#core/extract/bond'
import { bondAfter, leadOf } from '#core/extract/bondsAfter'
import { bondBefore } from '#core/extract/bondsBefore'
import { type Cue, findCues, type Ground, type Subject, subjectAt } from '#core/extract/clauses'
import type { Sentence } from '#core/extract/manuscript'
import { Kind } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

/** The reporting words of each stretch of a sentence: before it, after it, or none of its own. */
export function bondsOf(ground: Ground, sentence: Sentence, index: number): (Bond | null)[] {
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
    const isTheirs =
      right !== null && next !== null && right.cue?.first === next.cue?.first && next.strength > right.strength
    const chosen = right !== null && !isTheirs && (left === null || right.strength > left.strength) ? right : left
    bonds.push(chosen)
    // A cue between two stretches belongs to one of them.
    if (chosen !== null && chosen === right && next !== null && next.cue?.first === chosen.cue?.first)
      before[step + 1] = null
  }
  return bonds
}

/** The Spanish dash clings to the narrator’s words: Hemos cumplido —dijo el ministro—. */
function isRaya(ground: Ground, dash: number): boolean {
  const { tokens } = ground.manuscript
  return tokens.spaced[dash] === 1 && tokens.spaced[dash + 1] === 0
}

/** « C’est fini, explique Ana Costa. Nous partons. », «Всё, — сказал посол. — Конец»: the clause inside the marks names the speaker. */
function bondInside(ground: Ground, open: number, close: number): Bond | null {
  const { tokens, reading, lexicon } = ground.manuscript
  if (lexicon.source.writing !== 'cased') return null
  const last = Math.min(close, open + longestLook)
  for (let at = open + 3; at < last; at += 1) {
    const dash =
      tokens.kind[at] === Kind.dash &&
      (tokens.kind[at - 1] === Kind.comma || tokens.kind[at - 1] === Kind.stop || isRaya(ground, at))
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
  return subject !== null && subject.kind === 'mention' && subject.mention.kind !== 'body' && subject.first <= first
    ? subject
    : null
}

/** Signs of a Chinese reporting clause beside its subject and verb; and all of them. */
const longestLead = 10
const longestClause = 28

/** “Why?” Mr Silva asked. — the next sentence is nothing but the reporting clause. */
function bareClause(ground: Ground, index: number): Bond | null {
  const { sentences, tokens } = ground.manuscript
  const sentence = sentences[index]
  const next = sentences[index + 1]
  if (sentence === undefined || next === undefined || next.paragraph !== sentence.paragraph) return null
  const last = next.to > next.from ? clauseBeforeWords(ground, next) : next.last
  const inSigns = ground.manuscript.lexicon.source.writing === 'signs'
  if (last === null || next.first !== sentence.last || last - next.first > (inSigns ? longestClause : 16)) return null
  const cues = findCues(ground, next.first, last)
  const cue = inSigns ? cues[cues.length - 1] : cues[0]
  if (cue === undefined || cue.kind === 'weak' || cue.kind === 'participle') return null
  const [lead, subject] = leadOf(ground, next.first, cue, last)
  // without spaces every sign between the name and the verb counts: 戴明在法院外說
  const patience = inSigns && subject?.kind === 'mention' && cue.last >= last - 1 ? longestLead : 1
  if (lead > patience || (subject === null && cue.kind !== 'verb')) return null
  let tail = 0
  for (let at = Math.max(cue.last, subject?.last ?? 0); at < last; at += 1) {
    const bits = ground.manuscript.reading.bits[at] as number
    if ((bits & Is.that) !== 0) return null
    if (tokens.kind[at] === Kind.word && (bits & (Is.calendar | Is.preposition | Is.auxiliary)) === 0) tail += 1
  }
  if (tail > 3) return null
  return { rule: 'reporting sentence after', side: 'after', cue, subject, strength: 7.5 }
}

/** 「…。」王小明笑言，「…。」: in Chinese the clause between two utterances, set off by a comma, reports both. */
function clauseBeforeWords(ground: Ground, sentence: Sentence): number | null {
  const { tokens, stretches, lexicon } = ground.manuscript
  const open = stretches[sentence.from]?.open ?? 0
  return lexicon.source.writing === 'signs' && tokens.kind[open - 1] === Kind.comma ? open - 1 : null
}

/** How many stretches of one sentence may share their reporting words; keeps a sentence of marks linear. */
const neighbours = 8

/** A fragment without reporting words of its own shares those of the next stretch, else of the one before. */
export function sharedBond(bonds: readonly (Bond | null)[], step: number): Bond | null {
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
