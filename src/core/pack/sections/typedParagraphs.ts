import type { ParagraphBlock } from '../document'
import { isBlank, plain } from '../text'

/** Free words, a paragraph for each line in which something stands. */
export const typedParagraphs = (typed: string): readonly ParagraphBlock[] =>
  typed
    .split('\n')
    .filter((line) => !isBlank(line))
    .map((line) => ({ kind: 'paragraph', tone: 'body', runs: plain(line.trim()) }))
