import type { Ranking } from '#core/extract/candidates/attribute'
import type { Candidate } from '#core/extract/candidates/candidate'
import type { FeatureId } from '#core/extract/candidates/features'
import { isRelative } from '#core/extract/clauses/phrases'
import type { Context } from '#core/extract/clauses/subject'
import type { Entity } from '#core/extract/entities/entities'
import { mentionAt, type Mentions } from '#core/extract/entities/mention'
import {
  type AnnotatedDocument,
  classesAt,
  hasArticle,
  is,
  type Sentence,
  signAt,
  smallToken,
  spanAt,
  wording,
} from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * Whether grammar shows somebody else, or one more, where the chosen speaker was found: a name joined to it that led to nobody, a
 * subject the verb has of its own, a source the narrator names elsewhere, words that may be no whole name. Nothing of this is sure.
 */
export function mayBeAnothers(
  context: Context,
  ranked: Ranking,
  open: number,
  sentence: Sentence | undefined,
): boolean {
  const [{ candidate }] = ranked
  const { speaker, mention, cue } = candidate
  const [entity] = speaker
  if (entity === undefined) return false
  return (
    (speaker.length === 1 && mention !== null && isJoinedToAnother(context, mention)) ||
    (mention !== null && cue !== null && hasSubjectOfItsOwn(context, mention, cue)) ||
    (mention !== null && sentence !== undefined && isBehindAnother(context, candidate, mention, open)) ||
    (mention !== null && cue !== null && isBesideSource(context.doc, mention, cue)) ||
    (sentence !== undefined && isOfOtherSource(context, cue, sentence)) ||
    (entity.kind === 'person' && (isDescription(context.doc, entity) || mayGoOn(context, entity))) ||
    (candidate.rule.endsWith(':pronoun') && mayMeanAnother(context, ranked)) ||
    (candidate.rule.endsWith(':omitted') && cue !== null && hasNounBeside(context.doc, cue)) ||
    (entity.kind === 'body' && isOwnerBeforeColon(context, candidate))
  )
}

interface Range {
  readonly first: number
  readonly last: number
}

/** “Holt and Arden-Lee in a joint statement”: a conjunction, and behind or before it what else is named. */
function isJoinedToAnother(context: Context, { first, last }: Range): boolean {
  const { doc } = context
  const { attachedConjunction } = doc.lexicon.source
  if (attachedConjunction !== undefined) {
    const word = wording(doc, last, last + 1)
    return (
      word.startsWith(attachedConjunction) &&
      (mentionAt(context.mentions, last)?.first === last ||
        word.startsWith(attachedConjunction + doc.lexicon.shapes.article))
    )
  }
  if (isLink(doc, last)) {
    let next = last + Math.max(1, spanAt(doc, last))
    while (is(doc, next, Is.definite | Is.indefinite) || doc.lexicon.owners.has(smallToken(doc, next))) next += 1
    if (mayBeSomebody(context, next)) return true
  }
  return isLink(doc, first - 1) && mayBeSomebody(context, first - 2)
}

const isLink = (doc: AnnotatedDocument, at: number): boolean =>
  is(doc, at, Is.conjunction) && !is(doc, at, Is.cue) && doc.owner[at] === 0

function mayBeSomebody({ doc, mentions }: Context, at: number): boolean {
  if (at < 0 || at >= doc.tokens.count || doc.owner[at] !== 0) return false
  if (mentionAt(mentions, at) !== undefined || is(doc, at, Is.someone | Is.role)) return true
  return (
    doc.tokens.kind[at] === Kind.word && doc.tokens.shape[at] !== Shape.lower && doc.lexicon.source.writing === 'cased'
  )
}

/** “Holt read the letters in which staff asked for “…””: between the name and the verb stands a clause with its own subject. */
function hasSubjectOfItsOwn(context: Context, mention: Range, cue: Range): boolean {
  const { doc, mentions } = context
  if (mention.last > cue.first) return false
  // تقارير حذر فيها مهندسون: behind a word that points back to the paper stands whoever speaks in it
  if (doc.lexicon.pointingBack.has(smallToken(doc, cue.last)) && isWord(doc, cue.last + 1)) return true
  const { kind } = doc.tokens
  let at = before(doc, beforeQuoted(doc, mention.last, cue.first))
  while (at >= mention.last && is(doc, at, Is.auxiliary)) at = before(doc, at)
  // “…, and promised”: the verb goes on with the subject before
  if (at < mention.last || is(doc, at, Is.conjunction)) return false
  if (is(doc, at, nounOfSomebody) && !isGovernedNoun(doc, at, mention.last)) return true
  let words = 0
  let hasNoun = false
  let hasUnknown = false
  for (; at >= mention.last; at = before(doc, at)) {
    if (doc.owner[at] !== 0) continue
    if (opensRelative(doc, at)) {
      const end = kind[at - 1] === Kind.comma ? at - 1 : at
      if (end === mention.last || is(doc, at - 1, Is.cue | Is.weakCue)) return false
      return words > 0 || namesPerson(context, mention.last, end)
    }
    if (is(doc, at, Is.conjunction)) return hasNoun || hasUnknown
    if (kind[at] === Kind.comma || kind[at] === Kind.semicolon) return hasNoun
    // 报告中技术人员警告: in the paper somebody speaks
    if (
      words > 1 &&
      doc.lexicon.pointingBack.has(signAt(doc, at)) &&
      is(doc, before(doc, at), Is.document | Is.utterance)
    )
      return true
    if (!is(doc, at, Is.pronoun)) words += 1
    hasUnknown ||= classesAt(doc, at) === 0 && kind[at] === Kind.word && !isGovernedNoun(doc, at, mention.last)
    if (is(doc, at, nounOfSomebody | Is.organisation | Is.institution) || mentionAt(mentions, at) !== undefined)
      hasNoun = !isGovernedNoun(doc, at, mention.last)
  }
  return false
}

const isWord = (doc: AnnotatedDocument, at: number): boolean =>
  doc.tokens.kind[at] === Kind.word && doc.owner[at] === 0 && !is(doc, at, Is.that | Is.preposition)

const nounOfSomebody = Is.someone | Is.role

/** Where the verb closes its clause behind the quoted words, the end of what stands before them. */
function beforeQuoted(doc: AnnotatedDocument, first: number, cue: number): number {
  let at = cue - 1
  while (at >= first && doc.owner[at] === 0) at -= 1
  if (at < first) return cue
  while (at >= first && (doc.owner[at] !== 0 || doc.tokens.kind[at] !== Kind.word)) at -= 1
  return at + 1
}

/** The token or the listed phrase before this one. */
function before(doc: AnnotatedDocument, at: number): number {
  let first = at - 1
  while (first > 0 && spanAt(doc, first) === 0 && doc.owner[first] === 0) first -= 1
  return first
}

function namesPerson({ mentions }: Context, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (mentionAt(mentions, at)?.kind === 'person') return true
  return false
}

/** «أشاد الوزير بعادل بركات، الذي توقع أن «…»»: right before the words a clause about another, or before a colon one without the name. */
function isBehindAnother({ doc, mentions }: Context, { cue, rule }: Candidate, mention: Range, open: number): boolean {
  const from = Math.max(mention.last, cue?.last ?? 0)
  for (let at = open - 1; at >= from; at -= 1) {
    if (doc.owner[at] !== 0) return false
    if (rule.startsWith('colon-before') && cue === null && is(doc, at, Is.conjunction)) return true
    if (!isRelative(doc, at)) continue
    const end = doc.tokens.kind[at - 1] === Kind.comma ? at - 1 : at
    const other = mentionAt(mentions, end - 1)
    if (end > from && other?.kind === 'person' && other.first >= from) return true
  }
  return false
}

const opensRelative = (doc: AnnotatedDocument, at: number): boolean =>
  isRelative(doc, at) || doc.lexicon.relativeAdverbs.has(smallToken(doc, at))

function isGovernedNoun(doc: AnnotatedDocument, noun: number, from: number): boolean {
  for (let at = noun - 1; at >= from && noun - at < 4; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word && doc.tokens.kind[at] !== Kind.han) return false
    if (is(doc, at, Is.preposition) && !is(doc, at, Is.conjunction)) return true
  }
  return false
}

/** „Aubricht hat nach Auffassung des Gerichts „…““: what names the source stands beside, and leads to somebody else. */
function isBesideSource(doc: AnnotatedDocument, mention: Range, cue: Range): boolean {
  if (!is(doc, cue.first, Is.source) || is(doc, cue.first, Is.cue)) return false
  if (mention.first < cue.first)
    return mention.last < cue.first || (mention.last > cue.last && !doc.lexicon.source.verbFinal)
  for (let at = cue.last; at < mention.last - 1; at += 1) if (doc.tokens.kind[at] === Kind.comma) return true
  return false
}

/** «Министр, по мнению суда, «…»»: words that name a source, and they lead to somebody else. */
function isOfOtherSource({ doc }: Context, cue: Range | null, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last && at < sentence.first + longest; at += 1) {
    if (doc.owner[at] !== 0 || !is(doc, at, Is.source) || is(doc, at, Is.cue)) continue
    if (cue === null || at < cue.first || at >= cue.last) return true
  }
  return false
}

/** Tokens of a sentence that are looked at: a text without a full stop is one sentence. */
const longest = 500

/** الشابة: where names have no capitals, a word with the article that no fuller name explains may only describe. */
function isDescription(doc: AnnotatedDocument, { words, name }: Entity): boolean {
  if (doc.lexicon.source.writing === 'cased') return doc.lexicon.articles.has(words[0] ?? '')
  if (doc.lexicon.source.writing !== 'uncased') return false
  return name.startsWith(doc.lexicon.shapes.article) && words.length < 3
}

/** 安娜·莱曾: behind a foreign name a sign that may be its last one or the first of the next word, wherever it is named. */
function mayGoOn({ doc, mentions }: Context, entity: Entity): boolean {
  const { endsOfForeignNames } = doc.lexicon.source
  if (endsOfForeignNames === undefined || !/[·・•]/u.test(entity.name)) return false
  let goesOn = goesOnByEntity.get(entity)
  if (goesOn === undefined) {
    goesOn = entity.mentions.every((number) =>
      endsOfForeignNames.includes(signAt(doc, mentions.all[number]?.nameLast ?? -1)),
    )
    goesOnByEntity.set(entity, goesOn)
  }
  return goesOn
}

const goesOnByEntity = new WeakMap<Entity, boolean>()

/** “Holt praised Arden. He wrote: “…””: somebody else the pronoun fits was named beside or since whom it is taken for. */
function mayMeanAnother({ doc, mentions }: Context, [{ candidate }, ...others]: Ranking): boolean {
  const { mention, speaker } = candidate
  if (mention === null) return false
  const named = (entity: Entity | undefined): number =>
    entity === undefined ? -1 : lastBelow(startsOf(mentions, entity), mention.first)
  const last = named(speaker[0])
  if (last < 0) return false
  const sentence = doc.sentences[lastBelow(sentenceStartsOf(doc), last + 1, 'index')]
  if (sentence === undefined) return false
  return others.some(
    ({
      candidate: {
        speaker: [other],
        features,
      },
    }) => {
      const has = (feature: FeatureId): boolean => features.some(([one]) => one === feature)
      return has('person') && (!has('gender:differs') || isGenderOfCase(doc, other)) && named(other) >= sentence.first
    },
  )
}

/** «dijo su padrino», «su cuñada dijo», وقال النادل: right beside a verb without a subject stands a noun that may be one after all. */
function hasNounBeside(doc: AnnotatedDocument, { first, last }: Range): boolean {
  let before = first - 1
  while (before > first - 3 && is(doc, before, Is.auxiliary)) before -= 1
  // « a pour sa part salué »: what hangs on a preposition is none
  const isOwned =
    doc.tokens.kind[before] === Kind.word &&
    doc.lexicon.owners.has(smallToken(doc, before - 1)) &&
    !is(doc, before - 2, Is.preposition)
  if (isOwned || doc.lexicon.owners.has(smallToken(doc, last))) return true
  return classesAt(doc, last) === 0 && doc.tokens.kind[last] === Kind.word && hasArticle(doc, last)
}

/** Where each is named, and where sentences begin, in order: of a long text asked once for each of thousands of quotations. */
const startsByEntity = new WeakMap<Entity, readonly number[]>()
const startsByDocument = new WeakMap<AnnotatedDocument, readonly number[]>()

function startsOf({ all }: Mentions, entity: Entity): readonly number[] {
  let starts = startsByEntity.get(entity)
  if (starts === undefined) {
    starts = entity.mentions.map((number) => all[number]?.first ?? -1).sort((one, other) => one - other)
    startsByEntity.set(entity, starts)
  }
  return starts
}

function sentenceStartsOf(doc: AnnotatedDocument): readonly number[] {
  let starts = startsByDocument.get(doc)
  if (starts === undefined) {
    starts = doc.sentences.map(({ first }) => first)
    startsByDocument.set(doc, starts)
  }
  return starts
}

/** The last of these below a bound, or its place among them; −1 where there is none. */
function lastBelow(starts: readonly number[], bound: number, wanted: 'value' | 'index' = 'value'): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return wanted === 'index' ? low - 1 : (starts[low - 1] ?? -1)
}

/** Петра Линдова: where names have cases, a name that stands once and in another case looks like a woman’s. */
const isGenderOfCase = (doc: AnnotatedDocument, entity: Entity | undefined): boolean =>
  doc.lexicon.source.genitive === true && entity?.mentions.length === 1

/** “Coach of Holt Rovers: “…””: a body that says whose the office is speaks for nobody. */
function isOwnerBeforeColon({ doc }: Context, { mention, rule }: Candidate): boolean {
  if (mention === null || !rule.startsWith('colon-before')) return false
  for (let at = mention.first - 1; at >= 0 && doc.owner[at] === 0; at -= 1) {
    const kind = doc.tokens.kind[at]
    if (kind === Kind.stop || kind === Kind.breakLine || kind === Kind.comma) return false
    if (is(doc, at, Is.role | Is.someone | Is.preposition)) return true
  }
  return false
}
