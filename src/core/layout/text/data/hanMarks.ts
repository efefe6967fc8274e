/**
 * Marks that fill one half of their square (JLREQ 3.1.2; CLREQ 3.1.6), by the manner of the face: those that open have
 * their ink in the second half, those that close and stops in the first. In Taiwan stops stand in the middle; in Japan
 * curly marks are narrow.
 */
const opening = '「『（《〈【〔〖［｛'
const closing = '」』）》〉】〕〗］｝'

interface HalfMarks {
  readonly opening: string
  readonly closing: string
}

export const halfMarks: Readonly<Record<'sc' | 'tc' | 'jp', HalfMarks>> = {
  sc: { opening: `${opening}“‘`, closing: `${closing}”’，。、．：；！？` },
  tc: { opening: `${opening}“‘`, closing: `${closing}”’` },
  jp: { opening, closing: `${closing}，。、．` },
}
