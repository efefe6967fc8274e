import { remembered } from '#core/text/remembered'

/**
 * The words of a text that are spelled in a way that no word is, each as somebody reads it, one to a line: letters with signs
 * between them (K.U.R.T., S-a-d-o-l-i-n), a hyphen inside a word (Sado-lin), signs that nobody sees, capitals inside a
 * word (AnnaHolm), a figure for the letter that it looks like (Sad0lin). Empty for most texts.
 */
export const oddlySpelled = remembered(2_000, (text): string => {
  if (!odd.test(text)) return ''
  const all: string[] = []
  for (const [written] of text.matchAll(run)) {
    if (!odd.test(written)) continue
    // As often as it is written: whoever counts may have the same words in more texts or fewer.
    const found = new Set<string>()
    const word = written.replace(unseenAll, '')
    const there = new Set(written.match(letters))
    for (const reading of [word, spelledLetters(word), ...partsOf(word)]) {
      if (reading === written) continue
      // What stands there as a word already is counted there.
      const own = (reading.match(letters) ?? []).filter((one) => !there.has(one))
      if (own.length > 0) found.add(own.join(' '))
    }
    all.push(...found)
  }
  return all.join('\n')
})

const letters = /[\p{L}\p{M}\p{N}]+/gu
const unseen = '\\p{Default_Ignorable_Code_Point}'
const unseenAll = new RegExp(unseen, 'gu')
const between = '[-‐‑.·•‧*+~_/|]'
/** A word with all that stands inside it and no more: what stands beside it is counted with the text. */
const run = new RegExp(`[\\p{L}\\p{N}\\p{M}${unseen}]+(?:${between}[\\p{L}\\p{N}\\p{M}${unseen}]+)*`, 'gu')
const odd = new RegExp(
  `\\p{L}${between}\\p{L}|\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}|\\p{L}[01]\\p{L}|\\p{L}${unseen}+\\p{L}`,
  'u',
)

const letterByLetter = new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}(?:${between}\\p{L}){2,}(?![\\p{L}\\p{N}])`, 'gu')
const anyBetween = new RegExp(between, 'gu')
const spelledLetters = (word: string): string => word.replace(letterByLetter, (apart) => apart.replace(anyBetween, ''))

/** Without the hyphen; with a space where a capital begins another word; with letters for figures. */
const partsOf = (word: string): readonly string[] => [
  word.replace(hyphenInside, ''),
  word.replace(newWord, ' '),
  word.replace(nought, 'o').replace(one, 'l'),
]

const hyphenInside = /(?<=\p{L})[-‐‑_](?=\p{L})/gu
const newWord = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})_(?=\p{L})/gu
const nought = /(?<=\p{L})0(?=\p{L})/gu
const one = /(?<=\p{L})1(?=\p{L})/gu
