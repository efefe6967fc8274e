/** A hook `inDoubt` out of patterns in small letters, each of whole words. */
export const inDoubt = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'u')
