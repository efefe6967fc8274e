import { Audience, type Kit, type Pack, standardTitles } from '#core/model'

/**
 * One pack for each reader, nearest first: the one that this kit has for them by the same recipe, and where it has none, this
 * pack for their eyes, under the title of their packs: another title was written for other readers. A marking is never lowered by itself.
 */
export const readerPacks = (kit: Kit, recipe: Pack): readonly Pack[] =>
  Audience.options.map(
    (audience) =>
      (recipe.audience === audience
        ? recipe
        : kit.packs.find((pack) => pack.audience === audience && pack.recipe === recipe.recipe)) ?? {
        ...recipe,
        audience,
        title: standardTitles[audience],
      },
  )

/** The kit with this pack in the place of the one that it was made from. */
export const inKit = (kit: Kit, pack: Pack): Kit => ({
  ...kit,
  packs: kit.packs.map((one) => (one.id === pack.id ? pack : one)),
})
