/** How many words are looked for. */
export const wordCount = 18

/** A word that nobody else has said, put together when it is wanted. @param {number} number */
export const wordOf = (number) =>
  ['Zq', 'aeiou'[number % 5], 'bdfglmnprst'[number % 11], 'aeo'[number % 3], 'lvorn'].join('')
