import type { Source } from '#core/model'
import { sentencesWithin } from '#core/text/sentences'
import { numbered } from '../../../state/numbered'

/**
 * What the reader draws as one piece: a paragraph, or a part of one that is too long to be set at once. Offsets are
 * those of the source, so that whatever is drawn in pieces is still selected and quoted as one.
 */
export interface Block {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** The first piece of its paragraph, which carries the number. */
  readonly opens: boolean
}

/** No piece is longer than this many UTF-16 units: a window of text stays a few milliseconds of layout. */
export const longestBlock = 4_000

/** Of the text that was asked about last, which may be one of megabytes. */
let last: { readonly text: string; readonly blocks: readonly Block[] } | null = null

export const blocksOf = (text: string): readonly Block[] => {
  if (last?.text !== text) last = { text, blocks: divided(text) }
  return last.blocks
}

/** Fifty thousand paragraphs are nearly all short: what is made on the way to their blocks is collected while the window waits. */
const divided = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  for (const { number: paragraph, start, end } of numbered(text)) {
    if (end - start <= longestBlock) {
      blocks.push({ paragraph, start, end, opens: true })
      continue
    }
    for (const [at, [from, to]] of cutsOf(text, start, end).entries())
      blocks.push({ paragraph, start: from, end: to, opens: at === 0 })
  }
  return blocks
}

/** The first line is the title of the source: it is then drawn as its title, and not a second time above. */
export const beginsWithTitle = (source: Pick<Source, 'text' | 'title'>, [first]: readonly Block[]): boolean =>
  first !== undefined && source.text.slice(first.start, first.end) === source.title

/** Index of the block an offset stands in; between two blocks the one before. */
export const blockAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const cutsOf = (text: string, start: number, end: number): readonly (readonly [number, number])[] => {
  const cuts: (readonly [number, number])[] = []
  let from = start
  while (end - from > longestBlock) {
    const cut = cutWithin(text, from, from + longestBlock)
    cuts.push([from, cut])
    from = cut
  }
  return [...cuts, [from, end]]
}

/** After the last whole sentence that fits, else after the last space, else between two characters. */
const cutWithin = (text: string, start: number, limit: number): number => {
  const sentences = sentencesWithin(text, start, limit)
  const last = sentences.at(-1)
  if (sentences.length > 1 && last !== undefined) return last[0]
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > start) return space + 1
  const low = text.charCodeAt(limit)
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit
}
