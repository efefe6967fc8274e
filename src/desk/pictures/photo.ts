import { Refusal } from '../refusal'
import { isPictureOnly, readJpeg } from './jpeg'

/** A photo in a briefing is the size of a stamp; more only makes the pack heavy. */
const most = { bytes: 4_000_000, pixelsEachWay: 3_000 } as const

/**
 * The size of a photo as it may be kept: a JPEG with not a word of where, when and by whom it was taken. The window has
 * drawn the picture anew, so a file with metadata or with anything after its end did not come from there and is refused.
 */
export const measurePhoto = (bytes: Uint8Array): { readonly width: number; readonly height: number } => {
  if (bytes.length > most.bytes) throw new Refusal('photo.tooLarge', { limit: most.bytes })
  const jpeg = readJpeg(bytes)
  if (!jpeg.ok) throw notAPicture(jpeg.failure)
  if (!isPictureOnly(jpeg.value)) throw notAPicture('metadata')
  const { width, height } = jpeg.value
  if (width > most.pixelsEachWay || height > most.pixelsEachWay) throw new Refusal('photo.tooLarge', { width, height })
  return { width, height }
}

const notAPicture = (reason: string): Refusal => new Refusal('photo.notAPicture', { reason })
