/** Letters of a passage that are enough to know it by: four or five words, or a clause of Chinese. */
const sizes = { spaced: 24, unspaced: 8 } as const
/** Every so many letters a piece is taken: what is longer than a piece and a step is found wherever it was cut out. */
const steps = { spaced: 8, unspaced: 3 } as const

type Kind = keyof typeof sizes

const kindOf = (solid: string): Kind =>
  (solid.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > solid.length ? 'unspaced' : 'spaced'

/** Whether a text (letters and figures alone) is long enough to be searched in pieces; shorter ones are searched whole. */
export const isPassage = (solid: string): boolean => solid.length >= sizes[kindOf(solid)]

/** Pieces of many passages, found again in one walk over a text. */
export interface Shingles<Owner> {
  readonly add: (solid: string, owner: Owner) => void
  /** Every piece that stands in the text, with its owner and its place there, from the first to the last of one kind. */
  readonly in: (text: string, found: (piece: Piece<Owner>, at: number) => void) => void
}

/** A piece of a passage. */
interface Piece<Owner> {
  readonly piece: string
  readonly owner: Owner
  /** Where it stands in the passage of its owner. */
  readonly start: number
}

/**
 * Pieces of every passage are kept by a rolling hash (Karp and Rabin), and compared letter by letter where the hash
 * agrees. A walk over a text takes time by its length, not by the number of passages.
 */
export const shingles = <Owner>(): Shingles<Owner> => {
  type Kept = Map<number, Piece<Owner>[]>
  const kept: Readonly<Record<Kind, Kept>> = { spaced: new Map(), unspaced: new Map() }
  // Whether any hash ends in these bits: nearly every stretch of a text is done with after one look.
  const ends: Readonly<Record<Kind, Uint8Array>> = {
    spaced: new Uint8Array(endBits + 1),
    unspaced: new Uint8Array(endBits + 1),
  }
  const keep = (kind: Kind, text: string, start: number, owner: Owner): void => {
    const end = start + sizes[kind]
    const hash = hashOf(text, start, end)
    ends[kind][hash & endBits] = 1
    const same = kept[kind].get(hash)
    if (same?.some(({ piece }) => text.startsWith(piece, start)) === true) return
    const own = { piece: text.slice(start, end), owner, start }
    if (same === undefined) kept[kind].set(hash, [own])
    else same.push(own)
  }
  return {
    add: (text, owner) => {
      const kind = kindOf(text)
      const size = sizes[kind]
      for (let at = 0; at + size <= text.length; at += steps[kind]) keep(kind, text, at, owner)
      if (text.length >= size) keep(kind, text, text.length - size, owner)
    },
    in: (text, found) => {
      for (const kind of ['spaced', 'unspaced'] as const) {
        if (kept[kind].size === 0) continue
        rolling(text, sizes[kind], ends[kind], (hash, at) => {
          for (const one of kept[kind].get(hash) ?? []) if (text.startsWith(one.piece, at)) found(one, at)
        })
      }
    },
  }
}

/** Enough that the pieces of a long kit share few of them. */
const endBits = 0x3_ffff

const base = 0x0100_0193

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0
  for (let index = start; index < end; index += 1) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0
  return hash
}

/** Calls `each` for every stretch of this size whose hash ends in bits that are known. */
const rolling = (text: string, size: number, ends: Uint8Array, each: (hash: number, at: number) => void): void => {
  if (text.length < size) return
  let power = 1
  for (let index = 1; index < size; index += 1) power = Math.imul(power, base)
  let hash = hashOf(text, 0, size)
  if (ends[hash & endBits] === 1) each(hash, 0)
  for (let at = 1; at + size <= text.length; at += 1) {
    hash = (hash - Math.imul(text.charCodeAt(at - 1), power)) | 0
    hash = (Math.imul(hash, base) + text.charCodeAt(at + size - 1)) | 0
    if (ends[hash & endBits] === 1) each(hash, at)
  }
}
