import type { Facet } from '#core/facets/quoteFilter'
import type { FacetValue } from '#core/facets/facetedSearch'
import { words } from '../../words'
import { nameOfLanguage } from '../../words/languages'

const w = words.views

/** How a value of a facet is called: as it is written in the kits, or as the window says it. */
export const facetWords = (facet: Facet, { value, label }: FacetValue): string => {
  switch (facet) {
    case 'decision':
      return wordOf(w.decisions, value)
    case 'verified':
      return wordOf(w.verified, value)
    case 'embargo':
      return wordOf(w.embargoes, value)
    case 'terms':
      return wordOf(words.quotes.release.bases, value)
    case 'language':
      return nameOfLanguage(value)
    case 'year':
      return value === '' ? w.noDay : value
    case 'speaker':
      return value === '' ? w.nobody : label || value
    case 'theme':
      return label || value
  }
}

/** What is to be said beside a quotation of what it is worth; nothing of one that has no trouble. */
export const marksOf = (verified: readonly string[]): readonly { readonly value: string; readonly words: string }[] =>
  verified.filter((value) => value in w.marks).map((value) => ({ value, words: wordOf(w.marks, value) }))

const wordOf = (named: Readonly<Record<string, string>>, value: string): string => named[value] ?? value
