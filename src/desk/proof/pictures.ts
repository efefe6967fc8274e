import { latin } from './syntax'

/** What a JPEG carries beside its picture: the bytes of every segment that is neither picture nor colour (ITU T.81, B.1). */
export const besidePicture = (bytes: Uint8Array): readonly string[] => {
  const found: string[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const isMetadata = marker === 0xfe || (marker >= 0xe1 && marker <= 0xed) || marker === 0xef
    if (isMetadata) found.push(latin(bytes, at + 4, at + 2 + length))
    at += 2 + Math.max(2, length)
  }
  const end = lastEnd(bytes)
  if (end >= 0 && end < bytes.length) found.push(latin(bytes, end))
  return found
}

/** Behind the mark that ends a picture nothing belongs to it. */
const lastEnd = (bytes: Uint8Array): number => {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(Buffer.from([0xff, 0xd9]))
  return found < 0 ? -1 : found + 2
}
