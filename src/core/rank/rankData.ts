import * as v from 'valibot'
import { folded } from '#core/search/fold'
import {
  before,
  internationalBodies,
  notHeld,
  ofBodiesToo,
  ofStateOnly,
  presets,
  ranks,
  statesAreCalled,
} from './data/ranks'

const RankId = v.picklist([
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'foreign-minister',
  'minister',
  'international-organisation',
  'deputy-minister',
  'ambassador',
  'mission-member',
])
export type RankId = v.InferOutput<typeof RankId>

const parts = (list: string): readonly string[] =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const Offices = v.pipe(
  v.string(),
  v.transform(parts),
  v.minLength(1),
  v.check((offices) => offices.every((office) => folded(office).trim() !== ''), 'an office that folds to nothing'),
)

const Preset = v.pipe(
  v.string(),
  v.transform(parts),
  v.array(RankId),
  v.check((order) => RankId.options.every((rank) => order.filter((one) => one === rank).length === 1), 'each once'),
)

/** What stands in the data: of every rank its offices by language, and of every preset each rank once. */
const RankData = v.strictObject({
  ranks: v.record(RankId, v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), Offices)),
  before: Offices,
  ofStateOnly: Offices,
  notHeld: Offices,
  statesAreCalled: Offices,
  ofBodiesToo: Offices,
  internationalBodies: Offices,
  presets: v.strictObject({ states: Preset, organisations: Preset }),
})

let read: v.InferOutput<typeof RankData> | null = null

/** The data, looked through once; throws where they are not what they should be, which a test would have said. */
export const rankData = (): v.InferOutput<typeof RankData> =>
  (read ??= v.parse(RankData, {
    ranks,
    before,
    ofStateOnly,
    notHeld,
    statesAreCalled,
    ofBodiesToo,
    internationalBodies,
    presets,
  }))
