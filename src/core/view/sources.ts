import { type Quote, Source, type SourceId, type Span, missingFrom } from '#core/model'
import { discloses } from '#core/quote/release/discloses'
import { type Showing, showing } from '#core/quote/release/release'
import { paragraphsOf } from '#core/text/numbering'
import { sha256 } from '#core/text/sha256'
import { only } from './only'
import { sameAsLast } from './sameAsLast'
import type { SelectedSource } from './view'
import type { Viewing } from './viewing'

const openFields = ['id', 'title', 'kind', 'origin', 'publisher', 'date', 'address', 'language', 'received'] as const

/**
 * The sources that something kept rests on, and that may be named. What nobody has decided on prints no
 * source: not its record and not its text. Notes of our own are never for readers outside. The name of the file a text came
 * in is nobody's business.
 */
export const selectSources = (viewing: Viewing, used: ReadonlySet<SourceId>): readonly SelectedSource[] => {
  const { kit, hidden, guarded, note } = viewing
  const nameable = kit.sources.filter(
    (source) =>
      used.has(source.id) &&
      !hidden.sourceIds.has(source.id) &&
      !discloses(source.title, hidden.names, hidden.givenNames),
  )
  const quotes = bySource(kit.quotes)
  return nameable.map((source, index) => {
    const blanked = blankedIn(source, quotes.get(source.id) ?? [], viewing)
    const text = withBlanks(source.text, blanked === 'all' ? paragraphsOf(source.text) : blanked)
    if (blanked === 'all') note({ code: 'source.withheld', sourceId: source.id })
    else if (blanked.length > 0) note({ code: 'source.blanked', sourceId: source.id, paragraphs: blanked.length })
    const missing = missingFrom(source)
    if (missing.length > 0) note({ code: 'source.incomplete', sourceId: source.id, missing })
    return asBefore(source, {
      ...guarded(Source, only(source, openFields), 'annex'),
      number: index + 1,
      sha256: hashAsSeen(source, text),
      pages: source.arrival.pages,
      text: blanked === 'all' ? null : text,
      blanked: blanked === 'all' ? [] : blanked,
    })
  })
}

/**
 * The hash of a text is that of what may be read of it: by the hash of the whole, whoever has all but a barred paragraph could
 * try words for it until they fit.
 */
const hashAsSeen = (source: Source, text: string): string => {
  if (text === source.text) return source.sha256
  const known = hashed.get(source)
  if (known?.text === text) return known.sha256
  const made = { text, sha256: sha256(text) }
  hashed.set(source, made)
  return made.sha256
}

const hashed = new WeakMap<Source, { readonly text: string; readonly sha256: string }>()

const asBefore = sameAsLast<Source, SelectedSource>()

/**
 * What of a text this audience may not see: the annex must not print what the pack keeps back. Terms that protect a person
 * withhold the whole of it, because a text tells who spoke by more than a name. Terms that protect words until a moment leave
 * the paragraphs with other words that may be shown; a paragraph that names somebody hidden is blanked wherever it stands.
 * Dropped quotations count: their terms were agreed all the same.
 */
const blankedIn = (source: Source, own: readonly Quote[], viewing: Viewing): 'all' | readonly Span[] => {
  const { audience, now, outside, hidden } = viewing
  if (outside && source.kind === 'note') return 'all'
  const quotes = own.map(({ anchors, ...quote }) => ({ anchors, shown: showing(quote, { audience, now }) }))
  if (quotes.some(({ shown }) => protectsPerson(shown))) return 'all'
  const wordsOf = (isWanted: (shown: Showing) => boolean): readonly Span[] =>
    quotes.flatMap(({ anchors, shown }) => (isWanted(shown) ? anchors : []))
  const barred = wordsOf(({ show }) => show === 'out')
  const guarded = [...hidden.names, ...hidden.affiliations]
  // Of most texts everything may be shown, and nobody need know where their paragraphs are.
  if (barred.length === 0 && guarded.length === 0 && source.text.trim() !== '') return []
  const open = wordsOf(({ show }) => show === 'quotation')
  const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
    spans.some((span) => span.start < end && span.end > start)
  const paragraphs = paragraphsOf(source.text)
  const blanked = paragraphs.filter(
    (paragraph) =>
      (barred.length > 0 && (holds(barred, paragraph) || !holds(open, paragraph))) ||
      discloses(source.text.slice(paragraph.start, paragraph.end), guarded, hidden.givenNames),
  )
  return blanked.length === paragraphs.length ? 'all' : blanked.map(({ start, end }) => ({ start, end }))
}

const bySource = (quotes: readonly Quote[]): ReadonlyMap<SourceId, readonly Quote[]> => {
  const found = new Map<SourceId, Quote[]>()
  for (const quote of quotes) {
    const own = found.get(quote.sourceId)
    if (own === undefined) found.set(quote.sourceId, [quote])
    else own.push(quote)
  }
  return found
}

const protectsPerson = (shown: Showing): boolean =>
  shown.show === 'out'
    ? shown.because !== 'embargoed' && shown.because !== 'not-yet-delivered'
    : shown.show === 'paraphrase' || shown.attribution !== 'name'

/** Stands for every sign of a blanked paragraph, so that places in the text stay what they are. */
const blank = '\u25a0'

const withBlanks = (text: string, blanked: readonly Span[]): string => {
  if (blanked.length === 0) return text
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of blanked) {
    pieces.push(text.slice(done, start), blank.repeat(end - start))
    done = end
  }
  return pieces.join('') + text.slice(done)
}
