/**
 * How Kazakh is written in Latin letters, as data: the Cyrillic alphabet letter by letter in the alphabets that were decreed, and what
 * any of their letters is in the one spelling in which words in Latin letters are looked up.
 */

const cyrillic = 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я'.split(' ')

/** Cyrillic letter by letter; `-` where nothing is written. */
const inOrder = (latin: string): ReadonlyMap<string, string> =>
  new Map(latin.split(' ').map((letter, index) => [cyrillic[index] as string, letter === '-' ? '' : letter]))

/** The decrees of 2017 (apostrophes) and 2018 (acutes), and the draft of 2021 (diaereses), newest first. */
export const alphabets = {
  2021: inOrder('a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş ş - y ı - e iu ia'),
  2018: inOrder('a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh sh - y i - e ıý ıa'),
  2017: inOrder("a a' b v g g' d e i'o j z i' i' k q l m n n' o o' p r s t y' u u' f h h ts c' s' s' - y i - e i'y' i'a"),
} as const

/** The one spelling: letters that an alphabet tells apart and another does not are one. */
export const common = inOrder('a a b v g g d e io j z i i k q l m n n o o p r s t u u u f h h s ch sh sh - y i - e iu ia')

/** Letters of all alphabets in that spelling; what stands for itself is left out. */
export const letters: Readonly<Record<string, string>> = {
  á: 'a',
  ä: 'a',
  ǵ: 'g',
  ğ: 'g',
  ı: 'i',
  í: 'i',
  ï: 'i',
  ń: 'n',
  ñ: 'n',
  ŋ: 'n',
  ó: 'o',
  ö: 'o',
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ç: 'ch',
  ý: 'u',
  ú: 'u',
  ü: 'u',
  ū: 'u',
  w: 'u',
}

/** The letters of 2017 that end with an apostrophe. */
export const apostrophed: Readonly<Record<string, string>> = {
  a: 'a',
  g: 'g',
  i: 'i',
  n: 'n',
  o: 'o',
  u: 'u',
  y: 'u',
  s: 'sh',
  c: 'ch',
}

/** Of plain keyboards and English habit, in this order. */
export const habits: readonly (readonly [RegExp, string])[] = [
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/ts/g, 's'],
  [/y(?=[aou])/g, 'i'],
  [/ye/g, 'e'],
  [/(?<=[aeou])y/g, 'i'],
  [/(?<=[yi])ng(?![a-z])/g, 'n'],
  [/ii+/g, 'i'],
]
