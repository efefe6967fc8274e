/**
 * Pieces of a line from left to right (UAX 9, rule L2): from the highest level down to the lowest odd one, each
 * run of pieces at that level or above is turned around.
 */
export const visualOrder = <Piece extends { readonly level: number }>(pieces: readonly Piece[]): readonly Piece[] => {
  if (pieces.every((piece) => piece.level % 2 === 0)) return pieces
  const levels = pieces.map((piece) => piece.level)
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1))
  const ordered = [...pieces]
  for (let level = Math.max(...levels); level >= lowestOdd; level -= 1) {
    for (let start = 0; start < ordered.length;) {
      if ((ordered[start]?.level ?? 0) < level) {
        start += 1
        continue
      }
      let end = start
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}
