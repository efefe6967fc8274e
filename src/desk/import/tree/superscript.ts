import type { Run } from './tree'

/**
 * The mark of a note, if a raised run is one: a figure or sign that is a link, or that stands at the end of a word, a
 * sentence or a year. Behind a unit or a single digit it is an exponent, behind a figure with letters an ordinal.
 */
export const noteMarkOf = (run: Run, before: string, next: Run | undefined): string | null => {
  const words = run.words.trim()
  if (!/^(?:[[(]?\d{1,3}[\])]?|[*†‡§]{1,3}|[[(]?[a-z][\])]?|[ivx]{1,5})(?:\s*,\s*\d{1,3})*$/u.test(words)) return null
  if (run.marks.includes('link')) return words
  if (!/\d|[*†‡§]|^[[(].*[\])]$/.test(words)) return null
  if (before.trim() === '') return null
  if (unit.test(before)) return null
  const goesOnInWord =
    !/\s$/.test(run.words) &&
    !isWordEnd.test(before) &&
    inWord.test(next?.words ?? '') &&
    !unspaced.test(next?.words ?? '')
  return goesOnInWord ? null : words
}

/** Behind a sentence or a quotation no word goes on. */
const isWordEnd = /[.!?…。！？؟۔।,;，；、»”’」』）]$/u

const inWord = /^[\p{L}\p{N}/⁄]/u

/** Scripts without spaces: a word that begins behind the mark follows it at once. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Behind these a raised figure is an exponent: m², km³, 10⁶, CO₂ has none. */
const unit = /(?:^|[^\p{L}\p{N}])(?:[kcdmµ]?m|ha|ft|in|mi|s|10|\d)$/u

const raisedSigns: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
}

/** Figures as raised figures, so that 10² does not become 102; letters (1st, Mme) keep their form. */
export const raised = (words: string): string =>
  /^[\d+\-−]+$/.test(words.trim()) ? Array.from(words, (sign) => raisedSigns[sign] ?? sign).join('') : words
