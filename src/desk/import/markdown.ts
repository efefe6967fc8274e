import { addAll } from '#core/text/addAll'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { datelineOf } from './dates'
import { readHtml } from './html/readHtml'
import type { DocumentTree, Mark } from './tree/tree'
import { TreeWriter, plainWords } from './tree/writer'

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
  const { settings, rest } = atFrontMatter(markdown)
  const { words, notes } = withoutNotes(rest)
  if (settings !== null) writer.aside('header', settings, null, -1)
  writer.title = settingIn(settings, 'title')
  new Walk(writer, notes).run(fromMarkdown(words))
  const date = datelineOf(settingIn(settings, 'date') ?? '')
  return { ...writer.tree(), ...(date === null ? {} : { record: { date, publisher: null, address: null } }) }
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
const atFrontMatter = (markdown: string): { readonly settings: string | null; readonly rest: string } => {
  const found = /^\ufeff?---\r?\n((?:[^\n]*\r?\n){0,200}?)---\r?\n/.exec(markdown)
  return { settings: found?.[1] ?? null, rest: markdown.slice(found?.[0].length ?? 0) }
}

const settingIn = (settings: string | null, name: string): string | null => {
  const value = new RegExp(`^${name}:[ \\t]*(.+)$`, 'm').exec(settings ?? '')?.[1]?.trim() ?? ''
  return value.replace(/^(["'])(.*)\1$/, '$2').trim() || null
}

/**
 * Notes that stand by themselves, `[^mark]: words`, with the lines that go on in them; the plain language does not know them, and
 * most programs do.
 */
const withoutNotes = (markdown: string): { readonly words: string; readonly notes: ReadonlyMap<string, string> } => {
  const notes = new Map<string, string>()
  const kept: string[] = []
  let open: string | null = null
  let isFenced = false
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
    const [, mark, first = ''] = isFenced ? [] : (/^ {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*(.*)$/.exec(line) ?? [])
    if (mark !== undefined) {
      open = mark
      notes.set(mark, first)
    } else if (open !== null && /^(?: {2,}|\t)[ \t]*\S/.test(line))
      notes.set(open, `${notes.get(open) ?? ''} ${line.trim()}`)
    else {
      if (line.trim() !== '') open = null
      kept.push(line)
    }
  }
  return { words: kept.join('\n'), notes }
}

interface State {
  readonly isInQuotation: boolean
  readonly depth: number
  readonly number: string | null
}

class Walk {
  private readonly todo: (() => void)[] = []

  /** Tags that are open: they mark what stands between them, which the plain language takes for words of its own. */
  private readonly tags: { readonly name: string; readonly mark: Mark | null }[] = []

  constructor(
    private readonly writer: TreeWriter,
    private readonly notes: ReadonlyMap<string, string>,
  ) {}

  run(root: Branch): void {
    this.enter(root, { isInQuotation: false, depth: 0, number: null })
    for (let step = this.todo.pop(); step !== undefined; step = this.todo.pop()) step()
  }

  private enter(node: Branch, state: State): void {
    const { writer } = this
    switch (node.type) {
      case 'html':
        this.tag(node.value ?? '')
        // What stands in a tag that an earlier line opened is not shown either.
        if (this.marksOfTags().includes('hidden')) writer.aside('hidden', plainWords(readHtml(node.value ?? '')))
        else writer.include(readHtml(node.value ?? ''))
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
    const opened = this.tags.length
    const todo: { readonly node: Branch; readonly marks: readonly Mark[] }[] = [{ node, marks }]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const { type, value = '', children = [] } = next.node
      if (type === 'text' || type === 'inlineCode')
        this.noted(value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' '), [...next.marks, ...this.marksOfTags()])
      else if (type === 'html') this.tag(value)
      else if (type === 'break') this.writer.breakLine()
      else if (type === 'image') this.writer.count('picturesDropped')
      if (type === 'link') this.writer.count('linksDropped')
      const inner: readonly Mark[] = type === 'strong' ? [...next.marks, 'strong'] : next.marks
      for (const child of children.toReversed()) todo.push({ node: child, marks: inner })
    }
    // One that is never closed marks no more than its paragraph.
    this.tags.splice(opened)
  }

  private tag(markup: string): void {
    for (const [, slash, name = '', rest = ''] of markup
      .slice(0, longestTag)
      .matchAll(/<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi)) {
      const lower = name.toLowerCase()
      if (slash === '/') {
        const at = this.tags.findLastIndex((open) => open.name === lower)
        if (at >= 0) this.tags.splice(at)
      } else if (!voidTags.has(lower) && !rest.endsWith('/')) this.tags.push({ name: lower, mark: markOf(lower, rest) })
    }
  }

  private marksOfTags(): readonly Mark[] {
    return this.tags.flatMap(({ mark }) => mark ?? [])
  }

  /** Marks of notes that stand apart are no words. */
  private noted(words: string, marks: readonly Mark[]): void {
    let end = 0
    for (const found of words.matchAll(/\[\^([^\]\s]{1,80})\]/g)) {
      const note = this.notes.get(found[1] ?? '')
      if (note === undefined) continue
      this.struck(words.slice(end, found.index), marks)
      this.writer.aside('footnote', note, found[1] ?? null)
      end = found.index + found[0].length
    }
    this.struck(words.slice(end), marks)
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

const markOf = (name: string, rest: string): Mark | null => {
  if (/(?:^|\s)hidden(?:[\s=]|$)|display\s*:\s*none/i.test(rest)) return 'hidden'
  if (name === 'del' || name === 's' || name === 'strike') return 'struck'
  return name === 'sup' ? 'superscript' : null
}

const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const longestTag = 10_000

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())

const plain = (node: Branch): string => (node.value ?? '') + (node.children ?? []).map(plain).join('')
