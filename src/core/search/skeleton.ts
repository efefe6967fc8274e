import { type Folded, fold } from './fold'

/**
 * The sounds of a name, so that one written in Cyrillic is found by its Latin form and the other way round, whatever
 * system it was transliterated by: Рахметуллин, Rakhmetullin and Rahmetullin have one skeleton. It throws much away and
 * is for comparing across alphabets only.
 */
export const skeleton = (text: string): Folded => {
  const latin = romanised(fold(text))
  return simplified(latin)
}

export const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)

/** Russian and Kazakh letters after folding (й is и, ё is е there), in the commonest English transliteration. */
const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', є: 'ye', ґ: 'g',
}

const romanised = (text: Folded): Folded => {
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < text.text.length; at += 1) {
    const piece = letters[text.text.charAt(at)] ?? text.text.charAt(at)
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(text.origin(at))
    pieces.push(piece)
  }
  return { text: pieces.join(''), origin: (offset) => origins[offset] ?? text.origin(text.text.length) }
}

/** What the systems of transliteration disagree about, brought to one form; the longer spellings first. */
const spellings: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/shch|sch/y, 's'],
  [/kh|gh/y, 'h'],
  [/zh|dzh/y, 'j'],
  [/tch|ch|tsch/y, 'c'],
  [/sh/y, 's'],
  [/ts|tz/y, 'c'],
  [/[yj](?=[aeou])/y, ''],
  [/q|ck/y, 'k'],
  [/x/y, 'ks'],
  [/w/y, 'v'],
  [/yy|iy|ij|y/y, 'i'],
  [/'/y, ''],
]

const simplified = (text: Folded): Folded => {
  const pieces: string[] = []
  const origins: number[] = []
  let last = ''
  for (let at = 0; at < text.text.length; ) {
    const [length, sound] = soundAt(text.text, at)
    for (const sign of sound) {
      if (sign === last && sign !== ' ') continue
      pieces.push(sign)
      origins.push(text.origin(at))
      last = sign
    }
    at += length
  }
  return { text: pieces.join(''), origin: (offset) => origins[offset] ?? text.origin(text.text.length) }
}

const soundAt = (text: string, at: number): readonly [length: number, sound: string] => {
  for (const [spelling, sound] of spellings) {
    spelling.lastIndex = at
    const found = spelling.exec(text)?.[0]
    if (found !== undefined) return [found.length, sound]
  }
  return [1, text.charAt(at)]
}
