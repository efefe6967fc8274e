import * as v from 'valibot'
import { LanguageTag, Line, Names, listOf } from './common'
import { addedIn } from './fields/added'
import { PackId, QuoteId } from './id'
import { Marking } from './marking'
import { Audience } from './release'

/** The sections of a pack in reading order (domain page, "Sections of a pack"). */
export const SectionKind = v.picklist([
  'cover',
  'addendum',
  'front-sheet',
  'contents',
  'programme',
  'engagements',
  'points',
  'objectives',
  'cards',
  'people',
  'quotes',
  'questions',
  'background',
  'documents',
  'readout',
  'annex',
  'evidence',
])
export type SectionKind = v.InferOutput<typeof SectionKind>

/** Printed pages that a section should not exceed. */
export const PageBudget = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))

export const Section = v.pipe(
  v.strictObject({
    kind: SectionKind,
    included: v.boolean(),
    /** Who finds it in their file; null: everybody who may see what stands in it. It never shows more than that. */
    readers: addedIn(7, v.nullable(listOf(Audience)), null),
    /** null: the budget of the trade. */
    pages: addedIn(7, v.nullable(PageBudget), null),
  }),
  v.readonly(),
)
export type Section = v.InferOutput<typeof Section>

/** A section for everybody, of the length that is usual. */
export const sectionOf = (kind: SectionKind, included: boolean): Section => ({
  kind,
  included,
  readers: null,
  pages: null,
})

/** The name by which a recipe is known to packs and on the command line. */
export const RecipeId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))
export type RecipeId = v.InferOutput<typeof RecipeId>
/** The recipe of a pack that nobody chose one for: everything that there is on an event. */
export const eventRecipe = 'event'

export const Paper = v.picklist(['A4', 'Letter'])
export type Paper = v.InferOutput<typeof Paper>
/** How pages lie: one side of the paper, both sides bound like a book, or on a screen. */
export const PageLayout = v.picklist(['single', 'bound', 'tablet'])
export type PageLayout = v.InferOutput<typeof PageLayout>
/** How large the letters are; `large` for readers who see less, in any layout. */
export const TypeSize = v.picklist(['standard', 'large'])
export type TypeSize = v.InferOutput<typeof TypeSize>
/** Cue cards: four on a sheet of the pack's paper, to be cut, or each on paper of its own. */
export const CardSize = v.picklist(['four', 'A6', 'A5'])
export type CardSize = v.InferOutput<typeof CardSize>
export const HouseStyle = v.picklist(['UN', 'EU', 'US'])
export type HouseStyle = v.InferOutput<typeof HouseStyle>

/**
 * In which order people stand in a pack: as in the kit, by rank with international organisations behind ministers or right behind
 * heads of government, or by country.
 */
export const PeopleOrder = v.picklist(['kit', 'states', 'organisations', 'country'])
export type PeopleOrder = v.InferOutput<typeof PeopleOrder>

/** Who reads it, which sections in which order, how it is marked and set. */
export const Pack = v.pipe(
  v.strictObject({
    id: PackId,
    title: Line,
    /** What it was last laid out by; its sections may have been changed by hand since. */
    recipe: addedIn(7, RecipeId, eventRecipe),
    audience: Audience,
    sections: listOf(Section),
    quoteOrder: v.picklist(['speaker', 'theme']),
    peopleOrder: addedIn(20, PeopleOrder, 'kit'),
    excludedQuoteIds: listOf(QuoteId),
    /** null: the marking of the event. */
    marking: v.nullable(Marking),
    language: LanguageTag,
    paper: Paper,
    houseStyle: HouseStyle,
    layout: addedIn(4, PageLayout, 'single'),
    typeSize: addedIn(8, TypeSize, 'standard'),
    cards: addedIn(8, CardSize, 'four'),
    /** Who gets a numbered copy, in the order of the numbers. */
    distribution: addedIn(11, Names, []),
  }),
  v.readonly(),
)
export type Pack = v.InferOutput<typeof Pack>

export const sectionOrder: readonly SectionKind[] = SectionKind.options

/** The sections that the readers of a pack find in it, as far as they have anything to say to them. */
export const sectionsFor = ({ audience, sections }: Pick<Pack, 'audience' | 'sections'>): readonly Section[] =>
  sections.filter(({ included, readers }) => included && (readers === null || readers.includes(audience)))

/** An occasion or the recipient asks for these: a new pack has everything else. */
const onDemand = new Set<SectionKind>(['addendum', 'engagements', 'objectives', 'cards', 'readout', 'evidence'])

/** What stands in a new pack. */
export const fullPack = (id: PackId, title: string, audience: Audience): Pack => ({
  id,
  title,
  recipe: eventRecipe,
  audience,
  sections: [
    ...sectionOrder.filter((kind) => !onDemand.has(kind)).map((kind) => sectionOf(kind, true)),
    ...sectionOrder.filter((kind) => onDemand.has(kind)).map((kind) => sectionOf(kind, false)),
  ],
  quoteOrder: 'speaker',
  peopleOrder: 'kit',
  excludedQuoteIds: [],
  marking: null,
  language: 'en',
  paper: 'A4',
  houseStyle: 'UN',
  layout: 'single',
  typeSize: 'standard',
  cards: 'four',
  distribution: [],
})

/** How a pack is set, whatever stands in it: its house, its paper and the language of its printed words. */
export const settingOf = ({
  language,
  paper,
  houseStyle,
  layout,
  typeSize,
  cards,
}: Pack): Pick<Pack, 'language' | 'paper' | 'houseStyle' | 'layout' | 'typeSize' | 'cards'> => ({
  language,
  paper,
  houseStyle,
  layout,
  typeSize,
  cards,
})
