import { type Element, type Node, attribute, elementsOf, isElement, textWithin } from './element'
import { tagLabels, teaserLabels } from './data/pageLabels'
import { type Measures, ancestorsOf, measuresOf, runningText } from './measures'

/**
 * Which parts of a page are its furniture: menus, banners, teasers of other articles, buttons to share. A page says it by
 * the names of its elements and roles; where it marks an article, everything outside is furniture too, unless the
 * article holds too little to be the page. In doubt a part is text: what is set aside here is counted and shown on request.
 */
export const furnitureOf = (page: Node): ReadonlySet<Node> => {
  const elements = elementsOf(page)
  const measures = measuresOf(page)
  const body = elements.find(({ tagName }) => tagName === 'body') ?? null
  const content = contentOf(elements, body, measures)
  const around = new Set<Node>(content === null ? [] : [content, ...ancestorsOf(content)])
  const inside = new Set<Node>(content === null ? [] : elementsOf(content))
  const furniture = new Set<Node>()
  for (const element of elements) {
    if (element === body || element.tagName === 'html' || around.has(element)) continue
    if (isFurniture(element, inside.has(element), measures(element))) furniture.add(element)
  }
  for (const heading of elements.filter((element) => isHeadOfFurniture(element, furniture))) furniture.add(heading)
  if (content !== null) for (const outside of outsideOf(content, measures)) furniture.add(outside)
  return furniture
}

/** The one article or main part, if it holds a good share of the page's running text. */
const contentOf = (
  elements: readonly Element[],
  body: Element | null,
  measures: (node: Node) => Measures,
): Element | null => {
  const articles = elements.filter(({ tagName }) => tagName === 'article')
  const mains = elements.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main')
  const [marked = null] = articles.length === 1 ? articles : mains.length === 1 ? mains : []
  if (marked === null || body === null) return null
  const share = runningText(measures(marked))
  return share > 0 && share * 3 >= runningText(measures(body)) ? marked : null
}

/** The elements beside the content, at every level up to the page, but for those that hold the title of the page. */
const outsideOf = (content: Element, measures: (node: Node) => Measures): readonly Node[] => {
  const outside: Node[] = []
  let inner: Element = content
  for (const parent of ancestorsOf(content)) {
    if (parent.tagName === 'html') break
    for (const sibling of parent.childNodes) {
      if (sibling !== inner && isElement(sibling) && !measures(sibling).hasTitle) outside.push(sibling)
    }
    inner = parent
  }
  return outside
}

const isFurniture = (element: Element, isInContent: boolean, measures: Measures): boolean => {
  const { tagName } = element
  if (alwaysFurniture.has(tagName) || furnitureRoles.has(attribute(element, 'role'))) return true
  if (!sections.has(tagName)) return false
  if (measures.words <= longestLine && isLineOfLinksOrOver(element, measures)) return true
  if ((tagName === 'footer' || tagName === 'header') && !isInContent && !isOfArticle(element)) return !measures.hasTitle
  if (isForeignQuotation(element, measures)) return true
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase()
  if (!namesOfFurniture.test(names) || measures.hasTitle) return false
  // A class may say "related" of the whole article; a teaser is short or mostly links.
  const isMostlyLinks = measures.linked > runningText(measures)
  return isMostlyLinks || (runningText(measures) < longestTeaser && !headOfPage.test(names))
}

const isLineOfLinksOrOver = (element: Element, measures: Measures): boolean =>
  isSmall(element) && (isForSharing(element, measures) || isPath(element, measures) || isOverTeasers(element, measures))

const longestLine = 160

/** Few elements are inside: a page may be nested as deeply as it likes, and each of them is looked at. */
const isSmall = (element: Element): boolean => {
  const todo: Node[] = [element]
  for (let count = 0; count <= mostInLine; count += 1) {
    const node = todo.pop()
    if (node === undefined) return true
    if ('childNodes' in node) todo.push(...node.childNodes.slice(0, mostInLine + 1))
  }
  return false
}

const mostInLine = 60

/** A heading, not the first of the page, below which everything is furniture up to the next one. */
const isHeadOfFurniture = (element: Element, furniture: ReadonlySet<Node>): boolean => {
  if (!/^h[2-6]$/.test(element.tagName) || furniture.has(element) || element.parentNode === null) return false
  const siblings = 'childNodes' in element.parentNode ? element.parentNode.childNodes : []
  const behind = siblings.slice(siblings.indexOf(element) + 1)
  const next = behind.findIndex((node) => isElement(node) && /^h[1-6]$/.test(node.tagName) && !furniture.has(node))
  const below = (next < 0 ? behind : behind.slice(0, next)).filter((node) => textWithin(node).trim() !== '')
  return below.length > 0 && below.every((node) => furniture.has(node))
}

/** A line whose links all lead to where readers share it: “Share: Facebook X”. */
const isForSharing = (element: Element, { linked }: Measures): boolean => {
  if (linked === 0 || !linesOfLinks.has(element.tagName)) return false
  const links = elementsOf(element).filter(({ tagName }) => tagName === 'a')
  return links.length > 1 && links.every((link) => placesToShare.has(textWithin(link).trim().toLowerCase()))
}

const linesOfLinks = new Set(['p', 'div', 'ul', 'li', 'span'])
const placesToShare = new Set(
  'facebook twitter x linkedin whatsapp telegram viber bluesky mastodon threads reddit pinterest instagram youtube vk ok weibo wechat email e-mail mail print'.split(
    ' ',
  ),
)

/** A line of links and of nothing but what parts them: “Home › News”; or of what stands under a label, “Tags: a, b”. */
const isPath = (element: Element, { linked }: Measures): boolean => {
  if (linked === 0 || !linesOfLinks.has(element.tagName)) return false
  const links = elementsOf(element).filter(({ tagName }) => tagName === 'a')
  const between = links.reduce((rest, link) => rest.replace(textWithin(link).trim(), ' '), textWithin(element))
  const [, label = '', parted = between] = /^\s*(\p{L}[^:：]{0,30})[:：]([^]*)$/u.exec(between) ?? []
  if (label !== '') return tagLabel.test(label.trim()) && /^[\s,;|·•、，#/]*$/u.test(parted)
  return links.length > 1 && /^[\s>›»→|·•/]*[>›»→|·•/][\s>›»→|·•/]*$/u.test(parted)
}

const wholeLine = (labels: readonly string[]): RegExp => new RegExp(`^(?:${labels.join('|')})$`, 'iu')
const tagLabel = wholeLine(tagLabels)
const teaserLabel = wholeLine(teaserLabels)

/** The line over teasers, by its words. */
const isOverTeasers = (element: Element, { words, hasTitle }: Measures): boolean =>
  !hasTitle &&
  words > 0 &&
  words <= longestLabel &&
  teaserLabel.test(
    textWithin(element)
      .replace(/[\s:：…»›>]+$/u, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )

const longestLabel = 60

/** A line that is one link and quotes somebody leads to another article: its words are not those of this one. */
const isForeignQuotation = (element: Element, { words, linked, hasTitle }: Measures): boolean =>
  !hasTitle && words > 0 && linked === words && words <= longestTeaser && /[“”«»„"「]/.test(textWithin(element))

const longestTeaser = 350

const alwaysFurniture = new Set(['nav', 'button', 'input', 'textarea', 'aside'])

const furnitureRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
])

const sections = new Set(
  'div section footer header ul ol li form figure p span table dialog details menu h2 h3 h4 h5 h6'.split(' '),
)

/** A head may be that of the article: it is furniture where it is a menu. */
const headOfPage = /(?:^|[\s_-])header(?:$|[\s_-])/

/** Words that makers of pages give to furniture; whole parts of a name only, so that "navy" is none. */
const namesOfFurniture =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|nav|header|masthead|topbar|navbar|navigation|menu|breadcrumbs?|related|recommended|recommendations|teasers?|share|sharing|social|newsletter|subscribe|subscription|sidebar|footer|promo|advert|advertisement|ads?|comments|pagination|pager|skip|skiplink|login|signup|signin|banner|popup|modal|toolbar|tagcloud|tags|trending|mostread|widget|readmore|also|latest|othernews|morenews)(?:$|[\s_-])/

/** Of an article or a quotation, not of the page: their feet tell who said it. */
const isOfArticle = (element: Element): boolean =>
  isElementNamed(element.parentNode, 'article') || isElementNamed(element.parentNode, 'blockquote')

const isElementNamed = (node: Node | null, name: string): boolean =>
  node !== null && isElement(node) && node.tagName === name
