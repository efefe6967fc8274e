/** Honorifics only men have: patterns, in the languages that are read. */
export const masculineHonorifics: readonly string[] = [
  'mr|sir|lord',
  'm|monsieur',
  'sr|señor|don',
  'herr',
  'г-н|господин|мистер',
]

/** How the office of a deputy, or of a head of government, begins: who is not meant by the office’s main word alone. */
export const deputies: readonly string[] = ['vice', 'deputy', 'under', 'вице', 'prime', 'premier', 'премьер']
