/** Where the letters of an object begin. */
export interface Skimmed {
  readonly text: string
  readonly at: number
}

/** What a simple dictionary says. */
export interface Skim {
  /** Its own kind; empty where it says none. */
  readonly type: string
  readonly subtype: string
  readonly hasParent: boolean
  readonly strings: readonly { readonly key: string; readonly bytes: string }[]
}

/**
 * What the dictionary that begins there says, where it holds nothing but numbers, references, brackets, `null`, `true`, `false`
 * and short plain names, none of them one of those that tell something, and, where no other dictionary is inside, strings that
 * are written as they are, each behind its key; also a page without strings. Most of a file is thousands of such objects, the
 * tree of its structure and its links; they are looked over without being made. null only says that the object must be read.
 */
export type SkimOf = (object: Skimmed) => Skim | null

/** `names` are those for which an object must be read; that of a page is known here. */
export const skimmer = (names: readonly string[]): SkimOf => {
  // Every sign can begin one thing only, so that a text that does not fit is told in one walk.
  const telling = [...names, 'Page', 'Type'].map((one) => one.replace(/[.+-]/g, '\\$&')).join('|')
  const name = `/(?:Type${space}*/)?(?!(?:${telling})(?!${sign}))(?:StructParents|${sign}{1,12})(?!${sign})`
  const simple = `${between}+(?!${between})|null|true|false|${name}`
  const nested = `${simple}|<<(?:${simple}|<<(?:${simple})*>>)*>>`
  const wordless = new RegExp(`<<(?:${nested})*>>`, 'y')
  const page = new RegExp(`<<${space}*/Type${space}*/Page(?!${sign})(?:${nested})*>>`, 'y')
  const flat = new RegExp(`<<(?:${simple}|${string})*>>`, 'y')
  return ({ text, at }) => {
    if (standsAt(wordless, text, at)) return nothing
    if (standsAt(flat, text, at)) return wordsIn(text.slice(at, flat.lastIndex))
    return standsAt(page, text, at) ? blankPage : null
  }
}

const space = '[ \\n\\r\\t]'
/** What a plain name is written with. */
const sign = '[A-Za-z0-9.+\\-]'
/** Brackets, and what numbers and references are written with. */
const between = '[ \\n\\r\\t\\d.+\\-R[\\]]'
const string = '\\([^()\\\\]*\\)'

const standsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const nothing: Skim = { type: '', subtype: '', hasParent: false, strings: [] }
const blankPage: Skim = { ...nothing, type: 'Page' }

/** null: a string that stands behind no key. */
const wordsIn = (dictionary: string): Skim | null => {
  let [type, subtype, hasParent] = ['', '', false]
  const strings: { key: string; bytes: string }[] = []
  for (const [, key = '', bytes, value = ''] of dictionary.matchAll(entry))
    if (bytes !== undefined) strings.push({ key, bytes })
    else if (key === 'Type') type ||= value
    else if (key === 'Subtype') subtype ||= value
    else if (key === 'Parent') hasParent = true
  // No string has a bracket inside.
  return strings.length === dictionary.split('(').length - 1 ? { type, subtype, hasParent, strings } : null
}

/** A key, and the string or the name that is its value. */
const entry = new RegExp(`/(${sign}+)${space}*(?:\\(([^()\\\\]*)\\)|/(${sign}+))?`, 'g')
