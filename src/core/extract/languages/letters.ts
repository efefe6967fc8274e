/** Letters that are written for others: е for ё, and one Alif for all. */
export const sameLetters: readonly (readonly [variant: string, letter: string])[] = [
  ['ё', 'е'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
]

/** Arabic vowel signs and the stroke that only lengthens a word, as the inside of a class of signs. */
export const vowelSigns = String.raw`\u0640\u0610-\u061a\u064b-\u065f\u0670`
