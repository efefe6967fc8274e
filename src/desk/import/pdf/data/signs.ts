/** Signs that join the figures on either side into one number or date, in all scripts (Unicode bidirectional class CS). */
export const figureJoints: ReadonlySet<string> = new Set('.,:/٫٬')

/** The number of a page as Chinese writes it. */
export const chinesePageNumber = /^第?\s*\p{Nd}{1,4}\s*[页頁]?$/u

/** Letters that are read from right to left, also where they are stored as their shapes. */
export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\ufb1d-\ufdff\ufe70-\ufeff]/u
