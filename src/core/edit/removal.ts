import type { Kit, Person, Quote, Source } from '../model'
import { removeItem } from './list'

/** Quotations leave with every place where a message or a pack names them. */
export const withoutQuotes = (kit: Kit, isGone: (quote: Quote) => boolean): Kit => {
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
export const withoutSource = (kit: Kit, sourceId: string): Kit => {
  const rest = withoutQuotes(
    { ...kit, sources: removeItem(kit.sources, sourceId) },
    (quote) => quote.sourceId === sourceId,
  )
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
    sources: rest.sources.map((source) => unlinked(source, sourceId)),
  }
}

const unlinked = (source: Source, gone: string): Source =>
  source.supersedes !== gone && source.versionOf !== gone
    ? source
    : {
        ...source,
        supersedes: source.supersedes === gone ? null : source.supersedes,
        versionOf: source.versionOf === gone ? null : source.versionOf,
      }

/** Somebody leaves; what they said and lead stays, with the heir if there is one, else with nobody. */
export const withoutPerson = (kit: Kit, personId: Person['id'], heir: Person['id'] | null): Kit => ({
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
