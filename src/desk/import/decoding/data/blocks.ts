/** The first bytes of characters in UTF-16, by what stands there in Unicode. */

/** Curly marks and dashes. */
export const generalPunctuation = 0x20

/** Latin with accents, Greek, Cyrillic, Armenian and Hebrew, Arabic, Devanagari, Thai, Georgian. */
export const lettersBlocks: readonly number[] = [0x01, 0x03, 0x04, 0x05, 0x06, 0x09, 0x0e, 0x10]

/** Marks of print, signs and kana of Chinese and Japanese; ideographs; Korean syllables; wide forms. From the one to the other. */
export const ideographBlocks: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x20],
  [0x30, 0x31],
  [0x4e, 0x9f],
  [0xac, 0xd7],
  [0xff, 0xff],
]
