import type { HouseStyle, LanguageTag, Person, Quote, Source } from '#core/model'
import { paragraphAt, paragraphsOf } from '#core/text/numbering'
import { houseOf } from './house'
import type { Showing } from '../release/release'
import { type Piece, quoteAsPlainText, renderQuote } from './render'

/** A run of the attribution; titles of sources are set in italics where the house does so. */
export interface AttributionRun {
  readonly text: string
  readonly italic: boolean
}

export interface AttributedQuote {
  /** Everything on one line or more, as it goes into a letter. */
  readonly plain: string
  /** The same for a document: the pieces with their marks, then the attribution. */
  readonly open: string
  readonly pieces: readonly Piece[]
  readonly close: string
  readonly attribution: readonly AttributionRun[]
}

export interface Attributing {
  readonly quote: Quote
  readonly source: Source
  /** Null when nobody is named. */
  readonly speaker: Person | null
  readonly showing: Exclude<Showing, { show: 'out' }>
  /** What has to stand beside the words (release, origin), already in words. */
  readonly labels: readonly string[]
}

/**
 * A quotation to copy into a text, attributed in house style: who said it, in what capacity, where it was published
 * and when, and in which paragraph (the UN asks for the paragraph, never the page). What the source does not say is
 * left out, only a missing date is told ("n.d."). Without a name nothing of the source is told either: it would give
 * the name away.
 */
export const attributed = (given: Attributing, style: HouseStyle, language: LanguageTag = 'en'): AttributedQuote => {
  const { quote, source, showing } = given
  const attribution = attributionRuns(given, style, language)
  const attributionText = attribution.map(({ text }) => text).join('')
  if (showing.show === 'paraphrase') {
    const plain = joinedBySpace(quote.headline, attributionText)
    return { plain, open: '', pieces: [headline(quote)], close: '', attribution }
  }
  const { open, pieces, close } = renderQuote(quote, source, style, language)
  const plain = joinedBySpace(quoteAsPlainText(quote, source, style, language), attributionText)
  return { plain, open, pieces, close, attribution }
}

const headline = (quote: Quote): Piece => ({ text: quote.headline, kind: 'editorial', span: null })

const attributionRuns = (given: Attributing, style: HouseStyle, language: LanguageTag): readonly AttributionRun[] => {
  const speaker = speakerLine(given)
  const speakerRuns = speaker === '' ? [] : [upright(speaker)]
  const reference = given.showing.attribution === 'name' ? referenceRuns(given, style, language) : []
  const labels = given.labels.map((label) => [upright(label)])
  const runs = joinedBy('; ', [joinedBy(', ', [speakerRuns, reference]), ...labels])
  if (runs.length === 0) return []
  return style === 'US' ? [upright('— '), ...runs] : [upright('('), ...runs, upright(')')]
}

const speakerLine = ({ quote, speaker, showing }: Attributing): string => {
  if (showing.attribution === 'none') return ''
  if (showing.attribution === 'descriptor') return quote.release.descriptor
  if (speaker === null) return quote.speakerMention
  const name = [speaker.honorific, speaker.printedName].filter((part) => part !== '').join(' ')
  return [name, speaker.role, speaker.organisation].filter((part) => part !== '').join(', ')
}

/**
 * UN and EU: title, publisher, date, paragraph. US legal style: title with paragraph, publisher and date in brackets.
 */
const referenceRuns = (
  { quote, source }: Attributing,
  style: HouseStyle,
  language: LanguageTag,
): readonly AttributionRun[] => {
  const date = dateWords(source.date, style, language)
  const paragraphs = paragraphWords(quote, source, style)
  const publisher = source.publisher ?? ''
  if (style === 'US') {
    return [
      { text: source.title, italic: true },
      upright(` ${paragraphs} (${[publisher, date].filter((part) => part !== '').join(', ')})`),
    ]
  }
  const { inner, outer } = houseOf(style, language)
  const marks = style === 'UN' ? outer : inner
  const title = source.title === '' ? [] : [`${marks.open}${source.title}${marks.close}`]
  return [upright([...title, publisher, date, paragraphs].filter((part) => part !== '').join(', '))]
}

const dateWords = (day: string | null, style: HouseStyle, language: LanguageTag): string => {
  if (day === null) return 'n.d.'
  const locale = language === 'en' ? (style === 'US' ? 'en-US' : 'en-GB') : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

const paragraphWords = (quote: Quote, source: Source, style: HouseStyle): string => {
  const paragraphs = paragraphsOf(source.text)
  const first = paragraphAt(paragraphs, quote.anchors[0]?.start ?? 0)?.number ?? 1
  const last = paragraphAt(paragraphs, (quote.anchors.at(-1)?.end ?? 1) - 1)?.number ?? first
  const several = first !== last
  const numbers = several ? `${first}–${last}` : String(first)
  if (style === 'US') return `${several ? '¶¶' : '¶'}\u00a0${numbers}`
  const word = style === 'UN' ? (several ? 'paras.' : 'para.') : several ? 'paragraphs' : 'paragraph'
  return `${word}\u00a0${numbers}`
}

const upright = (text: string): AttributionRun => ({ text, italic: false })

/** The groups that are not empty, with a sign between them. */
const joinedBy = (sign: string, groups: readonly (readonly AttributionRun[])[]): readonly AttributionRun[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [upright(sign), ...group]))

const joinedBySpace = (words: string, attribution: string): string =>
  attribution === '' ? words : `${words} ${attribution}`
