import { type Instant, type Pack, type SectionKind, type SourceId, sectionsFor } from '#core/model'
import type { QuotePlace, SelectedSource } from '#core/view/view'
import type { Changes } from './addendum/changes'
import { placeOf } from './places'
import type { Block, Target } from './document'
import type { Selection } from './selected'
import { isBlank, joined, sentenceCase } from './text'
import { type PrintedWords, wordsFor } from './words'

/** What every section is composed from: the selection, never the kit. */
export interface Composing {
  readonly selection: Selection
  readonly pack: Pack
  readonly now: Instant
  /** Null: it is not numbered yet, and then not dated either. */
  readonly version: number | null
  readonly changes: Changes | null
  readonly words: PrintedWords
  readonly includes: (kind: SectionKind) => boolean
  readonly source: (id: SourceId) => SelectedSource | undefined
}

/** What a section has to print. */
export interface Made {
  readonly blocks: readonly Block[]
  readonly subtitle?: string
  /** Where it is not the usual one of the section. */
  readonly title?: string
}

export const composingFrom = (
  selection: Selection,
  { now, version, changes }: Pick<Composing, 'now' | 'version' | 'changes'>,
): Composing => {
  const { pack } = selection
  const sources = new Map(selection.sources.map((source) => [source.id, source]))
  const included = new Set(sectionsFor(pack).map(({ kind }) => kind))
  return {
    selection,
    pack,
    now,
    version,
    changes,
    words: wordsFor(pack.language),
    includes: (kind) => included.has(kind),
    source: (id) => sources.get(id),
  }
}

/**
 * How words are found again: "Source 2, para 7", or "Source 2, page 3, para 7" where the file has pages, with a link where the text is in the annex; by publisher and date where
 * it is not.
 */
export const locator = (
  { words, includes, source }: Composing,
  place: QuotePlace,
): { readonly text: string; readonly target: Target | null } | null => {
  const found = source(place.sourceId)
  if (found === undefined) return null
  const { firstPage, firstParagraph: first, lastParagraph: last } = place
  const inFigures = (number: number): string => words.figures(String(number))
  const page = firstPage === null ? null : inFigures(firstPage)
  if (includes('annex') && found.text !== null) {
    const one = { source: inFigures(found.number), paragraph: inFigures(first) }
    const several = { source: inFigures(found.number), first: inFigures(Math.max(1, first)), last: inFigures(last) }
    const { locator: single, locatorOnPage, locators, locatorsFromPage } = words.quotes
    const text =
      last === 0
        ? words.annex.source({ number: inFigures(found.number) })
        : first === last
          ? page === null
            ? single(one)
            : locatorOnPage({ ...one, page })
          : page === null
            ? locators(several)
            : locatorsFromPage({ ...several, page })
    return { text, target: { anchor: placeOf.paragraph(found.id, first) } }
  }
  const date = found.date === null ? words.annex.noDate : words.day(found.date)
  const told = { source: found.publisher ?? titleOfSource(words, found), date, paragraph: inFigures(first) }
  if (first === 0) return { text: joined([told.source, date], words.listComma), target: null }
  return {
    text: page === null ? words.quotes.elsewhere(told) : words.quotes.elsewhereOnPage({ ...told, page }),
    target: null,
  }
}

/** What a text is called; one without a title, or with one that these readers may not see, by its kind. */
export const titleOfSource = (words: PrintedWords, { title, kind }: Pick<SelectedSource, 'title' | 'kind'>): string =>
  isBlank(title) ? sentenceCase(words.sourceKinds[kind]) : title
