import type { Writer } from '../written'
import { type QuotationRecord, type QuotationSheet, type StretchRecord, saidInSheet, sheetOf } from './sheet'

/**
 * Quotations as a collection of the Web Annotation Data Model (W3C, 23 February 2017): words are found by a TextQuoteSelector
 * and a TextPositionSelector, themes are tags, headlines describe, notes comment, and the speaker is identified. What the
 * model has no word for stands under `briefing:`. Read back letter for letter before it leaves.
 */
export const writeAnnotations: Writer = ({ selection }) => {
  const sheet = sheetOf(selection)
  return {
    file: { kind: 'text', text: collectionText(sheet) },
    said: saidInSheet(sheet).concat(...sheet.quotations.map(({ source }) => [source?.address ?? ''])),
    readsBack: (text) => JSON.stringify(collectionFrom(text)) === JSON.stringify(sheet),
  }
}

/** What the standard's own words do not cover. */
type Beside = Omit<QuotationRecord, 'number' | 'speaker' | 'headline' | 'themes' | 'note' | 'stretches'>

interface Body {
  readonly type: 'TextualBody'
  readonly purpose: 'identifying' | 'describing' | 'tagging' | 'commenting'
  readonly value: string
}

interface Target {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector?: readonly (
    | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
    | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  )[]
}

interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'highlighting'
  readonly body: readonly Body[]
  readonly target: readonly Target[]
  readonly 'briefing:quotation': Beside
}

interface Collection {
  readonly '@context': readonly unknown[]
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly 'briefing:marking': string
  readonly 'briefing:handling': string
  readonly 'briefing:fictional': boolean
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly startIndex: 0
    readonly items: readonly Annotation[]
  }
}

export const collectionText = (sheet: QuotationSheet): string => `${JSON.stringify(collectionOf(sheet), null, 1)}\n`

const collectionOf = ({ title, marking, handling, fictional, quotations }: QuotationSheet): Collection => ({
  '@context': ['http://www.w3.org/ns/anno.jsonld', { briefing: 'urn:briefing-kit:terms:' }],
  id: 'urn:briefing-kit:quotations',
  type: 'AnnotationCollection',
  label: title,
  'briefing:marking': marking,
  'briefing:handling': handling,
  'briefing:fictional': fictional,
  total: quotations.length,
  first: {
    id: 'urn:briefing-kit:quotations:page:1',
    type: 'AnnotationPage',
    startIndex: 0,
    items: quotations.map(annotationOf),
  },
})

const annotationOf = (record: QuotationRecord): Annotation => {
  const { number, speaker, headline, themes, note, stretches, ...beside } = record
  return {
    id: `urn:briefing-kit:quotation:${number}`,
    type: 'Annotation',
    motivation: 'highlighting',
    body: [
      ...bodies('identifying', speaker),
      ...bodies('describing', headline),
      ...themes.flatMap((theme) => bodies('tagging', theme)),
      ...bodies('commenting', note),
    ],
    target:
      stretches.length === 0
        ? [{ type: 'SpecificResource', source: sourceName(record) }]
        : stretches.map((stretch) => targetOf(record, stretch)),
    'briefing:quotation': beside,
  }
}

const bodies = (purpose: Body['purpose'], value: string | null): readonly Body[] =>
  value === null ? [] : [{ type: 'TextualBody', purpose, value }]

/** Positions count in the clean text, which is named by its hash; the address where it was published stands beside. */
const sourceName = ({ source }: QuotationRecord): string =>
  source === null ? 'urn:briefing-kit:withheld' : `urn:sha256:${source.sha256}`

const targetOf = (record: QuotationRecord, { exact, prefix, suffix, position }: StretchRecord): Target => ({
  type: 'SpecificResource',
  source: sourceName(record),
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position === null ? [] : [{ type: 'TextPositionSelector' as const, ...position }]),
  ],
})

/** Such a collection as the quotations that it was made of. Throws what is no JSON. */
export const collectionFrom = (text: string): QuotationSheet => {
  const collection = JSON.parse(text) as Collection
  return {
    title: collection.label,
    marking: collection['briefing:marking'],
    handling: collection['briefing:handling'],
    fictional: collection['briefing:fictional'],
    quotations: collection.first.items.map(recordFrom),
  }
}

const recordFrom = ({ id, body, target, 'briefing:quotation': beside }: Annotation): QuotationRecord => {
  const values = (wanted: Body['purpose']): readonly string[] =>
    body.filter(({ purpose }) => purpose === wanted).map(({ value }) => value)
  const { words, shown, kind, act, language, attribution, role, terms, declared, edits, embargoUntil } = beside
  const { translation, source } = beside
  return {
    number: Number(id.split(':').at(-1)),
    words,
    shown,
    kind,
    act,
    language,
    attribution,
    speaker: values('identifying')[0] ?? null,
    role,
    terms,
    declared,
    edits,
    embargoUntil,
    headline: values('describing')[0] ?? null,
    themes: values('tagging'),
    note: values('commenting')[0] ?? null,
    translation,
    source,
    stretches: target.flatMap(stretchFrom),
  }
}

const stretchFrom = ({ selector = [] }: Target): readonly StretchRecord[] => {
  const quote = selector.find((one) => one.type === 'TextQuoteSelector')
  const position = selector.find((one) => one.type === 'TextPositionSelector')
  if (quote === undefined) return []
  const { exact, prefix, suffix } = quote
  return [
    { exact, prefix, suffix, position: position === undefined ? null : { start: position.start, end: position.end } },
  ]
}
