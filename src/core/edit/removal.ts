import type { Kit, Person, Quote, Source } from '../model'
import { removeItem } from './list'

/** Quotations leave with every place where a message, an objective or a pack names them. */
export const withoutQuotes = (kit: Kit, isGone: (quote: Quote) => boolean): Kit => {
  const gone = new Set<string>(kit.quotes.filter(isGone).map((quote) => quote.id))
  if (gone.size === 0) return kit
  return {
    ...kit,
    quotes: kit.quotes.filter((quote) => !gone.has(quote.id)),
    messages: kit.messages.map((message) => withoutLinks(message, gone)),
    objectives: kit.objectives.map((objective) => withoutLinks(objective, gone)),
    packs: kit.packs.map((pack) =>
      pack.excludedQuoteIds.some((id) => gone.has(id))
        ? { ...pack, excludedQuoteIds: pack.excludedQuoteIds.filter((id) => !gone.has(id)) }
        : pack,
    ),
  }
}

const withoutLinks = <Item extends { readonly quoteIds: readonly Quote['id'][] }>(
  item: Item,
  gone: ReadonlySet<string>,
): Item =>
  item.quoteIds.some((id) => gone.has(id)) ? { ...item, quoteIds: item.quoteIds.filter((id) => !gone.has(id)) } : item

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
  const spokenFor = new Set(rest.quotes.flatMap((quote) => quote.speakerIds))
  return {
    ...rest,
    people: rest.people
      .map(elsewhere)
      .filter((person) => person.standing !== 'proposed' || person.mentions.length > 0 || spokenFor.has(person.id)),
    documents: rest.documents
      .map(elsewhere)
      .filter((document) => document.standing !== 'proposed' || document.mentions.length > 0),
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

const inherited = (
  ids: readonly Person['id'][],
  gone: Person['id'],
  heir: Person['id'] | null,
): readonly Person['id'][] => [...new Set(ids.flatMap((id) => (id !== gone ? [id] : heir === null ? [] : [heir])))]

/** Of a group that one leaves nobody is left to speak alone: the words go to nobody of the kit, and the source names its own. */
const spokenBy = ({ speakerIds }: Quote, gone: Person['id'], heir: Person['id'] | null): Quote['speakerIds'] =>
  heir === null ? [] : inherited(speakerIds, gone, heir)

/** The source goes on naming whom it names; only the entry of the kit is another one, or none. */
const withoutSpeaker = (source: Source, gone: Person['id'], heir: Person['id'] | null): Source => {
  const { utterances } = source.reading
  if (!utterances.some(({ speakers }) => speakers.some(({ personId }) => personId === gone))) return source
  return {
    ...source,
    reading: {
      ...source.reading,
      utterances: utterances.map((utterance) => ({
        ...utterance,
        speakers: utterance.speakers.map((speaker) =>
          speaker.personId === gone ? { ...speaker, personId: heir } : speaker,
        ),
      })),
    },
  }
}

/** Somebody leaves; what they said and lead stays, with the heir if there is one, else with nobody. */
export const withoutPerson = (kit: Kit, personId: Person['id'], heir: Person['id'] | null): Kit => ({
  ...kit,
  people: removeItem(kit.people, personId),
  sources: kit.sources.map((source) => withoutSpeaker(source, personId, heir)),
  quotes: kit.quotes.map((quote) =>
    quote.speakerIds.includes(personId) ? { ...quote, speakerIds: spokenBy(quote, personId, heir) } : quote,
  ),
  programme: kit.programme.map((item) =>
    item.leadIds.includes(personId) || item.presentIds.includes(personId)
      ? {
          ...item,
          leadIds: inherited(item.leadIds, personId, heir),
          presentIds: inherited(item.presentIds, personId, heir),
        }
      : item,
  ),
  readout: kit.readout.presentIds.includes(personId)
    ? { ...kit.readout, presentIds: inherited(kit.readout.presentIds, personId, heir) }
    : kit.readout,
})
