import { type Kit, type Standing, isPlanned, isToReview } from '#core/model'
import type { KitScreen } from '../../state/place'
import { verbatim } from '../../state/verbatim'
import type { words } from '../../words'

type Code = keyof typeof words.overview.missingThings

/** Something the pack will want, how often it is wanting, and where it is put right. */
export interface MissingThing {
  readonly code: Code
  readonly number: number
  readonly screen: KitScreen
  /** The first thing that wants it; null when it is wanting as a whole. */
  readonly item: string | null
  readonly isGrave: boolean
}

/** What is missing from a kit, the gravest first. What a text does not say is flagged here, never invented. */
export const missingThings = (kit: Kit): readonly MissingThing[] => {
  const { event } = kit
  const kept = kit.quotes.filter(isKept)
  const checks: readonly (readonly [code: Code, wanting: Wanting, screen: KitScreen, isGrave?: true])[] = [
    ['broken', kept.filter((quote) => verbatim(kit, quote).state === 'broken'), 'quotes', true],
    ['speakers', kept.filter((quote) => quote.speakerIds.length === 0), 'quotes', true],
    ['source', kit.sources.length === 0 ? whole : nothing, 'sources'],
    ['quotesToReview', kit.quotes.filter(isToReview), 'quotes'],
    ['peopleToReview', kit.people.filter((one) => isProposed(one) && one.presence !== 'mentioned'), 'people'],
    ['documentsToReview', kit.documents.filter(isProposed), 'messages'],
    ['title', event.title.trim() === '' ? whole : nothing, 'overview'],
    ['date', event.startDay === null ? whole : nothing, 'overview'],
    ['place', event.place.trim() === '' ? whole : nothing, 'overview'],
    ['timeZone', event.startTime !== null && event.timeZone === null ? whole : nothing, 'overview'],
    ['purpose', kit.front.purpose.trim() === '' ? whole : nothing, 'overview'],
    ['programme', kit.programme.some(isPlanned) ? nothing : whole, 'overview'],
    ['points', kit.messages.some(({ front, text }) => front && text.trim() !== '') ? nothing : whole, 'messages'],
    [
      'biographies',
      kit.people.filter((one) => isKept(one) && one.kind === 'person' && one.biography.length === 0),
      'people',
    ],
    ['sourceFacts', kit.sources.filter(({ publisher, date }) => publisher === null || date === null), 'sources'],
  ]
  return checks
    .filter(([, wanting]) => wanting.length > 0)
    .map(([code, wanting, screen, isGrave = false]) => ({
      code,
      number: wanting.length,
      screen,
      item: wanting[0]?.id ?? null,
      isGrave,
    }))
}

type Wanting = readonly { readonly id: string | null }[]
const nothing: Wanting = []
const whole: Wanting = [{ id: null }]

const isKept = ({ standing }: { readonly standing: Standing }): boolean => standing === 'kept'
const isProposed = ({ standing }: { readonly standing: Standing }): boolean => standing === 'proposed'
