import type { Kit, ReleaseBasis, Standing } from '../model'
import { type ThingKind, calledAs, thingsOf } from './called'
import type { Edit, EditKind, SingleEdit } from './edit'
import type { History } from './history'
import { itemIn } from './list'

/** What one step did, for whoever tells a person of it. */
export interface Told {
  /** That of the edits, where all of a gesture are of one kind. */
  readonly kind: EditKind
  readonly thing: ThingKind | null
  /** How many things it was about. */
  readonly number: number
  /** What the one thing is called, at most 80 characters of it. Empty when it has no name, or there are several. */
  readonly name: string
  /** The fields that were changed, as the model names them. */
  readonly fields: readonly string[]
  /** Where the step decided about proposals: how. */
  readonly standing: Standing | null
  /** Where it set terms: which. */
  readonly terms: ReleaseBasis | null
}

export interface ToldStep extends Told {
  /** When it was decided, in milliseconds since 1970. */
  readonly at: number
}

/** The steps of a history in order, the undone ones last. */
export const toldSteps = ({ past, present, future }: History): readonly ToldStep[] => [
  ...past.map(({ before, edit, at }) => ({ ...toldOf(edit, before), at })),
  ...future.map(({ edit, at }) => ({ ...toldOf(edit, present), at })),
]

/** What an edit does to a kit; the things it names are looked up there. */
export const toldOf = (edit: Edit, before: Kit): Told => {
  const edits = edit.kind === 'several' ? edit.edits : [edit]
  const all = edits.map((single) => toldSingle(single, before))
  const [first] = all
  if (first === undefined) return { ...nothing, kind: edit.kind }
  const names = new Set(all.map(({ name }) => name))
  const isOneKind = all.every(({ kind }) => kind === first.kind)
  return {
    kind: isOneKind ? first.kind : 'several',
    thing: all.every(({ thing }) => thing === first.thing) ? first.thing : null,
    number: all.reduce((sum, { number }) => sum + number, 0),
    name: names.size === 1 ? first.name : '',
    fields: isOneKind ? [...new Set(all.flatMap(({ fields }) => fields))] : [],
    standing: all.every(({ standing }) => standing === first.standing) ? first.standing : null,
    terms: all.every(({ terms }) => terms === first.terms) ? first.terms : null,
  }
}

const nothing: Omit<Told, 'kind'> = { thing: null, number: 0, name: '', fields: [], standing: null, terms: null }

const toldSingle = (edit: SingleEdit, before: Kit): Told => {
  const thing = edit.kind.slice(0, edit.kind.indexOf('.')) as ThingKind
  const ids = 'ids' in edit ? edit.ids : 'id' in edit ? [edit.id] : []
  const known = ids.length === 1 ? itemIn(thingsOf(before, thing), ids[0] ?? '') : undefined
  const added = 'item' in edit ? edit.item : edit.kind === 'source.add' ? edit.source : undefined
  return {
    kind: edit.kind,
    thing,
    number: 'ids' in edit ? ids.length : 1,
    name: shortened(calledAs(added ?? known ?? {})),
    fields: 'patch' in edit ? Object.keys(edit.patch) : [],
    standing: 'standing' in edit ? edit.standing : null,
    terms: edit.kind === 'quote.change' ? (edit.patch.release?.basis ?? null) : null,
  }
}

/** Whole words, as far as there is room. */
const shortened = (name: string): string => {
  const line = name.replace(/\s+/g, ' ').trim()
  if (line.length <= longestName) return line
  const cut = line.slice(0, longestName)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > longestName / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\ud800-\udbff]$/u, '')}…`
}

const longestName = 80
