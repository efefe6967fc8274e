/**
 * Consonants by the class of their sound, in the alphabets in which names of one person meet: letters that one
 * transliteration or another writes for each other stand in one class. Vowels, half vowels and breaths are in none; they
 * are what transliterations disagree about.
 */
export const consonants: Readonly<Record<string, readonly string[]>> = {
  B: ['bp', 'بپ', 'בפףπ', 'բպփ', 'ბპფ'],
  F: ['fv', 'فڤ', 'φβ', 'ֆվ', 'ვ'],
  T: ['td', 'تطدضثذ', 'תטד', 'τδθ', 'տթդ', 'ტთდ'],
  S: ['szj', 'سصشزظجچژ', 'סשצץז', 'σςζ', 'սշչջճծցձզժ', 'სშჩცძწჭზჟჯ'],
  K: ['kcqg', 'كقخغگک', 'כךקגח', 'κγχ', 'կքգխղ', 'კქგხღყ'],
  L: ['l', 'ل', 'ל', 'λ', 'լ', 'ლ'],
  R: ['r', 'ر', 'ר', 'ρ', 'րռ', 'რ'],
  M: ['m', 'م', 'מם', 'μ', 'մ', 'მ'],
  N: ['n', 'ن', 'נן', 'ν', 'ն', 'ნ'],
}

/** What several Latin letters spell together, the longer first: the letter of its class that stands for it. */
export const spelledTogether: readonly (readonly [spelling: string, letter: string])[] = [
  ['tsch', 's'],
  ['shch', 's'],
  ['sch', 's'],
  ['tch', 's'],
  ['dzh', 's'],
  ['ch', 's'],
  ['sh', 's'],
  ['zh', 's'],
  ['ts', 's'],
  ['tz', 's'],
  ['dj', 's'],
  ['dz', 's'],
  ['ph', 'f'],
  ['th', 't'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['ck', 'k'],
  ['x', 'ks'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'sy'],
  ['τσ', 's'],
  ['τζ', 's'],
  ['ξ', 'ks'],
  ['ψ', 'bs'],
]
