import type { LanguageSource, WordLists } from '#core/extract/languages/language'
import { alphabets, apostrophed, common, habits, letters } from '#core/extract/languages/kk/alphabets'

/**
 * A word in small letters in the spelling in which it is looked up: one for all Latin alphabets; Cyrillic words stay as they are.
 */
export function spelling(small: string): string {
  for (let at = 0; at < small.length; at += 1) {
    const code = small.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) return small
    if (code >= 0x61 && code < 0x250) return spelt(small)
  }
  return small
}

function spelt(small: string): string {
  let word = ''
  for (let at = 0; at < small.length; at += 1) {
    const letter = small.charAt(at)
    const next = small.charAt(at + 1)
    if (isApostrophe(next) && letter in apostrophed) {
      word += apostrophed[letter] ?? ''
      at += 1
    } else if (!isApostrophe(letter)) word += letters[letter] ?? letter
  }
  for (const [habit, plain] of habits) word = word.replace(habit, plain)
  return word
}

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’' || sign === '‘' || sign === 'ʼ'

/** Cyrillic words in that spelling. */
const inLatin = (words: string): string =>
  habits.reduce((text, [habit, plain]) => text.replace(habit, plain), lettered(words.toLowerCase()))

const lettered = (words: string): string => words.replace(cyrillicLetter, (letter) => common.get(letter) ?? letter)

const cyrillicLetter = /[\u0400-\u052f]/gu

/** A pattern of Cyrillic words that fits them in the spelling of Latin letters, too. */
export const inBoth = (pattern: string): string => `(?:${pattern}|${lettered(pattern)})`

/** Words of 2017 in the letters of 2021, which have a mark where those have an apostrophe; others as they are. */
export const inDiaereses = (words: string): string =>
  /['’]/u.test(words)
    ? words.replace(/([aginouysc])['’]/giu, (_, letter: string) => marked[letter.toLowerCase()] ?? letter)
    : words

const marked: Readonly<Record<string, string>> = {
  a: 'ä',
  g: 'ğ',
  i: 'i',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'u',
  s: 'ş',
  c: 'c',
}

/** The letters that an apostrophe belongs to, where a text is written with them. */
export function apostrophedIn(text: string): string {
  const found = text.slice(0, lengthOfBeginning).match(/[a-z][nsyi]['’](?=[a-z])/giu)?.length ?? 0
  return found > 2 ? Object.keys(apostrophed).join('') : ''
}

/** A Kazakh source that also knows its words in Latin letters. */
export function latinised(source: LanguageSource): LanguageSource {
  const both = (list: string | undefined, divider: string): string => `${list ?? ''}${divider}${inLatin(list ?? '')}`
  const lists = (words: Partial<WordLists>): Partial<WordLists> =>
    Object.fromEntries(Object.entries(words).map(([name, list]) => [name, both(list, ', ')]))
  return {
    ...source,
    spelling: { ofWord: spelling, ofList: inLatin },
    words: { ...source.words, ...lists(source.words) },
    inflected: lists(source.inflected ?? {}),
    anybody: both(source.anybody, ' '),
    thus: both(source.thus, ' '),
    banners: both(source.banners, ', '),
    inquiring: both(source.inquiring, ', '),
    asking: both(source.asking, ', '),
    denying: both(source.denying, ', '),
    feminineGiven: both(source.feminineGiven, ', '),
    negations: both(source.negations, ' '),
    sameOffice: both(source.sameOffice, ';'),
    nameStops: both(source.nameStops, ' '),
    lateStops: both(source.lateStops, ' '),
    obliquePronouns: both(source.obliquePronouns, ' '),
    fatherEndings: both(source.fatherEndings, ' '),
    owners: both(source.owners, ' '),
    postpositions: both(source.postpositions, ' '),
    impersonal: both(source.impersonal, ', '),
    reporters: both(source.reporters, ', '),
    callings: both(source.callings, ', '),
    officePrefixes: both(source.officePrefixes, ' '),
    counterparts: both(source.counterparts, ', '),
    sayings: both(source.sayings, ', '),
    latter: both(source.latter, ', '),
    surnameEndings: both(source.surnameEndings, ' '),
    endings: both(source.endings, ' '),
  }
}

/** The name of a country in the alphabet of a text, where that is Latin. */
export function inAlphabetOf(text: string, name: string): string {
  if (alphabetOf(text) === 'kk') return name
  const start = text.slice(0, lengthOfBeginning)
  const alphabet = /[ýǵńáóú]/iu.test(start)
    ? alphabets[2018]
    : /[a-z][gnsy]['’]/iu.test(start)
      ? alphabets[2017]
      : alphabets[2021]
  return name.replace(cyrillicLetter, (letter) => {
    const small = letter.toLowerCase()
    const latin = alphabet.get(small) ?? letter
    return small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}

/** `kk-Latn` where more letters are Latin than Cyrillic, else `kk`. The beginning of the text tells. */
export function alphabetOf(text: string): 'kk' | 'kk-Latn' {
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
