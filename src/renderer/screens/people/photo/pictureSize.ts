/** Width and height as a picture file states them, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Largest picture that is opened, in pixels: a small file can claim to be enormous and would fill the memory. */
export const mostPixels = 50_000_000

/**
 * Reads the size from the head of a JPEG, PNG, WebP, GIF or BMP, before any of it is decoded. null: these bytes are none
 * of them, whatever the file is called. (ITU T.81 B.2.2, W3C PNG 11.2.2, RFC 9649, GIF89a 18, BITMAPINFOHEADER.)
 */
export const pictureSize = (bytes: Uint8Array): PictureSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = (readers.find((reader) => startsWith(bytes, reader.head))?.read ?? unknown)(view)
    return size !== null && size.width > 0 && size.height > 0 ? size : null
  } catch (fault) {
    // The file ends before its own head does.
    if (fault instanceof RangeError) return null
    throw fault
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)

const unknown = (): null => null

const readers: readonly { readonly head: readonly number[]; readonly read: (view: DataView) => PictureSize | null }[] =
  [
    { head: [0xff, 0xd8, 0xff], read: (view) => jpegSize(view) },
    {
      head: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      read: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
    },
    { head: [0x52, 0x49, 0x46, 0x46], read: (view) => webpSize(view) },
    {
      head: [0x47, 0x49, 0x46, 0x38],
      read: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
    },
    {
      head: [0x42, 0x4d],
      // A negative height only says that the rows stand from top to bottom.
      read: (view) => ({ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }),
    },
  ]

/** Walks the segments to the frame header, SOF0 to SOF15 without the tables among them. */
const jpegSize = (view: DataView): PictureSize | null => {
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    } else if (marker === 0xd9 || marker === 0xda) return null
    else at += 2 + view.getUint16(at + 2)
  }
}

const webpSize = (view: DataView): PictureSize | null => {
  if (view.getUint32(8) !== 0x57454250) return null
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
    case 0x5650384c: {
      // VP8L
      const bits = view.getUint32(21, true)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    case 0x56503820: // VP8
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    default:
      return null
  }
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
