/**
 * Whether the objects of a PDF end: every one of them, and every trailer, is scanned to where it closes. The library reads a
 * damaged file from each of its marks on; where nothing closes, it reads the rest of the file again for every one of them,
 * and 86 KB took it twenty seconds. An object that it cannot read may be the root that each trailer names, and is read again
 * for each. Of a sound file no byte is scanned twice, whatever its streams hold.
 */
export const isIndexable = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailers = placesOf(file, 'trailer')
  let left = mostAgain + 2 * file.length
  for (const at of [...placesOf(file, 'obj'), ...trailers]) {
    const { length, ends } = walkFrom(file, at, left)
    left -= ends ? length : length * (1 + trailers.length)
    if (left <= 0) return false
  }
  return true
}

/** Behind each of the marks. */
const placesOf = (file: Buffer, mark: string): readonly number[] => {
  const places: number[] = []
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) places.push(at + mark.length)
  return places
}

/** Bytes that the library reads in about a second. */
const mostAgain = 16_000_000

/** The library calls itself for each dictionary in another, and gives up where its stack ends. */
const deepest = 500

const sign = {
  space: 0x20,
  comment: 0x25,
  open: 0x28,
  close: 0x29,
  name: 0x2f,
  less: 0x3c,
  greater: 0x3e,
  openList: 0x5b,
  escape: 0x5c,
  closeList: 0x5d,
} as const

/** What is open: a list, a dictionary before a key, or one between a key and its value. */
const inside = { list: 0, key: 1, value: 2 } as const
type Inside = (typeof inside)[keyof typeof inside]

/**
 * How far the dictionary or list that begins there goes, no further than `most`, and whether the library comes to its end. It
 * is read as the library reads: what closes a dictionary closes no list, and is the value of a key that has none
 * (`/MediaBox>>`); what is no name is no key and is passed.
 */
const walkFrom = (
  file: Uint8Array,
  from: number,
  most: number,
): { readonly length: number; readonly ends: boolean } => {
  let at = from
  while (at < file.length && (file[at] ?? 0) <= sign.space) at += 1
  const end = Math.min(file.length, from + most)
  const open: Inside[] = []
  let isDeep = false
  const top = (): Inside | undefined => open.at(-1)
  /** One thing more, whatever it is: a key where one is wanted, or a value. */
  const count = (isName: boolean): void => {
    const here = top()
    if (here === inside.value || (here === inside.key && isName))
      open[open.length - 1] = here === inside.key ? inside.value : inside.key
  }
  const begin = (what: Inside): void => {
    if (top() === inside.key) return
    count(false)
    open.push(what)
    isDeep ||= open.length > deepest
  }
  while (at < end) {
    const here = file[at] ?? 0
    const isTwice = file[at + 1] === here
    if (here === sign.less && isTwice) begin(inside.key)
    else if (here === sign.openList) begin(inside.list)
    else if (here === sign.greater && isTwice && top() === inside.key) open.pop()
    else if (here === sign.closeList && top() === inside.list) open.pop()
    else if (here > sign.space) count(here === sign.name)
    if (open.length === 0) break
    at = behind(file, at, end)
  }
  return { length: at - from, ends: open.length === 0 && !isDeep }
}

/** Where what begins there ends: a string, a name, a number, a sign, a comment, a space. */
const behind = (file: Uint8Array, at: number, end: number): number => {
  const here = file[at] ?? 0
  if (here <= sign.space) return at + 1
  if (here === sign.open) return behindString(file, at, end)
  if ((here === sign.less || here === sign.greater) && file[at + 1] === here) return at + 2
  let next = at + 1
  if (here === sign.comment) while (next < end && file[next] !== 0x0a && file[next] !== 0x0d) next += 1
  else if (here === sign.less) while (next < end && file[next - 1] !== sign.greater) next += 1
  else if (!delimits(here) || here === sign.name) while (next < end && !delimits(file[next] ?? 0)) next += 1
  return next
}

const delimiters: ReadonlySet<number> = new Set(Buffer.from('%()/<>[]{}', 'latin1'))
const delimits = (byte: number): boolean => byte <= sign.space || delimiters.has(byte)

/** Parentheses in a string are balanced, or escaped. */
const behindString = (file: Uint8Array, from: number, end: number): number => {
  let depth = 0
  for (let at = from; at < end; at += 1) {
    const here = file[at]
    if (here === sign.escape) at += 1
    else if (here === sign.open) depth += 1
    else if (here === sign.close) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return end
}
