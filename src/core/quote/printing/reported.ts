/** Reported speech never stands in marks, nor beside half a pair of those that it was selected across. */
export const withoutMarks = (words: string): string => words.replaceAll(/[“”„‟«»「」『』"]/gu, '')
