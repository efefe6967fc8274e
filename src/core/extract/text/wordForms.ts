import { sameLetters, vowelSigns } from '#core/extract/languages/letters'
import type { LanguageSource } from '#core/extract/languages/language'

/**
 * Whether a word has one of these endings, with at least so many letters before it. Asked of most words of a text, so that it
 * is a loop: a closure that holds the word costs its callers more, even those that return before they ask.
 */
export function endsInOneOf(word: string, endings: readonly string[], least = 0): boolean {
  for (const ending of endings) if (word.length >= ending.length + least && word.endsWith(ending)) return true
  return false
}

export function stemFor(word: string, endings: ReadonlySet<string>, longest: number): string {
  for (let cut = Math.min(longest, word.length - 3); cut > 0; cut -= 1) {
    if (endings.has(word.slice(-cut))) return word.slice(0, -cut)
  }
  return word
}

/** The form under which a word is looked up: small letters, straight apostrophe, no vowel signs, one Alif, е for ё. */
export function normal(word: string): string {
  const small = word.toLowerCase()
  for (let at = 0; at < small.length; at += 1) {
    const code = small.charCodeAt(at)
    if (code === 0x2019 || code === 0x451 || code === 0xad || code >= 0x610 || code === 0x2011) return folded(small)
  }
  return small
}

const unseen = new RegExp(`[\\u00ad\\u200b-\\u200f${vowelSigns}]`, 'u')
const letterOf = new Map([...sameLetters, ['’', "'"], ['‑', '-']])

function folded(word: string): string {
  let result = ''
  let from = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = foldedLetter(word.charCodeAt(at))
    if (letter === null) continue
    result += word.slice(from, at) + letter
    from = at + 1
  }
  return from === 0 ? word : result + word.slice(from)
}

/** What stands for this letter; null where it stands for itself. Found out once for each: Arabic asks it of every letter. */
function foldedLetter(code: number): string | null {
  let letter = foldedLetters.get(code)
  if (letter === undefined) {
    const written = String.fromCharCode(code)
    letter = unseen.test(written) ? '' : (letterOf.get(written) ?? null)
    foldedLetters.set(code, letter)
  }
  return letter
}

const foldedLetters = new Map<number, string | null>()

export function wordsOf(form: string, writing: LanguageSource['writing'], elisions: ReadonlySet<string>): string[] {
  if (writing === 'signs' && !/[\w\s]/.test(form)) return [...form]
  return form.split(/\s+/).flatMap((word) => {
    const apostrophe = word.search(/['’]/)
    if (apostrophe > 0 && elisions.has(word.slice(0, apostrophe).toLowerCase())) {
      return [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)].filter((part) => part !== '')
    }
    return [word]
  })
}

export function phrases(forms: string): string[] {
  return forms
    .split(/[,\n،]/)
    .map((form) => form.trim())
    .filter((form) => form !== '')
}

export function split(forms: string): string[] {
  return forms.split(/\s+/).filter((form) => form !== '')
}

/** “Iran=Iran, Iranian; …”: the noun and the forms that lead to it. */
export function pairs(table: string): [string, string[]][] {
  return table
    .split(/[;\n]/)
    .map((line) => line.split('='))
    .filter((parts) => parts.length === 2)
    .map(([noun, forms]) => [(noun as string).trim(), phrases(forms as string)])
}
