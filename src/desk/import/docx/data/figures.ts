/** Letters that number the items of a list, in order. */
export const arabicLetters = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
export const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

export const chineseDigits = '〇一二三四五六七八九'
export const chineseTen = '十'
