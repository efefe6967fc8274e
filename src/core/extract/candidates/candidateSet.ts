import {
  type Candidate,
  type FeatureValue,
  nobody,
  type Speaker,
  type Tokens,
} from '#core/extract/candidates/candidate'
import { type FeatureId, featureIds } from '#core/extract/candidates/features'
import type { ClauseRule, ReferenceRule } from '#core/extract/candidates/rules'

interface Entry {
  readonly speaker: Speaker
  rule: ReferenceRule
  mention: Tokens | null
  readonly features: FeatureValue[]
}

/** One number for somebody alone, which nearly all are; a word for nobody and for several. */
const keyOf = (speaker: Speaker): number | string =>
  speaker.length === 1 ? (speaker[0]?.number ?? 0) : speaker.map((entity) => entity.number).join('+')

/** Nearly every feature a candidate has is a plain yes: one value of each for all. */
const yes = Object.fromEntries(featureIds.map((feature) => [feature, [feature, 1]])) as unknown as Record<
  FeatureId,
  FeatureValue
>

/** A candidate has each feature once, and few: looking through them costs less than a map of them. */
function put(features: FeatureValue[], value: FeatureValue): void {
  let at = 0
  while (at < features.length && features[at]?.[0] !== value[0]) at += 1
  features[at] = value
}

/** The candidates of one quotation while their sources speak for them: one entry for each speaker. */
export class CandidateSet {
  readonly #entries = new Map<number | string, Entry>()
  readonly #clause: ClauseRule
  readonly #cue: Tokens | null

  constructor(clause: ClauseRule, cue: Tokens | null) {
    this.#clause = clause
    this.#cue = cue
  }

  /** Adds a speaker, or more facts about one who is a candidate already. The first rule that named it stays. */
  add(speaker: Speaker, rule: ReferenceRule, mention: Tokens | null, ...features: readonly FeatureId[]): void {
    const key = keyOf(speaker)
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      entry = { speaker, rule, mention, features: [] }
      this.#entries.set(key, entry)
    }
    entry.mention ??= mention
    for (const feature of features) put(entry.features, yes[feature])
  }

  /** Adds a fact about nobody, who is always a candidate. */
  addNobody(mention: Tokens | null, ...features: readonly FeatureId[]): void {
    this.add(nobody, 'nobody', mention, 'nobody', ...features)
  }

  /** Sets a feature that has a size. */
  weigh(speaker: Speaker, feature: FeatureId, value: number): void {
    const entry = this.#entries.get(keyOf(speaker))
    if (entry !== undefined) put(entry.features, [feature, value])
  }

  /** Who is a candidate so far. */
  get speakers(): readonly Speaker[] {
    return [...this.#entries.values()].map((entry) => entry.speaker)
  }

  /** The candidates as they stand, nobody last. */
  all(): readonly Candidate[] {
    const entries = [...this.#entries.values()]
    entries.sort((one, other) => Number(one.speaker.length === 0) - Number(other.speaker.length === 0))
    return entries.map(({ speaker, rule, mention, features }) => ({
      speaker,
      rule: `${this.#clause}:${rule}`,
      mention,
      cue: this.#cue,
      features,
    }))
  }
}
