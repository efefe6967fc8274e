import { childOf, ofFamily, respect } from './data/respect'

/**
 * The shorter forms in which somebody of a long name is spoken of: without titles, without “son of”, by the first name and the
 * last one. “Sheikh Tamim bin Hamad Al Thani” is Tamim Al Thani, too.
 */
export const shortForms = (name: string): readonly string[] => {
  const words = name.trim().split(/\s+/)
  const titles = words.findIndex((word) => !respect.has(plain(word)))
  if (titles < 0) return []
  const own = words.slice(titles)
  const without = own.filter((word, at) => !isChildOf(word) && (at === 0 || !isChildOf(own[at - 1] ?? '')))
  const [first = '', ...others] = without
  const last = lastOf(others)
  const forms = [own, without, ...(last.length > 0 ? [[first, ...last]] : []), withoutLast(own)].map((form) =>
    form.join(' '),
  )
  return [...new Set(forms)].filter((form) => form !== name && form.length > 2)
}

/** Of a long name the beginning: whoever has two family names is called by the first, and letters behind a name are none of it. */
const withoutLast = (words: readonly string[]): readonly string[] => {
  const shorter = words.slice(0, -1)
  const end = plain(shorter.at(-1) ?? '')
  return shorter.length < 2 || ofFamily.has(end) || childOf.has(end) ? words : shorter
}

/** The family name with the small words before it. */
const lastOf = (words: readonly string[]): readonly string[] => {
  let from = words.length - 1
  while (from > 0 && ofFamily.has(plain(words[from - 1] ?? ''))) from -= 1
  return from < 0 ? [] : words.slice(from)
}

/** Who has two family names is mostly called by the first. null where there is one. */
export const firstOfTwo = (familyName: string): string | null => {
  const [first = '', ...others] = familyName.trim().split(/\s+/)
  return others.length === 0 || ofFamily.has(plain(first)) ? null : first
}

const isChildOf = (word: string): boolean => childOf.has(plain(word))

const plain = (word: string): string => word.replaceAll('.', '').toLowerCase()
