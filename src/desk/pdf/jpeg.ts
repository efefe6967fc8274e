/**
 * A JPEG as it may be embedded: no comment, no camera data, no location, three colours or grey. The window writes
 * pictures anew before they are kept, so there is nothing to lose; a file from elsewhere may carry its owner's name.
 */
export type JpegCheck =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false }

const refused: JpegCheck = { ok: false }

/** Markers that hold the picture itself: frames, tables, scan, restart interval. */
const isPictureMarker = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
  marker === 0xda ||
  marker === 0xdb ||
  marker === 0xdd ||
  marker === 0xee ||
  marker === 0xe0

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Checks header, size and end of a JPEG and drops every segment that is not picture. */
export const cleanJpeg = (bytes: Uint8Array): JpegCheck => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return refused
  if (bytes[bytes.length - 2] !== 0xff || bytes[bytes.length - 1] !== 0xd9) return refused
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let size: { readonly width: number; readonly height: number } | null = null
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return refused
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return refused
    if (isFrame(marker)) {
      const components = bytes[at + 9]
      if (components !== 1 && components !== 3) return refused
      size = {
        height: ((bytes[at + 5] ?? 0) << 8) | (bytes[at + 6] ?? 0),
        width: ((bytes[at + 7] ?? 0) << 8) | (bytes[at + 8] ?? 0),
      }
    }
    if (marker === 0xda) {
      if (size === null || size.width === 0 || size.height === 0) return refused
      kept.push(bytes.subarray(at))
      return { ok: true, bytes: new Uint8Array(Buffer.concat(kept)), ...size }
    }
    if (isPictureMarker(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return refused
}
