import { type Allowed, isBeginning, isEnd, isOpen } from './composed'

/** Letters of a line by which it is known that it may be shown. */
const enough = 12
/** Fewer at an end of what may be shown are any word. */
const fewest = 6

/**
 * Whether a stretch runs over ends of lines or of cells, and every line of it, as far as it says something, may be shown by
 * itself: then they are a passage by chance. A row of a table is read line by line, so that the second line of a cell stands
 * behind the cell beside it, and a number of a page between two titles. `isBreak`: whether a line or a cell ends before a letter.
 */
export const mayEachLineStand = (
  letters: string,
  { from, to }: { readonly from: number; readonly to: number },
  isBreak: (at: number) => boolean,
  allowed: Allowed,
): boolean => {
  const cuts = [from]
  for (let at = from + 1; at < to; at += 1) if (isBreak(at)) cuts.push(at)
  if (cuts.length === 1 && !isBreak(from) && !isBreak(to)) return false
  const beginsAt = backTo(isBreak, from, enough)
  const endsAt = onTo(isBreak, to, Math.min(letters.length, to + enough))
  const lines = cuts.map((cut, index) => letters.slice(index === 0 ? beginsAt : cut, cuts[index + 1] ?? endsAt))
  return lines.some(({ length }) => length >= enough) && lines.every((line) => mayStand(line, allowed))
}

const backTo = (isBreak: (at: number) => boolean, from: number, most: number): number => {
  let at = from
  while (at > 0 && from - at < most && !isBreak(at)) at -= 1
  return at
}

const onTo = (isBreak: (at: number) => boolean, to: number, most: number): number => {
  let at = to
  while (at < most && !isBreak(at)) at += 1
  return at
}

const mayStand = (line: string, allowed: Allowed): boolean =>
  line.length >= enough
    ? isOpen(line, allowed)
    : /^\p{N}+$/u.test(line) ||
      allowed.fields.has(line) ||
      (line.length >= fewest && (isEnd(line, allowed) || isBeginning(line, allowed)))
