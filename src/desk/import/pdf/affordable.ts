import { Annotations } from './annotations'
import { unpacked } from './unpacked'

/**
 * Whether the streams of a PDF can be paid for: what each unpacks to, the signs that its maps of characters name, and the
 * steps that its drawings take; and what its pages are annotated with. The library unpacks and follows them to their end, and a kilobyte may hold a megabyte of one
 * sign. Pictures are not looked into: they are not decoded. Nor can what is encrypted be; there the room's own limits hold.
 */
export const isAffordable = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const annotations = new Annotations(file)
  let left = mostBytes
  for (const { dictionary, raw } of streamsOf(file)) {
    if (isPicture.test(dictionary)) continue
    const stream = unpacked(dictionary, raw, Math.min(left, mostInOne))
    if (stream.isCut || !isContentAffordable(stream.bytes)) return false
    left -= stream.bytes.length
    if (isOfObjects.test(dictionary)) annotations.addPacked(dictionary, Buffer.from(stream.bytes))
  }
  return !annotations.areMoreThan(mostAnnotations)
}

/** Bytes that the streams unpack to: those of one, and of all that are no pictures. */
const [mostInOne, mostBytes] = [32_000_000, 128_000_000]

/** Bytes that a map of characters may spread its signs over; the usual one names each of 65 536 by two. */
const mostMapped = 8_000_000

/** The library looks through all that is kept, for each that is kept over it. Sound drawings keep a few dozen. */
const mostKept = 2_000

/** Steps of one drawing, but those that only trace an outline. */
const mostSteps = 1_000_000

/** No string that is drawn is as long: the library puts each together sign by sign. */
const longestString = 4_000_000

/** A report of six hundred pages with thirty links on each. */
const mostAnnotations = 20_000

const isOfObjects = /\/Type[\0\t\n\f\r ]*\/ObjStm\b/
const isPicture = /\/Subtype[\0\t\n\f\r ]*\/Image\b/

interface Stream {
  readonly dictionary: string
  readonly raw: Uint8Array
}

/** What stands between an object's mark and its stream is its dictionary, and short. */
const longestDictionary = 20_000

const streamsOf = (file: Buffer): readonly Stream[] => {
  const streams: Stream[] = []
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue // endstream
    const begin = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + (file[at + 6] === 0x0a || file[at + 7] === 0x0a ? 1 : 0)
    const before = file.subarray(Math.max(0, at - longestDictionary), at)
    const dictionary = before.subarray(Math.max(0, before.lastIndexOf('obj'))).toString('latin1')
    const end = endOf(file, begin, dictionary)
    streams.push({ dictionary, raw: file.subarray(begin, end) })
    at = Math.max(at, end - 6)
  }
  return streams
}

/** Where its dictionary says, if it ends there; else at the next mark of an end. */
const endOf = (file: Buffer, begin: number, dictionary: string): number => {
  const length = Number(/\/Length[\0\t\n\f\r ]+(\d+)(?! \d+ R)/.exec(dictionary)?.[1] ?? 0)
  if (/^\s*endstream/.test(file.toString('latin1', begin + length, begin + length + 12))) return begin + length
  const end = file.indexOf('endstream', begin)
  return end < 0 ? file.length : end
}

const isContentAffordable = (bytes: Uint8Array): boolean => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isFace(content)) return true
  if (content.includes('range') && mappedBy(content.toString('latin1')) > mostMapped) return false
  return areFewSteps(content)
}

/** A face is no drawing: among its bytes any letter stands thousands of times. TrueType, OpenType, CFF, Type 1. */
const isFace = (content: Buffer): boolean =>
  /^(?:\0\x01\0\0|true|ttcf|OTTO|\x01\0[\x04-\x10][\x01-\x04]|%!(?:PS-AdobeFont|FontType1))/.test(
    content.toString('latin1', 0, 16),
  )

const range = /<([\da-f\s]*)>\s*<([\da-f\s]*)>\s*(?:<([\da-f\s]*)>|\d+)/gi

/** What each sign of a range stands for, one by one: it spreads over no more than is written. */
const listed = /\[[^\]]*\]/g

/** Bytes for which the ranges of a map of characters stand; 0 where it maps nothing. */
const mappedBy = (map: string): number => {
  let sum = 0
  for (const [part] of map.matchAll(/begin(?:bf|cid|notdef)range.*?(?:end\w*range|$)/gs))
    for (const [, low = '', high = '', first] of part.replaceAll(listed, '<00>').matchAll(range)) {
      const count = codeOf(high) - codeOf(low) + 1
      // The library passes over a map that names more than there are.
      if (count > 2 ** 24) return sum
      sum += Math.max(0, count) * Math.max(1, (first ?? '').length / 2)
    }
  return sum
}

/** The last four bytes count. */
const codeOf = (digits: string): number => Number.parseInt(digits.replaceAll(/\s/g, '').slice(-8) || '0', 16)

/** By the byte: it ends what stands before it, or it is a letter. */
const [delimits, isLetter] = [new Uint8Array(256), new Uint8Array(256)]
delimits.fill(1, 0, 0x21)
for (const byte of Buffer.from('%()/<>[]{}', 'latin1')) delimits[byte] = 1
isLetter.fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b)

const sign = { keep: 0x71, back: 0x51, open: 0x28, close: 0x29, escape: 0x5c, name: 0x2f } as const
const tracing: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])

const areFewSteps = (content: Buffer): boolean => {
  // Most pages are too short for any of it.
  if (content.length < 2 * mostSteps && !isOftenIn(content, sign.keep, mostKept)) return true
  let [kept, steps] = [0, 0]
  for (let at = 0; at < content.length;) {
    const here = content[at] ?? 0
    if (here === sign.open) {
      const end = behindString(content, at)
      if (end - at > longestString) return false
      at = end
      continue
    }
    let next = at + 1
    if (here === sign.name || delimits[here] === 0)
      while (next < content.length && delimits[content[next] ?? 0] === 0) next += 1
    const length = next - at
    if (isLetter[here] === 1 && length <= 3) {
      if (length === 1 && here === sign.keep) kept += 1
      else if (length === 1 && here === sign.back) kept = Math.max(0, kept - 1)
      if (length === 2 && content.toString('latin1', at, next) === 'ID') {
        // What follows is the bytes of a picture.
        const end = content.indexOf('EI', next)
        next = end < 0 ? content.length : end + 2
      } else if (!tracing.has(content.toString('latin1', at, next))) steps += 1
      if (kept > mostKept || steps > mostSteps) return false
    }
    at = next
  }
  return true
}

const isOftenIn = (content: Buffer, byte: number, often: number): boolean => {
  let at = -1
  for (let count = 0; count <= often; count += 1) {
    at = content.indexOf(byte, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Parentheses in a string are balanced, or escaped. */
const behindString = (content: Buffer, from: number): number => {
  let depth = 0
  for (let at = from; at < content.length; at += 1) {
    const here = content[at]
    if (here === sign.escape) at += 1
    else if (here === sign.open) depth += 1
    else if (here === sign.close) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return content.length
}
