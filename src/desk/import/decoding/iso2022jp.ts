/** The encoding of mail in Japanese (RFC 1468; the forms of it that programs write: ISO-2022-JP-1, half-width kana). */
export const iso2022Jp = 'iso-2022-jp'

interface CharacterSet {
  /** Bytes for one character. */
  readonly width: 1 | 2
  /** What stands before them in EUC-JP. */
  readonly before: number | null
}

const latin: CharacterSet = { width: 1, before: null }

/** Sets of characters by the letters behind the escape that changes to them: what it takes to say the same in EUC-JP. */
const sets: ReadonlyMap<string, CharacterSet> = new Map([
  ['(B', latin],
  ['(J', latin],
  ['(I', { width: 1, before: 0x8e }],
  ['$@', { width: 2, before: null }],
  ['$B', { width: 2, before: null }],
  ['$(D', { width: 2, before: 0x8f }],
])

const escape = 0x1b
/** No byte of EUC-JP. */
const unreadable = 0xff

/** Seven bits to the byte, and an escape to Japanese among them: no other text has that. */
export const isIso2022Jp = (bytes: Uint8Array): boolean => {
  let isJapanese = false
  for (const [at, byte] of bytes.entries()) {
    if (byte > 0x7f) return false
    if (byte === escape && (setAt(bytes, at)?.set ?? latin) !== latin) isJapanese = true
  }
  return isJapanese
}

/** The same text in EUC-JP, which tables know; time grows with its length. */
export const toEucJp = (bytes: Uint8Array): Uint8Array => {
  const out: number[] = []
  let set = latin
  for (let at = 0; at < bytes.length;) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]]
    const change = byte === escape ? setAt(bytes, at) : null
    if (change !== null) {
      set = change.set
      at += change.length
    } else if (byte === escape) {
      out.push(unreadable)
      at += 1
    } else if (set.width === 2 && byte > 0x20 && next > 0x20) {
      if (set.before !== null) out.push(set.before)
      out.push(byte | 0x80, next | 0x80)
      at += 2
    } else {
      // A new line is in every set; programs that forget to go back at its end are forgiven, as the standard of browsers does.
      if (set.before !== null && byte > 0x20) out.push(set.before, byte | 0x80)
      else out.push(byte)
      at += 1
    }
  }
  return Uint8Array.from(out)
}

const setAt = (bytes: Uint8Array, at: number): { readonly set: CharacterSet; readonly length: number } | null => {
  for (const length of [2, 3]) {
    const name = String.fromCharCode(...bytes.subarray(at + 1, at + 1 + length))
    const set = sets.get(name)
    if (set !== undefined) return { set, length: length + 1 }
  }
  return null
}
