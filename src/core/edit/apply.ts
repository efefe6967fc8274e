import type { Event, Kit, Person, Quote, Section, Source } from '../model'
import { type Result, failure, success } from '../model/result'
import type { Edit, SingleEdit } from './edit'
import { changeItem, hasItem, insertBefore, moveBefore, removeItem } from './list'

export type EditFailure =
  /** The edit names something that is not in the kit (any more). */
  | { readonly code: 'edit.unknown'; readonly id: string }
  /** The words of a quotation do not stand at that place of that source: such a quotation is never taken in. */
  | { readonly code: 'edit.notInSource'; readonly id: string }
  /** A kit always has one pack. */
  | { readonly code: 'edit.lastPack' }

/** The kit after one decision. Everything the edit does not touch is the same object as before. */
export const apply = (kit: Kit, edit: Edit): Result<Kit, EditFailure> => {
  if (edit.kind !== 'several') return applySingle(kit, edit)
  let current = kit
  for (const single of edit.edits) {
    const next = applySingle(current, single)
    if (!next.ok) return next
    current = next.value
  }
  return success(current)
}

const applySingle = (kit: Kit, edit: SingleEdit): Result<Kit, EditFailure> => {
  const stranger = unknownIdOf(kit, edit)
  if (stranger !== null) return failure({ code: 'edit.unknown', id: stranger })
  const foreign = quotesOf(kit, edit).find((quote) => !standsInSource(quote, sourceFor(kit, edit, quote)))
  if (foreign !== undefined) return failure({ code: 'edit.notInSource', id: foreign.id })
  if (edit.kind === 'pack.remove' && kit.packs.length === 1) return failure({ code: 'edit.lastPack' })
  return success(changed(kit, edit))
}

const changed = (kit: Kit, edit: SingleEdit): Kit => {
  switch (edit.kind) {
    case 'event.change':
      return { ...kit, event: patched(kit.event, edit.patch) }
    case 'front.change':
      return { ...kit, front: patched(kit.front, edit.patch) }
    case 'background.change':
      return { ...kit, background: patched(kit.background, edit.patch) }
    case 'source.add':
      return {
        ...kit,
        event: patched<Event>(kit.event, edit.event),
        sources: [...kit.sources, edit.source],
        people: upserted(kit.people, edit.people),
        quotes: [...kit.quotes, ...edit.quotes],
        documents: upserted(kit.documents, edit.documents),
      }
    case 'source.describe':
      return { ...kit, sources: changeItem(kit.sources, edit.id, (source) => patched(source, edit.patch)) }
    case 'source.move':
      return { ...kit, sources: moveBefore(kit.sources, edit.id, edit.before) }
    case 'source.remove':
      return withoutSource(kit, edit.id)
    case 'person.add':
    case 'person.change':
    case 'person.move':
      return { ...kit, people: listAfter(kit.people, edit) }
    case 'person.remove':
      return withoutPerson(kit, edit.id, null)
    case 'person.stand':
      return { ...kit, people: kit.people.map((person) => standing(person, edit.ids, edit.standing)) }
    case 'person.merge':
      return merged(kit, edit.id, edit.absorbed)
    case 'quote.add':
    case 'quote.change':
    case 'quote.move':
      return keepSpeakers({ ...kit, quotes: listAfter(kit.quotes, edit) })
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
    case 'pack.add':
    case 'pack.change':
    case 'pack.move':
    case 'pack.remove':
      return { ...kit, packs: listAfter(kit.packs, edit) }
    case 'pack.include':
      return changeSections(kit, edit.id, (sections) =>
        sections.map((section) => (section.kind === edit.section ? { ...section, included: edit.included } : section)),
      )
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
  }
}

type ListEdit<Item extends { readonly id: string }> =
  | { readonly kind: `${string}.add`; readonly item: Item; readonly before: string | null }
  | { readonly kind: `${string}.change`; readonly id: string; readonly patch: Patch<Item> }
  | { readonly kind: `${string}.move`; readonly id: string; readonly before: string | null }
  | { readonly kind: `${string}.remove`; readonly id: string }

const listAfter = <Item extends { readonly id: string }>(list: readonly Item[], edit: ListEdit<Item>): readonly Item[] => {
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
  ]
  return named.find((id) => !hasItem(collection, id)) ?? null
}

/** The quotations as an edit would leave them, where it touches their words or where these are to be found. */
const quotesOf = (kit: Kit, edit: SingleEdit): readonly PlacedWords[] => {
  if (edit.kind === 'source.add') return edit.quotes
  if (edit.kind === 'quote.add') return [edit.item]
  if (edit.kind !== 'quote.change' || (edit.patch.anchors === undefined && edit.patch.sourceId === undefined)) return []
  return kit.quotes.filter((quote) => quote.id === edit.id).map((quote) => patched(quote, edit.patch))
}

type PlacedWords = Pick<Quote, 'id' | 'sourceId' | 'anchors'>

const sourceFor = (kit: Kit, edit: SingleEdit, quote: PlacedWords): Source | undefined =>
  edit.kind === 'source.add' ? edit.source : kit.sources.find((source) => source.id === quote.sourceId)

const standsInSource = (quote: PlacedWords, source: Source | undefined): boolean =>
  source !== undefined && quote.anchors.every((anchor) => source.text.slice(anchor.start, anchor.end) === anchor.exact)

type Patch<Thing> = { readonly [Key in keyof Thing]?: Thing[Key] | undefined }

const patched = <Thing extends object>(thing: Thing, patch: Patch<Thing>): Thing => ({ ...thing, ...patch })

/** New items at the end; an item whose identifier is known takes the place of the old one. */
const upserted = <Item extends { readonly id: string }>(list: readonly Item[], items: readonly Item[]): readonly Item[] => {
  const newer = new Map(items.map((item) => [item.id, item]))
  const known = new Set(list.map((item) => item.id))
  return [...list.map((item) => newer.get(item.id) ?? item), ...items.filter((item) => !known.has(item.id))]
}

const standing = <Item extends { readonly id: string; readonly standing: Quote['standing'] }>(
  item: Item,
  ids: readonly string[],
  to: Quote['standing'],
): Item => (ids.includes(item.id) ? { ...item, standing: to } : item)

/** Who is quoted in the pack must stand in it: keeping words keeps the one who said them. */
const keepSpeakers = (kit: Kit): Kit => {
  const speaking = new Set(kit.quotes.filter((quote) => quote.standing === 'kept').map((quote) => quote.speakerId))
  if (!kit.people.some((person) => person.standing === 'proposed' && speaking.has(person.id))) return kit
  return {
    ...kit,
    people: kit.people.map((person) =>
      person.standing === 'proposed' && speaking.has(person.id) ? { ...person, standing: 'kept' } : person,
    ),
  }
}

const withoutQuotes = (kit: Kit, isGone: (quote: Quote) => boolean): Kit => {
  const gone = new Set<string>(kit.quotes.filter(isGone).map((quote) => quote.id))
  if (gone.size === 0) return kit
  return {
    ...kit,
    quotes: kit.quotes.filter((quote) => !gone.has(quote.id)),
    messages: kit.messages.map((message) =>
      message.quoteIds.some((id) => gone.has(id))
        ? { ...message, quoteIds: message.quoteIds.filter((id) => !gone.has(id)) }
        : message,
    ),
    packs: kit.packs.map((pack) =>
      pack.excludedQuoteIds.some((id) => gone.has(id))
        ? { ...pack, excludedQuoteIds: pack.excludedQuoteIds.filter((id) => !gone.has(id)) }
        : pack,
    ),
  }
}

/** A source leaves with its quotations, its mentions, and the proposals that only it supported. */
const withoutSource = (kit: Kit, sourceId: string): Kit => {
  const rest = withoutQuotes({ ...kit, sources: removeItem(kit.sources, sourceId) }, (quote) => quote.sourceId === sourceId)
  const elsewhere = <Item extends { readonly mentions: readonly { readonly sourceId: string }[] }>(item: Item): Item =>
    item.mentions.some((mention) => mention.sourceId === sourceId)
      ? { ...item, mentions: item.mentions.filter((mention) => mention.sourceId !== sourceId) }
      : item
  const spokenFor = new Set(rest.quotes.map((quote) => quote.speakerId))
  return {
    ...rest,
    people: rest.people
      .map(elsewhere)
      .filter((person) => person.standing !== 'proposed' || person.mentions.length > 0 || spokenFor.has(person.id)),
    documents: rest.documents.map(elsewhere).filter((document) => document.mentions.length > 0 || document.note !== ''),
    sources: rest.sources.map((source) => (source.supersedes === sourceId ? { ...source, supersedes: null } : source)),
  }
}

const withoutPerson = (kit: Kit, personId: Person['id'], heir: Person['id'] | null): Kit => ({
  ...kit,
  people: removeItem(kit.people, personId),
  quotes: kit.quotes.map((quote) => (quote.speakerId === personId ? { ...quote, speakerId: heir } : quote)),
  programme: kit.programme.map((item) =>
    item.leadIds.includes(personId)
      ? {
          ...item,
          leadIds: [...new Set(item.leadIds.flatMap((id) => (id !== personId ? [id] : heir === null ? [] : [heir])))],
        }
      : item,
  ),
})

const merged = (kit: Kit, id: Person['id'], absorbed: Person['id']): Kit => {
  const other = kit.people.find((person) => person.id === absorbed)
  if (other === undefined || id === absorbed) return kit
  const people = changeItem(kit.people, id, (person) => ({ ...completed(person, other), mentions: [...person.mentions, ...other.mentions] }))
  return withoutPerson({ ...kit, people }, absorbed, id)
}

/** Fields that are empty in the first are taken from the second; nothing that was written is overwritten. */
const completed = (person: Person, other: Person): Person => ({
  ...person,
  standing: person.standing === 'kept' || other.standing === 'kept' ? 'kept' : person.standing,
  presence: person.presence === 'quoted' || other.presence === 'quoted' ? 'quoted' : person.presence,
  honorific: person.honorific || other.honorific,
  originalScript: person.originalScript || other.originalScript,
  pronunciation: person.pronunciation || other.pronunciation,
  addressAs: person.addressAs || other.addressAs,
  role: person.role || other.role,
  organisation: person.organisation || other.organisation,
  country: person.country || other.country,
  languages: person.languages || other.languages,
  lastMet: person.lastMet || other.lastMet,
  biography: person.biography.length > 0 ? person.biography : other.biography,
  photo: person.photo ?? other.photo,
  privateNote: [person.privateNote, other.privateNote].filter((note) => note !== '').join('\n'),
  lastReviewed: person.lastReviewed ?? other.lastReviewed,
})

const changeSections = (kit: Kit, packId: string, change: (sections: readonly Section[]) => readonly Section[]): Kit => ({
  ...kit,
  packs: changeItem(kit.packs, packId, (pack) => ({ ...pack, sections: change(pack.sections) })),
})

const reordered = (sections: readonly Section[], kind: Section['kind'], before: Section['kind'] | null): readonly Section[] => {
  const section = sections.find((other) => other.kind === kind)
  if (section === undefined || kind === before) return sections
  const rest = sections.filter((other) => other.kind !== kind)
  const at = before === null ? rest.length : rest.findIndex((other) => other.kind === before)
  return at < 0 ? [...rest, section] : [...rest.slice(0, at), section, ...rest.slice(at)]
}
