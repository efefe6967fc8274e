import { Audience, type Instant, type Kit, type Pack, standardTitles } from '#core/model'
import { type Lack, lacksOf } from './lacks'
import { selectionFor } from './selection'

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

/** What the file of one reader would lack at this moment. */
export interface ReaderLacks {
  readonly audience: Audience
  readonly title: string
  /** Another pack of the kit is theirs, and not this recipe. */
  readonly isOwn: boolean
  readonly lacks: readonly Lack[]
}

/** For the four readers, nearest first. */
export const lacksOfReaders = (kit: Kit, recipe: Pack, now: Instant): readonly ReaderLacks[] =>
  readerPacks(kit, recipe).map((pack) => {
    const own = inKit(kit, pack)
    return {
      audience: pack.audience,
      title: pack.title,
      isOwn: pack.id !== recipe.id,
      lacks: lacksOf(own, selectionFor(own, pack, now)),
    }
  })
