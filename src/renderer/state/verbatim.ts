import type { Kit, Person, Quote, Source } from '#core/model'
import { isLookedAt, looked } from '#core/quote/verbatim/altered'
import { type QuoteState, quoteState } from '#core/quote/verbatim/state'
import { type QuoteAttribution, attributionOf } from '#core/quote/attribution/attribution'
import { type SpeakerTally, type Tally, speakerTallyOf, tallyOf } from '#core/quote/verbatim/tally'
import { numbered } from './numbered'

/** How a quotation stands to its source now: word for word, with declared edits, or broken and where. */
export const verbatim = (kit: Kit, quote: Quote): QuoteState => standOf(kit, quote).state

interface Stand {
  /** The lists in which its source and its speakers were looked up last. */
  readonly lists: Pick<Kit, 'sources' | 'people'>
  readonly source: Source | undefined
  readonly people: readonly (Person | undefined)[]
  readonly state: QuoteState
  readonly attribution: QuoteAttribution
}

/** A letter typed somewhere changes one thing: what is known of a quotation holds while it, its source and its speakers do. */
const stands = new WeakMap<Quote, Stand>()

const standOf = (kit: Kit, quote: Quote): Stand => {
  const last = stands.get(quote)
  if (last !== undefined && last.lists.sources === kit.sources && last.lists.people === kit.people) return last
  const made = { ...lookedUp(kit, quote, last), lists: { sources: kit.sources, people: kit.people } }
  stands.set(quote, made)
  return made
}

const lookedUp = (kit: Kit, quote: Quote, last: Stand | undefined): Omit<Stand, 'lists'> => {
  const source = sourcesOf(kit).get(quote.sourceId)
  const people = quote.speakerIds.map((id) => peopleOf(kit).get(id))
  if (last !== undefined && isSameText(last.source, source) && isSame(last.people, people)) return { ...last, source }
  return {
    source,
    people,
    state: quoteState(quote, source),
    attribution: attributionOf(quote, source, { people: people.filter((person) => person !== undefined) }),
  }
}

/** Its record may have been written anew: what it says is what was read. */
const isSameText = (one: Source | undefined, other: Source | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.arrival === other.arrival &&
    one.text === other.text &&
    one.sha256 === other.sha256 &&
    one.reading === other.reading)

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])

/** Milliseconds of looking in one go, while somebody may be typing or scrolling. */
const longestLook = 8

/**
 * Looks a kit through before it is shown, with pauses: a long text brings thousands of quotations and a fingerprint that
 * takes a tenth of a second. What is known already costs a glance.
 */
export const lookedThrough = async (kit: Kit): Promise<void> => {
  for (const source of kit.sources) {
    if (source.text.length <= longText) continue
    if (!isLookedAt(source)) looked(source, await fingerprint(source.text))
    await othersHeard()
    numbered(source.text)
    await othersHeard()
  }
  let from = performance.now()
  for (const quote of kit.quotes) {
    standOf(kit, quote)
    if (performance.now() - from < longestLook) continue
    await othersHeard()
    from = performance.now()
  }
}

const othersHeard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** UTF-16 units that are hashed in a few milliseconds. */
const longText = 200_000

/** The same as core's, which is written for every thread and waits on none. */
const fingerprint = async (text: string): Promise<string> => {
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(text.length * 3)
  let written = 0
  for (let at = 0; at < text.length;) {
    const end = at + longText
    // The two halves of a pair are one letter.
    const piece = text.slice(at, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end)
    written += encoder.encodeInto(piece, bytes.subarray(written)).written
    at += piece.length
    await othersHeard()
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.subarray(0, written)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Things of a list by their identifier, made once for as long as the list is the same. */
const byId = <Item extends { readonly id: string }>() => {
  const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>()
  return (list: readonly Item[]): ReadonlyMap<string, Item> => {
    const before = known.get(list)
    if (before !== undefined) return before
    const made = new Map(list.map((item) => [item.id, item]))
    known.set(list, made)
    return made
  }
}
const sourcesById = byId<Source>()
const peopleById = byId<Person>()
const sourcesOf = ({ sources }: Kit): ReadonlyMap<string, Source> => sourcesById(sources)
const peopleOf = ({ people }: Kit): ReadonlyMap<string, Person> => peopleById(people)

/** What the claim about the speaker is worth, now. */
export const attributed = (kit: Kit, quote: Quote): QuoteAttribution => standOf(kit, quote).attribution

/** Quotations, counted by how they stand to their source. */
export const verbatimTally = (kit: Kit, quotes: readonly Quote[]): Tally =>
  tallyOf(quotes.map((quote) => ({ state: verbatim(kit, quote), isReported: quote.kind === 'indirect' })))

/** The kept ones. */
export const keptTally = (kit: Kit): Tally =>
  verbatimTally(
    kit,
    kit.quotes.filter((quote) => quote.standing === 'kept'),
  )

/** The same, counted by what the claims about their speakers are worth. */
export const keptSpeakers = (kit: Kit): SpeakerTally =>
  speakerTallyOf(kit.quotes.filter((quote) => quote.standing === 'kept').map((quote) => attributed(kit, quote).state))
