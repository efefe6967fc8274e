/** The reading direction of a paragraph: that of its first letter that has one (UAX 9, rules P2 and P3). */
export const directionOf = (text: string): 'ltr' | 'rtl' => {
  const first = /[\p{L}]/u.exec(text)
  return first !== null && rightToLeft.test(first[0]) ? 'rtl' : 'ltr'
}

export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
