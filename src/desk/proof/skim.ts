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

/** Names for which an object must be read. */
export interface Telling {
  readonly has: (name: string) => boolean
  /** False for nearly every name that does not tell, without making it. */
  readonly mayHave: (text: string, start: number, end: number) => boolean
}

/** Names that are looked at here. */
const known = ['Type', 'Subtype', 'Parent']

export const tellingFrom = (names: ReadonlySet<string>): Telling => {
  const lengths = new Int32Array(128)
  for (const name of [...names, ...known]) {
    const first = name.charCodeAt(0)
    lengths[first] = (lengths[first] ?? 0) | (1 << name.length)
  }
  return {
    has: (name) => names.has(name),
    mayHave: (text, start, end) => ((lengths[text.charCodeAt(start)] ?? 0) & (1 << (end - start))) !== 0,
  }
}

/**
 * What the dictionary that begins here says, where it holds nothing but numbers, references, brackets, short plain names,
 * none of them one of those that tell something, and strings that are written as they are, each behind its key. Most of a
 * file is thousands of such objects, the tree of its structure and its links; they are looked over without being made. null
 * only says that the object must be read.
 */
export const skimOf = ({ text, at: start }: Skimmed, telling: Telling): Skim | null => {
  if (!text.startsWith('<<', start)) return null
  let [type, subtype, hasParent] = ['', '', false]
  let strings = none
  let [nameStart, nameEnd, depth] = [0, 0, 0]
  for (let at = start; at < text.length;) {
    const sign = text.charCodeAt(at)
    if (sign === slash) {
      nameStart = at + 1
      nameEnd = endOfName(text, nameStart)
      if (nameEnd - at > longest || nameEnd === nameStart) return null
      if (telling.mayHave(text, nameStart, nameEnd)) {
        const name = text.slice(nameStart, nameEnd)
        const value = nameBehind(text, nameEnd)
        // What kind of thing it is must be said here.
        if (telling.has(name) || (name === 'Type' && value === '')) return null
        if (depth === 1) {
          if (name === 'Type') type ||= value
          else if (name === 'Subtype') subtype ||= value
          else if (name === 'Parent') hasParent = true
        }
      }
      at = nameEnd
    } else if (sign === open) {
      const end = endOfString(text, at + 1)
      if (end < 0 || afterSpace(text, nameEnd) !== at) return null
      const string = { key: text.slice(nameStart, nameEnd), bytes: text.slice(at + 1, end) }
      strings = strings === none ? [string] : [...strings, string]
      at = end + 1
    } else if (sign === less || sign === greater) {
      if (text.charCodeAt(at + 1) !== sign) return null
      depth += sign === less ? 1 : -1
      at += 2
      if (depth === 0)
        return type === '' && strings === none && !hasParent ? nothing : { type, subtype, hasParent, strings }
    } else if (isOfValue(sign)) at += 1
    else return null
  }
  return null
}

const none: Skim['strings'] = []
const nothing: Skim = { type: '', subtype: '', hasParent: false, strings: none }

const [slash, less, greater, open] = [0x2f, 0x3c, 0x3e, 0x28]

/** A longer key may be words. */
const longest = 12

const endOfName = (text: string, start: number): number => {
  let at = start
  while (kinds[text.charCodeAt(at)] === 1) at += 1
  return at
}

const afterSpace = (text: string, start: number): number => {
  let at = start
  while (text.charCodeAt(at) <= 0x20) at += 1
  return at
}

/** The name that is the value of a key; empty where its value is anything else. */
const nameBehind = (text: string, end: number): string => {
  const start = afterSpace(text, end)
  return text.charCodeAt(start) === slash ? text.slice(start + 1, endOfName(text, start + 1)) : ''
}

/** Where the string ends; -1 where a sign in it means something else. */
const endOfString = (text: string, start: number): number => {
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x29) return at
    if (sign === 0x5c || sign === open) return -1
  }
  return -1
}

/** Space, brackets, and what numbers and references are written with. */
const isOfValue = (sign: number): boolean =>
  kinds[sign] === 2 || (sign >= 0x2d && sign <= 0x39 && sign !== slash) || sign === 0x52

/** Of each sign: 1 where it may stand in a plain name, 2 where it stands between values. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z0-9.+-]/.test(sign) ? 1 : /[ \n\r\t[\]]/.test(sign) ? 2 : 0
})
