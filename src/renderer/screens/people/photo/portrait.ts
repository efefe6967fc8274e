import { type Result, failure, success } from '#core/model'
import { type Crop, rectangleOf, storedSize } from './crop'
import { mostPixels, pictureSize } from './pictureSize'

export interface OpenPicture {
  readonly bitmap: ImageBitmap
  /** Address for an `<img>` in this window; revoked by `close`. */
  readonly address: string
  readonly close: () => void
}

/** Opens a chosen, dropped or pasted file as a picture. What claims too many pixels is never decoded. */
export const openPicture = async (file: Blob): Promise<Result<OpenPicture, 'photo.notAPicture' | 'photo.tooLarge'>> => {
  const size = pictureSize(new Uint8Array(await file.arrayBuffer()))
  if (size === null) return failure('photo.notAPicture')
  if (size.width * size.height > mostPixels) return failure('photo.tooLarge')
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return failure('photo.notAPicture')
  const address = URL.createObjectURL(file)
  const close = (): void => {
    bitmap.close()
    URL.revokeObjectURL(address)
  }
  return success({ bitmap, address, close })
}

/**
 * The portrait as a JPEG drawn anew from the pixels: place, camera and whatever else the file said of itself stay
 * behind. Transparent parts become white.
 */
export const portraitOf = async (bitmap: ImageBitmap, crop: Crop): Promise<Uint8Array<ArrayBuffer>> => {
  const part = rectangleOf(bitmap, crop)
  const { width, height } = storedSize(part)
  const canvas = new OffscreenCanvas(width, height)
  const brush = canvas.getContext('2d', { alpha: false })
  if (brush === null) throw new Error('This window gives no canvas to draw on')
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, width, height)
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, width, height)
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 })
  return new Uint8Array(await jpeg.arrayBuffer())
}
