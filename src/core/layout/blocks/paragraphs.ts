/** Typed text has one paragraph per line. */
export const paragraphsOfText = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '')

/** What was typed as several, run on as one. */
export const oneParagraph = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')
