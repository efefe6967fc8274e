import { addAll } from '#core/text/addAll'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readHtml } from './html/readHtml'
import type { DocumentTree, Mark } from './tree/tree'
import { TreeWriter } from './tree/writer'

/** A node of the tree of the library, as far as it matters here. */
interface Branch {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly ordered?: boolean | null | undefined
  readonly start?: number | null | undefined
  readonly children?: readonly Branch[]
}

/**
 * The tree of a Markdown text; what is only markup is gone. A text so long, so deeply nested or so full of brackets that
 * reading its markup would take more than a moment is taken as the plain text it also is: the library's time grows with
 * the square of the depth.
 */
export const readMarkdown = (markdown: string): DocumentTree => {
  const writer = new TreeWriter()
  if (
    markdown.length > longestMarkup ||
    (markdown.match(/[[\]*_`<|>]/g)?.length ?? 0) > mostSigns ||
    (markdown.match(underline)?.length ?? 0) > mostUnderlines ||
    isThicket(markdown)
  ) {
    for (const line of markdown.split(/\r\n?|\n/)) {
      writer.open('body')
      writer.say(line)
    }
    return writer.tree()
  }
  new Walk(writer).run(fromMarkdown(withoutFrontMatter(markdown)))
  return writer.tree()
}

/** Whole texts of markup this long are read in a moment; a longer one may ask its signs and lines of markup together. */
const longestMarkup = 100_000
const mostSigns = 6_000
/** Lines that make a heading of the line above them; the reader of markup looks at each again for every other. */
const mostUnderlines = 400
const underline = /(?:^|[\r\n])[ \t]*(?:=+|-+)[ \t]*(?=[\r\n]|$)/g
const mostBrackets = 500
const deepestNesting = 40

/** Signs inside one another cost the reader of markup their number squared. */
const isThicket = (markdown: string): boolean =>
  markdown
    .split(/\n\s*\n/)
    .some((block) => block.split('[').length > mostBrackets || block.split(/[*_`<]/).length > 4 * mostBrackets) ||
  markdown.split('\n').some((line) => depthOf(line) > deepestNesting || deeplyIndented.test(line))

/** An item that stands in some forty others. */
const deeplyIndented = /^[ \t]{80,}(?:[-+*]|\d{1,9}[.)])[ \t]/

/** How many quotations and items a line opens before its words. */
const depthOf = (line: string): number => {
  const opening = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))*/.exec(line.slice(0, 4_000))?.[0] ?? ''
  return opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
}

/** Lines of settings that site generators put above a text. */
const withoutFrontMatter = (markdown: string): string =>
  markdown.replace(/^\ufeff?---\r?\n(?:[^\n]*\r?\n){0,200}?---\r?\n/, '')

interface State {
  readonly isInQuotation: boolean
  readonly depth: number
  readonly number: string | null
}

class Walk {
  private readonly todo: (() => void)[] = []

  constructor(private readonly writer: TreeWriter) {}

  run(root: Branch): void {
    this.enter(root, { isInQuotation: false, depth: 0, number: null })
    for (let step = this.todo.pop(); step !== undefined; step = this.todo.pop()) step()
  }

  private enter(node: Branch, state: State): void {
    const { writer } = this
    switch (node.type) {
      case 'html':
        writer.include(readHtml(node.value ?? ''))
        break
      case 'code':
        for (const line of (node.value ?? '').split('\n')) {
          writer.open('body')
          writer.say(line)
        }
        break
      case 'heading':
        writer.open('heading', { level: node.depth ?? 1 })
        this.inline(node, [])
        if (node.depth === 1) writer.title ??= plain(node)
        writer.close()
        break
      case 'paragraph':
        if (!state.isInQuotation && state.depth === 0 && this.table(plain(node))) break
        if (state.isInQuotation) writer.open('quotation')
        else if (state.depth > 0) writer.open('item', { level: state.depth, number: state.number })
        else writer.open('body')
        this.inline(node, [])
        writer.close()
        break
      case 'list':
        this.items(node, state)
        break
      default:
        this.children(node, { ...state, isInQuotation: state.isInQuotation || node.type === 'blockquote' })
    }
  }

  /** Only the first paragraph of an item has its number. */
  private items(list: Branch, state: State): void {
    const steps = (list.children ?? []).flatMap((item, index) => {
      const number = list.ordered === true ? `${(list.start ?? 1) + index}.` : null
      return (item.children ?? []).map(
        (child, at) => () => this.enter(child, { ...state, depth: state.depth + 1, number: at === 0 ? number : null }),
      )
    })
    addAll(this.todo, steps.toReversed())
  }

  private children(node: Branch, state: State): void {
    for (const child of (node.children ?? []).toReversed()) this.todo.push(() => this.enter(child, state))
  }

  /** Rows between strokes, a line of dashes under the first: the plain language does not know them, and they are written all the same. */
  private table(words: string): boolean {
    const [head = '', dashes = '', ...rows] = words.split(/\r?\n/)
    if (!head.includes('|') || !dashes.includes('|') || !/^[\s|:-]*-[\s|:-]*$/.test(dashes)) return false
    for (const row of [head, ...rows]) {
      this.writer.open('row')
      for (const [at, cell] of cellsOf(row).entries()) {
        if (at > 0) this.writer.nextCell()
        this.struck(cell, [])
      }
      this.writer.close()
    }
    return true
  }

  /** A line break inside a paragraph is a space, as it is shown; two spaces or a backslash before it break the line. */
  private inline(node: Branch, marks: readonly Mark[]): void {
    const todo: { readonly node: Branch; readonly marks: readonly Mark[] }[] = [{ node, marks }]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const { type, value = '', children = [] } = next.node
      if (type === 'text' || type === 'inlineCode') this.struck(value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' '), next.marks)
      else if (type === 'break') this.writer.breakLine()
      else if (type === 'image') this.writer.count('picturesDropped')
      if (type === 'link') this.writer.count('linksDropped')
      const inner: readonly Mark[] = type === 'strong' ? [...next.marks, 'strong'] : next.marks
      for (const child of children.toReversed()) todo.push({ node: child, marks: inner })
    }
  }

  /** Two tildes around words strike them, though the plain language does not know it. */
  private struck(words: string, marks: readonly Mark[]): void {
    let end = 0
    for (const found of words.matchAll(/~~(?=\S)([^~]{1,2000}?)(?<=\S)~~/g)) {
      this.writer.say(words.slice(end, found.index), marks)
      this.writer.say(found[1] ?? '', [...marks, 'struck'])
      end = found.index + found[0].length
    }
    this.writer.say(words.slice(end), marks)
  }
}

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())

const plain = (node: Branch): string => (node.value ?? '') + (node.children ?? []).map(plain).join('')
