/** Honorifics only men have: patterns, in the languages that are read. */
export const masculineHonorifics: readonly string[] = [
  'mr|sir|lord',
  'm|monsieur',
  'sr|señor|don',
  'herr',
  'г-н|господин|мистер',
]

/** How the office of a deputy begins, who is not meant by the office alone. */
export const deputies: readonly string[] = ['vice', 'deputy', 'under', 'вице']
