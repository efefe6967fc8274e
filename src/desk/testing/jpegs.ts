/** The pieces of a JPEG, for pictures that are as small as a picture can be. */

/** Marker, length and content of one piece. */
export const piece = (marker: number, content: readonly number[]): readonly number[] => {
  const length = content.length + 2
  return [0xff, marker, length >> 8, length & 0xff, ...content]
}

export const frame = (width: number, height: number, marker = 0xc0): readonly number[] =>
  piece(marker, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0])

export const scan = [...piece(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34]

export const jpegOf = (...pieces: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xd8, ...pieces.flat(), 0xff, 0xd9])

export const jfif = piece(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])

/** A picture of which these letters are the points, told apart from every other. */
export const pictureOf = (letters: string): Uint8Array<ArrayBuffer> =>
  jpegOf(jfif, frame(8, 8), [...scan, ...Buffer.from(letters)])
