import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import { Lines } from './lines'
import { type Reading, noteOf } from './reading'

/**
 * The words of a page or of a rich paste, and nothing else: no markup, script, style, address or picture survives, so
 * nothing of it can run or load. What a browser would not show is left out and said so. The walk uses no recursion: a
 * page may be nested as deeply as it likes.
 */
export const readHtml = (markup: string): Reading => {
  const lines = new Lines()
  const met = { hidden: 0, links: 0, pictures: 0 }
  let title: string | null = null
  const todo: (() => void)[] = []

  const enter = (node: Tree.Node, isVerbatim: boolean): void => {
    if ('value' in node) return lines.add(node.value, isVerbatim)
    if (!('childNodes' in node)) return
    const element = 'tagName' in node ? node : null
    const name = element?.tagName ?? ''
    if (name === 'title' && title === null) title = textWithin(node).trim() || null
    if (neverWords.has(name)) return
    if (element !== null && isHidden(element)) {
      met.hidden += textWithin(node).trim().length
      return
    }
    if (name === 'a' && attribute(element, 'href') !== '') met.links += 1
    if (name === 'img') met.pictures += 1
    if (name === 'br') return lines.breakLine()
    if (name === 'td' || name === 'th') lines.separate()
    const isBlock = blocks.has(name)
    const isPre = isVerbatim || name === 'pre' || /white-space:\s*pre/.test(attribute(element, 'style'))
    if (isBlock) {
      lines.breakLine()
      todo.push(() => lines.breakLine())
    }
    for (const child of node.childNodes.toReversed()) todo.push(() => enter(child, isPre))
  }

  enter(parse(markup), false)
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) step()
  return {
    text: lines.text(),
    title,
    notes: [
      ...noteOf('hiddenText', met.hidden),
      ...noteOf('linksDropped', met.links),
      ...noteOf('picturesDropped', met.pictures),
    ],
  }
}

/** The encoding a page declares in its first kilobyte, as browsers look for it; null when it declares none. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null
}

/** Elements whose content is no text for a reader. */
const neverWords = new Set(
  'script style template noscript title iframe frame object embed applet svg math canvas audio video map datalist select'.split(
    ' ',
  ),
)

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

const isHidden = (element: Tree.Element): boolean =>
  element.attrs.some(({ name }) => name === 'hidden') ||
  attribute(element, 'style')
    .toLowerCase()
    .replaceAll(/\s|!important/g, '')
    .split(';')
    .some((declaration) => hiding.test(declaration))

/** Declarations under which a browser, or Word where it wrote the markup, shows nothing. */
const hiding =
  /^(display:none|visibility:(hidden|collapse)|mso-hide:all|font-size:0(\.0*)?(px|pt|em|rem|%)?|opacity:0(\.0*)?)$/

const attribute = (element: Tree.Element | null, name: string): string =>
  element?.attrs.find((other) => other.name === name)?.value ?? ''

const textWithin = (node: Tree.Node): string => {
  const words: string[] = []
  const todo: Tree.Node[] = [node]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('value' in next) words.push(next.value)
    else if ('childNodes' in next && !('tagName' in next && next !== node && neverWords.has(next.tagName))) {
      for (const child of next.childNodes.toReversed()) todo.push(child)
    }
  }
  return words.join('').replaceAll(/\s+/g, ' ')
}
