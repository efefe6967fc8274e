import { type Kit, type Person, type Quote, type Source, isOffered, speakersOf } from '../model'
import { dayAt } from '../places/wallTime'
import { attributionOf } from '../quote/attribution/attribution'
import { isBroken, quoteState } from '../quote/verbatim/state'
import { IndexedText, type Query, holdsAll, queryFrom } from '../search/find'
import { folded } from '../search/fold'
import { type Facet, type QuoteFilter, facets } from './quoteFilter'
import { quoteTexts } from '../search/searchKit'

/** A value of a facet, and how many quotations would be shown if nothing else of that facet were chosen. */
export interface FacetValue {
  readonly value: string
  /** As it is written where it was met first; empty where the window has words of its own for the value. */
  readonly label: string
  readonly count: number
}

/** A quotation as a filter knows it. */
export interface FoundByFacets {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source | undefined
  /** What its words and its speaker are worth. */
  readonly verified: readonly string[]
}

export interface FacetedAnswer {
  /** In the order of the kits, and in each as it has them. */
  readonly fitting: readonly FoundByFacets[]
  /** How many there are without the filter. */
  readonly total: number
  /** The values that there are, those of most quotations first, with every one that is chosen. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>
}

/** `now` as an instant; `zone`: whose day it is where neither an embargo nor its event names a place. */
interface Moment {
  readonly now: string
  readonly zone: string
}

/**
 * The quotations of all kits that a filter asks for, and what else each facet has. A value is counted under everything that
 * is asked for but its own facet: the number says what choosing it would show.
 */
export const facetedSearch = (kits: readonly Kit[], filter: QuoteFilter, moment: Moment): FacetedAnswer => {
  const query = queryFrom(filter.words)
  const embargo = embargoAt(moment)
  const counted = countsBy(() => new Map<string, Counted>())
  const wanted = facets.flatMap((facet) => {
    const values = filter.chosen[facet]
    return values.length === 0 ? [] : [{ facet, values: new Set(values) }]
  })
  const fitting: FoundByFacets[] = []
  let total = 0
  for (const kit of kits)
    for (const entry of entriesOf(kit)) {
      total += 1
      let missed: Facet | null = null
      let misses = 0
      for (const { facet, values } of wanted) {
        if ((facet === 'embargo' ? embargo(entry, kit) : entry.values[facet]).some((value) => values.has(value)))
          continue
        missed = facet
        misses += 1
      }
      if (misses > 1 || !isBetween(entry.day, filter) || !hasWords(entry, query)) continue
      if (missed === null) fitting.push(entry)
      for (const facet of facets) {
        // Of what is not shown for one facet alone, that facet is counted: choosing its value would show it.
        if (missed !== null && facet !== missed) continue
        for (const value of facet === 'embargo' ? embargo(entry, kit) : entry.values[facet]) {
          const known = counted[facet].get(value)
          if (known === undefined) counted[facet].set(value, { count: 1, label: entry.labels[facet]?.get(value) ?? '' })
          else known.count += 1
        }
      }
    }
  return {
    fitting,
    total,
    facets: countsBy((facet) =>
      [...new Set([...counted[facet].keys(), ...filter.chosen[facet]])]
        .map((value) => ({ value, label: '', count: 0, ...counted[facet].get(value) }))
        .toSorted((one, other) => other.count - one.count || byValue(one.value, other.value)),
    ),
  }
}

/** How often a value was met, and how it was written first. */
interface Counted {
  count: number
  readonly label: string
}

const byValue = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Makes what the facets of a kit need, so that the first answer costs no more than the next. */
export const prepareFacets = (kit: Kit): void => {
  for (const { texts } of entriesOf(kit)) for (const text of texts) void [text.plain, text.has, text.sounds]
}

const countsBy = <Value>(of: (facet: Facet) => Value): Record<Facet, Value> => ({
  decision: of('decision'),
  verified: of('verified'),
  embargo: of('embargo'),
  speaker: of('speaker'),
  theme: of('theme'),
  terms: of('terms'),
  year: of('year'),
  language: of('language'),
})

interface Entry extends FoundByFacets {
  readonly day: string | null
  /** What the moment of asking does not change. */
  readonly values: Readonly<Record<Exclude<Facet, 'embargo'>, readonly string[]>>
  /** How the values that people wrote are written here. */
  readonly labels: Partial<Readonly<Record<Facet, ReadonlyMap<string, string>>>>
  /** The quotation, and who speaks in it, in what, and for which event. */
  readonly texts: readonly IndexedText[]
}

/** A kit is another object as soon as anything in it is; with the kit goes what was made of it. */
const entriesOf = (kit: Kit): readonly Entry[] => {
  const known = entries.get(kit)
  if (known !== undefined) return known
  const sources = new Map(kit.sources.map((source) => [source.id, source]))
  const made = kit.quotes
    .filter((quote) => quote.standing !== 'dropped' && !isOffered(quote))
    .map((quote) => entryFor(kit, quote, sources.get(quote.sourceId)))
  entries.set(kit, made)
  return made
}

const entries = new WeakMap<Kit, readonly Entry[]>()

const entryFor = (kit: Kit, quote: Quote, source: Source | undefined): Entry => {
  const speakers = speakersOf(kit, quote)
  const day = source?.date ?? null
  const called = speakers.map(({ printedName }) => printedName)
  const speaker = labelled(called)
  const theme = labelled(quote.themes)
  const verified = verifiedOf(quote, source, speakers)
  return {
    kit,
    quote,
    source,
    verified,
    day,
    values: {
      decision: [quote.standing],
      verified,
      speaker: speaker.size === 0 ? [''] : [...speaker.keys()],
      theme: [...theme.keys()],
      terms: [quote.release.basis],
      year: [day === null ? '' : day.slice(0, 4)],
      language: source === undefined ? [] : [source.language],
    },
    labels: { speaker, theme },
    texts: [
      ...quoteTexts(kit, quote),
      new IndexedText([...called, quote.speakerMention, source?.title ?? '', kit.event.title].join('\n')),
    ],
  }
}

/** What people wrote, by what it is compared by: two ways of writing one name are one value. */
const labelled = (written: readonly string[]): ReadonlyMap<string, string> =>
  new Map(written.map((label) => [folded(label).trim(), label] as const).filter(([value]) => value !== ''))

/**
 * Words and speaker are judged apart, and a quotation can have trouble with both. Verified is one that has none: its words
 * stand in its source, and who speaks is as the source says. What is only reported is nobody's words.
 */
const verifiedOf = (quote: Quote, source: Source | undefined, people: readonly Person[]): readonly string[] => {
  const { state } = attributionOf(quote, source, { people })
  const trouble = [
    ...(isBroken(quoteState(quote, source)) ? ['broken'] : []),
    ...(state === 'unsure' || state === 'by-hand' || state === 'against' ? [state] : []),
  ]
  if (trouble.length > 0) return trouble
  return [quote.kind === 'indirect' ? 'reported' : 'verified']
}

const isBetween = (day: string | null, { from, until }: QuoteFilter): boolean =>
  (from === null && until === null) ||
  (day !== null && (from === null || day >= from) && (until === null || day <= until))

const hasWords = ({ texts }: Entry, query: Query): boolean => query.words.length === 0 || holdsAll(texts, query)

/** Where an embargo stands at a moment: on its last day, by the clocks of the place it was agreed in, on any before or after. */
const embargoAt = ({ now, zone }: Moment) => {
  const days = new Map<string, string>()
  const dayIn = (instant: string, place: string): string => {
    const key = `${place} ${instant}`
    const day = days.get(key) ?? dayAt(instant, place) ?? dayAt(instant, zone) ?? instant.slice(0, 10)
    days.set(key, day)
    return day
  }
  return ({ quote: { release } }: Entry, { event }: Kit): readonly string[] => {
    if (release.basis !== 'embargoed' || release.until === null) return []
    const place = release.zone ?? event.timeZone ?? zone
    const [end, today] = [dayIn(release.until, place), dayIn(now, place)]
    return [end === today ? 'today' : end < today ? 'ended' : 'running']
  }
}
