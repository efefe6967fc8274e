import { upperParts } from './data/signs'
import type { Glyph } from './glyphs'
import { marksOn, withMarks } from './marks'

/** A letter with its marks, in its place. */
export interface Sign extends Glyph {
  /** A space was drawn before it, further left. */
  readonly isAfterSpace: boolean
  /** A gap this wide before it is a space, in parts of its size. */
  readonly spaceFrom: number
  /** Drawn so, or smaller and higher than what it stands beside. */
  readonly isRaised: boolean
}

/** Signs side by side on one line with no wide gap between them, from left to right. */
export interface Piece {
  readonly signs: readonly Sign[]
  readonly left: number
  readonly right: number
  readonly base: number
  /** Of most of its signs. */
  readonly size: number
}

/** The signs of a page in pieces, from top to bottom. Time grows with their number and its logarithm. */
export const piecesOf = (glyphs: readonly Glyph[]): readonly Piece[] => {
  const meant = glyphs.map(asMeant)
  const drawn = new Map(meant.map((glyph, at) => [glyph, at] as const))
  const strips = stripsOf(meant)
  const spaceFrom = areSpacesDrawn(glyphs) ? wideSpace : narrowSpace
  return withRaised(strips.flatMap((strip) => splitAtGaps(strip, spaceFrom, drawn))).toSorted(
    (a, b) => a.base - b.base || a.left - b.left,
  )
}

/**
 * Some programs store, for one shape, whichever of the letters that look so came first in the document. What is drawn is
 * seen: a hyphen that may not be seen, an apostrophe that is a letter, a dot out of a face of symbols, a vowel drawn in two parts.
 */
const asMeant = (glyph: Glyph): Glyph => {
  const upper = upperParts.get(glyph.text)
  if (upper !== undefined && glyph.right - glyph.left < narrowest * glyph.size) return { ...glyph, text: upper }
  const text = glyph.text.replaceAll(/[\u00ad\u2010\u2011\u02bc\ue000-\uf8ff]/g, (sign) =>
    sign === '\u02bc' ? '’' : /[\ue000-\uf8ff]/.test(sign) ? (bullets.has(sign) ? '•' : '\ufffd') : '-',
  )
  return text === glyph.text ? glyph : { ...glyph, text }
}

/** A vowel that takes no room is its upper part: the lower one follows as a letter of its own. In parts of its size. */
const narrowest = 0.1

/** As the faces of symbols of office programs have them. */
const bullets: ReadonlySet<string> = new Set('\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06c\uf0a8')

/** From its signs, in any order. */
export const pieceOf = (signs: readonly Sign[]): Piece => {
  const sorted = signs.toSorted((a, b) => a.left - b.left)
  const level = sorted.filter(({ isRaised }) => !isRaised)
  const body = level.length > 0 ? level : sorted
  let [left, right] = [Infinity, -Infinity]
  for (const sign of sorted) {
    left = Math.min(left, sign.left)
    right = Math.max(right, sign.right)
  }
  return {
    signs: withSpacesBeside(sorted),
    left,
    right,
    base: medianOf(body.map(({ base }) => base)),
    size: medianOf(body.map(({ size }) => size)),
  }
}

export const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Signs that stand on the same line, by their order from top to bottom. */
const stripsOf = (glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const sorted = glyphs.toSorted((a, b) => a.base - b.base)
  const strips: Glyph[][] = []
  for (const glyph of sorted) {
    const strip = strips.at(-1)
    const first = strip?.[0]
    if (
      strip !== undefined &&
      first !== undefined &&
      glyph.base - first.base <= 0.12 * Math.max(Math.min(glyph.size, first.size), 1)
    )
      strip.push(glyph)
    else strips.push([glyph])
  }
  return strips
}

/** Narrower than this are the gaps that a typesetter leaves between letters; where spaces are drawn, gaps say less. */
const [narrowSpace, wideSpace] = [0.17, 0.45]

/** Whether the page draws a sign for the spaces between its words. */
const areSpacesDrawn = (glyphs: readonly Glyph[]): boolean =>
  glyphs.filter(({ text }) => /^\s+$/.test(text)).length * 25 > glyphs.length

/** Wider than a space in a line that is spread out; narrower than what stands between two columns. */
const wideGap = 0.9

/** As how many-th of its page each glyph was drawn. */
type Drawn = ReadonlyMap<Glyph, number>

const splitAtGaps = (strip: readonly Glyph[], spaceFrom: number, drawn: Drawn): readonly Piece[] => {
  const pieces: Sign[][] = []
  let right = -Infinity
  for (const sign of signsOf(strip, spaceFrom, drawn)) {
    if (sign.left - right > wideGap * sign.size || pieces.length === 0) pieces.push([])
    pieces.at(-1)?.push(sign)
    right = Math.max(right, sign.right)
  }
  return pieces.map(pieceOf)
}

/** From left to right, without spaces and what was printed twice to look bold; marks with their letters. */
const signsOf = (strip: readonly Glyph[], spaceFrom: number, drawn: Drawn): readonly Sign[] => {
  // A space at the end of a line lies over the letter beside it with some programs.
  const placeOf = ({ text, left, size }: Glyph): number => (text.trim() === '' ? left - 0.05 * size : left)
  const sorted = strip.toSorted((a, b) => placeOf(a) - placeOf(b) || a.right - b.right)
  const signs: Sign[] = []
  const marks: Glyph[] = []
  const places = new Map<number, number>()
  let isAfterSpace = false
  for (const glyph of sorted) {
    if (/^\p{M}+$/u.test(glyph.text)) {
      marks.push(glyph)
      continue
    }
    if (glyph.text.trim() === '') {
      if (/\s/.test(glyph.text)) isAfterSpace = true
      continue
    }
    const last = signs.at(-1)
    if (last !== undefined && last.text === glyph.text && glyph.left - last.left < 0.15 * glyph.size) continue
    places.set(drawn.get(glyph) ?? -1, signs.length)
    signs.push({ ...glyph, isAfterSpace, spaceFrom })
    isAfterSpace = false
  }
  return marks.length === 0 ? signs : withMarks(signs, marksOn(signs, marks, places, drawn))
}

/** Small pieces that stand a little higher or lower beside larger ones belong to their line. */
const withRaised = (pieces: readonly Piece[]): readonly Piece[] => {
  const hosts = pieces.toSorted((a, b) => a.base - b.base)
  const guests = new Map<Piece, Sign[]>()
  const taken = new Set<Piece>()
  for (const piece of hosts) {
    if (piece.signs.length > 12) continue
    const host = hostOf(piece, hosts)
    if (host === null) continue
    taken.add(piece)
    const isRaised = piece.base < host.base
    guests.set(host, [...(guests.get(host) ?? []), ...piece.signs.map((sign) => ({ ...sign, isRaised }))])
  }
  return pieces
    .filter((piece) => !taken.has(piece))
    .map((piece) => {
      const signs = guests.get(piece)
      return signs === undefined ? piece : pieceOf([...piece.signs, ...signs])
    })
}

/** A space that was drawn before a sign stands before the guests that came between, where they are nearer to that sign. */
const withSpacesBeside = (sorted: readonly Sign[]): readonly Sign[] => {
  if (!sorted.some(({ isRaised }) => isRaised)) return sorted
  const signs = [...sorted]
  for (const [at, sign] of signs.entries()) {
    let first = at
    while (signs[first - 1]?.isRaised === true) first -= 1
    const [before, guest, last] = [signs[first - 1], signs[first], signs[at - 1]]
    if (first === at || !sign.isAfterSpace || guest === undefined || last === undefined) continue
    if (before !== undefined && guest.left - before.right <= sign.left - last.right) continue
    signs[first] = { ...guest, isAfterSpace: true }
    signs[at] = { ...sign, isAfterSpace: false }
  }
  return signs
}

const hostOf = (piece: Piece, sorted: readonly Piece[]): Piece | null => {
  let at = firstFrom(sorted, piece.base - piece.size)
  for (let looked = 0; at < sorted.length && looked < 400; at += 1, looked += 1) {
    const host = sorted[at]
    if (host === undefined || host.base > piece.base + 1.2 * piece.size) return null
    const above = host.base - piece.base
    const isBeside = piece.left <= host.right + 0.35 * host.size && piece.right >= host.left - 0.35 * host.size
    if (
      host !== piece &&
      host.size > 1.15 * piece.size &&
      above < 0.65 * host.size &&
      above > -0.3 * host.size &&
      isBeside
    )
      return host
  }
  return null
}

const firstFrom = (sorted: readonly Piece[], base: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const at = (low + high) >> 1
    if ((sorted[at]?.base ?? 0) < base) low = at + 1
    else high = at
  }
  return low
}
