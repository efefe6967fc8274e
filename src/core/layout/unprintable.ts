import type { Block, Runs } from '#core/pack/document'
import type { Measure } from './measure'
import { faceFor } from './text/faces'
import { printable } from './text/printable'

/** Words of a quotation, or a name, with letters that no face can show. */
export interface Unprintable {
  readonly words: string
  readonly letters: readonly string[]
}

/** Says of a letter whether a face has it. */
export type Shows = (codePoint: number) => boolean

export const showsOf = (measure: Measure): Shows => {
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const before = known.get(codePoint)
    if (before !== undefined) return before
    const found = codePoint === lineFeed || faceFor(measure, 'serif', codePoint, null) !== null
    known.set(codePoint, found)
    return found
  }
}

/**
 * Where a quotation or a name would be printed with a letter missing. Such a file says something else than the source and is
 * never written; elsewhere a missing letter is a note.
 */
export const unprintableIn = (block: Block, shows: Shows): readonly Unprintable[] =>
  faithfulWords(block).flatMap((text) => {
    const words = printable(text)
    const letters = [...new Set(words)].filter((letter) => !shows(letter.codePointAt(0) ?? lineFeed))
    return letters.length === 0 ? [] : [{ words: around(words, letters), letters }]
  })

const lineFeed = 0x0a
const longest = 80

/** The words about the first such letter, short enough for a sentence. */
const around = (text: string, letters: readonly string[]): string => {
  const at = Math.min(...letters.map((letter) => text.indexOf(letter)))
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - longest / 3)) + 1)
  return text.slice(from, from + longest).trim()
}

/** Everything in a block that is somebody's own words or name, and must be on paper as it is. */
const faithfulWords = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'quotation':
      return [textOf(block.words), textOf(block.who.filter(({ style }) => style === 'strong'))]
    case 'evidence':
      return [block.words]
    case 'source-paragraph':
      return [textOf(block.runs.filter(({ style }) => style === 'marked'))]
    case 'heading':
      return block.level === 2 ? [textOf(block.runs)] : []
    case 'person':
      return [textOf(block.name)]
    case 'register':
      return block.entries.map(({ name }) => textOf(name))
    case 'front-sheet':
      return [
        ...block.across.entries.map(({ name }) => textOf(name)),
        ...[block.best?.words, block.best?.attribution, block.scene?.words].map((runs) => textOf(runs ?? [])),
      ]
    case 'table':
      return block.rows.flatMap((row) =>
        row.kind === 'cells'
          ? row.cells.flat().map((runs) => textOf(runs.filter(({ style }) => style === 'strong')))
          : [],
      )
    default:
      return []
  }
}

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('')
