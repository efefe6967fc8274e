import { flatten } from './tree/flatten'
import type { Block } from './tree/tree'
import type { Reading } from './reading'

/** What a person typed from pictures of pages, page by page: a paragraph for each line. */
export const transcription = (pages: readonly string[]): Reading => {
  const reading = flatten({
    title: null,
    blocks: pages.flatMap((page, at) => blocksOf(page, at + 1)),
    asides: [],
    notes: [],
  })
  const { text, pages: begun = [] } = reading
  // Pages at the end on which nothing was typed are pages of the file all the same.
  const rest = pages.slice(begun.length).map(() => text.length)
  return { ...reading, pages: [...begun, ...rest], isTranscribed: true }
}

const blocksOf = (page: string, number: number): readonly Block[] =>
  page
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line) => line.trim() !== '')
    .map((words, at) => ({
      role: 'body',
      level: 0,
      number: null,
      attribution: null,
      isSetInLines: true,
      runs: [{ words: words.trim(), marks: [], ...(at === 0 ? { page: number } : {}) }],
    }))
