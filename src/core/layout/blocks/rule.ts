import type { Draft } from '../draft/draft'
import { colours } from '../style/typography'

/** The three rules of a page: blue opens a block, grey divides inside it, red warns. `y` is the upper edge. */
const weights = { opening: 1.25, dividing: 0.5, warning: 2.5 } as const
const inks = { opening: colours.blue, dividing: colours.rule, warning: colours.marking } as const

export const ruleAcross = (kind: keyof typeof weights, x: number, y: number, width: number): Draft => ({
  kind: 'rule',
  x1: x,
  y1: y + weights[kind] / 2,
  x2: x + width,
  y2: y + weights[kind] / 2,
  weight: weights[kind],
  color: inks[kind],
})
