import type { Attribution } from '#core/extract/attribution'
import { longestLook } from '#core/extract/bond'
import type { Cast, Member } from '#core/extract/cast'
import { type Ground, isGoverned, subjectAt } from '#core/extract/clauses'
import type { Sentence } from '#core/extract/manuscript'
import type { Report } from '#core/extract/reports'
import { type Memory, resolve } from '#core/extract/speakers'

/** Keeps in mind whom the next sentence may mean: who spoke or was reported in this one, else its subject. */
export function remember(
  ground: Ground,
  cast: Cast,
  memory: Memory,
  sentence: Sentence,
  report: Report | null,
  found: readonly Attribution[],
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
  return found.length === 0
    ? before
    : [...found, ...before.filter((member) => !found.includes(member))].slice(0, mostRecent)
}

function keep(memory: Memory, member: Member): void {
  if (member.kind === 'person') memory.focus = member
  else memory.body = member
}
