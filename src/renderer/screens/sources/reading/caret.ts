import type { Span } from '#core/model'
import { sentencesWithin } from '#core/text/sentences'
import { type Block, blockAt } from './blocks'
import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart, wordAt } from './words'

/** Where one reads: offsets in the source. Both the same when nothing is selected; `focus` is the end that moves. */
export interface Caret {
  readonly anchor: number
  readonly focus: number
}

export interface Step {
  readonly unit: 'word' | 'sentence' | 'paragraph' | 'text'
  readonly towards: 'next' | 'previous'
  /** Selects on the way. */
  readonly extend: boolean
}

/** The caret after one key. It stands before words; a selection begins and ends with whole words. */
export const stepped = (text: string, blocks: readonly Block[], caret: Caret, step: Step): Caret => {
  if (!step.extend) {
    const focus = withoutSelection(text, blocks, caret.focus, step)
    return { anchor: focus, focus }
  }
  const anchor = isCollapsed(caret) ? anchorFor(text, caret.anchor, step.towards) : caret.anchor
  if (step.unit === 'word' && givesBack(caret, step)) return { anchor, focus: shrunk(text, caret, step) }
  return atWholeWords(text, anchor, extended(text, blocks, caret.focus, step))
}

/** The caret put at an offset by a line up or down, where only the screen knows what stands below what. */
export const placed = (text: string, caret: Caret, offset: number, extend: boolean): Caret => {
  const start =
    wordAt(text, offset)?.start ?? nextWordStart(text, offset - 1) ?? previousWordStart(text, offset) ?? offset
  if (!extend) return { anchor: start, focus: start }
  const towards = offset < caret.anchor ? 'previous' : 'next'
  const anchor = isCollapsed(caret) ? anchorFor(text, caret.anchor, towards) : caret.anchor
  return atWholeWords(text, anchor, towards === 'previous' ? start : (wordAt(text, offset)?.end ?? offset))
}

export const isCollapsed = (caret: Caret): boolean => caret.anchor === caret.focus

/** What is selected, in reading order; null when nothing is. */
export const selectionOf = (caret: Caret): Span | null =>
  isCollapsed(caret) ? null : { start: Math.min(caret.anchor, caret.focus), end: Math.max(caret.anchor, caret.focus) }

const withoutSelection = (text: string, blocks: readonly Block[], focus: number, step: Step): number => {
  const next = step.towards === 'next'
  switch (step.unit) {
    case 'word':
      return (next ? nextWordStart(text, focus) : previousWordStart(text, focus)) ?? focus
    case 'sentence':
      return (next ? nextSentence(text, blocks, focus)?.start : previousSentence(text, blocks, focus)?.start) ?? focus
    case 'paragraph':
      return nextParagraph(blocks, focus, step.towards)
    case 'text':
      return next ? (previousWordStart(text, text.length) ?? 0) : (blocks[0]?.start ?? 0)
  }
}

const extended = (text: string, blocks: readonly Block[], focus: number, step: Step): number => {
  const next = step.towards === 'next'
  switch (step.unit) {
    case 'word':
      return (next ? nextWordEnd(text, focus) : previousWordStart(text, focus)) ?? focus
    case 'sentence':
      return (next ? sentenceHere(text, blocks, focus)?.end : previousSentence(text, blocks, focus)?.start) ?? focus
    case 'paragraph':
      return next ? paragraphEnd(blocks, focus) : paragraphStart(blocks, focus)
    case 'text':
      return next ? (blocks.at(-1)?.end ?? 0) : (blocks[0]?.start ?? 0)
  }
}

/** The end that moves comes back towards the one that stays: a word is taken out again, with the space before it. */
const givesBack = (caret: Caret, step: Step): boolean =>
  step.towards === 'next' ? caret.focus < caret.anchor : caret.focus > caret.anchor

const shrunk = (text: string, caret: Caret, step: Step): number =>
  step.towards === 'next'
    ? Math.min(caret.anchor, nextWordStart(text, caret.focus) ?? caret.anchor)
    : Math.max(caret.anchor, previousWordEnd(text, caret.focus) ?? caret.anchor)

/** Going on from between two words or from inside one: the whole of the first word is meant. */
const anchorFor = (text: string, offset: number, towards: Step['towards']): number => {
  const word = wordAt(text, offset)
  if (towards === 'next') return word?.start ?? nextWordStart(text, offset) ?? offset
  return word === null || word.start === offset ? offset : word.end
}

/** When a selection turns back over its own beginning, the end that moves keeps to whole words on its new side. */
const atWholeWords = (text: string, anchor: number, focus: number): Caret => {
  const word = wordAt(text, focus)
  if (word === null || word.start === focus || word.end === focus) return { anchor, focus }
  return { anchor, focus: focus < anchor ? word.start : word.end }
}

/** The sentence that holds what comes after the offset. */
const sentenceHere = (text: string, blocks: readonly Block[], offset: number): Span | null => {
  for (let at = blockAt(blocks, offset); at < blocks.length; at += 1) {
    const found = sentencesOf(text, blocks[at]).find((sentence) => sentence.end > offset)
    if (found !== undefined) return found
  }
  return null
}

const nextSentence = (text: string, blocks: readonly Block[], offset: number): Span | null => {
  for (let at = blockAt(blocks, offset); at < blocks.length; at += 1) {
    const found = sentencesOf(text, blocks[at]).find((sentence) => sentence.start > offset)
    if (found !== undefined) return found
  }
  return null
}

const previousSentence = (text: string, blocks: readonly Block[], offset: number): Span | null => {
  for (let at = blockAt(blocks, offset); at >= 0; at -= 1) {
    const found = sentencesOf(text, blocks[at]).findLast((sentence) => sentence.start < offset)
    if (found !== undefined) return found
  }
  return null
}

export const sentencesOf = (text: string, block: Block | undefined): readonly Span[] =>
  block === undefined ? [] : sentencesWithin(text, block.start, block.end).map(([start, end]) => ({ start, end }))

const nextParagraph = (blocks: readonly Block[], offset: number, towards: Step['towards']): number => {
  const here = blocks[blockAt(blocks, offset)]
  if (here === undefined) return offset
  if (towards === 'next') return blocks.find((block) => block.opens && block.start > offset)?.start ?? offset
  return blocks.findLast((block) => block.opens && block.start < offset)?.start ?? offset
}

const paragraphEnd = (blocks: readonly Block[], offset: number): number =>
  blocks.find((block, at) => block.end > offset && blocks[at + 1]?.opens !== false)?.end ?? offset

const paragraphStart = (blocks: readonly Block[], offset: number): number =>
  blocks.findLast((block) => block.opens && block.start < offset)?.start ?? offset
