/**
 * How Kazakh is written in Latin letters: the Cyrillic alphabet letter by letter in the alphabets that were decreed, and what any of their letters is in the one spelling in which words in Latin letters are looked up.
 */

/** “а:a ә:ä”: each Cyrillic letter with what is written for it. */
const byLetter = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]))

/** The decrees of 2017 (apostrophes) and 2018 (acutes), and the draft of 2021 (diaereses), newest first. */
export const alphabets = {
  2021: byLetter(
    'а:a ә:ä б:b в:v г:g ғ:ğ д:d е:e ё:io ж:j з:z и:i й:i к:k қ:q л:l м:m н:n ң:ñ о:o ө:ö п:p р:r с:s т:t у:u ұ:ū ү:ü ф:f х:h һ:h ц:ts ч:ch ш:ş щ:ş ъ: ы:y і:ı ь: э:e ю:iu я:ia',
  ),
  2018: byLetter(
    'а:a ә:á б:b в:v г:g ғ:ǵ д:d е:e ё:ıo ж:j з:z и:ı й:ı к:k қ:q л:l м:m н:n ң:ń о:o ө:ó п:p р:r с:s т:t у:ý ұ:u ү:ú ф:f х:h һ:h ц:ts ч:ch ш:sh щ:sh ъ: ы:y і:i ь: э:e ю:ıý я:ıa',
  ),
  2017: byLetter(
    "а:a ә:a' б:b в:v г:g ғ:g' д:d е:e ё:i'o ж:j з:z и:i' й:i' к:k қ:q л:l м:m н:n ң:n' о:o ө:o' п:p р:r с:s т:t у:y' ұ:u ү:u' ф:f х:h һ:h ц:ts ч:c' ш:s' щ:s' ъ: ы:y і:i ь: э:e ю:i'y' я:i'a",
  ),
} as const

/** The one spelling: letters that an alphabet tells apart and another does not are one. */
export const common = byLetter(
  'а:a ә:a б:b в:v г:g ғ:g д:d е:e ё:io ж:j з:z и:i й:i к:k қ:q л:l м:m н:n ң:n о:o ө:o п:p р:r с:s т:t у:u ұ:u ү:u ф:f х:h һ:h ц:s ч:ch ш:sh щ:sh ъ: ы:y і:i ь: э:e ю:iu я:ia',
)

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
