import * as v from 'valibot'
import { Instant, listOf } from './common'
import { Background, FrontSheet, Message, NamedDocument, ProgrammeItem, Question } from './content'
import { Event } from './event'
import { ExportedVersion } from './exported'
import { KitId, type MakeId } from './id'
import { unmarked } from './marking'
import { Pack, fullPack, standardTitles } from './pack'
import { Person } from './person'
import { Quote } from './quote'
import { Source } from './source'

/** The version of this shape. A file of an older version is migrated (`migrate.ts`), one of a newer version is refused. */
export const kitSchemaVersion = 2

/** One briefing: the event, what came in, and every decision of the human. The whole of it is one value. */
export const Kit = v.pipe(
  v.strictObject({
    id: KitId,
    created: Instant,
    /** The bundled example is invented from end to end and says so on every page. */
    fictional: v.boolean(),
    event: Event,
    front: FrontSheet,
    sources: listOf(Source),
    people: listOf(Person),
    quotes: listOf(Quote),
    messages: listOf(Message),
    questions: listOf(Question),
    programme: listOf(ProgrammeItem),
    documents: listOf(NamedDocument),
    background: Background,
    packs: v.pipe(v.array(Pack), v.minLength(1), v.readonly()),
    /** What left as a file, in the order it left. */
    exports: listOf(ExportedVersion),
  }),
  v.readonly(),
)
export type Kit = v.InferOutput<typeof Kit>

export const blankKit = (makeId: MakeId, now: Instant): Kit => ({
  id: makeId('kit'),
  created: now,
  fictional: false,
  event: {
    title: '',
    place: '',
    startDay: null,
    startTime: null,
    endDay: null,
    endTime: null,
    timeZone: null,
    host: '',
    reference: '',
    preparedFor: '',
    preparedBy: '',
    marking: unmarked,
  },
  front: { purpose: '', objectives: [], avoid: '', press: 'unknown' },
  sources: [],
  people: [],
  quotes: [],
  messages: [],
  questions: [],
  programme: [],
  documents: [],
  background: { mayUse: [], notDisclosed: [] },
  packs: [fullPack(makeId('pck'), standardTitles.principal, 'principal')],
  exports: [],
})
