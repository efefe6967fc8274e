import { Audience, ReleaseBasis, sectionOrder } from '#core/model'
import type { Situation } from './situation'

const cross = ReleaseBasis.options.flatMap((basis) => Audience.options.map((audience) => ({ basis, audience })))

/** Which sections a pack has: all, all but one, and one alone. */
const selections = [
  sectionOrder,
  ...sectionOrder.map((without) => sectionOrder.filter((kind) => kind !== without)),
  ...sectionOrder.map((alone) => [alone]),
] as const

const taints = ['name', 'family-name', 'affiliation', 'meeting'] as const

/** Under the Rule, with a hidden name or the name of the meeting in every free text. */
const tainted = Audience.options.flatMap((audience, index) =>
  taints.map((taint, other): Situation => ({
    basis: 'chatham-house',
    audience,
    sections: sectionOrder,
    round: index + other,
    taint,
  })),
)

/** Every status for every reader in every selection, each field in one script after another; and every free text tainted. */
export const allSituations: readonly Situation[] = [
  ...cross.flatMap(({ basis, audience }, index) =>
    selections.map((sections, other): Situation => ({
      basis,
      audience,
      sections,
      round: (index + other) % 5,
      taint: null,
    })),
  ),
  ...cross.flatMap(({ basis, audience }) =>
    [0, 1, 2, 3, 4].map((round): Situation => ({ basis, audience, sections: sectionOrder, round, taint: null })),
  ),
  ...tainted.flatMap((situation) => [0, 1, 2, 3, 4].map((round) => ({ ...situation, round }))),
]

/** Every status for every reader with everything in it, some selections more, and each taint for two readers. */
export const someSituations: readonly Situation[] = [
  ...cross.map(({ basis, audience }, index): Situation => ({
    basis,
    audience,
    sections: sectionOrder,
    round: (index + Math.floor(index / 4)) % 5,
    taint: null,
  })),
  ...selections
    .slice(1, 13)
    .filter((_, index) => index % 3 === 1)
    .map((sections, index): Situation => ({
      ...(cross[(index * 7) % cross.length] ?? { basis: 'embargoed', audience: 'press' }),
      sections,
      round: index % 5,
      taint: null,
    })),
  ...tainted.filter((_, index) => index % 2 === Math.floor(index / 4) % 2),
]
