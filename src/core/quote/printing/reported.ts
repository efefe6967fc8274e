/**
 * Reported speech never stands in marks, nor beside half a pair of those that it was selected across. A single mark that
 * closes nothing is an apostrophe.
 */
export const withoutMarks = (words: string): string =>
  words.replaceAll(/‚([^‚‘’]*)[‘’]|‘([^‘’]*)’(?!\p{L})/gu, '$1$2').replaceAll(/[“”„‟«»‹›‚‛″＂〝〞〟「」『』"]/gu, '')
