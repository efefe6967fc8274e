import { repaired } from './decoding/repair'
import { readHtml } from './html/readHtml'
import { type Reading, plainReading } from './reading'
import { flatten } from './tree/flatten'

/**
 * What was pasted. A rich paste is read for its paragraphs, unless its markup holds much less than the plain words that
 * came with it: then the plain words are the better witness.
 */
export const readPaste = (text: string, html: string | null): Reading => {
  if (html === null || html.trim() === '') return plain(text)
  const rich = flatten(readHtml(html))
  return lettersIn(rich.text) * 10 < lettersIn(text) * 9 || rich.text === '' ? plain(text) : { ...rich, title: null }
}

/** Words that another program decoded wrongly come over the clipboard as they are. */
const plain = (text: string): Reading => {
  const { text: words, notes } = repaired(text)
  return plainReading(words, notes)
}

const lettersIn = (text: string): number => text.replaceAll(/\s+/g, '').length
