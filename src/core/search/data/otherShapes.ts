/** One letter in the shapes that neighbours of a language give it: Persian and Urdu kaf, yeh and heh, and the Latin letters of phonetics. */
export const otherShapes: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ɑ: 'a',
  ɡ: 'g',
}
