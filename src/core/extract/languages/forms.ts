/** Every stem with every ending, as a list: forms('affirm déclar', 'e a ait') is affirme, affirma, …; - is no ending. */
export function forms(stems: string, endings: string): string {
  const ends = endings.trim().split(/\s+/)
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => ends.map((ending) => stem + (ending === '-' ? '' : ending)))
    .join(', ')
}
