/** What may stand right before a day and says that a text came out on it; patterns. */
export const labels: readonly string[] = [
  'Published|Posted|Released|Issued',
  'Publié|Publiée|Paru',
  'Publicado|Publicada|Emitido',
  'Veröffentlicht|Erschienen',
  'Опубликовано|Дата публикации',
  'Жарияланды',
]

/** What stands before a day in the head of a paper, and says of figures that they are one; patterns. */
export const dayLabels: readonly string[] = [
  'Date',
  'Datum',
  'Fecha',
  'Data',
  'Дата',
  'Күні',
  'التاريخ',
  'Stand',
  'Dated',
]

/** الرباط في: a place of a word or two and “on”, without a sign between; a pattern. */
export const placeWords = String.raw`(?:\p{Script=Arabic}{3,12}\s){1,2}في\s`

/** “Of the year” behind a day; patterns. */
export const yearWords: readonly string[] = [String.raw`г\.`, 'года', String.raw`ж\.`, 'жыл']
