import type { Kit } from '../model'

/** One way in which a second version of a kit differs: how it reads in each; empty where it is not there. */
export interface Difference {
  readonly kind:
    'event' | 'source' | 'person' | 'quote' | 'message' | 'question' | 'programme' | 'document' | 'pack' | 'other'
  readonly name: string
  readonly field: string
  readonly here: string
  readonly there: string
}

type Thing = Readonly<Record<string, unknown>>

/** Where two versions of a kit differ, field by field, in the order of the kit. */
export const kitDifferences = (here: Kit, there: Kit): readonly Difference[] => [
  ...fieldsOf('event', '', here.event, there.event),
  ...fieldsOf('other', '', { ...here.front, ...here.background }, { ...there.front, ...there.background }),
  ...itemsOf('source', here.sources, there.sources, ({ title }) => title),
  ...itemsOf('person', here.people, there.people, ({ printedName }) => printedName),
  ...itemsOf('quote', here.quotes, there.quotes, ({ anchors }) => anchors[0]?.exact ?? ''),
  ...itemsOf('message', here.messages, there.messages, nameOf),
  ...itemsOf('question', here.questions, there.questions, nameOf),
  ...itemsOf('programme', here.programme, there.programme, nameOf),
  ...itemsOf('document', here.documents, there.documents, nameOf),
  ...itemsOf('pack', here.packs, there.packs, nameOf),
]

const itemsOf = <Item extends { readonly id: string }>(
  kind: Difference['kind'],
  here: readonly Item[],
  there: readonly Item[],
  name: (item: Item) => string,
): readonly Difference[] => {
  const theirs = new Map(there.map((item) => [item.id, item]))
  const ours = new Set(here.map(({ id }) => id))
  return [
    ...here.flatMap((item) => {
      const other = theirs.get(item.id)
      if (other === undefined) return [{ kind, name: name(item), field: '', here: name(item), there: '' }]
      return fieldsOf(kind, name(item), item, other)
    }),
    ...there
      .filter(({ id }) => !ours.has(id))
      .map((item) => ({ kind, name: name(item), field: '', here: '', there: name(item) })),
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

const nameOf = (item: object): string => {
  const named = ['title', 'headline', 'question', 'name'].map((field) => (item as Thing)[field])
  const found = named.find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : ''
}
