import * as v from 'valibot'
import { Day } from '../model'

/** By what the quotations of all kits are told apart. */
export const facets = ['decision', 'verified', 'embargo', 'speaker', 'theme', 'terms', 'year', 'language'] as const
export type Facet = (typeof facets)[number]

/** In UTF-16 units; of a search as it is typed. */
export const longestQuery = 300

const Chosen = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(200), v.readonly())

/**
 * Which quotations are wanted. `chosen`: of each facet any of these values; nothing chosen of it leaves it open. What is said
 * of several facets, of words and of days holds together. Days are those on which a source is dated, both included.
 */
export const QuoteFilter = v.pipe(
  v.strictObject({
    words: v.pipe(v.string(), v.maxLength(longestQuery)),
    from: v.nullable(Day),
    until: v.nullable(Day),
    chosen: v.pipe(
      v.strictObject({
        decision: Chosen,
        verified: Chosen,
        embargo: Chosen,
        speaker: Chosen,
        theme: Chosen,
        terms: Chosen,
        year: Chosen,
        language: Chosen,
      } satisfies Record<Facet, typeof Chosen>),
      v.readonly(),
    ),
  }),
  v.readonly(),
)
export type QuoteFilter = v.InferOutput<typeof QuoteFilter>

/** Everything that was kept or waits to be decided. */
export const openFilter: QuoteFilter = {
  words: '',
  from: null,
  until: null,
  chosen: { decision: [], verified: [], embargo: [], speaker: [], theme: [], terms: [], year: [], language: [] },
}

const choosing = (chosen: Partial<QuoteFilter['chosen']>): QuoteFilter => ({
  ...openFilter,
  chosen: { ...openFilter.chosen, ...chosen },
})

/** Whether two filters ask for the same, in whichever order and however often it was chosen. */
export const isSameFilter = (one: QuoteFilter, other: QuoteFilter): boolean =>
  one.words.trim() === other.words.trim() &&
  one.from === other.from &&
  one.until === other.until &&
  facets.every(
    (facet) => isWithin(one.chosen[facet], other.chosen[facet]) && isWithin(other.chosen[facet], one.chosen[facet]),
  )

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((value) => all.includes(value))

/** The views that every library has. */
export const builtInViews = {
  kept: choosing({ decision: ['kept'] }),
  undecided: choosing({ decision: ['proposed'] }),
  unverified: choosing({ decision: ['kept'], verified: ['broken', 'against', 'by-hand', 'unsure'] }),
  embargoToday: choosing({ embargo: ['today'] }),
} as const
export type BuiltInView = keyof typeof builtInViews

export const ViewId = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/))
export const longestViewName = 80
/** A filter that a person keeps under a name. */
export const SavedView = v.pipe(
  v.strictObject({
    id: ViewId,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestViewName)),
    filter: QuoteFilter,
  }),
  v.readonly(),
)
export type SavedView = v.InferOutput<typeof SavedView>

export const mostViews = 100
export const SavedViews = v.pipe(v.array(SavedView), v.maxLength(mostViews), v.readonly())
