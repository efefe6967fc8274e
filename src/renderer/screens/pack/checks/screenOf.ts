import type { SectionKind } from '#core/model'
import type { Place } from '../../../state/place'

/** The screen where the words of a section are written. */
export const screenOf: Readonly<Record<SectionKind, Place['screen']>> = {
  cover: 'overview',
  addendum: 'pack',
  'front-sheet': 'overview',
  contents: 'pack',
  programme: 'overview',
  engagements: 'overview',
  points: 'messages',
  objectives: 'messages',
  cards: 'messages',
  people: 'people',
  quotes: 'quotes',
  questions: 'messages',
  background: 'overview',
  documents: 'messages',
  readout: 'messages',
  annex: 'sources',
  evidence: 'quotes',
}
