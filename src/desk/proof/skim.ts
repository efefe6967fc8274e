/** Where the letters of an object begin. */
export interface Skimmed {
  readonly text: string
  readonly at: number
}

/**
 * Whether the dictionary that begins here holds nothing but numbers, references, brackets and short plain names, none of
 * them one of those that tell something. Most of a file is thousands of such objects, the tree of its structure; they are
 * looked over without being made. `false` only says that the object must be read.
 */
export const saysNothing = ({ text, at: start }: Skimmed, telling: ReadonlySet<string>): boolean => {
  if (!text.startsWith('<<', start)) return false
  let depth = 0
  for (let at = start; at < text.length;) {
    const sign = text.charCodeAt(at)
    if (sign === slash) {
      const end = endOfName(text, at + 1)
      const name = text.slice(at + 1, end)
      if (end - at > longest || end === at + 1 || telling.has(name)) return false
      // What kind of thing it is must be said here.
      if (name === 'Type' && !/^\s*\//.test(text.slice(end, end + 4))) return false
      at = end
    } else if (sign === less || sign === greater) {
      if (text.charCodeAt(at + 1) !== sign) return false
      depth += sign === less ? 1 : -1
      at += 2
      if (depth === 0) return true
    } else if (isOfValue(sign)) at += 1
    else return false
  }
  return false
}

const [slash, less, greater] = [0x2f, 0x3c, 0x3e]

/** A longer key may be words. */
const longest = 12

const endOfName = (text: string, start: number): number => {
  let at = start
  while (kinds[text.charCodeAt(at)] === 1) at += 1
  return at
}

/** Space, brackets, and what numbers and references are written with. */
const isOfValue = (sign: number): boolean =>
  kinds[sign] === 2 || (sign >= 0x2d && sign <= 0x39 && sign !== slash) || sign === 0x52

/** Of each sign: 1 where it may stand in a plain name, 2 where it stands between values. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z0-9.+-]/.test(sign) ? 1 : /[ \n\r\t[\]]/.test(sign) ? 2 : 0
})
