import type { Mend, MendKind } from '#core/model'

/** A stretch of a text as it came; `mend` says how it is read otherwise, null where it is read as it stands. */
export interface ReceivedPiece {
  readonly words: string
  readonly mend: MendKind | null
}

/**
 * The lines of a text as it came (cleaned, see core/text/clean), each in the pieces that are read as they stand and those
 * that are mended. A line end that is mended stands at the end of the line that it closes. Together the pieces are the text.
 */
export const asItCame = (received: string, mends: readonly Mend[]): readonly (readonly ReceivedPiece[])[] => {
  const lines: ReceivedPiece[][] = [[]]
  const put = (words: string, mend: MendKind | null): void => {
    const [first = '', ...others] = words.split(/(?<=\n)/)
    for (const [index, piece] of [first, ...others].entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ words: piece, mend })
    }
    if (words.endsWith('\n')) lines.push([])
  }
  let at = 0
  for (const { kind, start, end } of mends) {
    put(received.slice(at, start), null)
    put(received.slice(start, end), kind)
    at = end
  }
  put(received.slice(at), null)
  return lines
}
