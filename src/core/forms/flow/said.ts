import { type Flow, type FlowNode, textOf } from './flow'

/**
 * What the flow says, a text for each node: what a file of it should hold, beside the edges of its form. Cells of a row and
 * items of a list are one text, because in most forms they stand one behind the other.
 */
export const saidIn = ({ sections }: Flow): readonly string[] =>
  sections.flatMap(({ nodes }) => nodes.flatMap(saidBy)).filter((text) => text !== '')

const saidBy = (node: FlowNode): readonly string[] => {
  switch (node.kind) {
    case 'heading':
    case 'text':
    case 'quotation':
    case 'numbered':
      return [textOf(node.runs)]
    case 'list':
      return [node.items.map(textOf).join(' ')]
    case 'table':
      return [
        node.head.join(' '),
        ...node.rows.map((row) =>
          row.kind === 'head' ? row.text : row.cells.map((cell) => cell.map(textOf).join(' ')).join(' '),
        ),
      ]
    case 'facts':
      return [node.facts.map(({ label, runs }) => `${label} ${textOf(runs)}`).join(' ')]
    case 'contents':
      return [node.entries.map(({ text }) => text).join(' ')]
    case 'picture':
      return [node.picture.alt]
  }
}
