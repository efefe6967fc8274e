import type { Kit, Source, SourceId } from '../model'
import { type ThingKind, calledAs, namingThings, thingsOf } from './called'
import { apply } from './apply'
import type { Edit, SingleEdit } from './edit'
import type { EditFailure } from './failure'
import { fallenIn } from './fallen'
import { leanedOn } from './leaning'
import { namingOnlyKnown } from './links'
import { sourceElsewhere } from './readElsewhere'

/** What a person decides of a field that both have changed. `both`: of words, mine and then theirs. */
export type Takes = 'mine' | 'theirs' | 'both'

/** A field that both sides have changed since they were one, and not alike. The whole of a thing: `field` is empty. */
export interface Conflict {
  /** By which a choice is told. */
  readonly key: string
  readonly kind: ThingKind
  readonly id: string | null
  readonly name: string
  readonly field: string
  /** As it reads; empty where it is not there. */
  readonly before: string
  readonly mine: string
  readonly theirs: string
  /** Words that can stand one behind the other. */
  readonly canTakeBoth: boolean
}

/** Something of theirs that the guards of this kit do not take: words that do not stand in their source, a thing that is gone. */
export interface Refused {
  readonly kind: ThingKind
  readonly name: string
  readonly code: EditFailure['code']
}

export interface Merge {
  /** What is taken from them, as one decision; null: nothing. */
  readonly edit: Edit | null
  /** How many things of theirs are new, changed or gone. */
  readonly taken: number
  readonly conflicts: readonly Conflict[]
  /** Those of them that nobody has decided: until then nothing of them is taken. */
  readonly undecided: readonly Conflict[]
  readonly refused: readonly Refused[]
}

interface Sides {
  readonly before: Kit
  readonly mine: Kit
  readonly theirs: Kit
}

/** In this order, so that what is named is there before what names it. */
const listed = [...namingThings, 'pack'] as const
const single = ['event', 'front', 'background', 'approach', 'readout'] as const

/**
 * What somebody else has made of a kit since both were one, taken into mine: whatever only they have changed, field by field,
 * and of what both have changed what a person chose. Every edit passes the guards of this kit, so no quotation comes in that
 * does not stand in its source. `at`: milliseconds since 1970.
 */
export const merging = (sides: Sides, choices: ReadonlyMap<string, Takes>, at: number): Merge => {
  const found = foundIn(sides)
  const unread = new Set<SourceId>()
  // How they read a text is not taken where words of mine would not stand in it that way. Each round leaves out one more.
  for (;;) {
    const { merge, fallen } = takenFrom(found, sides, { choices, at, unread })
    if (fallen.size === 0) return merge
    for (const id of fallen) unread.add(id)
  }
}

interface Taking {
  readonly choices: ReadonlyMap<string, Takes>
  readonly at: number
  /** The sources that stay read as they are. */
  readonly unread: ReadonlySet<SourceId>
}

/** `fallen`: the sources in which words no longer stand as they are read now. */
const takenFrom = (
  found: readonly Found[],
  sides: Sides,
  { choices, at, unread }: Taking,
): { readonly merge: Merge; readonly fallen: ReadonlySet<SourceId> } => {
  const read = new Set<SourceId>()
  const conflicts = found.flatMap(({ conflicts: own }) => own)
  const refused: Refused[] = []
  const edits: SingleEdit[] = []
  let kit = sides.mine
  let taken = 0
  const take = (wanted: readonly SingleEdit[], { kind, name }: Pick<Found, 'kind' | 'name'>): void => {
    const held = kit
    for (const edit of wanted.map((one) => namingOnlyKnown(kit, one))) {
      if (edit.kind === 'source.read' && unread.has(edit.id)) {
        refused.push({ kind, name, code: 'edit.readingUnsound' })
        continue
      }
      const next = apply(kit, edit, at)
      if (edit.kind === 'source.read') read.add(edit.id)
      if (!next.ok) refused.push({ kind, name, code: next.failure.code })
      else if (next.value !== kit) {
        kit = next.value
        edits.push(edit)
      }
    }
    if (kit !== held) taken += 1
  }
  for (const one of found) take(one.edits(choices), one)
  // What is gone goes last: what named it has let go of it by then.
  for (const one of found.toReversed()) take(one.removals(choices), one)
  for (const exported of sides.theirs.exports)
    if (
      !sides.mine.exports.some(
        ({ sha256, packId, at: when }) =>
          sha256 === exported.sha256 && packId === exported.packId && when === exported.at,
      )
    )
      edits.push({ kind: 'pack.exported', exported })
  const merge: Merge = {
    edit: edits.length === 0 ? null : { kind: 'several', edits },
    taken,
    conflicts,
    undecided: conflicts.filter(({ key }) => !choices.has(key)),
    refused,
  }
  return { merge, fallen: fallenIn(read, sides.mine, kit) }
}

type Thing = Readonly<Record<string, unknown>>
type Choices = ReadonlyMap<string, Takes>

/** What is to be taken of one thing of theirs. */
interface Found {
  readonly kind: ThingKind
  readonly name: string
  readonly conflicts: readonly Conflict[]
  readonly edits: (choices: Choices) => readonly SingleEdit[]
  readonly removals: (choices: Choices) => readonly SingleEdit[]
}

const foundIn = ({ before, mine, theirs }: Sides): readonly Found[] => {
  const [goneHere, goneThere] = [goneFrom(before, mine), goneFrom(before, theirs)]
  const isChanged = (kind: ThingKind, was: object, is: object): boolean => !isSameThing(kind, was as Thing, is as Thing)
  const leanedHere = leanedOn({ before, gone: goneThere, other: mine, isChanged })
  const leanedThere = leanedOn({ before, gone: goneHere, other: theirs, isChanged })
  // A quotation goes or stays with its source.
  const goesWithSource = (id: string, { sourceId }: Thing): boolean =>
    goneThere.has(id) && typeof sourceId === 'string' && goneThere.has(sourceId)
  return [
    ...single.map((kind) => changedThing(kind, null, before[kind], mine[kind], theirs[kind])),
    ...listed.flatMap((kind) => {
      const [was, ours, others] = [byId(before, kind), byId(mine, kind), byId(theirs, kind)]
      const kept = [...others].map(([id, item]) => {
        const own = ours.get(id)
        if (own !== undefined) return changedThing(kind, id, was.get(id) ?? {}, own, item)
        const next = nextOf(others, ours, id)
        return addedThing(kind, id, { before: was.get(id), isLeanedOn: leanedThere.has(id) }, item, next)
      })
      const gone = [...was].filter(([id, item]) => !others.has(id) && ours.has(id) && !goesWithSource(id, item))
      return [
        ...kept,
        ...gone.map(([id, item]) =>
          goneThing(kind, id, { before: item, isLeanedOn: leanedHere.has(id) }, ours.get(id) ?? item),
        ),
        reordered(kind, [...was.keys()], [...ours.keys()], [...others.keys()]),
      ]
    }),
  ]
}

/** What one side has taken out. */
const goneFrom = (before: Kit, side: Kit): ReadonlySet<string> =>
  new Set(
    listed.flatMap((kind) => {
      const there = byId(side, kind)
      return [...byId(before, kind).keys()].filter((id) => !there.has(id))
    }),
  )

/** A thing as it was; and whether the other side has built on it since. */
interface Former<Was> {
  readonly before: Was
  readonly isLeanedOn: boolean
}

const byId = (kit: Kit, kind: ThingKind): ReadonlyMap<string, Thing> =>
  new Map(thingsOf(kit, kind).map((thing) => [thing.id, thing as unknown as Thing]))

/** Before which of mine a new one of theirs belongs; null: behind all. */
const nextOf = (theirs: ReadonlyMap<string, Thing>, mine: ReadonlyMap<string, Thing>, id: string): string | null => {
  const ids = [...theirs.keys()]
  return ids.slice(ids.indexOf(id) + 1).find((other) => mine.has(other)) ?? null
}

/** Fields of the same thing in one edit: some hold only together, as a speaker and what was decided about them. */
const changedThing = (kind: ThingKind, id: string | null, before: Thing, mine: Thing, theirs: Thing): Found => {
  const changed = Object.keys(theirs).filter(
    (field) =>
      !isFixed(kind, field) &&
      !isSame(field, before[field], theirs[field]) &&
      !isSame(field, mine[field], theirs[field]),
  )
  const name = calledAs(mine)
  const conflicts = changed
    .filter((field) => !isSame(field, before[field], mine[field]))
    .map((field): Conflict => ({
      key: keyOf(kind, id, field),
      kind,
      id,
      name,
      field,
      before: readable(before[field]),
      mine: readable(mine[field]),
      theirs: readable(theirs[field]),
      canTakeBoth: prose.has(field) && typeof mine[field] === 'string',
    }))
  const disputed = new Set(conflicts.map(({ field }) => field))
  return {
    kind,
    name,
    conflicts,
    removals: () => [],
    edits: (choices) => {
      const patch: Record<string, unknown> = {}
      for (const field of changed) {
        const takes = disputed.has(field) ? choices.get(keyOf(kind, id, field)) : 'theirs'
        if (takes === 'theirs') patch[field] = theirs[field]
        if (takes === 'both') patch[field] = [mine[field], theirs[field]].join('\n')
      }
      return patchEdits(kind, id, patch)
    },
  }
}

/** New, or taken out here and changed there, or built on. */
const addedThing = (
  kind: Exclude<ThingKind, (typeof single)[number]>,
  id: string,
  { before, isLeanedOn }: Former<Thing | undefined>,
  theirs: Thing,
  next: string | null,
): Found => {
  const name = calledAs(theirs)
  const isDisputed = before !== undefined && (isLeanedOn || !isSameThing(kind, before, theirs))
  const key = keyOf(kind, id, '')
  const conflict = { key, kind, id, name, field: '', before: name, mine: '', theirs: name, canTakeBoth: false }
  return {
    kind,
    name,
    conflicts: isDisputed ? [conflict] : [],
    removals: () => [],
    edits: (choices) => {
      const isWanted = before === undefined || (isDisputed && choices.get(key) === 'theirs')
      return isWanted ? [additionOf(kind, theirs, next)] : []
    },
  }
}

/** Taken out there: a conflict where it was changed here, or built on. */
const goneThing = (
  kind: Exclude<ThingKind, (typeof single)[number]>,
  id: string,
  { before, isLeanedOn }: Former<Thing>,
  mine: Thing,
): Found => {
  const name = calledAs(mine)
  const isDisputed = isLeanedOn || !isSameThing(kind, before, mine)
  const key = keyOf(kind, id, '')
  const conflict = { key, kind, id, name, field: '', before: name, mine: name, theirs: '', canTakeBoth: false }
  return {
    kind,
    name,
    conflicts: isDisputed ? [conflict] : [],
    edits: () => [],
    removals: (choices) =>
      !isDisputed || choices.get(key) === 'theirs' ? [{ kind: `${kind}.remove`, id } as SingleEdit] : [],
  }
}

/** The order of a list, protocol order among them, is one thing: of two that differ one is taken whole. */
const reordered = (
  kind: Exclude<ThingKind, (typeof single)[number]>,
  was: readonly string[],
  ours: readonly string[],
  others: readonly string[],
): Found => {
  const everywhere = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => was.includes(id) && ours.includes(id) && others.includes(id))
  const [before, mine, theirs] = [everywhere(was).join(' '), everywhere(ours).join(' '), everywhere(others).join(' ')]
  const isNew = theirs !== before && theirs !== mine
  const isDisputed = isNew && mine !== before
  const key = keyOf(kind, null, 'order')
  const conflict = {
    key,
    kind,
    id: null,
    name: '',
    field: 'order',
    before: '',
    mine: '',
    theirs: '',
    canTakeBoth: false,
  }
  return {
    kind,
    name: '',
    conflicts: isDisputed ? [conflict] : [],
    removals: () => [],
    edits: (choices) => {
      if (!isNew || (isDisputed && choices.get(key) !== 'theirs')) return []
      const order = everywhere(others)
      return order.map((_, at) => {
        const from = order.length - 1 - at
        return { kind: `${kind}.move`, id: order[from], before: order[from + 1] ?? null } as unknown as SingleEdit
      })
    },
  }
}

const additionOf = (kind: string, thing: Thing, before: string | null): SingleEdit =>
  kind === 'source'
    ? {
        kind: 'source.add',
        source: sourceElsewhere(thing as unknown as Source),
        people: [],
        quotes: [],
        documents: [],
        event: {},
      }
    : ({ kind: `${kind}.add`, item: thing, before } as unknown as SingleEdit)

const patchEdits = (
  kind: ThingKind,
  id: string | null,
  patch: Readonly<Record<string, unknown>>,
): readonly SingleEdit[] => {
  if (kind !== 'source')
    return Object.keys(patch).length === 0
      ? []
      : [{ kind: `${kind}.change`, ...(id === null ? {} : { id }), patch } as unknown as SingleEdit]
  const { reading, ...described } = patch
  return [
    ...(Object.keys(described).length === 0 ? [] : [{ kind: 'source.describe', id, patch: described } as SingleEdit]),
    ...(reading === undefined
      ? []
      : [{ kind: 'source.read', id, reading: sourceElsewhere({ reading } as Source).reading } as SingleEdit]),
  ]
}

/** What never changes of a thing: its identifier, and the whole of a text as it was received. */
const isFixed = (kind: ThingKind, field: string): boolean => field === 'id' || (kind === 'source' && ofText.has(field))

const ofText: ReadonlySet<string> = new Set(['raw', 'text', 'sha256', 'arrival', 'received', 'fileName'])

/** Free words, of which two can stand one behind the other. */
const prose: ReadonlySet<string> = new Set([
  'annotation',
  'privateNote',
  'answer',
  'ifPressed',
  'support',
  'note',
  'response',
  'outcome',
  'summary',
  'nextSteps',
])

const keyOf = (kind: ThingKind, id: string | null, field: string): string => `${kind} ${id ?? ''} ${field}`

const isSame = (field: string, one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(compared(field, one)) === JSON.stringify(compared(field, other))

/** By which engine a text was read makes no other text. */
const compared = (field: string, value: unknown): unknown =>
  field === 'reading' && typeof value === 'object' && value !== null && 'utterances' in value ? value.utterances : value

const isSameThing = (kind: ThingKind, one: Thing, other: Thing): boolean =>
  Object.keys(other).every((field) => isFixed(kind, field) || isSame(field, one[field], other[field]))

const readable = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
