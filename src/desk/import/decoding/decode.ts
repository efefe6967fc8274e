import type { ImportNote } from '#contract/views'
import { decodeAs, knownEncoding } from './encodings'
import { isIso2022Jp, iso2022Jp } from './iso2022jp'
import { legacyEncodings } from '../legacyEncodings'
import { doubtful, implausibility } from './plausibility'
import { repaired } from './repair'
import { markedWide, unmarkedWide } from './wide'

/** The characters of a file, how they were found, and what else the bytes could say. */
export interface Decoded {
  readonly text: string
  /** Name of the encoding in the WHATWG standard. */
  readonly encoding: string
  /** What else the bytes could be in, the likeliest first, or in the usual order where they are sound UTF-8; empty for ASCII. */
  readonly alternatives: readonly string[]
  readonly notes: readonly ImportNote[]
}

/**
 * The characters of a text file. A byte order mark and sound UTF-8 are believed; a declaration is believed unless another
 * encoding explains the bytes far better; anything else is a guess that is said aloud, so that a person looks at the names.
 * Letters that would come out as controls make a reading implausible: they are a wrong encoding, not dirt. `chosen` is the
 * person's own choice and beats all of it.
 */
export const decode = (
  bytes: Uint8Array,
  { declared = null, chosen = null }: { readonly declared?: string | null; readonly chosen?: string | null } = {},
): Decoded => {
  const byHand = chosen === null ? null : knownEncoding(chosen)
  if (byHand !== null)
    return { text: decodeAs(byHand, bytes), encoding: byHand, alternatives: ranked(bytes), notes: [] }
  const marked = markedWide(bytes)
  if (marked !== null) return finished(marked, bytes, [])
  const wide = unmarkedWide(bytes)
  if (wide !== null) return guessed(wide, bytes)
  if (isIso2022Jp(bytes)) return finished(iso2022Jp, bytes, [])
  if (isSoundUtf8(bytes)) return finished('utf-8', bytes, [])
  const claimed = declared === null ? null : knownEncoding(declared)
  const best = likeliest(bytes)
  if (claimed === null || claimed === 'utf-8') return guessed(best, bytes)
  const isContradicted = implausibilityAs(claimed, bytes) > implausibilityAs(best, bytes) + clearMargin
  return isContradicted ? guessed(best, bytes) : finished(claimed, bytes, [])
}

/** How much better a guess must be before a declaration is set aside: no two right readings lie so far apart. */
const clearMargin = 3

const finished = (encoding: string, bytes: Uint8Array, notes: readonly ImportNote[]): Decoded => {
  const { text, notes: repairs } = repaired(decodeAs(encoding, bytes))
  const unreadable = unreadableIn(text)
  const torn: readonly ImportNote[] =
    unreadable > 0 && encoding !== 'utf-8' ? [{ code: 'encodingGuessed', facts: { encoding, unreadable } }] : []
  const doubts: readonly ImportNote[] =
    // The escapes of Japanese mail leave no doubt, however few its words are.
    encoding !== iso2022Jp &&
    implausibility(text.replaceAll('\ufffd', ' '), { isCertain: encoding === 'utf-8' }) > doubtful
      ? [{ code: 'encodingDoubtful', facts: { encoding } }]
      : []
  const said = [...(notes.length > 0 ? notes : torn), ...doubts, ...repairs]
  const isHonest = encoding === 'utf-8' && unreadable === 0 && said.length === 0
  return {
    text,
    encoding,
    alternatives: isHonest ? unranked(bytes) : ranked(bytes),
    notes: said,
  }
}

const guessed = (encoding: string, bytes: Uint8Array): Decoded => {
  const unreadable = unreadableIn(decodeAs(encoding, bytes))
  return finished(encoding, bytes, [
    { code: 'encodingGuessed', facts: { encoding, ...(unreadable > 0 ? { unreadable } : {}) } },
  ])
}

/** No other encoding is sound UTF-8 by chance. The mark of UTF-8 before unsound bytes proves nothing. */
const isSoundUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * UTF-8 with a few bytes gone wrong: its whole characters outweigh what is broken and make plausible text. In another
 * encoding a pair of bytes makes a character by a rare chance, three bytes hardly ever one that fits.
 */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = decodeAs('utf-8', dense(bytes))
  const pairs = text.match(/[\x80-\u07ff]/g)?.length ?? 0
  const longer = text.match(/[\u0800-\ufffc]/g)?.length ?? 0
  return pairs + 4 * longer > unreadableIn(text) && implausibility(text.replaceAll('\ufffd', ' ')) < wellRead
}

/** Below this the characters fit each other as written text does. */
const wellRead = 3.5

const likeliest = (bytes: Uint8Array): string => (isMostlyUtf8(bytes) ? 'utf-8' : (ranked(bytes)[0] ?? 'windows-1252'))

/** What a person may still choose where the bytes left no question: to weigh all of them costs more than the reading. */
const unranked = (bytes: Uint8Array): readonly string[] => (isPlainAscii(bytes) ? [] : legacyEncodings)

const isPlainAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/** The older encodings that make text of the bytes, the likeliest first; none of plain ASCII, which is the same in all. */
const ranked = (bytes: Uint8Array): readonly string[] => {
  if (isPlainAscii(bytes)) return []
  return legacyEncodings
    .map((encoding, order) => ({ encoding, cost: implausibilityAs(encoding, bytes) + order * tieBreak }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ encoding }) => encoding)
}

/** Enough to settle a tie by the order of the list, never enough to overrule the letters. */
const tieBreak = 0.001

const implausibilityAs = (encoding: string, bytes: Uint8Array): number =>
  implausibility(decodeAs(encoding, dense(bytes)))

/** The parts of a long file where its letters beyond ASCII stand: a page may open with kilobytes of plain markup. */
const dense = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= sampleBytes) return bytes
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - 200)
  return bytes.subarray(start, start + sampleBytes)
}

const sampleBytes = 8_000

const unreadableIn = (text: string): number => text.match(/\ufffd/g)?.length ?? 0
