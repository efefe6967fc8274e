import type { Ranking } from '#core/extract/candidates/attribute'
import type { Candidate } from '#core/extract/candidates/candidate'
import { clauseOf } from '#core/extract/candidates/rules'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Entity } from '#core/extract/entities/entities'
import type { ProposalEvidence } from '#core/extract/extraction'
import { type Model, weighed } from '#core/extract/choose/model'

/** One sign of how far a choice can be trusted. */
export type Sign = readonly [name: string, value: number]

/** What is chosen, and the quotation it is chosen for. */
export interface Choice {
  /** The likeliest first. */
  readonly ranked: Ranking
  /** The variety of the language the text is written in: `kk`, `kk-Latn`. */
  readonly variety: string
  readonly kind: 'direct' | 'fragment' | 'scare'
  /** Words between the marks; two signs of Chinese count as one. */
  readonly words: number
  /** Stretches between marks that make it up. */
  readonly stretches: number
  /** Its marks are all paired and cling to their words. */
  readonly isNeat: boolean
  /** The narrator leaves open whether whoever is named said them: never said, allegedly, heard him say. */
  readonly isInDoubt: boolean
}

/**
 * The probability, to a thousandth, that these words are a quotation and that the chosen speaker said them. The ranker
 * compares candidates; this looks at the choice from outside, and was learned from choices on texts the ranker had not seen.
 */
export const confidenceOf = (choice: Choice, model: Model): number => {
  const score = weighed(model.confidence, signsOf(choice)) / 1000
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

/**
 * Whether a proposal may be kept without anybody reading it: somebody is named, the probability reaches the threshold of the
 * language, and the held-out texts in it have shown that this means what it says. Below that lower bound nothing is sure.
 */
export const trustIn = (choice: Choice, confidence: number, model: Model): ProposalEvidence['trust'] => {
  const proof = model.sure[languageOf(choice.variety)]
  if (proof === undefined || proof.bound < leastBound) return 'unproven'
  return isPlain(choice) && Math.round(confidence * 1000) >= proof.from ? 'sure' : 'check'
}

/** The words are surely those that were meant, and somebody by name, or by a word that can mean nobody else the reader has in mind: only that can be sure. */
export const isPlain = ({ ranked, words, isNeat, isInDoubt }: Choice): boolean => {
  const [{ candidate }] = ranked
  const { reference } = partsOf(candidate.rule)
  // « … », a estimé le jury: it may be another word for whoever spoke before, and may be somebody else
  if (ranked.some((one) => hasOneOf(one.candidate, unnamed))) return false
  if (!isNeat || isInDoubt || words < 5 || candidate.speaker.length === 0 || isWeak(candidate)) return false
  // nothing reports the words: nobody had been named before them, or a colon stands for a verb nothing is known of
  if (candidate.cue === null && (reference === 'beside' || reference === 'repeated')) return false
  if (candidate.cue === null && clauseOf(candidate.rule) === 'colon-before') return false
  // the minister of whom the text has one: a name like another
  if (isByName(reference) || reference === 'office-same') return true
  return othersInMind(ranked, reference) === 0 && (reference !== 'pronoun' || agrees(candidate))
}

/** Nothing else holds a pronoun to its person: on held-out texts two of 26 that agreed with nothing were wrong, none of 91 others. */
const agrees = (candidate: Candidate): boolean => has(candidate, 'gender:agrees')

/** The pronoun or the office beside the words is another’s, or they are a word that may be no name. */
const isWeak = (candidate: Candidate): boolean => hasOneOf(candidate, doubts) || candidate.speaker.some(isOneWordOnce)

/**
 * The press writes somebody’s name in full, or again: a word alone that stands once may be the end of an office, a place or a
 * verb. On texts not read before five such words were sure (30 November 2026): three were no names, two were half of one.
 */
const isOneWordOnce = ({ kind, name, words, mentions }: Entity): boolean =>
  kind === 'person' && words.length === 1 && mentions.length === 1 && !isUnspaced.test(name)

/** A full name of Chinese is one word. */
const isUnspaced = /\p{Script=Han}/u

/** A noun that names nobody, or a word for somebody unnamed, stands where the speaker stands. */
const unnamed: ReadonlySet<FeatureId> = new Set(['nobody:noun', 'nobody:someone'])

const doubts: ReadonlySet<FeatureId> = new Set(['gender:differs', 'office:other'])

/** Kazakh is one language in two alphabets, and proves itself as one. */
const languageOf = (variety: string): string => variety.split('-')[0] ?? variety

/** In thousandths: about thirty proposals without a fault. */
const leastBound = 900

export const signsOf = ({ ranked, variety, kind, words, stretches, isNeat }: Choice): readonly Sign[] => {
  const [first, second] = ranked
  const odds = logOdds(first?.probability ?? 0)
  const isNobody = first?.candidate.speaker.length === 0
  const { reference, clauseSign, referenceSign } = partsOf(first?.candidate.rule ?? '')
  return [
    ['always', 1],
    ...aboutTheChosen(first?.candidate),
    [isNobody ? 'odds of nobody' : 'odds', odds],
    [isNobody ? 'odds of nobody above two' : 'odds above two', Math.max(0, odds - 2)],
    [isNobody ? 'odds of nobody above four' : 'odds above four', Math.max(0, odds - 4)],
    [`variety ${variety}`, 0.5],
    kindSigns[kind],
    [words < 5 ? 'words under 5' : words < 9 ? 'words 5 to 8' : words < 20 ? 'words 9 to 19' : 'words 20 and more', 1],
    ...(stretches > 1 ? [['several stretches', 1] as const] : []),
    ...(isNeat ? [] : [['marks in doubt', 1] as const]),
    clauseSign,
    referenceSign,
    ...(isByName(reference)
      ? []
      : [[`${reference}, others in mind ${Math.min(3, othersInMind(ranked, reference))}`, 2] as const]),
    ...(second !== undefined && second.candidate.speaker.length > 0 ? [['a named rival', 1] as const] : []),
  ]
}

interface RuleParts {
  readonly reference: string
  readonly clauseSign: Sign
  readonly referenceSign: Sign
}

const kindSigns: Readonly<Record<Choice['kind'], Sign>> = {
  direct: ['kind direct', 1],
  fragment: ['kind fragment', 1],
  scare: ['kind scare', 1],
}

/** What a rule’s id says, taken apart once for each of the few hundred there are. */
const partsOf = (rule: string): RuleParts => {
  let parts = known.get(rule)
  if (parts === undefined) {
    const [clause = '', reference = ''] = rule.split(':')
    parts = { reference, clauseSign: [`clause ${clause}`, 1], referenceSign: [`reference ${reference}`, 1] }
    known.set(rule, parts)
  }
  return parts
}

const known = new Map<string, RuleParts>()

const isByName = (reference: string): boolean => reference === 'name' || reference === 'organisation'

/**
 * A pronoun, an office or a verb without a subject may mean any of those whom the reader has in mind: so many others. A pronoun
 * cannot mean who is of another gender, nor a body; and behind somebody’s own words it means nobody named before them.
 */
const othersInMind = (ranked: Ranking, reference: string): number => {
  const [{ candidate: chosen }, ...others] = ranked
  const isPronoun = reference === 'pronoun'
  const inMind = isPronoun && agrees(chosen) && goesOn.every((feature) => has(chosen, feature)) ? namedSince : everybody
  return others.filter(
    ({ candidate }) => hasOneOf(candidate, inMind) && !(isPronoun && hasOneOf(candidate, barredByPronoun)),
  ).length
}

const everybody: ReadonlySet<FeatureId> = new Set(['speaker', 'focus', 'recent', 'recent:older', 'turn'])
/** Whoever spoke last, in one of the two sentences before, and whom the last one is about. */
const goesOn: readonly FeatureId[] = ['speaker:near', 'focus:near']
const namedSince: ReadonlySet<FeatureId> = new Set(['speaker', 'focus', 'recent', 'turn'])
const barredByPronoun: ReadonlySet<FeatureId> = new Set(['gender:differs', 'organisation'])

const has = ({ features }: Candidate, one: FeatureId): boolean => features.some(([feature]) => feature === one)
const hasOneOf = ({ features }: Candidate, some: ReadonlySet<FeatureId>): boolean =>
  features.some(([feature]) => some.has(feature))

/** Held between −8 and 8: nothing learned from a thousand quotations is surer than that. */
const logOdds = (probability: number): number =>
  Math.max(-8, Math.min(8, Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9))))

/** Facts of grammar that tell more of the choice as a whole than of one candidate against another, with the sign each is. */
const telling: ReadonlyMap<FeatureId, string> = new Map(
  (
    [
      'pick',
      'pick:certain',
      'pick:rival',
      'pick:rivals',
      'pick:adjacent',
      'pick:own',
      'strength',
      'sentence:governed',
      'sentence:first',
      'cue:nearest',
      'cue:after',
      'cue:before',
      'titled',
      'weak-name',
      'short-name',
      'person',
      'gender:agrees',
      'gender:differs',
      'office:holds',
      'office:other',
      'speaker',
      'focus',
    ] as const
  ).map((feature) => [feature, `chosen ${feature}`]),
)

/** How firmly grammar and the name stand: a word that is named once may be no name. */
const aboutTheChosen = (candidate: Candidate | undefined): readonly Sign[] => {
  if (candidate === undefined) return []
  const [entity] = candidate.speaker
  const signs: Sign[] = []
  for (const [feature, value] of candidate.features) {
    const sign = telling.get(feature)
    if (sign !== undefined) signs.push([sign, value])
  }
  if (entity === undefined) return signs
  if (entity.weight < 1) signs.push(['name hardly a name', 1])
  if (entity.weight < 3) signs.push(['name without support', 1])
  if (entity.words.length === 1) signs.push(['name of one word', 1])
  if (entity.mentions.length === 1) signs.push(['named once', 1])
  return signs
}
