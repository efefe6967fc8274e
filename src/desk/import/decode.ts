import { detect } from 'chardet'
import type { ImportNote } from '#contract/views'

export interface Decoded {
  readonly text: string
  readonly notes: readonly ImportNote[]
}

/**
 * The characters of a text file. What the file declares is believed (a byte order mark, or `declared` from its markup),
 * sound UTF-8 is UTF-8, and anything else is a guess that is said aloud, so that a person looks at the names.
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  const marked = markedEncoding(bytes)
  if (marked !== null) return { text: decodedAs(marked, bytes), notes: [] }
  const wide = unmarkedUtf16(bytes)
  if (wide !== null) return guessed(wide, bytes)
  const sound = soundUtf8(bytes)
  if (sound !== null) return { text: sound, notes: [] }
  if (declared !== null && isKnown(declared)) return { text: decodedAs(declared, bytes), notes: [] }
  return guessed(isMostlyUtf8(bytes) ? 'utf-8' : likeliest(bytes), bytes)
}

const markedEncoding = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** In UTF-16 one of the two bytes of nearly every character is the same: 0 in Latin letters, 4 in Cyrillic ones. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, 4_096)
  const high = (parity: number): number => {
    let count = 0
    for (let at = parity; at < sample.length; at += 2) if (sample[at] === 0 || sample[at] === 4) count += 1
    return count / (sample.length / 2)
  }
  if (high(1) > 0.7 && high(0) < 0.3) return 'utf-16le'
  if (high(0) > 0.7 && high(1) < 0.3) return 'utf-16be'
  return null
}

const soundUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A UTF-8 text with a few bytes gone wrong: far more characters of several bytes are whole than broken. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = decodedAs('utf-8', bytes)
  const broken = unreadableIn(text)
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole > 4 * broken
}

const likeliest = (bytes: Uint8Array): string => {
  const found = detect(bytes.subarray(0, 100_000))?.toLowerCase() ?? ''
  return isKnown(found) ? found : 'windows-1252'
}

const guessed = (encoding: string, bytes: Uint8Array): Decoded => {
  const text = decodedAs(encoding, bytes)
  const unreadable = unreadableIn(text)
  return { text, notes: [{ code: 'encodingGuessed', facts: { encoding, ...(unreadable > 0 ? { unreadable } : {}) } }] }
}

const unreadableIn = (text: string): number => text.match(/\ufffd/g)?.length ?? 0

const decodedAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

const isKnown = (encoding: string): boolean => {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}
