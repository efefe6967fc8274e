import { addAll } from '#core/text/addAll'
import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import { belongsTo } from '#core/extract/clauses/owners'
import { type Phrase, phrasesBetween } from '#core/extract/clauses/phrases'
import { isGoverned } from '#core/extract/clauses/governed'
import { longestLook } from '#core/extract/clauses/reportingClause'
import { isUnnamedBody } from '#core/extract/discourse/resolution'
import type { Entity } from '#core/extract/entities/entities'
import { type Mention, mentionAt, mentionNumberAt } from '#core/extract/entities/mention'
import { type Sentence, wording } from '#core/extract/text/document'

interface Named {
  readonly entity: Entity
  readonly mention: Mention
}

/** Everybody the narrator names in the sentence of the words, and in the one that reports them. */
export function fromSentence(question: Question, set: CandidateSet): void {
  const { context, attachment, sentence, reporting } = question
  const named = namedIn(question, sentence)
  if (reporting !== sentence) addAll(named, namedIn(question, reporting))
  const cue = attachment.clause?.cue ?? null
  const phrases = new Map<Mention, Phrase>()
  for (const { first, last } of reporting === sentence ? [sentence] : [sentence, reporting]) {
    for (const phrase of phrasesBetween(context, first, Math.min(last, first + longestLook)))
      if (phrase.subject.kind === 'mention') phrases.set(phrase.subject.mention, phrase)
  }
  // “cited the governor: “…””: whoever is quoted speaks, though the object of the verb
  const { lexicon } = context.doc
  const isQuoting = cue !== null && lexicon.quoting.has(wording(context.doc, cue.first, cue.last).toLowerCase())
  const quotedBy = isQuoting && attachment.subject?.kind === 'mention' ? attachment.subject.mention : null
  // “Holt’s spokesman said”, “a spokesman for Holt said”: whoever only owns what speaks stands in no place of a subject
  const owns = (mention: Mention): boolean =>
    mention !== quotedBy &&
    mention.kind === 'person' &&
    (phrases.get(mention)?.isPossessor === true || belongsTo(context, mention, attachment.subject))
  const able = named.filter(({ mention }) => !owns(mention))
  const nearest = cue === null ? null : nearestTo(able, cue)
  let opened = false
  for (const { entity, mention } of named) {
    const from = mention.first >= reporting.first ? reporting.first : sentence.first
    const quoted = mention === quotedBy
    const phrase = phrases.get(mention)
    const governed = !quoted && (isGoverned(context, mention.first, from) || phrase?.isGoverned === true)
    const isOwner = owns(mention)
    const features: FeatureId[] = ['sentence']
    if (!isOwner) features.push(governed ? 'sentence:governed' : 'sentence:free')
    if (isOwner) features.push('sentence:possessor')
    else if (phrase !== undefined && !quoted) features.push(...standingOf(phrase))
    if (!governed && !isOwner && !opened) features.push('sentence:first')
    opened ||= !governed && !isOwner
    if (mention.kind === 'office') features.push('sentence:office')
    else if (mention.titles.length > 0) features.push('sentence:titled')
    if (mention === nearest) features.push('cue:nearest')
    if (cue !== null && !isOwner && isBehind(mention, cue) && mention.first - cue.last <= 1) features.push('cue:after')
    if (cue !== null && !isOwner && cue.first >= mention.last && cue.first - mention.last <= 1)
      features.push('cue:before')
    set.add([entity], 'beside', mention, ...features)
  }
}

function standingOf(phrase: Phrase): FeatureId[] {
  const features: FeatureId[] = []
  if (phrase.isOblique) features.push('sentence:oblique')
  if (phrase.isRelative) features.push('sentence:relative')
  if (phrase.isPossessor) features.push('sentence:possessor')
  if (phrase.isObject) features.push('sentence:object')
  if (phrase.opens) features.push('sentence:opens')
  if (phrase.hasVerb) features.push('sentence:verb')
  if (phrase.beforeComma && phrase.afterComma) features.push('sentence:aside')
  return features
}

/** The people and bodies of one sentence outside its marks, in order. */
function namedIn({ context, entities }: Question, sentence: Sentence): Named[] {
  const { mentions, doc } = context
  const found: Named[] = []
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    const mention = mentionAt(mentions, at)
    if (mention === undefined || doc.owner[at] !== 0) continue
    const entity =
      mention.kind === 'office'
        ? mention.definite
          ? entities.holderOf(mention)
          : null
        : (entities.all[entities.entityOf[mentionNumberAt(mentions, at)] ?? -1] ?? null)
    // the ministry, ведомство: a word for a body named before is nobody of its own
    const isNamed = entity !== null && (entity.kind === 'person' || !isUnnamedBody(doc, mention.first, entity))
    if (isNamed) found.push({ entity, mention })
    at = Math.max(at, mention.last - 1)
  }
  return found
}

/** Behind the reporting words; in “a juicio del ministro” the article belongs to both. */
function isBehind(mention: Mention, cue: { readonly first: number; readonly last: number }): boolean {
  return mention.first >= cue.last || (mention.first > cue.first && mention.last > cue.last)
}

function nearestTo(named: readonly Named[], cue: { readonly first: number; readonly last: number }): Mention | null {
  let nearest: Mention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { mention } of named) {
    const distance = isBehind(mention, cue) ? Math.max(0, mention.first - cue.last) : cue.first - mention.last
    if (distance >= 0 && distance < least) {
      nearest = mention
      least = distance
    }
  }
  return nearest
}
