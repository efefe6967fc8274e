/** In the names of styles that set quotations apart: whole words, in small letters. */
export const quotationStyles: readonly string[] = [
  'quotes?|quotations?',
  'citation|citação|cita|zitat',
  'цитата',
  '引用|اقتباس',
]
