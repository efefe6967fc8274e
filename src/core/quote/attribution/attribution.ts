import {
  type Anchor,
  type Kit,
  type NamedSpeaker,
  type Person,
  type Quote,
  type Source,
  type Utterance,
  namesJoined,
  speakersOf,
} from '#core/model'
import { sentences } from '#core/text/sentences'
import { reportedAt } from '../verbatim/reported'
import { utteranceAt, utterancesIn } from '../verbatim/utterance'
import { goesBy, isNamedBy } from './goesBy'

/**
 * What the claim about the speaker is worth, held against the reading of the source. `found`: the source names them.
 * `unsure`: the reading proposes them and is not sure. `shown`: a person showed the naming words that the reading missed.
 * `by-hand`: the source is silent. `against`: it names somebody else, or names more or fewer. `nobody`: nobody is named.
 */
export type AttributionState = 'found' | 'unsure' | 'shown' | 'by-hand' | 'against' | 'nobody'

export interface QuoteAttribution {
  readonly state: AttributionState
  /** Whom the source names for these words; none when it is silent. */
  readonly named: readonly NamedSpeaker[]
  /**
   * Who speaks in the words of the source itself, for where no entry of the kit stands for them; empty when it does not say,
   * or when a person set somebody else.
   */
  readonly called: string
  /** Whether a person marked the words as spoken, in notes without marks. */
  readonly isMarkedByHand: boolean
  /** Why a person set the speaker; empty when they gave no reason. */
  readonly reason: string
  /** The words that a person showed. */
  readonly naming: Anchor | null
}

/** Where words of a person stand in a pack for readers outside, nobody may be named whom the source does not know there. */
export const attributionOf = (quote: Quote, source: Source | undefined, kit: Pick<Kit, 'people'>): QuoteAttribution => {
  const speakers = speakersOf(kit, quote)
  const before = known.get(quote)
  if (before !== undefined && before.source === source && isSameList(before.speakers, speakers))
    return before.attribution
  const attribution = foundAnew(quote, source, speakers)
  known.set(quote, { source, speakers, attribution })
  return attribution
}

interface Known {
  readonly source: Source | undefined
  readonly speakers: readonly Person[]
  readonly attribution: QuoteAttribution
}

/** Neither a quotation nor a source nor a person is ever changed in place. */
const known = new WeakMap<Quote, Known>()

const isSameList = (one: readonly Person[], other: readonly Person[]): boolean =>
  one.length === other.length && one.every((person, at) => person === other[at])

const foundAnew = (quote: Quote, source: Source | undefined, speakers: readonly Person[]): QuoteAttribution => {
  const utterance = source === undefined ? null : utteranceAt(source, quote.anchors)
  const reading = source === undefined ? silence : saidIn(quote, source, utterance)
  const { claim } = quote
  const state = stateOf(quote, source, speakers, reading)
  return {
    state,
    named: reading.speakers,
    called: calledIn(state, reading),
    isMarkedByHand: utterance?.kind === 'by-hand' && quote.kind !== 'indirect',
    reason: claim.how === 'by-hand' || claim.how === 'against' ? claim.reason : '',
    naming: claim.how === 'shown' ? claim.naming : null,
  }
}

/** Whether these are the people whom the source names for an utterance: all of them and nobody else. */
export const areNamed = (named: readonly NamedSpeaker[], speakers: readonly Person[]): boolean =>
  named.length === speakers.length &&
  named.every(({ personId, name }) =>
    speakers.some((person) => (personId === null || personId === person.id) && goesBy(person, name)),
  )

type Said = Pick<Utterance, 'speakers' | 'mention' | 'isSure'>

const silence: Said = { speakers: [], mention: '', isSure: true }

/** Where a person named nobody, no name of the reading steps in: only how the source calls somebody whom it does not name. */
const calledIn = (state: AttributionState, { speakers, mention }: Said): string => {
  if (state === 'found') return namesJoined(speakers.map(({ name }) => name))
  return state === 'nobody' && speakers.length === 0 ? mention : ''
}

/**
 * Reported words have no utterance of their own. Where the reading proposes them as somebody's it says whose, and is not sure;
 * elsewhere what is said inside them counts, if one voice says all of it, and something
 * in each of their sentences. Of a sentence that is the narrator's alone the source does not say that anybody spoke it.
 */
const saidIn = (quote: Quote, source: Source, utterance: Utterance | null): Said => {
  const proposed = proposedAt(quote, source)
  if (proposed !== null) return proposed
  if (utterance !== null) return utterance
  const inside = quote.anchors.flatMap((anchor) => utterancesIn(source, anchor))
  const [first] = inside
  if (first === undefined || quote.kind !== 'indirect') return silence
  const isOneVoice = inside.every(({ speakers }) => namesIn(speakers) === namesIn(first.speakers))
  return isOneVoice && isSaidThroughout(quote, source) ? first : silence
}

const proposedAt = ({ kind, anchors }: Quote, source: Source): Said | null => {
  const found = kind === 'indirect' ? reportedAt(source, anchors) : null
  if (found === null) return null
  return { speakers: found.speaker === null ? [] : [found.speaker], mention: found.mention, isSure: false }
}

const isSaidThroughout = ({ anchors }: Quote, source: Source): boolean =>
  anchors.every(({ start, end }) =>
    sentences(source.text.slice(start, end)).every(
      ([from, to]) => utterancesIn(source, { start: start + from, end: start + to }).length > 0,
    ),
  )

const namesIn = (speakers: readonly NamedSpeaker[]): string =>
  speakers.map(({ personId, name }) => personId ?? name).join('\n')

const stateOf = (
  quote: Quote,
  source: Source | undefined,
  speakers: readonly Person[],
  { speakers: named, isSure }: Said,
): AttributionState => {
  if (speakers.length === 0) return 'nobody'
  const isShown = source !== undefined && isShownIn(quote, source, speakers)
  if (named.length === 0) return isShown ? 'shown' : 'by-hand'
  if (areNamed(named, speakers)) return isSure || quote.standing === 'kept' ? 'found' : 'unsure'
  return isShown && !isSure ? 'shown' : 'against'
}

/** The words that were shown stand in the source, outside of what anybody says there, and name every one of the speakers. */
const isShownIn = ({ claim }: Quote, source: Source, speakers: readonly Person[]): boolean => {
  if (claim.how !== 'shown') return false
  const { start, end, exact } = claim.naming
  const isSaid = utterancesIn(source, { start, end }).some(({ kind }) => kind === 'marked')
  return source.text.slice(start, end) === exact && !isSaid && speakers.every((person) => isNamedBy(person, exact))
}
