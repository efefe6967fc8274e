import type { WordLists } from '#core/extract/languages/language'

/** Pronouns, articles, prepositions and conjunctions of Kazakh. */
export const grammar = {
  he: 'ол, оның, оған, оны, ол кісі, соңғысы',
  they: 'екеуі, екеуі де, олар, олардың, оларға',
  self: 'мен, біз, менің, біздің',
  definite: 'бұл, осы, сол, аталған, аталмыш, мына',
  indefinite: 'бір, бірнеше, кейбір, екі, үш',
  conjunction: 'және, мен, пен, бен, әрі, немесе, бірақ, ал',
} satisfies Partial<WordLists>
