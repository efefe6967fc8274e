import { type Kit, type Person, type Quote, blankPerson, withExport } from '../model'
import { type Result, failure, success } from '../model/result'
import { type Turns, atOnce } from '../model/turns'
import type { Edit, SingleEdit } from './edit'
import type { EditFailure } from './failure'
import { lookingForHoles } from './holes'
import { knownAfter } from './known'
import { changeItem, hasItem, inOrder, insertBefore, itemIn, moveBefore, removeItem } from './list'
import { mergePeople } from './mergePeople'
import { marked } from './marking'
import { type Patch, patched } from './patch'
import { withPrintedName } from './printedName'
import { withTitleOfReaders } from './packTitle'
import { barredPlacement } from './placing'
import { withoutPerson, withoutQuotes, withoutSource } from './removal'
import { changeSections, reordered, switched } from './sections'
import { termsObjection } from './termsDoor'
import { verbatimObjection } from './verbatimDoor'

/**
 * The kit after one decision made at a moment (milliseconds since 1970; without one, no embargo has passed yet).
 * Everything the edit does not touch is the same object as before.
 */
export const apply = (kit: Kit, edit: Edit, at = 0): Result<Kit, EditFailure> => atOnce(applying(kit, edit, at))

/** The same, turn by turn. */
export const applying = function* (kit: Kit, edit: Edit, at: number): Turns<Result<Kit, EditFailure>> {
  const hole = yield* lookingForHoles(edit)
  if (hole !== null) return failure({ code: 'edit.unreadable', where: hole })
  return yield* oneByOne(kit, edit, function* (current, single) {
    yield
    const known = misfit(current, single) ?? repetition(current, single)
    yield
    return (
      known ??
      (yield* verbatimObjection(current, single)) ??
      termsObjection(single) ??
      barredPlacement(current, single, at)
    )
  })
}

/**
 * The same for a decision that is read back from a file. What it says about words and readers was checked when it was
 * made. Words that do not stand in their source now were changed there by another program: they are taken in and shown as
 * broken, because one letter must not lock a person out of the whole kit.
 */
export const applyAgain = (kit: Kit, edit: Edit): Result<Kit, EditFailure> =>
  atOnce(
    oneByOne(kit, edit, function* (current, single) {
      yield
      return misfit(current, single)
    }),
  )

const oneByOne = function* (
  kit: Kit,
  edit: Edit,
  objectionTo: (kit: Kit, edit: SingleEdit) => Turns<EditFailure | null>,
): Turns<Result<Kit, EditFailure>> {
  let current = kit
  for (const single of edit.kind === 'several' ? edit.edits : [edit]) {
    const objection = yield* objectionTo(current, single)
    if (objection !== null) return failure(objection)
    yield
    current = changed(current, single)
  }
  return success(current)
}

type Objection = (kit: Kit, edit: SingleEdit) => EditFailure | null

const misfit: Objection = (kit, edit) => {
  const stranger = unknownIdOf(kit, edit)
  if (stranger !== null) return { code: 'edit.unknown', id: stranger }
  return edit.kind === 'pack.remove' && kit.packs.length === 1 ? { code: 'edit.lastPack' } : null
}

/** People and documents of a text that is taken in may be known: they are the same. Nothing else comes twice. */
const repetition: Objection = (kit, edit) => {
  const added = [...('item' in edit ? [edit.item.id] : []), ...(edit.kind === 'source.add' ? [edit.source.id] : [])]
  const quotes = edit.kind === 'source.add' ? edit.quotes.map(({ id }) => id) : []
  const ordered = edit.kind === 'person.order' ? firstKnown(edit.ids, new Set()) : undefined
  const twice =
    ordered ??
    added.find((id) => hasItem(collectionOf(kit, edit.kind), id)) ??
    (quotes.length === 0 ? undefined : firstKnown(quotes, new Set<string>(kit.quotes.map(({ id }) => id))))
  return twice === undefined ? null : { code: 'edit.known', id: twice }
}

/** A long text brings thousands. */
const firstKnown = (ids: readonly string[], known: Set<string>): string | undefined =>
  ids.find((id) => {
    const isKnown = known.has(id)
    known.add(id)
    return isKnown
  })

const changed = (kit: Kit, edit: SingleEdit): Kit => {
  switch (edit.kind) {
    case 'event.change':
      return { ...kit, event: patched(kit.event, edit.patch) }
    case 'front.change':
      return { ...kit, front: patched(kit.front, edit.patch) }
    case 'background.change':
      return { ...kit, background: patched(kit.background, edit.patch) }
    case 'approach.change':
      return { ...kit, approach: patched(kit.approach, edit.patch) }
    case 'readout.change':
      return { ...kit, readout: patched(kit.readout, edit.patch) }
    case 'source.add':
      return { ...kit, ...knownAfter(kit, edit), quotes: [...kit.quotes, ...edit.quotes] }
    case 'source.describe':
      return { ...kit, sources: changeItem(kit.sources, edit.id, (source) => patched(source, edit.patch)) }
    case 'source.read':
      return { ...kit, sources: changeItem(kit.sources, edit.id, (source) => ({ ...source, reading: edit.reading })) }
    case 'source.mark':
      return { ...kit, sources: changeItem(kit.sources, edit.id, (source) => marked(source, edit)) }
    case 'source.move':
      return { ...kit, sources: moveBefore(kit.sources, edit.id, edit.before) }
    case 'source.remove':
      return withoutSource(kit, edit.id)
    case 'person.change':
      return {
        ...kit,
        people: ownOffice(
          kit.people,
          changeItem(kit.people, edit.id, (person) => patched(person, withPrintedName(person, edit.patch))),
          edit,
        ),
      }
    case 'person.add':
    case 'person.move':
      return { ...kit, people: listAfter(kit.people, edit) }
    case 'person.order':
      return { ...kit, people: inOrder(kit.people, edit.ids) }
    case 'person.remove':
      return withoutPerson(kit, edit.id, null)
    case 'person.stand':
      return { ...kit, people: kit.people.map((person) => standing(person, edit.ids, edit.standing)) }
    case 'person.merge':
      return mergePeople(kit, edit.id, edit.absorbed)
    case 'quote.change':
      return keepSpeakers(withQuoteChanged(kit, edit))
    case 'quote.add':
    case 'quote.move':
      return keepSpeakers(releaseSpeakers(kit, { ...kit, quotes: listAfter(kit.quotes, edit) }))
    case 'quote.remove':
      return withoutQuotes(kit, (quote) => quote.id === edit.id)
    case 'quote.stand':
      return keepSpeakers({ ...kit, quotes: kit.quotes.map((quote) => standing(quote, edit.ids, edit.standing)) })
    case 'message.add':
    case 'message.change':
    case 'message.move':
    case 'message.remove':
      return { ...kit, messages: listAfter(kit.messages, edit) }
    case 'question.add':
    case 'question.change':
    case 'question.move':
    case 'question.remove':
      return { ...kit, questions: listAfter(kit.questions, edit) }
    case 'objective.add':
    case 'objective.change':
    case 'objective.move':
    case 'objective.remove':
      return { ...kit, objectives: listAfter(kit.objectives, edit) }
    case 'commitment.add':
    case 'commitment.change':
    case 'commitment.move':
    case 'commitment.remove':
      return { ...kit, commitments: listAfter(kit.commitments, edit) }
    case 'programme.add':
    case 'programme.change':
    case 'programme.move':
    case 'programme.remove':
      return { ...kit, programme: listAfter(kit.programme, edit) }
    case 'document.add':
    case 'document.change':
    case 'document.move':
    case 'document.remove':
      return { ...kit, documents: listAfter(kit.documents, edit) }
    case 'document.stand':
      return { ...kit, documents: kit.documents.map((document) => standing(document, edit.ids, edit.standing)) }
    case 'pack.change':
      return { ...kit, packs: listAfter(kit.packs, withTitleOfReaders(kit.packs, edit)) }
    case 'pack.add':
    case 'pack.move':
    case 'pack.remove':
      return { ...kit, packs: listAfter(kit.packs, edit) }
    case 'pack.include':
      return changeSections(kit, edit.id, (sections) => switched(sections, edit.section, edit.included))
    case 'pack.order':
      return changeSections(kit, edit.id, (sections) => reordered(sections, edit.section, edit.before))
    case 'pack.place':
      return {
        ...kit,
        packs: changeItem(kit.packs, edit.id, (pack) => {
          const others = pack.excludedQuoteIds.filter((id) => id !== edit.quoteId)
          return { ...pack, excludedQuoteIds: edit.placed ? others : [...others, edit.quoteId] }
        }),
      }
    case 'pack.exported':
      return { ...kit, exports: withExport(kit.exports, edit.exported) }
  }
}

/** Who writes another office for somebody wants it printed: the words of the sources no longer stand for it. */
const ownOffice = (before: readonly Person[], after: readonly Person[], { id }: { readonly id: string }) => {
  const old = itemIn(before, id)
  return changeItem(after, id, (person) =>
    old === undefined || (person.role === old.role && person.organisation === old.organisation)
      ? person
      : { ...person, mentions: person.mentions.map((mention) => ({ ...mention, title: null })) },
  )
}

type ListEdit<Item extends { readonly id: string }> =
  | { readonly kind: `${string}.add`; readonly item: Item; readonly before: string | null }
  | { readonly kind: `${string}.change`; readonly id: string; readonly patch: Patch<Item> }
  | { readonly kind: `${string}.move`; readonly id: string; readonly before: string | null }
  | { readonly kind: `${string}.remove`; readonly id: string }

const listAfter = <Item extends { readonly id: string }>(
  list: readonly Item[],
  edit: ListEdit<Item>,
): readonly Item[] => {
  if ('item' in edit) return insertBefore(list, edit.item, edit.before)
  if ('patch' in edit) return changeItem(list, edit.id, (item) => patched(item, edit.patch))
  if ('before' in edit) return moveBefore(list, edit.id, edit.before)
  return removeItem(list, edit.id)
}

/** The collections by the first half of an edit's name. */
const collectionOf = (kit: Kit, kind: SingleEdit['kind']): readonly { readonly id: string }[] => {
  const collections: Record<string, readonly { readonly id: string }[]> = {
    source: kit.sources,
    person: kit.people,
    quote: kit.quotes,
    message: kit.messages,
    question: kit.questions,
    objective: kit.objectives,
    commitment: kit.commitments,
    programme: kit.programme,
    document: kit.documents,
    pack: kit.packs,
  }
  return collections[kind.slice(0, kind.indexOf('.'))] ?? []
}

const unknownIdOf = (kit: Kit, edit: SingleEdit): string | null => {
  const collection = collectionOf(kit, edit.kind)
  const named = [
    ...('id' in edit ? [edit.id] : []),
    ...('ids' in edit ? edit.ids : []),
    ...('absorbed' in edit ? [edit.absorbed] : []),
    ...(edit.kind === 'source.describe' ? [edit.patch.supersedes ?? [], edit.patch.versionOf ?? []].flat() : []),
  ]
  return named.find((id) => !hasItem(collection, id)) ?? null
}

const standing = <Item extends { readonly id: string; readonly standing: Quote['standing'] }>(
  item: Item,
  ids: readonly string[],
  to: Quote['standing'],
): Item => (ids.includes(item.id) ? { ...item, standing: to } : item)

/** A note under a quotation changes nothing about who speaks: then nobody need be looked for, with every key typed. */
const withQuoteChanged = (kit: Kit, edit: Extract<SingleEdit, { readonly kind: 'quote.change' }>): Kit => {
  const after = { ...kit, quotes: listAfter(kit.quotes, edit) }
  if (edit.patch.standing !== undefined || edit.patch.speakerIds !== undefined) return releaseSpeakers(kit, after)
  keptSpeakers.set(after.quotes, keptSpeakersOf(kit))
  return after
}

const keptSpeakersOf = ({ quotes }: Kit): ReadonlySet<string> => {
  const known = keptSpeakers.get(quotes)
  if (known !== undefined) return known
  const ids = new Set<string>()
  for (const { standing, speakerIds } of quotes) if (standing === 'kept') for (const id of speakerIds) ids.add(id)
  keptSpeakers.set(quotes, ids)
  return ids
}

/** Who says the words that are kept, by the list of all words. */
const keptSpeakers = new WeakMap<readonly Quote[], ReadonlySet<string>>()

/** Who is quoted in the pack must stand in it: keeping words keeps the one who said them. */
const keepSpeakers = (kit: Kit): Kit => {
  if (!kit.people.some((person) => person.standing === 'proposed')) return kit
  const speaking = keptSpeakersOf(kit)
  if (!kit.people.some((person) => person.standing === 'proposed' && speaking.has(person.id))) return kit
  return {
    ...kit,
    people: kit.people.map((person) =>
      person.standing === 'proposed' && speaking.has(person.id) ? { ...person, standing: 'kept' } : person,
    ),
  }
}

/**
 * Who is in the kit only because words were put into their mouth leaves with them: whom a source names goes back to the
 * proposals, and who was nothing but a name typed for a speaker goes altogether.
 */
const releaseSpeakers = (before: Kit, after: Kit): Kit => {
  const still = keptSpeakersOf(after)
  const released = new Set([...keptSpeakersOf(before)].filter((id) => !still.has(id)))
  const silenced = silencedBy(before, after)
  const isStranger = (person: Person): boolean => silenced.has(person.id) && isOnlyAName(person)
  const isReleased = (person: Person): boolean =>
    released.has(person.id) && person.standing === 'kept' && person.evidence !== null
  if (!after.people.some((person) => isStranger(person) || isReleased(person))) return after
  return {
    ...after,
    people: after.people
      .filter((person) => !isStranger(person))
      .map((person) => (isReleased(person) ? { ...person, standing: 'proposed' } : person)),
  }
}

/** Whose last words the decision took away, and who leads nothing either. */
const silencedBy = (before: Kit, after: Kit): ReadonlySet<string> => {
  const now = new Set(after.quotes)
  const silenced = new Set<string>(
    before.quotes.filter((quote) => !now.has(quote)).flatMap(({ speakerIds }) => speakerIds),
  )
  if (silenced.size === 0) return silenced
  for (const { speakerIds } of after.quotes) for (const id of speakerIds) silenced.delete(id)
  for (const { leadIds, presentIds } of after.programme)
    for (const id of [...leadIds, ...presentIds]) silenced.delete(id)
  return silenced
}

/** Named for a speaker by hand, and nothing has been written of them since. */
const isOnlyAName = (person: Person): boolean => {
  if (person.presence !== 'quoted' || person.evidence !== null || person.mentions.length > 0) return false
  const blank = blankPerson(person.id, person.printedName)
  return (Object.keys(blank) as (keyof Person)[]).every(
    (field) => field === 'presence' || field === 'standing' || equals(person[field], blank[field]),
  )
}

/** Written fields of a blank person are empty texts, lists or null. */
const equals = (one: Person[keyof Person], other: Person[keyof Person]): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0)
