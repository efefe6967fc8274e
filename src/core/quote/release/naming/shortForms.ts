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
  const forms = [own, without, ...(last.length > 0 ? [[first, ...last]] : [])].map((form) => form.join(' '))
  return [...new Set(forms)].filter((form) => form !== name && form.length > 2)
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
