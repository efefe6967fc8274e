/** Signs that join the figures on either side into one number or date, in all scripts (Unicode bidirectional class CS). */
export const figureJoints: ReadonlySet<string> = new Set('.,:/٫٬')

/** The number of a page as Chinese writes it. */
export const chinesePageNumber = /^第?\s*\p{Nd}{1,4}\s*[页頁]?$/u

/** Letters that are read from right to left, also where they are stored as their shapes. */
export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\ufb1d-\ufdff\ufe70-\ufeff]/u

/** For a vowel of Thai and Lao its upper part, as fonts draw it (UnicodeData: 0E33, 0EB3). */
export const upperParts: ReadonlyMap<string, string> = new Map([
  ['\u0e33', '\u0e4d'],
  ['\u0eb3', '\u0ecd'],
])

/** The same vowels, by their upper and lower part. */
export const wholeVowels: ReadonlyMap<string, string> = new Map([
  ['\u0e4d\u0e32', '\u0e33'],
  ['\u0ecd\u0eb2', '\u0eb3'],
])

/** The upper part at the end of a letter with its marks; a tone may stand over it. */
export const endsUpper = /^(?<letter>.*)(?<upper>[\u0e4d\u0ecd])(?<tone>[\u0e48-\u0e4b\u0ec8-\u0ecb]?)$/u
