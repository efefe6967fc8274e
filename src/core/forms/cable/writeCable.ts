import { type PrintedWords, wordsFor } from '#core/pack/words'
import type { Runs } from '#core/pack/document'
import { type Flow, type FlowNode, type TableNode, textOf } from '../flow/flow'
import { flowOf } from '../flow/flowOf'
import { saidIn } from '../flow/said'
import type { Writer } from '../written'
import { ascii, losesLetters } from './ascii'
import { portionMarks } from './data/portionMarks'
import { columns, wrapped } from './wrap'

/**
 * Text that goes over any line: 72 columns, ASCII alone, paragraphs numbered from first to last, and the mark of its portion
 * before each. The model keeps no marking for a portion of its own, so each carries that of the whole, which is the highest
 * of what is in it. Words that lost letters on the way are said to be transliterated.
 */
export const writeCable: Writer = ({ document }) => {
  const flow = withoutContents(flowOf(document))
  const { marking, handling, foot, fictional } = flow.frame
  const edge = [marking, handling].filter((line) => line !== '')
  const cable = new Cable(marking, wordsFor(flow.language))
  for (const { nodes } of flow.sections) for (const node of nodes) cable.add(node)
  const last = [foot, fictional ?? ''].filter((line) => line !== '')
  const blocks = [
    edge.flatMap(centred),
    ...cable.blocks,
    ...last.map((line) => wrapped(ascii(line))),
    edge.toReversed().flatMap(centred),
  ]
  return {
    file: {
      kind: 'text',
      text: `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`,
    },
    said: [...saidIn(flow), ...edge, ...edge, ...last, ...cable.added],
  }
}

/** Without what a cable cannot have: pages to look up, pictures, and heads over columns. */
const withoutContents = (flow: Flow): Flow => ({
  ...flow,
  sections: flow.sections
    .filter(({ kind }) => kind !== 'contents')
    .map((section) => ({
      ...section,
      nodes: section.nodes.filter(({ kind }) => kind !== 'picture').map(withoutHeads),
    })),
})

const withoutHeads = (node: FlowNode): FlowNode => (node.kind === 'table' ? { ...node, head: [] } : node)

const centred = (line: string): readonly string[] =>
  wrapped(ascii(line)).map((one) => ' '.repeat(Math.floor((columns - one.length) / 2)) + one)

/** Lines block by block, with the number that the next paragraph gets. */
class Cable {
  readonly blocks: (readonly string[])[] = []
  /** What was set beside the words of the pack: marks of portions, and that words are transliterated. */
  readonly added: string[] = []
  private number = 0
  private readonly mark: string

  constructor(
    marking: string,
    private readonly words: PrintedWords,
  ) {
    const label = ascii(marking)
    this.mark = marking === '' ? '' : `(${portionMarks[label.toUpperCase()] ?? label}) `
  }

  add(node: FlowNode): void {
    switch (node.kind) {
      case 'heading':
        return this.block(wrapped(said(node.runs).toUpperCase(), this.portion(), ''))
      case 'text':
        return node.role === 'body' || node.role === 'question'
          ? this.paragraph(said(node.runs))
          : this.line(said(node.runs))
      case 'quotation':
        return this.quotation(node.runs)
      case 'numbered':
        return node.of === 'points'
          ? this.paragraph(said(node.runs))
          : this.paragraph(`[${node.number}] ${said(node.runs)}`)
      case 'list':
        return this.items(node.items.map((item, index) => [node.ordered ? `${index + 1}. ` : '- ', said(item)]))
      case 'table':
        return this.table(node)
      case 'facts':
        return this.items(node.facts.map(({ label, runs }) => ['- ', `${ascii(label)}: ${said(runs)}`]))
      case 'contents':
      case 'picture':
        return
    }
  }

  /** A row is a line, its cells in order. */
  private table({ rows }: TableNode): void {
    const line = (row: TableNode['rows'][number]): string =>
      row.kind === 'head'
        ? ascii(row.text)
        : row.cells
            .map((cell) => cell.map(said).join('; '))
            .filter((cell) => cell !== '')
            .join(' / ')
    this.items(rows.map((row) => [row.kind === 'head' ? '' : '- ', line(row)]))
  }

  /** The lines of somebody's words stand further in. */
  private quotation(runs: Runs): void {
    const lost = losesLetters(textOf(runs)) ? [`[${this.words.forms.transliterated}]`] : []
    this.added.push(...lost)
    this.paragraph([said(runs), ...lost.map(ascii)].join(' '), '   ')
  }

  private paragraph(words: string, rest = ''): void {
    this.number += 1
    this.block(wrapped(words, `${this.number}. ${this.portion()}`, rest))
  }

  private line(words: string): void {
    this.block(wrapped(words, this.portion(), ''))
  }

  private items(items: readonly (readonly [string, string])[]): void {
    this.block(
      items.flatMap(([mark, words]) => wrapped(words, `   ${mark}${this.portion()}`, ' '.repeat(3 + mark.length))),
    )
  }

  private portion(): string {
    if (this.mark !== '') this.added.push(this.mark)
    return this.mark
  }

  private block(lines: readonly string[]): void {
    this.blocks.push(lines)
  }
}

const said = (runs: Runs): string =>
  ascii(runs.map(({ text, style }) => (style === 'family' ? text.toLocaleUpperCase() : text)).join(''))
