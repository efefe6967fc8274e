import { parse } from 'parse5'
import { type Node, attribute, elementsOf, lineWithin } from './element'

/**
 * What a page that only its script would fill says without it: the content of its noscript elements, as a page of its own, if
 * that is more than the request to switch scripts on; null where it is not.
 */
export const withoutScript = (page: Node): Node | null => {
  const markup = elementsOf(page)
    .filter(({ tagName }) => tagName === 'noscript')
    .map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    .join('\n')
  if (markup.length < fewestLetters) return null
  const found = parse(markup, { scriptingEnabled: false })
  const lines = elementsOf(found).filter(({ tagName }) => linesOfText.has(tagName))
  return lines.some((line) => isProse(lineWithin(line) ?? '')) ? found : null
}

const linesOfText = new Set(['p', 'div', 'article', 'section', 'li', 'blockquote', 'td'])

/**
 * How many paragraphs a page carries as data of its scripts, which a browser would draw: Next, Nuxt and their like keep whole
 * articles so. They are counted, not read: which of them is the text, its menus or its notice of cookies nothing says.
 */
export const paragraphsInScripts = (page: Node): number => {
  let count = 0
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || attribute(element, 'src') !== '') continue
    const script = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    for (const string of stringsIn(script)) {
      if (isProse(string.replaceAll(/<[^<>]{0,500}>|\\u003c.{0,200}?\\u003e|\\+[nrt"']/gi, ' '))) count += 1
      if (count >= mostCounted) return count
    }
  }
  return count
}

const mostCounted = 1_000

/** What stands between quotation marks in a program or its data; of a long one its beginning. Looks at each sign once. */
const stringsIn = function* (script: string): Generator<string> {
  // A mark that nothing closes ends no string further on either.
  const open = new Set<string>()
  const marks = /["'`]/g
  for (let found = marks.exec(script); found !== null; found = marks.exec(script)) {
    const [mark] = found
    if (open.has(mark)) continue
    const end = endOf(script, mark, marks.lastIndex)
    if (end < 0) {
      open.add(mark)
      continue
    }
    if (end - marks.lastIndex >= fewestUnspaced)
      yield script.slice(marks.lastIndex, Math.min(end, marks.lastIndex + longestLookedAt))
    marks.lastIndex = end + 1
  }
}

const endOf = (script: string, mark: string, from: number): number => {
  for (let end = script.indexOf(mark, from); end >= 0; end = script.indexOf(mark, end + 1)) {
    let strokes = 0
    while (end - strokes > from && script.charAt(end - strokes - 1) === '\\') strokes += 1
    if (strokes % 2 === 0) return end
  }
  return -1
}

/** Shorter than this is a label, or the request to switch scripts on. UTF-16 units. */
const fewestLetters = 160

/** A paragraph somebody wrote: words with spaces between them, or signs of a script that knows none, and ends of sentences. */
const isProse = (words: string): boolean => {
  const text = unescaped(words).trim()
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  if (unspaced * 3 > text.length) return unspaced >= fewestUnspaced && /[。！？]/.test(text)
  if (text.length < fewestLetters) return false
  const plain = text.match(/(?<=^|\s)[\p{P}]*[\p{L}\p{M}\p{Nd}’'-]+[\p{P}]*(?=\s|$)/gu) ?? []
  const letters = plain.reduce((sum, word) => sum + word.length + 1, 0)
  return letters > 0.8 * text.length && /[.!?…؟۔]["'”’»)]*(?:\s|$)/u.test(text)
}

const fewestUnspaced = 60
const longestLookedAt = 8_000

/** JSON may write every letter that is not ASCII by its number. */
const unescaped = (words: string): string =>
  words.replaceAll(/\\+u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
