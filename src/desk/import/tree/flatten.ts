import type { ImportNote } from '#contract/views'
import { cleanText } from '#core/text/clean'
import type { ReadAside, ReadBlock, Reading } from '../reading'
import { openMarks } from './openMarks'
import { type Aside, type Block, type DocumentTree, type Run, lineBreak } from './tree'
import { noteMarkOf, raised } from './superscript'

/**
 * The text of a tree, a line for each block, and what each line is. The rules, for every format alike:
 *
 * - struck and deleted words are never said; they are kept aside at their place;
 * - what the page does not show is set aside and flagged;
 * - a number that the page shows before a paragraph stands before it, typed or not;
 * - the mark of a note leaves the words; a raised figure that is none stays raised, for 10² is not 102;
 * - a line broken by hand inside a sentence breaks nothing; elsewhere it ends the line;
 * - lines broken by a page stay as they are, to be mended where it can be seen.
 *
 * What was set aside is counted in one note for each kind.
 */
export const flatten = (tree: DocumentTree): Reading => {
  const text = new Text()
  const places = tree.blocks.map((block) => text.take(block))
  const asides = [
    ...tree.asides.map(({ role, label, text: words, block }: Aside) => ({
      role,
      label,
      text: cleanText(words).text.trim(),
      at: block < 0 ? null : (places[block] ?? text.length),
    })),
    ...text.asides,
  ].filter((aside, _at, all) => aside.text !== '' && !isBareMark(aside, all))
  return {
    text: text.lines.join('\n'),
    title: tree.title,
    notes: [...tree.notes, ...countsOf(asides)],
    blocks: withAttributions(text.blocks, text.lines),
    asides,
    ...(text.pages.length === 0 ? {} : { pages: text.pages }),
    ...(tree.record === undefined ? {} : { record: tree.record }),
  }
}

/** The mark of a note whose words stand apart under the same number. */
const isBareMark = ({ role, label, text }: ReadAside, all: readonly ReadAside[]): boolean =>
  role === 'footnote' &&
  label === text &&
  all.some((other) => other.role === 'footnote' && other.label === label && other.text !== other.label)

/** A quotation set apart is the words of whom the line behind it names after a dash, where the document names nobody. */
const withAttributions = (blocks: readonly ReadBlock[], lines: readonly string[]): readonly ReadBlock[] => {
  const found: ReadBlock[] = []
  let behind: string | null = null
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block === undefined) continue
    const named =
      /^[\u2012-\u2015-]\s*(?<name>[\p{Lu}\p{Lo}].{2,158}?)[.]?$/u.exec(lines[at] ?? '')?.groups?.['name'] ?? null
    // The last line of what is set apart may say whose words the lines above it are: it is none of them.
    const isBelow = blocks[at - 1]?.role === 'quotation' && blocks[at + 1]?.role !== 'quotation'
    const isQuotation = block.role === 'quotation' && !(named !== null && isBelow)
    found.push(
      isQuotation
        ? { ...block, attribution: block.attribution ?? behind }
        : { ...block, role: block.role === 'quotation' ? 'body' : block.role },
    )
    if (!isQuotation) behind = named
  }
  return found.toReversed()
}

/** The note that tells of each kind of thing set aside. */
const noteFor: Readonly<Record<ReadAside['role'], ImportNote['code']>> = {
  header: 'headersSetAside',
  footer: 'headersSetAside',
  footnote: 'notesSetAside',
  endnote: 'notesSetAside',
  comment: 'commentsSetAside',
  struck: 'struckSetAside',
  hidden: 'hiddenText',
  furniture: 'furnitureSetAside',
  reply: 'replySetAside',
  signature: 'replySetAside',
}

/** One note for each kind of what is set aside. */
export const countsOf = (asides: readonly Pick<ReadAside, 'role'>[]): readonly ImportNote[] => {
  const counts = new Map<ImportNote['code'], number>()
  for (const { role } of asides) counts.set(noteFor[role], (counts.get(noteFor[role]) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, facts: { count } }))
}

class Text {
  readonly lines: string[] = []
  readonly blocks: ReadBlock[] = []
  readonly asides: ReadAside[] = []
  readonly pages: number[] = []
  length = 0

  /**
   * A paragraph that begins with a raised mark, after that mark stood behind a word, is the note itself: it stands apart
   * under its number, where the mark stood.
   */
  private takeNote({ runs }: Block): boolean {
    const first = runs.findIndex(({ words }) => words.trim() !== '')
    const mark = runs[first]
    if (mark === undefined || !mark.marks.includes('superscript')) return false
    const label = bare(mark.words)
    const at = this.asides.findIndex(
      (aside) => aside.role === 'footnote' && aside.label === label && aside.text === label,
    )
    const note = this.asides[at]
    const text = runs
      .slice(first + 1)
      .map(({ words }) => words.replaceAll(lineBreak, ' '))
      .join('')
      .trim()
    if (note === undefined || text === '') return false
    this.asides[at] = { ...note, text }
    return true
  }

  /** The offset at which the block begins. */
  take(block: Block): number {
    const start = this.length
    if (this.takeNote(block)) return start
    const said = new Said(block.number)
    for (const [at, run] of block.runs.entries()) said.take(run, block.runs[at + 1])
    const { role, level, attribution } = block
    const { isSetInLines } = block
    const lines = isSetInLines ? said.linesAsSet() : said.lines(role === 'row')
    for (const { page, at } of said.pages) this.beginPage(page, start + at)
    for (const aside of said.asides) this.asides.push({ ...aside, at: start })
    for (const line of lines) {
      this.blocks.push({
        role,
        level,
        attribution,
        start: this.length,
        end: this.length + line.length,
        ...(isSetInLines ? { isSetInLines } : {}),
      })
      this.lines.push(line)
      this.length += line.length + 1
    }
    return start
  }

  /** A page without words begins where the next one does. */
  private beginPage(page: number, offset: number): void {
    while (this.pages.length < page) this.pages.push(offset)
  }
}

/** What one block says, run by run. */
class Said {
  readonly asides: ReadAside[] = []
  private words: string
  private setAside: { role: 'struck' | 'hidden'; words: string } | null = null
  /** Which page begins at which place of the words, as they are in the end. */
  readonly pages: { readonly page: number; readonly at: number }[] = []
  private readonly pageMarks: { readonly page: number; readonly line: number }[] = []

  constructor(number: string | null) {
    this.words = number === null ? '' : `${number} `
  }

  take(run: Run, next: Run | undefined): void {
    if (run.page !== undefined) this.pageMarks.push({ page: run.page, line: this.words.split(lineBreak).length - 1 })
    const role = run.marks.includes('struck') || run.marks.includes('deleted') ? 'struck' : null
    const hidden = role ?? (run.marks.includes('hidden') ? 'hidden' : null)
    if (hidden !== null) {
      this.keepAside(hidden, run.words)
      return
    }
    const isAfterGap = this.setAside !== null
    this.endAside()
    // The space on either side of what was set aside is one space.
    if (!run.marks.includes('superscript'))
      this.words += isAfterGap && this.words.endsWith(' ') ? run.words.replace(/^ /, '') : run.words
    else {
      const mark = noteMarkOf(run, this.words, next)
      if (mark === null) this.words += raised(run.words)
      else {
        this.asides.push({ role: 'footnote', label: bare(mark), text: bare(mark), at: null })
        if (/\s$/.test(run.words) && !/\s$/.test(this.words)) this.words += ' '
      }
    }
  }

  lines(isRow: boolean): readonly string[] {
    this.endAside()
    const lines: string[][] = []
    let open = ''
    for (const piece of this.words.split(lineBreak)) {
      const last = lines.at(-1)
      const before = last?.at(-1) ?? ''
      if (last !== undefined && (isRow || (piece.trim() !== '' && (open !== '' || goesOn(before, piece))))) {
        last.push(...(needsSpace(before, piece) ? [' ', piece] : [piece]))
      } else {
        lines.push([piece])
        open = ''
      }
      open = openMarks(piece, open)
    }
    return lines
      .flatMap((pieces) => cleanText(pieces.join('')).text.trim().split('\n'))
      .filter((line) => line.trim() !== '')
  }

  /** One text, whose lines are those of the page. */
  linesAsSet(): readonly string[] {
    this.endAside()
    let length = 0
    const lines = this.words.split(lineBreak).flatMap((words, line) => {
      for (const mark of this.pageMarks) if (mark.line === line) this.pages.push({ page: mark.page, at: length })
      const clean = cleanText(words.replaceAll('\n', ' ')).text.trim()
      if (clean === '') return []
      length += clean.length + 1
      return [clean]
    })
    return lines.length === 0 ? [] : [lines.join('\n')]
  }

  private keepAside(role: 'struck' | 'hidden', words: string): void {
    if (this.setAside?.role !== role) this.endAside()
    this.setAside = { role, words: (this.setAside?.words ?? '') + words }
  }

  private endAside(): void {
    if (this.setAside === null) return
    const { role, words } = this.setAside
    const text = words.replaceAll(/\s+/g, ' ').trim()
    if (text !== '') this.asides.push({ role, label: null, text, at: null })
    this.setAside = null
  }
}

/** The number of a note without brackets around it. */
const bare = (mark: string): string => mark.trim().replace(/^[[(]+(.*?)[\])]+$/u, '$1')

const needsSpace = (before: string, after: string): boolean =>
  before.trim() !== '' && !/[ \t]$/.test(before) && !/^[ \t]/.test(after)

/**
 * Whether a line broken by hand goes on in the next one: before a word that begins small, or after a line as long as
 * running text that no sentence's end closes. Titles and addresses stay in lines.
 */
const goesOn = (before: string, after: string): boolean => {
  const end = before.trimEnd()
  const next = after.trimStart()
  if (end === '') return false
  if (/^\p{Ll}/u.test(next) && !/[.!?:;…]["”»’)]*$/u.test(end)) return true
  return end.length >= lengthOfRunningText && !/[.!?:;…。！？]["”»’)]*$/u.test(end)
}

const lengthOfRunningText = 45
