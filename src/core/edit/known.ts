import type { Event, Kit } from '../model'
import type { SourceAdd } from './edit'
import { upserted } from './list'
import { patched } from './patch'

/** What a text that comes in is compared with: the event, the sources, people and documents that a kit knows. */
export type Known = Pick<Kit, 'event' | 'sources' | 'people' | 'documents'>

/** The same once one more source is in. */
export const knownAfter = (known: Known, edit: SourceAdd): Known => ({
  event: patched<Event>(known.event, edit.event),
  sources: [...known.sources, edit.source],
  people: upserted(known.people, edit.people),
  documents: upserted(known.documents, edit.documents),
})
