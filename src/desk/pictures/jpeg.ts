import { type Result, failure, success } from '#core/model/result'

/** One piece of a JPEG before its scans: `bytes` with marker and length. */
interface Segment {
  readonly marker: number
  readonly bytes: Uint8Array
}

/** A JPEG of which every byte is accounted for. */
export interface Jpeg {
  readonly width: number
  readonly height: number
  readonly segments: readonly Segment[]
  /** From the start of the first scan to the end of the image. */
  readonly scans: Uint8Array
}

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const firstMarkerWithLength = 0xc0
/** Baseline, extended sequential and progressive: what a PDF may embed (ISO 32000-1, 7.4.8). */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2]
/** Frames, tables, restart interval; JFIF and Adobe's colour transform. A scan stands apart. */
const picture: readonly number[] = [...frames, 0xc4, 0xdb, 0xdd, 0xe0, 0xee]
const colourProfile = 0xe2

/**
 * Reads a JPEG from its first byte to its last (ITU-T T.81, Annex B): one frame of eight bits in grey or three colours,
 * tables, scans, and nothing behind the end. The reason of a refusal is for the log, in plain words.
 */
export const readJpeg = (bytes: Uint8Array): Result<Jpeg, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!hasMarker(view, 0, startOfImage)) return failure('no JPEG')
  if (!hasMarker(view, bytes.length - 2, endOfImage)) return failure('its end is missing')
  const segments: Segment[] = []
  let size: Size | null = null
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff || marker < firstMarkerWithLength) return failure('something between its parts')
    if (marker === startOfScan) {
      if (size === null) return failure('a scan without a frame')
      if (endOfScans(view, at) !== bytes.length) return failure('something follows it')
      return success({ ...size, segments, scans: bytes.subarray(at) })
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end < at + 4 || end > bytes.length) return failure('a part is cut off')
    if (frames.includes(marker)) {
      size = sizeIn(view, at)
      if (size === null) return failure('an odd frame')
    }
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return failure('no scan')
}

/** Whether it tells nothing of where, when and by whom it was taken. A colour profile only says how to show it. */
export const isPictureOnly = ({ segments }: Jpeg): boolean =>
  segments.every(({ marker }) => picture.includes(marker) || marker === colourProfile)

/** The same picture in as few bytes as it takes: every segment that is not picture is dropped, a profile's name too. */
export const pictureOnly = ({ segments, scans }: Jpeg): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Uint8Array.of(0xff, startOfImage),
      ...segments.filter(({ marker }) => picture.includes(marker)).map((segment) => segment.bytes),
      scans,
    ]),
  )

type Size = Pick<Jpeg, 'width' | 'height'>

const hasMarker = (view: DataView, at: number, marker: number): boolean =>
  at >= 0 && at + 2 <= view.byteLength && view.getUint16(at) === (0xff00 | marker)

/** Null: another depth than eight bits, no size, or the four colours of a printing press. */
const sizeIn = (view: DataView, at: number): Size | null => {
  if (at + 10 > view.byteLength || view.getUint8(at + 4) !== 8) return null
  const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  return size.width > 0 && size.height > 0 && [1, 3].includes(view.getUint8(at + 9)) ? size : null
}

/** Where the first end-of-image mark after the scans ends. Inside a scan a mark is never followed by what could be one. */
const endOfScans = (view: DataView, from: number): number => {
  for (let at = from; at + 1 < view.byteLength; at += 1) if (hasMarker(view, at, endOfImage)) return at + 2
  return -1
}
