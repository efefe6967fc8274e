import { parse } from 'parse5'
import { letters, roman } from '../tree/numerals'
import type { DocumentTree, Mark } from '../tree/tree'
import { TreeWriter } from '../tree/writer'
import {
  type Element,
  type Node,
  attribute,
  elementsOf,
  isElement,
  neverWords,
  startsLine,
  textWithin,
} from './element'
import { furnitureOf } from './furniture'
import { machineData } from './machineData'
import { isNoteLink, noteWords, notesOf } from './notes'
import { withoutPullQuotes } from '../tree/pullQuotes'
import { headlineOf, recordOf } from './record'
import { paragraphsInScripts, withoutScript } from './scripted'
import { unfoldShadows } from './shadow'
import { type Looks, looksOf } from './looks'

/**
 * The tree of a page or of a rich paste: no script, style, address or picture survives, so nothing of it can run or load.
 * What a browser would not show is marked hidden, what is struck is marked struck, and the furniture of the page is set
 * aside. The walk uses no recursion: a page may be nested as deeply as it likes.
 */
export const readHtml = (markup: string): DocumentTree => {
  const page = parse(markup)
  unfoldShadows(page)
  const record = recordOf(page)
  const read = walked(page)
  const tree = { ...read, title: headlineOf(page, read.title), record }
  if (tree.blocks.length > 0) return withScripted(withoutPullQuotes(tree), page)
  // A page whose own text only a script would build.
  const { headline, body } = machineData(page)
  if (body === null) {
    const plain = withoutScript(page)
    return plain === null ? withScripted(tree, page) : { ...tree, blocks: walked(plain).blocks }
  }
  const writer = new TreeWriter()
  writer.title = headline ?? tree.title
  for (const line of body.split(/\r\n?|\n/)) {
    // Some keep the markup of their paragraphs there.
    if (ofMarkup.test(line)) writer.include({ ...walked(parse(line)), title: null })
    else {
      writer.open('body')
      writer.say(line)
    }
  }
  return { ...writer.tree(), record }
}

const ofMarkup = /<\/?[a-z][^<>]*>|&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8});/i

const walked = (page: Node): DocumentTree => {
  const walk = new Walk(page)
  walk.run()
  return walk.tree()
}

/** Says of a page with less to read than a paragraph that its scripts hold more than it shows. */
const withScripted = (tree: DocumentTree, page: Node): DocumentTree => {
  const shown = tree.blocks.reduce((sum, { runs }) => sum + runs.reduce((own, { words }) => own + words.length, 0), 0)
  const count = shown < leastShown ? paragraphsInScripts(page) : 0
  return count === 0 ? tree : { ...tree, notes: [...tree.notes, { code: 'wordsInScript', facts: { count } }] }
}

/** UTF-16 units: menus, a title and a date are shorter, articles longer. */
const leastShown = 400

interface State {
  readonly marks: readonly Mark[]
  readonly isVerbatim: boolean
  /** How many lists are open. */
  readonly depth: number
  readonly isInQuotation: boolean
  readonly attribution: string | null
  /** In the foot of a quotation, which says whose words it is. */
  readonly isByline: boolean
  /** In what a mail quotes of the mail that it answers. */
  readonly isReply: boolean
  /** In a cell of a table of data, whose paragraphs stay on the line of their row. */
  readonly isInCell: boolean
}

class Walk {
  private readonly writer = new TreeWriter()
  private readonly todo: (() => void)[] = []
  /** What a browser shows before an item of a list. */
  private readonly numbers = new Map<Element, string>()
  /** Cells that stand behind another one of their row. */
  private readonly cells = new Set<Element>()
  private readonly furniture: ReadonlySet<Node>
  /** The notes that marks in the text lead to, each with its number. */
  private readonly noted: ReadonlyMap<Node, string>
  private readonly looks: (element: Element) => Looks

  constructor(private readonly page: Node) {
    this.furniture = furnitureOf(page)
    this.noted = notesOf(page)
    this.looks = looksOf(page)
  }

  run(): void {
    this.enter(this.page, {
      marks: [],
      isVerbatim: false,
      depth: 0,
      isInQuotation: false,
      attribution: null,
      isByline: false,
      isReply: false,
      isInCell: false,
    })
    for (let step = this.todo.pop(); step !== undefined; step = this.todo.pop()) step()
  }

  tree(): DocumentTree {
    return this.writer.tree()
  }

  private enter(node: Node, state: State): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.words(node.value, state)
      return
    }
    if (!('childNodes' in node)) return
    if (!isElement(node)) {
      this.children(node.childNodes, state)
      return
    }
    this.element(node, state)
  }

  private words(words: string, { marks, isVerbatim }: State): void {
    if (!isVerbatim) this.writer.sayCollapsed(words, marks)
    else {
      const [first = '', ...rest] = words.split(/\r\n?|\n/)
      this.writer.say(first, marks)
      for (const line of rest) {
        this.writer.close()
        this.writer.say(line, marks)
      }
    }
  }

  private element(element: Element, state: State): void {
    const { writer } = this
    const name = element.tagName
    if (name === 'title' && writer.title === null) writer.title = textWithin(element) || null
    if (isActive(element)) writer.count('activeDropped')
    if (name === 'svg' || name === 'canvas') writer.count('picturesDropped')
    if (neverWords.has(name)) return
    const label = this.noted.get(element)
    if (label !== undefined) {
      writer.aside('footnote', noteWords(element), label)
      return
    }
    if (this.furniture.has(element)) {
      writer.aside('furniture', textWithin(element))
      return
    }
    if (name === 'br') return this.writer.breakLine()
    if (name === 'wbr') return
    if (name === 'img') return writer.count('picturesDropped')
    const looks = this.looks(element)
    const inner = this.within(element, looks, state)
    if (name === 'td' || name === 'th') {
      if (this.cells.has(element)) writer.nextCell()
      return this.children(element.childNodes, inner)
    }
    if (name === 'bdo' && attribute(element, 'dir').toLowerCase() === 'rtl') {
      // The page shows these letters in reverse: the sign that does so comes along, and is told of like any other.
      writer.say('\u202e', state.marks)
      this.todo.push(() => writer.say('\u202c', state.marks))
      return this.children(element.childNodes, inner)
    }
    if (name === 'q') {
      writer.say('“', state.marks)
      this.todo.push(() => writer.say('”', state.marks))
      return this.children(element.childNodes, inner)
    }
    const isBlock = startsLine.has(name) || looks.isBlock || (state.isInQuotation && isLastCite(element))
    if (isBlock && !state.isInCell) return this.block(element, inner)
    if (looks.isBox) writer.sayCollapsed(' ')
    if (isBlock || looks.isBox) this.todo.push(() => writer.sayCollapsed(' '))
    this.children(element.childNodes, inner)
  }

  private block(element: Element, state: State): void {
    const { writer } = this
    const name = element.tagName
    const heading = /^h([1-6])$/.exec(name)?.[1]
    if (heading !== undefined) writer.open('heading', { level: Number(heading) })
    else if (name === 'li') writer.open('item', { level: state.depth, number: this.numbers.get(element) ?? null })
    else if (name === 'tr') writer.open('row')
    else if (name === 'figcaption' || name === 'caption' || state.isByline) writer.open('caption')
    else if (state.isInQuotation) writer.open('quotation', { attribution: state.attribution, isReply: state.isReply })
    else writer.open('body')
    this.todo.push(() => writer.close())
    this.children(element.childNodes, state)
  }

  private within(element: Element, looks: Looks, state: State): State {
    const { tagName: name } = element
    const own: Mark[] = []
    if (looks.isHidden) own.push('hidden')
    if (looks.isStruck || name === 's' || name === 'strike' || name === 'del') own.push('struck')
    if (looks.isStrong || name === 'b' || name === 'strong') own.push('strong')
    if (name === 'sup' || isNoteLink(element)) own.push('superscript')
    if (name === 'a' && attribute(element, 'href') !== '') {
      own.push('link')
      this.writer.count('linksDropped')
    }
    if (name === 'ins') own.push('inserted')
    const isList = name === 'ul' || name === 'ol'
    if (isList) for (const [item, number] of numbersIn(element)) this.numbers.set(item, number)
    if (name === 'tr') for (const cell of cellsIn(element).slice(1)) this.cells.add(cell)
    const isPre = name === 'pre' || /white-space:\s*(pre|break-spaces)/.test(attribute(element, 'style'))
    return {
      // Once is enough: what is raised in what is raised is raised.
      marks: own.every((mark) => state.marks.includes(mark)) ? state.marks : [...new Set([...state.marks, ...own])],
      isVerbatim: state.isVerbatim || isPre,
      depth: state.depth + (isList ? 1 : 0),
      isInQuotation: state.isInQuotation || name === 'blockquote',
      attribution: name === 'blockquote' && !state.isInQuotation ? attributionOf(element) : state.attribution,
      isByline: state.isByline || (state.isInQuotation && (name === 'footer' || isLastCite(element))),
      isReply: state.isReply || (name === 'blockquote' && attribute(element, 'type').toLowerCase() === 'cite'),
      isInCell: (name === 'td' || name === 'th') && !isLayoutCell(element) ? true : state.isInCell && name !== 'table',
    }
  }

  private children(nodes: readonly Node[], state: State): void {
    for (const child of nodes.toReversed()) this.todo.push(() => this.enter(child, state))
  }
}

const cellsIn = (row: Element): readonly Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

/** A table that only lays out a page holds several paragraphs or further tables in its cells. */
const isLayoutCell = (cell: Element): boolean =>
  cell.childNodes.filter(
    (node) => isElement(node) && (node.tagName === 'p' || node.tagName === 'table' || node.tagName === 'div'),
  ).length > 1

/**
 * What a browser would run, load or follow by itself. Data that a page carries for machines is none of it. Nobody walks
 * into a drawing: what is in it is looked at here, once, however many drawings stand in drawings.
 */
const isActive = (element: Element): boolean =>
  element.tagName === 'svg' ? elementsOf(element).some(isActiveItself) : isActiveItself(element)

const isActiveItself = (element: Element): boolean => {
  const { tagName: name, attrs } = element
  if (name === 'script') return !/json/i.test(attribute(element, 'type'))
  if (name === 'meta') return attribute(element, 'http-equiv').toLowerCase() === 'refresh'
  return embedding.has(name) || attrs.some((other) => /^on[a-z]/i.test(other.name))
}

const embedding = new Set(['iframe', 'frame', 'object', 'embed', 'applet'])

/** The numbers of a list as a browser counts them, also where the list begins elsewhere or counts in letters. */
const numbersIn = (list: Element): readonly (readonly [item: Element, number: string])[] => {
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li')
  if (list.tagName === 'ul' || /list-style(-type)?:\s*none/.test(attribute(list, 'style'))) return []
  let number = Number.parseInt(attribute(list, 'start') || '1', 10)
  return items.map((item) => {
    const own = Number.parseInt(attribute(item, 'value'), 10)
    if (Number.isFinite(own)) number = own
    const shown = `${numeral(attribute(list, 'type'), number)}.`
    number += 1
    return [item, shown]
  })
}

const numeral = (type: string, number: number): string => {
  if (type === 'a') return letters(number)
  if (type === 'A') return letters(number).toUpperCase()
  if (type === 'i') return roman(number)
  if (type === 'I') return roman(number).toUpperCase()
  return String(number)
}

/** Whose words a block quotation is: its cite or footer, else the caption of the figure it stands in. */
const attributionOf = (quotation: Element): string | null => {
  const inside = elementsOf(quotation).find(({ tagName }) => tagName === 'cite' || tagName === 'footer')
  const figure = quotation.parentNode
  const caption =
    figure !== null && isElement(figure) && figure.tagName === 'figure'
      ? figure.childNodes.filter(isElement).find(({ tagName }) => tagName === 'figcaption')
      : undefined
  const named = inside ?? caption
  return named === undefined ? null : textWithin(named) || null
}

/** Who is named at the end of a quotation, behind its words: no part of them. */
const isLastCite = (element: Element): boolean => {
  if (element.tagName !== 'cite' || textWithin(element) === '') return false
  let node: Element = element
  for (let up = 0; up < deepestCite; up += 1) {
    const parent = node.parentNode
    if (parent === null || !isElement(parent)) return false
    const behind = parent.childNodes.slice(parent.childNodes.indexOf(node) + 1, mostBehind)
    if (behind.some((other) => wordsIn(other) !== '')) return false
    if (parent.tagName === 'blockquote') return true
    node = parent
  }
  return false
}

const wordsIn = (node: Node): string => ('value' in node ? node.value.trim() : isElement(node) ? textWithin(node) : '')

/** Elements around a name at the end of a quotation, and nodes behind it in one of them. */
const [deepestCite, mostBehind] = [4, 200]
