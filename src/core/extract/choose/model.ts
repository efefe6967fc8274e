import weights from './weights.json'

/** Weights in thousandths: sums of whole numbers are the same on every machine, and so is the choice. */
export type Weights = Readonly<Record<string, number>>

/**
 * What was learned, as data (`weights.json`, written by `npm run learn`). Nothing in it is a word of any text: names of
 * features, whole numbers, and counts of what was learned from.
 */
export interface Model {
  /** How many texts and quotations, by variety of language, and what the held-out folds gave. */
  readonly learnedFrom: unknown
  /** Of what follows: see digest.ts. Null for a model that is being learned. */
  readonly digest: number | null
  /** By feature of a candidate. What is missing weighs nothing. */
  readonly ranker: Weights
  /** By sign of a choice: what it is worth for the odds that the choice is right. */
  readonly confidence: Weights
  /**
   * By language: the least probability, in thousandths, from which on a proposal is sure; what was sure on the held-out folds,
   * what of it was right, and the 95 % lower bound of that in thousandths.
   */
  readonly sure: Readonly<
    Record<string, { readonly from: number; readonly sure: number; readonly right: number; readonly bound: number }>
  >
}

/** What this version has learned. */
export const learned: Model = weights

/** The sum of weight times value, in thousandths. */
export function weighed(weights: Weights, values: readonly (readonly [name: string, value: number])[]): number {
  const table = tableOf(weights)
  let sum = 0
  for (const [name, value] of values) sum += (table.get(name) ?? 0) * value
  return sum
}

/** What a feature weighs; nothing where nothing was learned of it. */
export const weightOf = (weights: Weights, name: string): number => tableOf(weights).get(name) ?? 0

/** The weights as a map, which is asked some hundred times for each quotation: an object of hundreds of names answers slowly. */
function tableOf(weights: Weights): ReadonlyMap<string, number> {
  let table = tables.get(weights)
  if (table === undefined) {
    table = new Map(Object.entries(weights))
    tables.set(weights, table)
  }
  return table
}

const tables = new WeakMap<Weights, ReadonlyMap<string, number>>()
