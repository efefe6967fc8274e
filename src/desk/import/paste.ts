import { readHtml } from './html'
import type { Reading } from './reading'

/**
 * What was pasted. A rich paste is read for its paragraphs, unless its markup holds much less than the plain words that
 * came with it: then the plain words are the better witness.
 */
export const readPaste = (text: string, html: string | null): Reading => {
  const plain: Reading = { text, title: null, notes: [] }
  if (html === null || html.trim() === '') return plain
  const rich = readHtml(html)
  return lettersIn(rich.text) * 10 < lettersIn(text) * 9 || rich.text === '' ? plain : { ...rich, title: null }
}

const lettersIn = (text: string): number => text.replaceAll(/\s+/g, '').length
