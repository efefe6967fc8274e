import { addAll } from '#core/text/addAll'
import type { ImportNote } from '#contract/views'
import type { AsideRole, BlockRole } from '#core/model'
import type { Block, DocumentTree, Mark, Run } from './tree'
import { lineBreak } from './tree'

interface Opening {
  readonly level?: number
  readonly number?: string | null
  readonly attribution?: string | null
  readonly isReply?: boolean
}

/**
 * Takes a document in as a reader meets it and gives its tree. A block without words is no block. White space in markup is
 * one space, as a browser shows it, unless the words are told to be verbatim.
 */
export class TreeWriter {
  title: string | null = null
  private readonly blocks: Block[] = []
  private readonly asides: DocumentTree['asides'][number][] = []
  private readonly counts = new Map<ImportNote['code'], number>()
  private role: BlockRole = 'body'
  private opening: Opening = {}
  private runs: Run[] = []
  private endsInSpace = true
  /** A page ended between two words: there is a space, unless the next of them brings one. */
  private isSpaceDue = false

  /** Begins a block; one that is open ends. */
  open(role: BlockRole, opening: Opening = {}): void {
    this.close()
    this.role = role
    this.opening = opening
  }

  /** Ends the block that is open; what follows is body text until something else is opened. */
  close(): void {
    if (this.runs.some(({ words }) => words.trim() !== '')) {
      const { level = 0, number = null, attribution = null, isReply = false } = this.opening
      const whole = { role: this.role, level, number, attribution, runs: this.runs }
      const block: Block = isReply ? { ...whole, isReply } : whole
      this.blocks.push(isStrongQuestion(block) ? { ...block, role: 'heading', level: lowestHeading } : block)
    }
    this.role = 'body'
    this.opening = {}
    this.runs = []
    this.endsInSpace = true
    this.isSpaceDue = false
  }

  /** Words as they stand: every space counts. */
  say(words: string, marks: readonly Mark[] = []): void {
    if (words === '') return
    if (this.isSpaceDue && !/^\s/.test(words)) this.runs.push({ words: ' ', marks })
    this.isSpaceDue = false
    this.runs.push({ words, marks })
    this.endsInSpace = /[ \t\u2028]$/.test(words)
  }

  /** Words of markup: any white space is one space, and none at the beginning. */
  sayCollapsed(words: string, marks: readonly Mark[] = []): void {
    const collapsed = words.replaceAll(/[ \t\n\r\f]+/g, ' ')
    this.say(this.endsInSpace ? collapsed.replace(/^ /, '') : collapsed, marks)
  }

  breakLine(): void {
    this.say(lineBreak)
    this.endsInSpace = true
  }

  /** A page or a column ends: a line of the block where a sentence does, else nothing but the space between two words. */
  breakPage(): void {
    const said = this.runs.findLast(({ words }) => words.trim() !== '')?.words.trimEnd() ?? ''
    if (said === '' || endOfSentence.test(said)) this.breakLine()
    else this.isSpaceDue = !this.endsInSpace
  }

  /** Between two cells of a row. */
  nextCell(): void {
    this.say('\t')
  }

  aside(role: AsideRole, text: string, label: string | null = null, block = this.blocks.length): void {
    if (text.trim() !== '') this.asides.push({ role, label, text, block })
  }

  count(code: ImportNote['code'], times = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + times)
  }

  /** The number of blocks that are complete: the index of the one that is open. */
  get length(): number {
    return this.blocks.length
  }

  /** Names whose words a block is, after it was closed. */
  attribute(block: number, attribution: string): void {
    const found = this.blocks[block]
    if (found !== undefined) this.blocks[block] = { ...found, attribution }
  }

  /** Takes in the blocks and asides of a document inside this one. */
  include(tree: DocumentTree): void {
    this.close()
    const offset = this.blocks.length
    addAll(this.blocks, tree.blocks)
    addAll(
      this.asides,
      tree.asides.map((aside) => ({ ...aside, block: aside.block < 0 ? -1 : aside.block + offset })),
    )
    for (const { code, facts } of tree.notes) this.count(code, Number(facts['count'] ?? 1))
  }

  tree(): DocumentTree {
    this.close()
    return {
      title: this.title,
      blocks: this.blocks,
      asides: this.asides,
      notes: [...this.counts].map(([code, count]) => ({ code, facts: { count } })),
    }
  }
}

/** A paragraph all in bold that asks is a heading over its answer, as interviews are printed. */
const isStrongQuestion = ({ role, runs }: Pick<Block, 'role' | 'runs'>): boolean =>
  role === 'body' &&
  runs.every(({ words, marks }) => words.trim() === '' || marks.includes('strong')) &&
  /[?؟？]["”»’)\s]*$/u.test(runs.map(({ words }) => words).join(''))

const lowestHeading = 6

const endOfSentence = /[.!?…:;。！？：；؟۔।]["'”’»›」』）)\]]*$/u

/** The words of a tree on one line each, for what is set aside whole. */
export const plainWords = (tree: DocumentTree): string =>
  tree.blocks
    .map(({ number, runs }) =>
      [...(number === null ? [] : [number]), runs.map(({ words }) => words).join('')].join(' '),
    )
    .map((line) => line.replaceAll(lineBreak, ' ').trim())
    .join('\n')
