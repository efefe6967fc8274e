import { onDemand } from '#core/text/onDemand'
import { type Allowed, isOpen } from './composed'
import { mayEachLineStand } from './lineByLine'
import { isPassage, shingles } from './shingles'

/** Places among the letters of a text: from the first to before the second. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface FoundPassage<Owner> extends Stretch {
  readonly owner: Owner
}

/** Finds the first passage of which letters hold a piece that may not be shown; at an edge, a piece that stands on both sides of it. */
export const passageFinder = <Owner extends { readonly solid: string }>(
  barred: readonly Owner[],
  allowed: Allowed,
): ((letters: string, isBreak: IsBreak, edge?: { readonly before: number }) => FoundPassage<Owner> | null) => {
  const pieces = shingles<Owner>()
  for (const text of barred) if (isPassage(text.solid)) pieces.add(text.solid, text)
  // Most files hold no piece at all, and then nothing has to be known of what is allowed.
  const innocent = onDemand(() => {
    const found = new Set<string>()
    pieces.in(allowed.whole(), ({ piece }) => void found.add(piece))
    return found
  })
  const cleared = new Set<string>()
  return (letters, isBreak, edge) => {
    let leak: FoundPassage<Owner> | null = null
    // The stretch that was cleared last: its other pieces lie in it the same way, and are done with.
    let last = { owner: null as Owner | null, shift: 0, end: 0 }
    pieces.in(letters, ({ owner, piece, start }, at) => {
      if (leak !== null || (owner === last.owner && at - start === last.shift && at < last.end)) return
      if (edge !== undefined && (at >= edge.before || at + piece.length <= edge.before)) return
      if (innocent().has(piece)) return
      const { from, to } = stretchAround(letters, owner.solid, start, at, piece.length)
      // With all that may be why it was cleared.
      const seen = `${letters.slice(Math.max(0, from - around), to + around)} ${breaksAround(from - around, to + around, isBreak)}`
      const stretch = { from, to, piece: { from: at, to: at + piece.length } }
      if (
        cleared.has(seen) ||
        [...closer(letters, stretch, isBreak, allowed), ...wider(letters, from, to)].some((one) =>
          isOpen(one, allowed),
        ) ||
        mayEachLineStand(letters, stretch, isBreak, allowed)
      ) {
        cleared.add(seen)
        last = { owner, shift: at - start, end: to }
      } else leak = { owner, from, to }
    })
    return leak
  }
}

/** As far to both sides of a piece as file and passage say the same; `start` and `at` are its places in them. */
const stretchAround = (file: string, passage: string, start: number, at: number, length: number): Stretch => {
  let [before, after] = [0, length]
  while (before < start && file.charCodeAt(at - before - 1) === passage.charCodeAt(start - before - 1)) before += 1
  while (start + after < passage.length && file.charCodeAt(at + after) === passage.charCodeAt(start + after)) after += 1
  return { from: at - before, to: at + after }
}

/**
 * The stretch, and the same without the one or two letters by which file and passage may be alike by chance before and
 * behind the piece: the “(O)” of a portion before “denied” is no name that ends in o. Letters of the piece itself are chance
 * where they belong to what stands before it or behind it and may be shown, too, wherever that was cut: a line, a cell and a
 * note are not gone on with by what is read next. So is the number of an item. A sign of Han says more than a letter.
 */
const closer = (
  letters: string,
  { from, to, piece }: Stretch & { readonly piece: Stretch },
  isBreak: IsBreak,
  allowed: Allowed,
): readonly string[] => {
  const standsBefore = (cut: number): boolean =>
    cut <= piece.from ||
    (cut >= enough && allowed.holds(letters.slice(cut - enough, cut))) ||
    (isBreak(from) && /^\p{N}+$/u.test(letters.slice(from, cut)))
  const standsBehind = (cut: number): boolean =>
    cut >= piece.to || (cut + enough <= letters.length && allowed.holds(letters.slice(cut, cut + enough)))
  return edges
    .filter(
      ([start, end]) =>
        isChance(letters.slice(from, from + start)) &&
        isChance(letters.slice(to - end, to)) &&
        standsBefore(from + start) &&
        standsBehind(to - end),
    )
    .map(([start, end]) => letters.slice(from + start, to - end))
}

/** Letters on both sides that may be why a stretch is cleared. */
const around = 12

/** Letters by which what stands beside a stretch is known to be what may be shown. */
const enough = 5

/** Whether a line, or a cell, ends before this letter. */
export type IsBreak = (at: number) => boolean

const breaksAround = (from: number, to: number, isBreak: IsBreak): string => {
  let breaks = ''
  for (let at = from; at <= to; at += 1) if (isBreak(at)) breaks += ` ${at - from}`
  return breaks
}

/** Asked of few pages, and then more than once. */
export const breaksIn = (text: string, solid: (text: string) => string): IsBreak => {
  const breaks = onDemand(() => {
    const found = new Set<number>()
    let length = 0
    for (const line of text.split(/[\n\t]/)) {
      found.add(length)
      length += solid(line).length
    }
    return found
  })
  return (at) => breaks().has(at)
}

/**
 * The stretch with one or two letters more before it. The last letters of what stands there may be those of the passage by
 * chance, and be too few to know a field by its end: the r of “Dr.” before the given names of somebody whose family name,
 * which a passage has first, ends in r.
 */
const wider = (file: string, from: number, to: number): readonly string[] =>
  counts.filter((more) => more > 0 && more <= from).map((more) => file.slice(from - more, to))

const mostByChance = 2
const counts = [0, 1, mostByChance]
const edges = counts.flatMap((start) => counts.map((end) => [start, end] as const))

const isChance = (letters: string): boolean => !/\p{Script=Han}/u.test(letters)
