import {
  Approach,
  Background,
  Commitment,
  Event,
  FrontSheet,
  type Kit,
  Message,
  NamedDocument,
  Objective,
  Person,
  ProgrammeItem,
  Question,
  Quote,
  Readout,
  type SectionKind,
  Source,
} from '../model'
import { type Fields, textsIn, writtenFields } from '../model'
import { folded } from './fold'

/** The things of a kit in which words are written. */
type WrittenKind =
  | 'event'
  | 'front'
  | 'background'
  | 'approach'
  | 'readout'
  | 'programme'
  | 'message'
  | 'question'
  | 'objective'
  | 'commitment'
  | 'document'
  | 'person'
  | 'quote'
  | 'source'

/** Where printed words come from: the thing (null: there is one of its kind), and the whole of what stands in its field. */
export interface Written {
  readonly kind: WrittenKind
  readonly id: string | null
  readonly text: string
}

/** What the words of a section are looked for in first; what is not named comes behind. */
const nearest: Readonly<Record<SectionKind, readonly WrittenKind[]>> = {
  cover: ['event'],
  addendum: [],
  'front-sheet': ['front', 'message', 'event', 'quote', 'person', 'source'],
  contents: [],
  programme: ['programme', 'person'],
  engagements: ['programme', 'message', 'objective', 'question', 'person'],
  points: ['message', 'event'],
  objectives: ['objective', 'approach', 'front'],
  cards: ['message'],
  people: ['person'],
  quotes: ['quote', 'person'],
  questions: ['question'],
  background: ['background'],
  documents: ['document', 'commitment'],
  readout: ['readout', 'message', 'question', 'commitment'],
  annex: ['source'],
  evidence: ['quote', 'source'],
}

/** Shorter words stand in too many fields to lead to one. */
const shortest = 2

/**
 * The field in which words of a page are written. `printed`: the whole paragraph, then less of it, down to the words that
 * were pointed at; letters and figures are compared, as a page sets them in other capitals and lines. Of several fields that
 * hold them, one that the section prints, and of those the shortest. Null: no field says so much (a printed label).
 */
export const whereWritten = (kit: Kit, section: SectionKind, printed: readonly string[]): Written | null => {
  const order = nearest[section]
  const rank = ({ kind }: Written): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
  const all = writtenIn(kit)
  for (const words of printed) {
    const sought = solid(words)
    if (sought.length < shortest) continue
    const [found] = all
      .filter(({ text }) => solidOf(kit, text).includes(sought))
      .toSorted((one, other) => rank(one) - rank(other) || one.text.length - other.text.length)
    if (found !== undefined) return found
  }
  return null
}

/** Letters and figures alone. */
const solid = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Of long texts only, for a page is pointed at again and again; nothing of a kit is kept longer than the kit. */
const solids = new WeakMap<Kit, Map<string, string>>()
const worthKeeping = 2_000

const solidOf = (kit: Kit, text: string): string => {
  if (text.length < worthKeeping) return solid(text)
  const known = solids.get(kit) ?? new Map<string, string>()
  solids.set(kit, known)
  const made = known.get(text) ?? solid(text)
  known.set(text, made)
  return made
}

const writtenIn = (kit: Kit): readonly Written[] => [
  ...textsOf('event', Event, [{ ...kit.event, id: null }]),
  ...textsOf('front', FrontSheet, [{ ...kit.front, id: null }]),
  ...textsOf('background', Background, [{ ...kit.background, id: null }]),
  ...textsOf('approach', Approach, [{ ...kit.approach, id: null }]),
  ...textsOf('readout', Readout, [{ ...kit.readout, id: null }]),
  ...textsOf('programme', ProgrammeItem, kit.programme),
  ...textsOf('message', Message, kit.messages),
  ...textsOf('question', Question, kit.questions),
  ...textsOf('objective', Objective, kit.objectives),
  ...textsOf('commitment', Commitment, kit.commitments),
  ...textsOf('document', NamedDocument, kit.documents),
  ...textsOf('person', Person, kit.people),
  ...kit.quotes.flatMap(({ id, anchors, translation }) =>
    [...anchors.map(({ exact }) => exact), translation?.text ?? ''].map(
      (text) => ({ kind: 'quote', id, text }) as const,
    ),
  ),
  ...textsOf('quote', Quote, kit.quotes),
  ...textsOf('source', Source, kit.sources),
  ...kit.sources.map(({ id, text }) => ({ kind: 'source', id, text }) as const),
]

const textsOf = <Described extends Fields>(
  kind: WrittenKind,
  { entries }: { readonly entries: Described },
  things: readonly ({ readonly [Name in keyof Described]?: unknown } & { readonly id: string | null })[],
): readonly Written[] =>
  things.flatMap((thing) =>
    writtenFields(entries).flatMap((field) => textsIn(thing[field]).map((text) => ({ kind, id: thing.id, text }))),
  )
