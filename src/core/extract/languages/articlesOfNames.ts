/** The Arabic article as other letters write it before a name: al-Amin, аль-Амин. */
export const articlesOfNames: readonly string[] = 'al el as ash ar ad an аль эль ас аш ар'.split(' ')

/** Small words a name with a capital hangs on: al-Assad, d’Estaing, O’Neill, бен-Гурион. */
export const namePrefixes: ReadonlySet<string> = new Set(
  'al el ul as ash ad an ar at az d l o m аль эль ас аш ар ан ад бен ибн д л о'.split(' '),
)
