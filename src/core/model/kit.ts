import * as v from 'valibot'
import { Approach, Commitment, Objective, blankApproach } from './bilateral'
import { Instant, listOf } from './common'
import { Background, FrontSheet, Message, NamedDocument, ProgrammeItem, Question } from './content'
import { Event } from './event'
import { ExportedVersion } from './exported'
import { addedIn, newestVersionIn } from './fields/added'
import { blankOf } from './fields/blank'
import { KitId, type MakeId } from './id'
import { unmarked } from './marking'
import { Pack, fullPack } from './pack'
import { Person } from './person'
import { Quote } from './quote'
import { Readout, blankReadout } from './readout'
import { Source } from './source'
import { standardTitles } from './words/standardTitles'

/** One briefing: the event, what came in, and every decision of the human. The whole of it is one value. */
export const Kit = v.pipe(
  v.strictObject({
    id: KitId,
    created: Instant,
    /** The bundled example is invented from end to end and says so on every page. */
    fictional: v.boolean(),
    /** The kit that it was begun from, for the meeting before; null: from none. */
    follows: addedIn(18, v.nullable(KitId), null),
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
    objectives: addedIn(10, listOf(Objective), []),
    approach: addedIn(10, Approach, blankApproach),
    commitments: addedIn(10, listOf(Commitment), []),
    readout: addedIn(19, Readout, blankReadout),
    packs: v.pipe(v.array(Pack), v.minLength(1), v.readonly()),
    /** What left as a file, in the order it left. */
    exports: listOf(ExportedVersion),
  }),
  v.readonly(),
)
export type Kit = v.InferOutput<typeof Kit>

/** The last version that needed a migration. */
export const lastReshaped = 2

/**
 * The version of this shape: raised by hand with a migration, and by itself with a field that was `addedIn` a version. A
 * file of an older version is brought forward (`migrate.ts`), one of a newer version is refused.
 */
export const kitSchemaVersion = /* @__PURE__ */ Math.max(lastReshaped, /* @__PURE__ */ newestVersionIn(Kit))

export const blankKit = (makeId: MakeId, now: Instant): Kit =>
  blankOf(Kit, {
    id: makeId('kit'),
    created: now,
    fictional: false,
    event: blankOf(Event, { marking: unmarked }),
    front: blankOf(FrontSheet, { press: 'unknown' }),
    background: blankOf(Background, {}),
    packs: [fullPack(makeId('pck'), standardTitles.principal, 'principal')],
  })
