import * as v from 'valibot'
import { LanguageTag, Line, listOf } from './common'
import { addedIn } from './fields/added'
import { PackId, QuoteId } from './id'
import { Marking } from './marking'
import { Audience } from './release'

/** The sections of a pack in reading order (domain page, "Sections of a pack"). */
export const SectionKind = v.picklist([
  'cover',
  'front-sheet',
  'contents',
  'programme',
  'points',
  'people',
  'quotes',
  'questions',
  'background',
  'documents',
  'annex',
  'evidence',
])
export type SectionKind = v.InferOutput<typeof SectionKind>

export const Section = v.pipe(v.strictObject({ kind: SectionKind, included: v.boolean() }), v.readonly())
export type Section = v.InferOutput<typeof Section>

export const Paper = v.picklist(['A4', 'Letter'])
export type Paper = v.InferOutput<typeof Paper>
/** How pages lie: one side of the paper, both sides bound like a book, or on a screen. */
export const PageLayout = v.picklist(['single', 'bound', 'tablet'])
export type PageLayout = v.InferOutput<typeof PageLayout>
export const HouseStyle = v.picklist(['UN', 'EU', 'US'])
export type HouseStyle = v.InferOutput<typeof HouseStyle>

/** A recipe: who reads it, which sections in which order, how it is marked and set. */
export const Pack = v.pipe(
  v.strictObject({
    id: PackId,
    title: Line,
    audience: Audience,
    sections: listOf(Section),
    quoteOrder: v.picklist(['speaker', 'theme']),
    excludedQuoteIds: listOf(QuoteId),
    /** null: the marking of the event. */
    marking: v.nullable(Marking),
    language: LanguageTag,
    paper: Paper,
    houseStyle: HouseStyle,
    layout: addedIn(4, PageLayout, 'single'),
  }),
  v.readonly(),
)
export type Pack = v.InferOutput<typeof Pack>

export const sectionOrder: readonly SectionKind[] = SectionKind.options

/** What a pack is called that nobody named. */
export const standardTitles: Readonly<Record<Audience, string>> = {
  principal: 'Principal’s pack',
  delegation: 'Delegation pack',
  counterpart: 'Counterpart pack',
  press: 'Press pack',
}

/** What stands in a new pack: everything but the evidence annex, which the recipient asks for. */
export const fullPack = (id: PackId, title: string, audience: Audience): Pack => ({
  id,
  title,
  audience,
  sections: sectionOrder.map((kind) => ({ kind, included: kind !== 'evidence' })),
  quoteOrder: 'speaker',
  excludedQuoteIds: [],
  marking: null,
  language: 'en',
  paper: 'A4',
  houseStyle: 'UN',
  layout: 'single',
})
