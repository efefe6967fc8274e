import * as v from 'valibot'
import { Audience, type Pack, type PackId, SectionKind, fullPack, listOf, sectionOrder } from '#core/model'

/** A template for a new pack: who reads it, and which sections in which order. Plain data, so that a ministry can bring its own. */
export const Recipe = v.pipe(
  v.strictObject({
    key: v.picklist(['event', 'bilateral', 'call', 'visit-book', 'one-pager', 'press']),
    audience: Audience,
    /** Included sections in their order; the others follow, switched off. */
    sections: listOf(SectionKind),
    quoteOrder: v.picklist(['speaker', 'theme']),
  }),
  v.readonly(),
)
export type Recipe = v.InferOutput<typeof Recipe>

/** The papers that foreign ministries write most (domain page, "Sections of a pack"). */
export const recipes: readonly Recipe[] = [
  {
    key: 'event',
    audience: 'principal',
    sections: sectionOrder.filter((kind) => kind !== 'evidence'),
    quoteOrder: 'speaker',
  },
  {
    key: 'bilateral',
    audience: 'principal',
    sections: [
      'cover',
      'front-sheet',
      'contents',
      'points',
      'people',
      'quotes',
      'questions',
      'background',
      'documents',
      'annex',
    ],
    quoteOrder: 'theme',
  },
  { key: 'call', audience: 'principal', sections: ['front-sheet', 'points', 'people', 'quotes'], quoteOrder: 'theme' },
  {
    key: 'visit-book',
    audience: 'delegation',
    sections: [
      'cover',
      'contents',
      'front-sheet',
      'programme',
      'people',
      'points',
      'questions',
      'background',
      'documents',
      'quotes',
      'annex',
    ],
    quoteOrder: 'speaker',
  },
  { key: 'one-pager', audience: 'principal', sections: ['front-sheet'], quoteOrder: 'speaker' },
  {
    key: 'press',
    audience: 'press',
    sections: ['cover', 'programme', 'points', 'people', 'quotes', 'documents', 'annex', 'evidence'],
    quoteOrder: 'speaker',
  },
]

/** A new pack after a recipe. */
export const packFrom = (recipe: Recipe, id: PackId, title: string): Pack => ({
  ...fullPack(id, title, recipe.audience),
  sections: [
    ...recipe.sections.map((kind) => ({ kind, included: true })),
    ...sectionOrder.filter((kind) => !recipe.sections.includes(kind)).map((kind) => ({ kind, included: false })),
  ],
  quoteOrder: recipe.quoteOrder,
})
