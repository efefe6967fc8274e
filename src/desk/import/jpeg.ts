import { Refusal } from '../refusal'

/** A photo in a briefing is the size of a stamp; more only makes the pack heavy. */
const most = { bytes: 4_000_000, pixelsEachWay: 3_000 } as const

/**
 * The size of a JPEG whose every byte is accounted for: frame, tables, scans, and not a word of where, when and by whom it
 * was taken. The window has drawn the picture anew, so a file with metadata or with anything after its end did not come
 * from there and is refused (ITU-T T.81, Annex B).
 */
export const measurePhoto = (bytes: Uint8Array): { readonly width: number; readonly height: number } => {
  if (bytes.length > most.bytes) throw new Refusal('photo.tooLarge', { limit: most.bytes })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== startOfImage) throw notAPicture('no JPEG')
  if (view.getUint16(bytes.length - 2) !== endOfImage) throw notAPicture('its end is missing')
  const size = sizeIn(view)
  if (size.width > most.pixelsEachWay || size.height > most.pixelsEachWay) throw new Refusal('photo.tooLarge', size)
  return size
}

const startOfImage = 0xffd8
const endOfImage = 0xffd9
const startOfScan = 0xffda
const comment = 0xfffe
/** Baseline, extended sequential and progressive. */
const frames = [0xffc0, 0xffc1, 0xffc2]
/** JFIF, colour profile, Adobe's colour transform: how to show it, nothing of its history. */
const harmless = [0xffe0, 0xffe2, 0xffee]

const sizeIn = (view: DataView): { readonly width: number; readonly height: number } => {
  let size: { readonly width: number; readonly height: number } | null = null
  let at = 2
  while (at + 4 <= view.byteLength) {
    const marker = view.getUint16(at)
    if (marker === startOfScan) {
      if (size === null || endOfScans(view, at) !== view.byteLength) throw notAPicture('something follows it')
      return size
    }
    const isApplication = marker >= 0xffe0 && marker <= 0xffef
    if (marker < 0xffc0 || marker === comment || (isApplication && !harmless.includes(marker)))
      throw notAPicture('metadata')
    if (frames.includes(marker)) size = frameAt(view, at)
    at += 2 + view.getUint16(at + 2)
  }
  throw notAPicture('no scan')
}

const frameAt = (view: DataView, at: number): { readonly width: number; readonly height: number } => {
  if (at + 10 > view.byteLength) throw notAPicture('a frame without a size')
  const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  const components = view.getUint8(at + 9)
  if (size.width < 1 || size.height < 1 || view.getUint8(at + 4) !== 8 || ![1, 3].includes(components))
    throw notAPicture('an odd frame')
  return size
}

/** Where the first end-of-image mark after the scans ends. Inside a scan a mark is never followed by what could be one. */
const endOfScans = (view: DataView, from: number): number => {
  for (let at = from; at + 1 < view.byteLength; at += 1) if (view.getUint16(at) === endOfImage) return at + 2
  return -1
}

const notAPicture = (reason: string): Refusal => new Refusal('photo.notAPicture', { reason })
