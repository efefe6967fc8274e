/** 1 is a, 26 is z, 27 is aa, as word processors and browsers count. */
export const letters = (number: number): string => {
  let rest = number
  let word = ''
  while (rest > 0) {
    word = String.fromCharCode(97 + ((rest - 1) % 26)) + word
    rest = Math.floor((rest - 1) / 26)
  }
  return word || String(number)
}

/** Small Roman figures up to 3999; other numbers stay as they are. */
export const roman = (number: number): string => {
  if (number < 1 || number > 3_999) return String(number)
  let rest = number
  let word = ''
  for (const [value, figure] of figures) {
    while (rest >= value) {
      word += figure
      rest -= value
    }
  }
  return word
}

const figures: readonly (readonly [value: number, figure: string])[] = [
  [1_000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
