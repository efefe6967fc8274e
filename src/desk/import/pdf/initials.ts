import { type Piece, type Sign, pieceOf } from './pieces'

/** A letter this much larger than the lines beside it is drawn over several of them, or stands out above the first. */
const larger = 1.7
/** Beside it the lines begin no further away than this, in parts of its size. */
const near = 0.6
/** A letter, with the mark that opens a quotation before it. */
const mostSigns = 2

/**
 * A large first letter belongs to the first of the lines that stand beside it, before its first word. The pieces come and go from
 * top to bottom.
 */
export const withInitials = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined = new Map<Piece, Piece>()
  const taken = new Set<Piece>()
  for (const piece of pieces) {
    if (piece.signs.length > mostSigns || !/^\P{L}?\p{L}$/u.test(wordsIn(piece))) continue
    const beside = pieces.filter((other) => isBeside(piece, other))
    const [host] = beside.toSorted((a, b) => a.base - b.base || a.left - b.left)
    if (host === undefined || beside.length < 2 || joined.has(host)) continue
    taken.add(piece)
    joined.set(host, pieceOf([...inPlaceOf(piece, host), ...host.signs]))
  }
  return taken.size === 0
    ? pieces
    : pieces
        .filter((piece) => !taken.has(piece))
        .map((piece) => joined.get(piece) ?? piece)
        .toSorted((a, b) => a.base - b.base || a.left - b.left)
}

const wordsIn = ({ signs }: Piece): string => signs.map(({ text }) => text).join('')

/** Right of it, between its head and its foot, in the size of running text. */
const isBeside = (letter: Piece, { left, base, size, signs }: Piece): boolean =>
  letter.size > larger * size &&
  base > letter.base - letter.size &&
  base <= letter.base + 0.2 * size &&
  left > letter.right - 0.3 * size &&
  left - letter.right < near * letter.size &&
  signs.length > mostSigns

/** As if it were one of the line's own letters, right before its first. */
const inPlaceOf = (letter: Piece, host: Piece): readonly Sign[] =>
  letter.signs.map((sign, at) => {
    const right = host.left - 0.01 * (letter.signs.length - at)
    return { ...sign, left: right - 0.01, right, base: host.base, size: host.size, isRaised: false }
  })
