import { articlesOfNames } from '#core/extract/languages/articlesOfNames'
import { normal } from '#core/extract/text/wordForms'

/** The Arabic article before a name in other letters. */
const article = new RegExp(`^(?:${articlesOfNames.join('|')})-(?=\\p{L}{3})`, 'u')

/** Б.Сейілханов is Б. Сейілханов. */
const withInitials = (name: string): string => (name.includes('.') ? name.replace(initial, '$1 ') : name)

const initial = /(?<=^|[\s.])(\p{L}\.)(?=\p{L})/gu

/** A name’s words for comparison: small, without marks, initials kept as one letter. */
export function wordsOf(name: string): string[] {
  if (/\p{Script=Han}/u.test(name)) return name.split(/[·‧・•\s]+/u).filter((part) => part !== '')
  const words: string[] = []
  for (const part of withInitials(plain(name)).split(/[\s,]+/)) {
    const stopless = part.endsWith('.') ? part.slice(0, -1) : part
    const word = stopless.includes('-') ? stopless.replace(article, '') : stopless
    if (word !== '' && !suffixes.has(word)) words.push(word)
  }
  return words
}

/** They tell father from son, not one name from another. */
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

function plain(name: string): string {
  const small = normal(name)
  for (let at = 0; at < small.length; at += 1) {
    if (small.charCodeAt(at) > 0x7f) {
      return small
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ı/g, 'i')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o')
    }
  }
  return small
}

/** Names of inflected languages differ at their end, so they are looked up by their beginning. */
export function keyOf(word: string): string {
  const code = word.charCodeAt(0)
  if (code >= 0x400 && code < 0x530) return word.slice(0, 4)
  // signs are looked up by their last two
  return code >= 0x3400 ? word.slice(-2) : word
}

/** Where to look for a long word that may be misspelt: by its beginning. Null for a short one, and where endings change. */
export function looseKeyOf(word: string): string | null {
  const code = word.charCodeAt(0)
  return word.length >= 6 && code < 0x400 ? `~${word.slice(0, 4)}` : null
}

function isCyrillic(words: readonly string[]): boolean {
  const code = words[0]?.charCodeAt(0) ?? 0
  return code >= 0x400 && code < 0x530
}

export function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  const code = one.charCodeAt(0)
  if (code < 0x400 || code >= 0x530) return isMisspelt(one, other)
  const shorter = Math.min(one.length, other.length)
  let shared = 0
  while (shared < shorter && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1
  return shared >= 3 && shared >= shorter - 2 && Math.max(one.length, other.length) - shared <= 4
}

/** Kavardal and Kavadal: one letter left out of a long word that begins alike. */
function isMisspelt(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (longer.length - shorter.length !== 1 || shorter.length < 6 || shorter.slice(0, 3) !== longer.slice(0, 3))
    return false
  let at = 0
  while (shorter.charAt(at) === longer.charAt(at)) at += 1
  return shorter.slice(at) === longer.slice(at + 1) && at < shorter.length - 1
}

/** Whether two forms can name one person: the surname agrees and no given name contradicts. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  if (/\p{Script=Han}/u.test(fewer[0] ?? '')) return isSameInSigns(fewer, more)
  let next = 0
  let matched = 0
  for (const word of fewer) {
    while (next < more.length && !sameNameWord(word, more[next] as string)) next += 1
    if (next < more.length) {
      matched += 1
      next += 1
    } else break
  }
  if (matched === fewer.length) return true
  const lastOne = one[one.length - 1] as string
  const lastOther = other[other.length - 1] as string
  if (!sameWord(lastOne, lastOther) || one.length < 2 || other.length < 2) return false
  return sameNameWord(one[0] as string, other[0] as string)
}

/** 克劳斯 is 彼得·克劳斯, and 蔡 before an office is 蔡若兰. */
function isSameInSigns(fewer: readonly string[], more: readonly string[]): boolean {
  const [one = ''] = fewer
  if (fewer.length > 1) return fewer.join('') === more.join('')
  if (one.length >= 2 && more.length === 1 && (more[0]?.length ?? 0) >= 5 && more[0]?.endsWith(one) === true)
    return true
  return more.includes(one) || (one.length === 1 && more.length === 1 && more[0]?.startsWith(one) === true)
}

function sameNameWord(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0)
  return sameWord(one, other)
}

/** D. Kasymov is no fuller than Dauren Kasymov, nor is J. F. Kolt than John Kolt. */
export function isFuller(words: readonly string[], than: readonly string[]): boolean {
  const [ours, theirs] = [fullWordsOf(words), fullWordsOf(than)]
  if (ours !== theirs) return ours > theirs
  if (words.length !== than.length) return words.length > than.length
  // the first case is the shortest form of an inflected name
  return isCyrillic(words) && words.join(' ').length < than.join(' ').length
}

/** How many are written out and no initials. */
function fullWordsOf(words: readonly string[]): number {
  let count = 0
  for (const word of words) if (word.length > 1) count += 1
  return count
}
