/**
 * Whether the objects of a PDF end: every one of them, and every trailer, is scanned to where it closes. The library reads a
 * damaged file from each of its marks on; where nothing closes, it reads the rest of the file again for every one of them,
 * and 86 KB took it twenty seconds. Of a sound file no byte is scanned twice, whatever its streams hold.
 */
export const isIndexable = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = mostAgain + 2 * file.length
  for (const mark of marks)
    for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
      left -= lengthFrom(file, at + mark.length, left)
      if (left <= 0) return false
    }
  return true
}

const marks = ['obj', 'trailer']

/** Bytes that the library reads in about a second. */
const mostAgain = 16_000_000

const sign = {
  space: 0x20,
  open: 0x28,
  close: 0x29,
  less: 0x3c,
  greater: 0x3e,
  openList: 0x5b,
  escape: 0x5c,
  closeList: 0x5d,
} as const

/** How far the dictionary or list that begins there goes, strings in it passed over; no further than `most`. */
const lengthFrom = (file: Uint8Array, from: number, most: number): number => {
  let at = from
  while (at < file.length && (file[at] ?? 0) <= sign.space) at += 1
  if (file[at] !== sign.openList && !(file[at] === sign.less && file[at + 1] === sign.less)) return at - from
  const end = Math.min(file.length, from + most)
  let depth = 0
  for (; at < end; at += 1) {
    const here = file[at]
    if (here === sign.open) at = behindString(file, at, end) - 1
    else if (here === sign.openList) depth += 1
    else if (here === sign.closeList) depth -= 1
    else if (here === sign.less && file[at + 1] === sign.less) {
      depth += 1
      at += 1
    } else if (here === sign.greater && file[at + 1] === sign.greater) {
      depth -= 1
      at += 1
    }
    if (depth <= 0) return at + 1 - from
  }
  return at - from
}

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
