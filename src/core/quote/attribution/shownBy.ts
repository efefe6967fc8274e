import {
  type Claim,
  type Kit,
  type Person,
  type PersonId,
  type Quote,
  type Source,
  type Span,
  asFound,
} from '#core/model'
import { anchorAt } from '#core/text/anchor'
import { utterancesIn } from '../verbatim/utterance'
import { type AttributionState, attributionOf } from './attribution'
import { goesBy, isNamedBy } from './goesBy'

/** One answer to whom some words of a source show as the speakers, and what the claim would be worth. */
export interface ShownSpeakers {
  readonly speakerIds: readonly PersonId[]
  readonly claim: Claim
  readonly state: AttributionState
}

/**
 * Whom words that a person selects in the source name as the speakers of a quotation: all whom they name together first,
 * then each alone. Nobody when they name nobody of the kit. Whom the source itself names needs no showing and is `found`.
 */
export const speakersShownBy = (
  kit: Pick<Kit, 'people'>,
  quote: Quote,
  source: Source,
  span: Span,
): readonly ShownSpeakers[] => {
  const naming = anchorAt(source.text, span)
  const named = kit.people.filter((person) => person.standing !== 'dropped' && isNamedBy(person, naming.exact))
  const groups =
    named.length > 1 ? [named, ...named.map((person) => [person])] : [named].filter(({ length }) => length > 0)
  return groups.map((people) => worth(kit, quote, source, people, { how: 'shown', naming }))
}

/** The best rival of an unsure proposal, shown by the words nearest to the quotation that name them; null where none do. */
export const rivalShown = (kit: Pick<Kit, 'people'>, quote: Quote, source: Source): ShownSpeakers | null => {
  const name = quote.evidence?.rival?.name ?? ''
  const rival = name === '' ? undefined : kit.people.find((person) => goesBy(person, name))
  if (rival === undefined || quote.speakerIds.includes(rival.id)) return null
  const span = nearestNaming(rival, quote, source)
  if (span === null) return null
  const shown = worth(kit, quote, source, [rival], { how: 'shown', naming: anchorAt(source.text, span) })
  return shown.state === 'shown' ? shown : null
}

const worth = (
  kit: Pick<Kit, 'people'>,
  quote: Quote,
  source: Source,
  people: readonly Person[],
  claim: Claim,
): ShownSpeakers => {
  const speakerIds = people.map(({ id }) => id)
  const { state } = attributionOf({ ...quote, speakerIds, claim, standing: 'kept' }, source, kit)
  return { speakerIds, claim: state === 'found' ? asFound : claim, state }
}

/** Outside of what anybody says. */
const nearestNaming = ({ mentions, ...person }: Person, quote: Quote, source: Source): Span | null => {
  const start = quote.anchors[0]?.start ?? 0
  const end = quote.anchors.at(-1)?.end ?? 0
  const distance = (span: Span): number => Math.max(start - span.end, span.start - end, 0)
  return (
    mentions
      .filter(({ sourceId }) => sourceId === source.id)
      .map(({ span }) => span)
      .filter(
        (span) =>
          isNamedBy(person, source.text.slice(span.start, span.end)) &&
          !utterancesIn(source, span).some(({ kind }) => kind === 'marked'),
      )
      .toSorted((left, right) => distance(left) - distance(right))[0] ?? null
  )
}
