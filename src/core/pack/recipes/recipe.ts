import * as v from 'valibot'
import {
  Audience,
  CardSize,
  HouseStyle,
  LanguageTag,
  Line,
  type Pack,
  type PackId,
  PageBudget,
  PageLayout,
  Paper,
  PeopleOrder,
  RecipeId,
  SectionKind,
  TypeSize,
  fullPack,
  sectionOf,
  sectionOrder,
  settingOf,
} from '#core/model'

const RecipeSection = v.strictObject({
  kind: SectionKind,
  /** Who finds it in their file; left out: everybody who may see what stands in it. */
  readers: v.optional(v.pipe(v.array(Audience), v.minLength(1), v.readonly())),
  /** Printed pages that it should not exceed; left out: what is usual. */
  pages: v.optional(PageBudget),
})

/**
 * The paper that one occasion needs, as a file that a ministry can write for itself (docs/recipes.md). What a recipe does
 * not say stays as the pack has it. It can only choose from what a reader may see: it cannot show more.
 */
export const Recipe = v.strictObject({
  /** The version of this format. */
  recipe: v.literal(1),
  id: RecipeId,
  name: v.pipe(Line, v.minLength(1), v.maxLength(60)),
  /** For what occasion it is meant, in a sentence. */
  about: v.optional(Line, ''),
  audience: v.optional(Audience, 'principal'),
  quoteOrder: v.optional(v.picklist(['speaker', 'theme'])),
  peopleOrder: v.optional(PeopleOrder),
  layout: v.optional(PageLayout),
  typeSize: v.optional(TypeSize),
  /** Of cue cards, where it has any. */
  cards: v.optional(CardSize),
  paper: v.optional(Paper),
  houseStyle: v.optional(HouseStyle),
  language: v.optional(LanguageTag),
  /** In the order in which they are printed. */
  sections: v.pipe(
    v.array(RecipeSection),
    v.minLength(1),
    v.check((sections) => new Set(sections.map(({ kind }) => kind)).size === sections.length, 'twice'),
    v.readonly(),
  ),
})
export type Recipe = v.InferOutput<typeof Recipe>

/** An addendum amends another pack: no pack becomes one, or there would be nothing left to amend. */
export const standsBeside = ({ sections }: Recipe): boolean => sections.every(({ kind }) => kind === 'addendum')

/** A new pack by this recipe; what the recipe does not say of its setting is as in the pack `beside` it. */
export const packBy = (recipe: Recipe, id: PackId, beside: Pack | null = null): Pack => {
  const pack = { ...fullPack(id, recipe.name, recipe.audience), ...(beside === null ? {} : settingOf(beside)) }
  return { ...pack, ...changesBy(recipe, pack) }
}

/** What following the recipe makes of a pack that there is; its readers, its title and its marking stay its own. */
export const changesBy = (
  recipe: Recipe,
  pack: Pack,
): Pick<Pack, 'recipe' | 'sections' | 'quoteOrder' | 'peopleOrder'> & ReturnType<typeof settingOf> => {
  const asSaid = { ...pack, ...said(recipe) }
  const { quoteOrder, peopleOrder } = asSaid
  return { recipe: recipe.id, sections: sectionsBy(recipe), quoteOrder, peopleOrder, ...settingOf(asSaid) }
}

const said = (recipe: Recipe): Partial<Pack> => {
  const { quoteOrder, peopleOrder, layout, typeSize, cards, paper, houseStyle, language } = recipe
  return Object.fromEntries(
    Object.entries({ quoteOrder, peopleOrder, layout, typeSize, cards, paper, houseStyle, language }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

/** Its sections first, in its order; the others stand behind them, off. */
const sectionsBy = ({ sections }: Recipe): Pack['sections'] => [
  ...sections.map(({ kind, readers = null, pages = null }) => ({ kind, included: true, readers, pages })),
  ...sectionOrder
    .filter((kind) => !sections.some((section) => section.kind === kind))
    .map((kind) => sectionOf(kind, false)),
]
