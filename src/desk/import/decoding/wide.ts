import { generalPunctuation, ideographBlocks, lettersBlocks } from './data/blocks'
import { decodeAs } from './encodings'
import { doubtful, implausibility } from './plausibility'

/** The encoding of characters of two or four bytes whose mark the bytes begin with; null without one. */
export const markedWide = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return bytes[2] === 0 && bytes[3] === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'utf-32be'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/**
 * In UTF-16 one of the two bytes of every character is that of its block: of the letters, or of spaces and figures. The
 * other byte is anything. Ideographs have many blocks: among them a figure, a space or the end of a line must stand, whose
 * other byte is nought, as in no older encoding. In UTF-32 two of four bytes are nought, or nearly.
 */
export const unmarkedWide = (bytes: Uint8Array): string | null => {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, 4_096)
  if (bytes.length % 4 === 0 && bytes.length >= 8) {
    if (isOfFour(sample, 2, 3)) return 'utf-32le'
    if (isOfFour(sample, 1, 0)) return 'utf-32be'
  }
  const [first, second] = [lettersShare(countsAt(sample, 0)), lettersShare(countsAt(sample, 1))]
  if (second > mostlyBlocks && first < rarelyBlocks) return 'utf-16le'
  if (first > mostlyBlocks && second < rarelyBlocks) return 'utf-16be'
  return ideographsOfTwo(sample)
}

/** Whether of every four bytes the one is nought, and the other names a plane of Unicode. */
const isOfFour = (sample: Uint8Array, plane: number, nought: number): boolean => {
  for (let at = 0; at + 3 < sample.length; at += 4)
    if (sample[at + nought] !== 0 || (sample[at + plane] ?? 0) > lastPlane) return false
  return true
}

const lastPlane = 0x10

const ideographsOfTwo = (sample: Uint8Array): string | null => {
  const found = (['utf-16le', 'utf-16be'] as const).filter((encoding) => {
    const own = encoding === 'utf-16le' ? 1 : 0
    let inBlocks = 0
    let plain = 0
    for (let at = 0; at + 1 < sample.length; at += 2) {
      const [block = 0, other = 0] = [sample[at + own], sample[at + 1 - own]]
      if (block === 0 && (other === 0x0a || (other >= 0x20 && other < 0x7f))) plain += 1
      if (block === 0 || ideographBlocks.some(([from, to]) => block >= from && block <= to)) inBlocks += 1
    }
    return (
      plain > 0 && inBlocks >= (sample.length >> 1) * nearlyAll && implausibility(decodeAs(encoding, sample)) < doubtful
    )
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

const nearlyAll = 0.98

const mostlyBlocks = 0.85
const rarelyBlocks = 0.5

type Counts = (block: number) => number

/** How often each value stands at the places of one parity, as a share of them. */
const countsAt = (sample: Uint8Array, parity: number): Counts => {
  const counts = new Uint32Array(256)
  for (let at = parity; at < sample.length; at += 2) counts[sample[at] ?? 0] = (counts[sample[at] ?? 0] ?? 0) + 1
  return (block) => (counts[block] ?? 0) / (sample.length >> 1)
}

/** Spaces, figures and marks stand among the letters of every block. */
const lettersShare = (of: Counts): number =>
  of(0) + of(generalPunctuation) + Math.max(0, ...lettersBlocks.map((block) => of(block)))
