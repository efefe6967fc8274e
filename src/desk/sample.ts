import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { apply } from '#core/edit/apply'
import { Edit } from '#core/edit/edit'
import { type Kit, type Person, richTextFrom, isToReview } from '#core/model'
import { folded } from '#core/search/fold'
import { takeIn } from './import/takeIn'
import { orRefuse } from './refusal'
import { sampleText } from './sampleText'
import type { Workroom } from './workroom'

/** Some fields of a thing; what they may be is checked when they have become edits. */
const Fields = v.record(v.string(), v.unknown())

/** What `resources/sample/kit.json` says: decisions about texts that are imported like any others. */
const Sample = v.strictObject({
  event: Fields,
  sources: v.array(v.strictObject({ file: v.string(), describe: Fields })),
  people: v.array(v.strictObject({ name: v.string(), patch: Fields, biography: v.string() })),
  /** Two entries for one person. */
  merge: v.array(v.strictObject({ keep: v.string(), absorb: v.string() })),
  /** Quotations by their first words. */
  quotes: v.array(v.strictObject({ starts: v.string(), patch: Fields })),
  front: Fields,
  programme: v.array(v.looseObject({ leads: v.array(v.string()) })),
  messages: v.array(Fields),
  questions: v.array(Fields),
  background: v.strictObject({ mayUse: v.string(), notDisclosed: v.string() }),
})
type Sample = v.InferOutput<typeof Sample>

const read = async (room: Workroom): Promise<Sample> =>
  v.parse(Sample, JSON.parse(await readFile(join(room.host.resourcesFolder, 'sample', 'kit.json'), 'utf8')))

/** What the bundled example is called, for as long as nobody calls theirs otherwise. */
export const sampleTitle = async (room: Workroom): Promise<string> => String((await read(room)).event['title'] ?? '')

/**
 * The bundled example: invented from end to end, and made the way a person makes a kit, by importing texts and deciding
 * about what is proposed. What the sample names and extraction did not find is left out.
 */
export const sampleKit = async (room: Workroom): Promise<Kit> => {
  const sample = await read(room)
  let kit: Kit = { ...room.blankKit(), fictional: true }
  for (const { file } of sample.sources) {
    const findings = await sampleText(room, file)
    kit = orRefuse(apply(kit, takeIn(kit, findings, room.makeId).edit))
  }
  for (const decisions of [descriptions, merges, verdicts, contents]) {
    for (const edit of decisions(sample, kit, room)) kit = orRefuse(apply(kit, v.parse(Edit, edit)))
  }
  return kit
}

type Decisions = (sample: Sample, kit: Kit, room: Workroom) => readonly object[]

const descriptions: Decisions = (sample, kit) =>
  sample.sources.flatMap(({ describe }, index) => {
    const source = kit.sources[index]
    return source === undefined ? [] : [{ kind: 'source.describe', id: source.id, patch: describe }]
  })

const merges: Decisions = (sample, kit) =>
  sample.merge.flatMap(({ keep, absorb }) => {
    const [id, absorbed] = [personNamed(kit, keep)?.id, personNamed(kit, absorb)?.id]
    return id === undefined || absorbed === undefined || id === absorbed ? [] : [{ kind: 'person.merge', id, absorbed }]
  })

const verdicts: Decisions = (sample, kit) => [
  { kind: 'quote.stand', ids: kit.quotes.filter(isToReview).map((quote) => quote.id), standing: 'kept' },
  { kind: 'person.stand', ids: kit.people.filter(isPresent).map((person) => person.id), standing: 'kept' },
  { kind: 'document.stand', ids: kit.documents.map((document) => document.id), standing: 'kept' },
  ...sample.quotes.flatMap(({ starts, patch }) => {
    const quote = kit.quotes.find((other) => other.anchors[0]?.exact.startsWith(starts))
    return quote === undefined ? [] : [{ kind: 'quote.change', id: quote.id, patch }]
  }),
  ...sample.people.flatMap(({ name, patch, biography }) => {
    const person = personNamed(kit, name)
    return person === undefined
      ? []
      : [{ kind: 'person.change', id: person.id, patch: { ...patch, biography: richTextFrom(biography) } }]
  }),
]

const contents: Decisions = (sample, kit, { makeId }) => [
  { kind: 'event.change', patch: sample.event },
  { kind: 'front.change', patch: sample.front },
  {
    kind: 'background.change',
    patch: {
      mayUse: richTextFrom(sample.background.mayUse),
      notDisclosed: richTextFrom(sample.background.notDisclosed),
    },
  },
  ...sample.messages.map((fields) =>
    added('message', { id: makeId('msg'), owner: '', expires: null, quoteIds: [], ...fields }),
  ),
  ...sample.questions.map((fields) => added('question', { id: makeId('qna'), ...fields })),
  ...sample.programme.map(({ leads, ...fields }) => {
    const leadIds = leads.flatMap((name) => personNamed(kit, name)?.id ?? [])
    return added('programme', { id: makeId('prg'), leadIds, ...fields })
  }),
]

const added = (what: string, item: object): object => ({ kind: `${what}.add`, item, before: null })

const isPresent = (person: Person): boolean => person.presence !== 'mentioned'

const personNamed = (kit: Kit, name: string): Person | undefined =>
  kit.people.find((person) => folded(person.printedName) === folded(name))
