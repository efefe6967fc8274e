import type { Span } from '#core/extract/extraction'
import type { SourceBlock } from '#core/model'
import { talks } from './data/labels'
import { type Label, unnamed } from './labels'

type Headings = readonly Pick<SourceBlock, 'role' | 'span'>[]

/**
 * Questions and answers that no label tells apart: paragraphs that begin with a dash and take turns, questions that are
 * numbered, or questions that are headings over their answers. At least two of them, in a text that says above the first
 * that somebody is asked. Each gives the label of its question and that of its answer.
 */
export const pairsIn = (text: string, blocks: Headings): readonly Label[] => {
  const lines = linesOf(text)
  const pairs = [dashed(lines), numbered(lines), headings(text, blocks)].find(({ length }) => length >= fewestPairs)
  const [first] = pairs ?? []
  if (pairs === undefined || first === undefined || !talk.test(text.slice(0, first.question[0]))) return []
  return pairs.flatMap(({ question, answer }) => [
    { ...unnamed('question', question[0], 0), bodyStart: question[1] },
    { ...unnamed('answer', answer[0], 0), bodyStart: answer[1] },
  ])
}

const fewestPairs = 2

/** Where a line with somebody's words begins, and where its words do. */
interface Pair {
  readonly question: Span
  readonly answer: Span
}

interface Line {
  readonly words: string
  readonly start: number
}

const linesOf = (text: string): readonly Line[] => {
  let start = 0
  return text.split('\n').flatMap((words) => {
    const line = { words, start }
    start += words.length + 1
    return words.trim() === '' ? [] : [line]
  })
}

/** Every other one asks, and nobody else does. */
const dashed = (lines: readonly Line[]): readonly Pair[] => {
  const turns = lines.flatMap(({ words, start }) => {
    const mark = dash.exec(words)
    return mark === null ? [] : [{ words, span: [start, start + mark[0].length] as const }]
  })
  const pairs: Pair[] = []
  for (let at = 0; at + 1 < turns.length; at += 2) {
    const [question, answer] = [turns[at], turns[at + 1]]
    // One who asks and then says something more, or a list: nobody can tell whose the next dash is.
    if (question === undefined || answer === undefined || !asks(question.words) || asks(answer.words)) break
    pairs.push({ question: question.span, answer: answer.span })
  }
  return pairs
}

const numbered = (lines: readonly Line[]): readonly Pair[] => {
  const pairs: Pair[] = []
  for (const [at, { words, start }] of lines.entries()) {
    const number = figure.exec(words)
    const next = lines[at + 1]
    if (number === null || !asks(words)) continue
    if (Number(number[1]) !== pairs.length + 1 || next === undefined || figure.test(next.words)) break
    pairs.push({ question: [start, start + number[0].length], answer: [next.start, next.start] })
  }
  return pairs
}

const headings = (text: string, blocks: Headings): readonly Pair[] =>
  blocks.flatMap(({ role, span: { start, end } }, at) => {
    const next = blocks[at + 1]
    return role === 'heading' && next !== undefined && next.role !== 'heading' && asks(text.slice(start, end))
      ? [{ question: [start, start] as const, answer: [next.span.start, next.span.start] as const }]
      : []
  })

const dash = /^\s*[-‐–—―]\s*(?=[\p{L}\p{N}¿«“"„(])/u
const figure = /^\s*(\d{1,2})[.)]\s+/u
const asks = (words: string): boolean => /[?؟？]["”»’)\s]*$/u.test(words)
const talk = new RegExp(talks.join('|'), 'iu')
