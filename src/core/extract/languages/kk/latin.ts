import type { LanguageSource, WordLists } from '#core/extract/languages/language'

/** Letters of the Latin alphabet of 2021, and where writers of the plain keyboard differ, their choice. */
const alphabets: readonly Readonly<Record<string, string>>[] = [
  letters('ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş ş y ı e iu ia'),
  letters('a b v g g d e e zh z i i k k l m n n o o p r s t u u u f kh h ts ch sh sh y i e yu ya'),
  // the letters of 2021 with the plain i
  letters('ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş ş y i e iu ia'),
  // the spelling of 2018, and the same on a plain keyboard
  letters('á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh sh y i e ıý ıa'),
  letters('a b v g g d e io j z i i k q l m n n o o p r s t u u u f h h ts ch sh sh y i e iu ia'),
]

function letters(latin: string): Readonly<Record<string, string>> {
  const cyrillic = [...'әбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя']
  const table: Record<string, string> = { а: 'a', ъ: '', ь: '' }
  latin.split(' ').forEach((letter, index) => {
    table[cyrillic[index] as string] = letter
  })
  return table
}

/** A Kazakh source that also knows its words in Latin letters. */
export function latinised(source: LanguageSource): LanguageSource {
  const both = (list: string, divider: string): string =>
    [list, ...alphabets.map((table) => transliterated(list, table))].join(divider)
  const lists = (words: Partial<WordLists>): Partial<WordLists> =>
    Object.fromEntries(Object.entries(words).map(([name, list]) => [name, both(list as string, ', ')]))
  return {
    ...source,
    words: { ...source.words, ...lists(source.words) },
    inflected: lists(source.inflected ?? {}),
    sameOffice: both(source.sameOffice ?? '', ';'),
    nameStops: both(source.nameStops ?? '', ' '),
    lateStops: both(source.lateStops ?? '', ' '),
    obliquePronouns: both(source.obliquePronouns ?? '', ' '),
    postpositions: both(source.postpositions ?? '', ' '),
    impersonal: both(source.impersonal ?? '', ', '),
    reporters: both(source.reporters ?? '', ', '),
    callings: both(source.callings ?? '', ', '),
    inquiring: both(source.inquiring ?? '', ', '),
    officePrefixes: both(source.officePrefixes ?? '', ' '),
    counterparts: both(source.counterparts ?? '', ', '),
    latter: both(source.latter ?? '', ', '),
    surnameEndings: both(source.surnameEndings ?? '', ' '),
    endings: both(source.endings ?? '', ' '),
    countries: both(source.countries, '\n'),
    demonyms: both(source.demonyms, '\n'),
  }
}

function transliterated(list: string, table: Readonly<Record<string, string>>): string {
  return list.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = letter.toLowerCase()
    const latin = table[small] ?? letter
    return small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}

/** `kk-Latn` where more letters are Latin than Cyrillic, else `kk`. The beginning of the text tells. */
export function alphabetOf(text: string): string {
  let [latin, cyrillic] = [0, 0]
  for (let at = 0; at < Math.min(text.length, lengthOfBeginning); at += 1) {
    const script = scriptOf(text.charCodeAt(at))
    if (script === 'Latin') latin += 1
    else if (script === 'Cyrillic') cyrillic += 1
  }
  return latin > cyrillic ? 'kk-Latn' : 'kk'
}

const lengthOfBeginning = 20_000

/** Found out once for each letter. */
function scriptOf(code: number): 'Latin' | 'Cyrillic' | null {
  let script = scripts.get(code)
  if (script === undefined) {
    const letter = String.fromCharCode(code)
    script = /\p{Script=Latin}/u.test(letter) ? 'Latin' : /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : null
    scripts.set(code, script)
  }
  return script
}

const scripts = new Map<number, 'Latin' | 'Cyrillic' | null>()
