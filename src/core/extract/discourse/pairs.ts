import { sideBySide } from '#core/extract/clauses/joint'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import { longestLook } from '#core/extract/clauses/reportingClause'
import type { Context, Subject } from '#core/extract/clauses/subject'
import type { DiscourseState } from '#core/extract/discourse/resolution'
import type { Entities, Entity } from '#core/extract/entities/entities'
import type { Sentence } from '#core/extract/text/document'

/** How many sentences after the one that names them “both” still means those who were named side by side. */
const lasting = 2

/** “Ms Holm and Mr Salas closed the meeting”: they are meant by “both” until somebody else is named. */
export function keepPair(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  sentence: Sentence,
  index: number,
  here: readonly Entity[],
): void {
  if (here.some((entity) => !state.pair.includes(entity))) state.pair = []
  if (here.length < 2) return
  const pair = pairIn(context, entities, sentence, Math.min(sentence.last, sentence.first + longestLook))
  if (pair.length < 2 || here.some((entity) => !pair.includes(entity))) return
  state.pair = pair
  state.pairAt = index
}

/** Whoever is named side by side as the first free subject of a sentence, up to a token; empty where nobody is. */
function pairIn(context: Context, entities: Entities, sentence: Sentence, last: number): readonly Entity[] {
  const lead = phrasesBetween(context, sentence.first, last).find(
    ({ subject, isGoverned, isOblique, isPossessor }) =>
      subject.kind === 'mention' && subject.mention.kind === 'person' && !isGoverned && !isOblique && !isPossessor,
  )
  if (lead === undefined) return []
  const row = sideBySide(context, { ...sentence, last }, lead.subject).flatMap((one) =>
    one.kind === 'mention' && one.mention.kind === 'person'
      ? (entities.all[entities.entityOf[one.number] ?? -1] ?? [])
      : [],
  )
  return row.length > 1 && new Set(row).size === row.length ? row : []
}

/**
 * Whom “they”, “both”, “the two ministers” mean: those who stand side by side earlier in the sentence, else those who did a
 * sentence or two ago, with nobody else named since; an office in the plural also the two whom the text gives it. `they`: the
 * plural of a verb that has no subject.
 */
export function pairMeant(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  subject: Subject | 'they' | null,
  sentence: Sentence,
  index: number,
): readonly Entity[] {
  if (subject === null || state.turn !== null) return []
  if (subject === 'they') return index - state.pairAt > lasting ? [] : state.pair
  const isMany =
    (subject.kind === 'pronoun' && subject.many && !subject.self) ||
    (subject.kind === 'mention' &&
      subject.mention.kind === 'office' &&
      subject.mention.many &&
      subject.mention.definite)
  if (!isMany) return []
  if (subject.first > sentence.first && subject.first - sentence.first < longestLook) {
    const near = pairIn(context, entities, sentence, subject.first)
    if (near.length > 0) return near
  }
  const pair = index - state.pairAt > lasting ? [] : state.pair
  if (pair.length > 0 || subject.kind !== 'mention') return pair
  const both = entities.holdersOf(subject.mention)
  if (both.length !== 2 || both.some(({ kind }) => kind !== 'person')) return []
  return both.toSorted((one, other) => (one.mentions[0] ?? 0) - (other.mentions[0] ?? 0))
}
