import type { Kit, Source } from '../model'
import { type ThingKind, calledAs } from './called'

/** One way in which a second version of a kit differs: how it reads in each; empty where it is not there. */
export interface Difference {
  readonly kind: ThingKind
  readonly name: string
  readonly field: string
  readonly here: string
  readonly there: string
}

type Thing = Readonly<Record<string, unknown>>

/** Where two versions of a kit differ, field by field, in the order of the kit. */
export const kitDifferences = (here: Kit, there: Kit): readonly Difference[] => [
  ...fieldsOf('event', '', here.event, there.event),
  ...fieldsOf('front', '', here.front, there.front),
  ...fieldsOf('background', '', here.background, there.background),
  ...fieldsOf('approach', '', here.approach, there.approach),
  ...fieldsOf('readout', '', here.readout, there.readout),
  ...itemsOf('source', here.sources.map(asItReads), there.sources.map(asItReads)),
  ...itemsOf('person', here.people, there.people),
  ...itemsOf('quote', here.quotes, there.quotes),
  ...itemsOf('message', here.messages, there.messages),
  ...itemsOf('question', here.questions, there.questions),
  ...itemsOf('objective', here.objectives, there.objectives),
  ...itemsOf('commitment', here.commitments, there.commitments),
  ...itemsOf('programme', here.programme, there.programme),
  ...itemsOf('document', here.documents, there.documents),
  ...itemsOf('pack', here.packs, there.packs),
]

/** By which engine a text was read, and what was answered about that, makes no other kit. */
const asItReads = ({ reading, ...source }: Source) => ({ ...source, reading: reading.utterances })

const itemsOf = <Item extends { readonly id: string }>(
  kind: Difference['kind'],
  here: readonly Item[],
  there: readonly Item[],
): readonly Difference[] => {
  const theirs = new Map(there.map((item) => [item.id, item]))
  const ours = new Set(here.map(({ id }) => id))
  return [
    ...here.flatMap((item) => {
      const other = theirs.get(item.id)
      if (other === undefined) return [{ kind, name: calledAs(item), field: '', here: calledAs(item), there: '' }]
      return fieldsOf(kind, calledAs(item), item, other)
    }),
    ...there
      .filter(({ id }) => !ours.has(id))
      .map((item) => ({ kind, name: calledAs(item), field: '', here: '', there: calledAs(item) })),
  ]
}

const fieldsOf = (kind: Difference['kind'], name: string, here: object, there: object): readonly Difference[] => {
  const [ours, theirs] = [here as Thing, there as Thing]
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((field) => {
    const [left, right] = [readable(ours[field]), readable(theirs[field])]
    return left === right ? [] : [{ kind, name, field, here: left, there: right }]
  })
}

const readable = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
