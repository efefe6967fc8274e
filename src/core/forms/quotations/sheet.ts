import type { ReportedAct } from '#core/model'
import type { QuotePlace, SelectedQuote, SelectedSource } from '#core/view/view'
import type { Selection } from '#core/pack/selected'

/** The quotations of a pack as data: what of each its reader may see, and how its words are found again. */
export interface QuotationSheet {
  readonly title: string
  readonly marking: string
  readonly handling: string
  readonly fictional: boolean
  readonly quotations: readonly QuotationRecord[]
}

/** Nothing is `null`, never an empty text; identifiers of the kit stay at home. */
export interface QuotationRecord {
  readonly number: number
  /** As they print, between their marks; or the sense alone. */
  readonly words: string
  readonly shown: 'words' | 'sense'
  readonly kind: 'direct' | 'fragment' | 'indirect'
  /** Of reported words: said, asked or denied. */
  readonly act: ReportedAct | null
  readonly language: string
  readonly attribution: 'name' | 'descriptor' | 'none'
  readonly speaker: string | null
  readonly role: string | null
  /** On what terms, and how the speaker and the words are known: codes of the kit format. */
  readonly terms: readonly string[]
  readonly declared: readonly string[]
  readonly edits: number
  readonly embargoUntil: string | null
  readonly headline: string | null
  readonly themes: readonly string[]
  readonly note: string | null
  readonly translation: { readonly text: string; readonly language: string; readonly by: string | null } | null
  readonly source: SourceRecord | null
  readonly stretches: readonly StretchRecord[]
}

interface SourceRecord {
  readonly title: string
  readonly kind: string
  readonly origin: string
  readonly publisher: string | null
  readonly date: string | null
  readonly address: string | null
  readonly language: string
  readonly sha256: string
  readonly firstParagraph: number
  readonly lastParagraph: number
}

/** A stretch of a source, letter by letter: there is none where it is withheld. */
export interface StretchRecord {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** In characters (Unicode code points) of the clean text; null behind a blanked paragraph, of which only UTF-16 units are told. */
  readonly position: { readonly start: number; readonly end: number } | null
}

export const sheetOf = ({ event, marking, fictional, quotes, sources }: Selection): QuotationSheet => ({
  title: sound(event.title),
  marking: sound(marking.label.trim()),
  handling: sound(marking.handling.trim()),
  fictional,
  quotations: quotes.map((quote, index) => recordOf(quote, index + 1, sources)),
})

const recordOf = (quote: SelectedQuote, number: number, sources: readonly SelectedSource[]): QuotationRecord => {
  const { content, speaker, translation, place } = quote
  const source = sources.find(({ id }) => id === place?.sourceId)
  return {
    number,
    words: sound(content.show === 'sense' ? content.text : content.pieces.map(({ text }) => text).join('')),
    shown: content.show,
    kind: quote.kind,
    act: quote.act ?? null,
    language: quote.language,
    attribution: speaker.by,
    speaker: told(speaker.by === 'name' ? speaker.name : speaker.by === 'descriptor' ? speaker.descriptor : ''),
    role: told(speaker.by === 'name' ? speaker.role : ''),
    terms: quote.labels,
    declared: quote.declared,
    edits: quote.edits,
    embargoUntil: quote.embargoUntil,
    headline: told(quote.headline),
    themes: quote.themes.map(sound).filter((theme) => theme !== ''),
    note: told(quote.annotation),
    translation:
      translation === null || told(translation.text) === null
        ? null
        : { text: sound(translation.text), language: translation.language, by: told(translation.by) },
    source: source === undefined || place === null ? null : sourceOf(source, place),
    stretches: source === undefined || place === null ? [] : stretchesOf(source, place),
  }
}

const sourceOf = (source: SelectedSource, { firstParagraph, lastParagraph }: QuotePlace): SourceRecord => ({
  title: sound(source.title),
  kind: source.kind,
  origin: source.origin,
  publisher: told(source.publisher ?? ''),
  date: source.date,
  address: told(source.address ?? ''),
  language: source.language,
  sha256: source.sha256,
  firstParagraph,
  lastParagraph,
})

/** A selector without exact words is none (Web Annotation Data Model, 4.2.4). */
const stretchesOf = ({ text, blanked }: SelectedSource, { stretches }: QuotePlace): readonly StretchRecord[] =>
  text === null
    ? []
    : stretches
        .filter(({ start, end }) => !blanked.some((span) => span.start < end && span.end > start))
        .map(({ start, end, prefix, suffix }) => ({
          exact: sound(text.slice(start, end)),
          prefix: sound(prefix),
          suffix: sound(suffix),
          position: blanked.some((span) => span.start < start)
            ? null
            : { start: characters(text.slice(0, start)), end: characters(text.slice(0, end)) },
        }))

/** The kit counts UTF-16 units, the formats count characters. */
const characters = (text: string): number => [...text].length

const sound = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\ufffd')

const told = (text: string): string | null => (text.trim() === '' ? null : sound(text))

/** Every text of a sheet. */
export const saidInSheet = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidInSheet) : []
}
