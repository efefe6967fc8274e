import { type Lookup, coverageAt } from './layoutTables'
import type { Sfnt } from './sfnt'

/** Glyphs that become one, and the glyph they become. */
interface Ligature {
  readonly glyph: number
  readonly rest: readonly number[]
}

/** A rule that looks around: where it would fire, the simple way of shaping gives up. */
export interface Context {
  readonly before: readonly ReadonlySet<number>[]
  readonly input: readonly ReadonlySet<number>[]
  readonly after: readonly ReadonlySet<number>[]
}

export interface Substitutions {
  readonly ligatures: ReadonlyMap<number, readonly Ligature[]>
  readonly contexts: readonly Context[]
  /** Glyphs that some other rule may change. */
  readonly others: ReadonlySet<number>
}

const ligatureType = 4
const contextType = 5
const chainingType = 6
/** The format of both that names a coverage for each place; in the others the coverage of the first place comes first. */
const byCoverages = 3

export const substitutionsOf = (font: Sfnt, lookups: readonly Lookup[]): Substitutions => {
  const { view } = font
  const ligatures = new Map<number, Ligature[]>()
  const contexts: Context[] = []
  const others = new Set<number>()
  for (const { type, subtables } of lookups) {
    for (const at of subtables) {
      if (type === ligatureType) readLigatures(view, at, ligatures)
      else if (type === chainingType && view.getUint16(at) === byCoverages) contexts.push(contextAt(view, at))
      else if (type === contextType && view.getUint16(at) === byCoverages) contexts.push(plainContextAt(view, at))
      else for (const glyph of coverageAt(view, at + view.getUint16(at + 2)).keys()) others.add(glyph)
    }
  }
  return { ligatures, contexts, others }
}

const readLigatures = (view: DataView, at: number, found: Map<number, Ligature[]>): void => {
  for (const [first, index] of coverageAt(view, at + view.getUint16(at + 2))) {
    const set = at + view.getUint16(at + 6 + 2 * index)
    const own = found.get(first) ?? []
    for (let each = 0; each < view.getUint16(set); each += 1) {
      const record = set + view.getUint16(set + 2 + 2 * each)
      const rest = Array.from({ length: view.getUint16(record + 2) - 1 }, (_, place) =>
        view.getUint16(record + 4 + 2 * place),
      )
      own.push({ glyph: view.getUint16(record), rest })
    }
    found.set(first, own)
  }
}

/** Chaining context, format 3: coverages of what stands before, of the input and of what stands after. */
export const contextAt = (view: DataView, start: number): Context => {
  let at = start + 2
  const read = (): readonly ReadonlySet<number>[] => {
    const count = view.getUint16(at)
    at += 2
    return Array.from({ length: count }, () => {
      const coverage = coverageAt(view, start + view.getUint16(at))
      at += 2
      return new Set(coverage.keys())
    })
  }
  return { before: read(), input: read(), after: read() }
}

/** Context without chaining, format 3: the number of places, the number of records, then a coverage for each place. */
const plainContextAt = (view: DataView, start: number): Context => {
  const input = Array.from(
    { length: view.getUint16(start + 2) },
    (_, index) => new Set(coverageAt(view, start + view.getUint16(start + 6 + 2 * index)).keys()),
  )
  return { before: [], input, after: [] }
}

/** Does the rule fire with its input at this place? */
export const fires = (context: Context, glyphs: readonly number[], at: number): boolean =>
  context.input.every((set, index) => has(set, glyphs[at + index])) &&
  context.after.every((set, index) => has(set, glyphs[at + context.input.length + index])) &&
  context.before.every((set, index) => has(set, glyphs[at - 1 - index]))

const has = (set: ReadonlySet<number>, glyph: number | undefined): boolean => glyph !== undefined && set.has(glyph)
