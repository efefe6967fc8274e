/**
 * Whether a text discloses one of some names. It errs on the side of silence:
 * possessives and case endings count (Holm’s, Холмом, Holms), so do other accents, apostrophes and line breaks, and
 * in scripts that join words (Arabic, Chinese) any place at all. Only a small first letter saves a text: “may” is not
 * Ms May.
 */
export const discloses = (text: string, names: readonly string[]): boolean => {
  if (names.length === 0) return false
  const folded = foldedOf(text)
  const lower = folded.toLowerCase()
  return names.some((name) => holds(folded, lower, foldedOf(name)))
}

const holds = (folded: string, lower: string, name: string): boolean => {
  const wanted = stemOf(name).toLowerCase()
  if (wanted === '') return false
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (isNameAt(folded, at, at + wanted.length, name)) return true
  }
  return false
}

const isNameAt = (folded: string, start: number, end: number, name: string): boolean => {
  if (joinsWords.test(name)) return true
  if (/^\p{Lu}/u.test(name) && !/\p{Lu}/u.test(folded.charAt(start))) return false
  if (/\p{L}/u.test(folded.charAt(start - 1))) return false
  const ending = /^\p{L}*/u.exec(folded.slice(end, end + 12))?.[0] ?? ''
  return ending === '' || (isInflected(name) ? ending.length <= 4 : /^e?s$/.test(ending))
}

/** Scripts that write small words onto a name, or no spaces at all. */
const joinsWords = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\u3040-\u30ff]/u

/** Names in Russian and Kazakh take endings, and lose their last vowel for it. */
export const stemOf = (name: string): string =>
  isInflected(name) ? name.replace(/(?<=\p{L}{3})[аеиоуыэюяьй]$/u, '') : name

const isInflected = (name: string): boolean => /\p{Script=Cyrillic}$/u.test(name)

/** Without accents, soft hyphens and joiners; all apostrophes, hyphens and spaces alike. */
const foldedOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
