import type { Kit } from '#core/model'
import type { KitScreen } from '../../state/place'
import { verbatim } from '../../state/verbatim'
import type { words } from '../../words'

type Code = keyof typeof words.overview.missingThings

/** Something the pack will want, how often it is wanting, and the screen where it is put right. */
export interface MissingThing {
  readonly code: Code
  readonly number: number
  readonly screen: KitScreen
  readonly isGrave: boolean
}

/** What is missing from a kit, the gravest first. What a text does not say is flagged here, never invented. */
export const missingThings = (kit: Kit): readonly MissingThing[] => {
  const { event } = kit
  const people = kit.people.filter((person) => person.standing === 'kept' && person.kind === 'person')
  const kept = kit.quotes.filter((quote) => quote.standing === 'kept')
  const checks: readonly (readonly [code: Code, number: number, screen: KitScreen, isGrave?: true])[] = [
    ['broken', kept.filter((quote) => verbatim(kit, quote).state === 'broken').length, 'quotes', true],
    ['speakers', kept.filter((quote) => quote.speakerIds.length === 0).length, 'quotes', true],
    ['source', kit.sources.length === 0 ? 1 : 0, 'sources'],
    ['quotesToReview', kit.quotes.filter((quote) => quote.standing === 'proposed').length, 'quotes'],
    [
      'peopleToReview',
      kit.people.filter((person) => person.standing === 'proposed' && person.presence !== 'mentioned').length,
      'people',
    ],
    ['documentsToReview', kit.documents.filter((document) => document.standing === 'proposed').length, 'messages'],
    ['title', event.title.trim() === '' ? 1 : 0, 'overview'],
    ['date', event.startDay === null ? 1 : 0, 'overview'],
    ['place', event.place.trim() === '' ? 1 : 0, 'overview'],
    ['timeZone', event.startTime !== null && event.timeZone === null ? 1 : 0, 'overview'],
    ['purpose', kit.front.purpose.trim() === '' ? 1 : 0, 'overview'],
    ['programme', kit.programme.length === 0 ? 1 : 0, 'overview'],
    ['points', kit.messages.some((message) => message.front) ? 0 : 1, 'messages'],
    ['biographies', people.filter((person) => person.biography.length === 0).length, 'people'],
    [
      'sourceFacts',
      kit.sources.filter((source) => source.publisher === null || source.date === null).length,
      'sources',
    ],
  ]
  return checks
    .filter(([, number]) => number > 0)
    .map(([code, number, screen, isGrave = false]) => ({ code, number, screen, isGrave }))
}
