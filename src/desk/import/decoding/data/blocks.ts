/** The first bytes of characters in UTF-16, by what stands there in Unicode. */

/** Curly marks and dashes. */
export const generalPunctuation = 0x20

/** Latin with accents, Greek, Cyrillic, Armenian and Hebrew, Arabic, Devanagari, Thai, Georgian. */
export const lettersBlocks: readonly number[] = [0x01, 0x03, 0x04, 0x05, 0x06, 0x09, 0x0e, 0x10]
