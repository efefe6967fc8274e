import { plain, run } from '#core/pack/text'
import type { Runs, TableRow } from '#core/pack/document'
import type { FlowNode, FlowSection, TableNode } from '../flow/flow'
import { flowOf } from '../flow/flowOf'
import { saidIn } from '../flow/said'
import type { Writer } from '../written'
import { inline } from './inline'

/** CommonMark with the tables that most readers know. The marking is the first line and the last. */
export const writeMarkdown: Writer = ({ document }) => {
  const flow = flowOf(document)
  const { marking, handling, foot, fictional } = flow.frame
  const edge = [marking, handling].filter((line) => line !== '')
  const last = [foot, fictional ?? ''].filter((line) => line !== '')
  const blocks = [
    ...edge.map((line) => inline([run(line, 'strong')])),
    ...flow.sections.flatMap(sectionBlocks),
    ...(last.length === 0 ? [] : ['---']),
    ...last.map((line) => inline(plain(line))),
    ...edge.toReversed().map((line) => inline([run(line, 'strong')])),
  ]
  return {
    file: { kind: 'text', text: `${blocks.filter((block) => block !== '').join('\n\n')}\n` },
    said: [...saidIn(flow), ...edge, ...edge, ...last],
  }
}

const sectionBlocks = ({ nodes }: FlowSection): readonly string[] => nodes.flatMap(blocksOf)

const blocksOf = (node: FlowNode): readonly string[] => {
  switch (node.kind) {
    case 'heading':
      return [`${'#'.repeat(node.level + 1)} ${oneLine(inline(node.runs))}`]
    case 'text':
      return [inline(node.role === 'question' || node.role === 'label' ? strong(node.runs) : node.runs)]
    case 'quotation':
      return [prefixed('> ', inline(node.runs))]
    case 'numbered':
      return node.of === 'points'
        ? [indented(`${node.number}. `, inline(node.runs))]
        : [inline([run(`[${node.number}] `, 'quiet'), ...node.runs])]
    case 'list':
      return [
        node.items.map((item, index) => indented(node.ordered ? `${index + 1}. ` : '- ', inline(item))).join('\n'),
      ]
    case 'table':
      return tableBlocks(node)
    case 'facts':
      return [
        node.facts
          .map(({ label, runs }) => indented('- ', `${inline([run(label, 'strong')])}: ${inline(runs)}`))
          .join('\n'),
      ]
    case 'contents':
      return [
        node.entries.map(({ level, text }) => `${'  '.repeat(level - 1)}- ${oneLine(inline(plain(text)))}`).join('\n'),
      ]
    case 'picture':
      // A picture is bytes, and the file is a text: what it shows is said.
      return [inline([run(node.picture.alt, 'emphasis')])]
  }
}

const strong = (runs: Runs): Runs => runs.map((one) => (one.style === 'plain' ? { ...one, style: 'strong' } : one))

/** A heading or a cell is one line. */
const oneLine = (words: string): string => words.replaceAll(/\\?\n/g, ' ')

const prefixed = (prefix: string, words: string): string => words.replaceAll(/^/gm, prefix)

/** Further lines of an item stand under its words. */
const indented = (mark: string, words: string): string => mark + words.replaceAll('\n', `\n${' '.repeat(mark.length)}`)

/** Days stand as headings over tables of their own: a table of Markdown has one head. */
const tableBlocks = ({ head, rows }: TableNode): readonly string[] => {
  const parts: { title: string | null; cells: (readonly (readonly Runs[])[])[] }[] = [{ title: null, cells: [] }]
  for (const row of rows)
    if (row.kind === 'head') parts.push({ title: row.text, cells: [] })
    else parts.at(-1)?.cells.push(row.cells)
  return parts
    .filter(({ title, cells }) => title !== null || cells.length > 0)
    .flatMap(({ title, cells }, index, all) => [
      ...(title === null ? [] : [inline([run(title, 'strong')])]),
      ...(cells.length === 0 ? [] : [table(index === firstWithCells(all) ? head : head.map(() => ''), cells)]),
    ])
}

const firstWithCells = (parts: readonly { readonly cells: readonly unknown[] }[]): number =>
  parts.findIndex(({ cells }) => cells.length > 0)

type Cells = Extract<TableRow, { readonly kind: 'cells' }>['cells']

const table = (head: readonly string[], rows: readonly Cells[]): string =>
  [
    line(head.map((label) => oneLine(inline(plain(label))))),
    line(head.map(() => '---')),
    ...rows.map((cells) => line(cells.map((cell) => cell.map((runs) => oneLine(inline(runs))).join('; ')))),
  ].join('\n')

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
