import type {
  ApproachBlock,
  Block,
  Card,
  CoverBlock,
  DocumentsBlock,
  EvidenceBlock,
  ExchangeBlock,
  FrontSheetBlock,
  PersonBlock,
  PointBlock,
  QuestionBlock,
  RegisterBlock,
  Run,
  Runs,
  SourceParagraphBlock,
  SourceRecordBlock,
} from '#core/pack/document'
import { plain, run } from '#core/pack/text'
import { type FlowNode, textOf } from './flow'
import { facts, heading, list, text, withoutPages } from './nodes'
import { quotationNodes } from './quotationNodes'

/** A block as it reads without a page: beside becomes below. */
export const blockNodes = (block: Block): readonly FlowNode[] => {
  switch (block.kind) {
    case 'cover':
      return coverNodes(block)
    case 'front-sheet':
      return frontNodes(block)
    case 'contents':
      return [{ kind: 'contents', entries: [] }]
    case 'heading':
      return [
        ...heading(block.level === 3 ? 3 : 2, block.runs, {
          anchor: block.anchor,
          listed: block.listed ? textOf(withoutPages(block.runs)) : null,
        }),
        ...text('subtitle', plain(block.subtitle)),
      ]
    case 'paragraph':
      return text(block.tone, block.runs)
    case 'list':
      return list(block.ordered, block.items)
    case 'table':
      return [
        {
          kind: 'table',
          head: block.columns.map(({ label }) => label),
          shares: block.columns.map(({ share }) => share),
          rows: block.rows,
        },
      ]
    case 'point':
      return pointNodes(block)
    case 'cards':
      return block.cards.flatMap(cardNodes)
    case 'register':
      return registerNodes(block)
    case 'person':
      return personNodes(block)
    case 'quotation':
      return quotationNodes(block)
    case 'question':
      return questionNodes(block)
    case 'exchange':
      return exchangeNodes(block)
    case 'approach':
      return approachNodes(block)
    case 'part':
      return [...heading(2, plain(block.label)), ...block.blocks.flatMap(blockNodes)]
    case 'documents':
      return documentNodes(block)
    case 'source-record':
      return recordNodes(block)
    case 'source-paragraph':
      return sourceNodes(block)
    case 'evidence':
      return evidenceNodes(block)
  }
}

const coverNodes = ({ anchor, label, title, lead, facts: told, fictional }: CoverBlock): readonly FlowNode[] => [
  ...text('label', plain(label)),
  anchor === undefined
    ? { kind: 'heading', level: 0, runs: plain(title), anchor: null, listed: null }
    : { kind: 'heading', level: 1, runs: plain(title), anchor, listed: title },
  ...text('lead', plain(lead)),
  ...facts(told),
  ...(fictional === null ? [] : text('small', plain(fictional))),
]

const frontNodes = (block: FrontSheetBlock): readonly FlowNode[] => {
  const { objectives, points, purpose, across, avoid, press, best, scene } = block
  const under = (label: string, nodes: readonly FlowNode[]): readonly FlowNode[] =>
    nodes.length === 0 ? [] : [...heading(2, plain(label)), ...nodes]
  const told = (part: { readonly label: string; readonly text: string } | null): readonly FlowNode[] =>
    part === null ? [] : under(part.label, paragraphs(part.text))
  return [
    ...told(purpose),
    ...under(objectives.label, list(false, objectives.items.map(plain))),
    ...under(
      points.label,
      list(
        true,
        points.entries.map((entry) => plain(entry.text)),
      ),
    ),
    ...told(avoid),
    ...told(press),
    ...under(
      across.label,
      list(
        false,
        across.entries.map(({ name, role }) => withAfter(name, role)),
      ),
    ),
    ...(best === null
      ? []
      : [
          { kind: 'quotation', runs: best.words, isVerbatim: true, language: best.language, anchor: null } as const,
          ...text('note', best.attribution),
        ]),
    ...(scene === null
      ? []
      : under(scene.label, [...text('body', scene.words, { language: scene.language }), ...text('note', scene.where)])),
  ]
}

/** A name, and the office behind it in one line. */
const withAfter = (runs: Runs, after: string): Runs => (after.trim() === '' ? runs : [...runs, run(` – ${after}`)])

/** Paragraphs of a text that somebody typed. */
const paragraphs = (typed: string): readonly FlowNode[] =>
  typed.split(/\n+/).flatMap((paragraph) => text('body', plain(paragraph.trim())))

const pointNodes = ({ anchor, number, text: words, support, facts: told }: PointBlock): readonly FlowNode[] => [
  { kind: 'numbered', of: 'points', number, runs: plain(words), language: null, anchor },
  ...text('small', plain(support)),
  ...facts(told),
]

const cardNodes = ({ anchor, number, text: words, support, maySay }: Card): readonly FlowNode[] => [
  { kind: 'numbered', of: 'points', number, runs: plain(words), language: null, anchor },
  ...text('small', plain(support)),
  ...facts([maySay]),
]

const registerNodes = ({ labels, entries, named }: RegisterBlock): readonly FlowNode[] => [
  {
    kind: 'table',
    head: ['', labels.name, labels.office, ...(labels.body === '' ? [] : [labels.body])],
    shares: labels.body === '' ? [5, 45, 50] : [5, 35, 35, 25],
    rows: entries.map((entry) => ({
      kind: 'cells',
      cells: [
        [plain(String(entry.number))],
        [linkedTo(entry.name, entry.anchor ?? entry.pages[0])],
        [plain(entry.office)],
        ...(labels.body === '' ? [] : [[plain(entry.body)]]),
      ],
    })),
  },
  ...text('small', named),
]

const linkedTo = (runs: Runs, anchor: string | undefined): Runs =>
  anchor === undefined ? runs : runs.map((one): Run => ({ target: { anchor }, ...one }))

const personNodes = (block: PersonBlock): readonly FlowNode[] => [
  ...heading(2, block.name, { anchor: block.anchor, listed: textOf(withoutPages(block.name)) }),
  ...text('subtitle', plain(block.role)),
  ...(block.photo === null ? [] : [{ kind: 'picture', picture: block.photo } as const]),
  ...facts(block.facts),
  ...block.biography.flatMap(blockNodes),
]

const questionNodes = ({ question, answer, ifPressed, facts: told }: QuestionBlock): readonly FlowNode[] => [
  ...text('question', plain(question)),
  ...paragraphs(answer),
  ...(ifPressed === null ? [] : [...text('label', plain(ifPressed.label)), ...paragraphs(ifPressed.text)]),
  ...facts(told),
]

const exchangeNodes = ({ labels, rows, caution }: ExchangeBlock): readonly FlowNode[] => [
  {
    kind: 'table',
    head: ['', labels.theirs, labels.ours],
    shares: [5, 47, 48],
    rows: rows.map(({ number, theirs, ours, where }) => ({
      kind: 'cells',
      cells: [
        [plain(String(number))],
        [[...inOneLine(theirs), ...(where.length === 0 ? [] : [run(' ('), ...withoutPages(where), run(')')])]],
        [inOneLine(ours)],
      ],
    })),
  },
  ...text('small', plain(caution)),
]

const inOneLine = (typed: string): Runs => plain(typed.trim().replace(/\s*\n\s*/g, ' '))

const approachNodes = ({ tactics, avoid, facts: told }: ApproachBlock): readonly FlowNode[] => [
  ...(tactics.items.length === 0
    ? []
    : [...heading(2, plain(tactics.label)), ...list(false, tactics.items.map(plain))]),
  ...(avoid === null ? [] : [...heading(2, plain(avoid.label)), ...paragraphs(avoid.text)]),
  ...facts(told),
]

const documentNodes = ({ documents }: DocumentsBlock): readonly FlowNode[] =>
  documents.flatMap(({ title, symbol, text: note, links }) => [
    ...heading(3, plain(title)),
    ...text('subtitle', plain(symbol)),
    ...paragraphs(note),
    ...text('note', links),
  ])

const recordNodes = ({ label, title, anchor, language, lines }: SourceRecordBlock): readonly FlowNode[] => [
  ...text('label', plain(label)),
  ...heading(
    2,
    plain(title).map((one) => ({ ...one, language })),
    { anchor, listed: title },
  ),
  ...lines.flatMap((line) => text('small', line)),
]

const sourceNodes = ({ number, runs, language, anchor }: SourceParagraphBlock): readonly FlowNode[] =>
  number === null
    ? text('body', runs, { language, anchor })
    : [{ kind: 'numbered', of: 'source', number, runs: withoutPages(runs), language, anchor }]

const evidenceNodes = (block: EvidenceBlock): readonly FlowNode[] => [
  ...heading(3, plain(`${block.number}. ${block.state}`), { anchor: block.anchor }),
  ...(block.words === ''
    ? []
    : [
        {
          kind: 'quotation',
          runs: plain(block.words),
          isVerbatim: true,
          language: block.language,
          anchor: null,
        } as const,
      ]),
  ...block.lines.flatMap((line) => text('note', line)),
  ...facts(block.facts),
]
