import type { Language } from '#core/extract/extraction'

/** Enough to tell, and little enough to be instant on a text of any length. */
const sampleLength = 6_000

/** Languages of Latin letters, and the words each is full of. */
const latin = ['en', 'fr', 'es', 'de', 'kk', 'pt'] as const
const commonWords = weightsOf([
  'the of and to in that for is on with as was by at from be has have it said are not an this will who',
  'le la les de des du et à un une en dans que qui pour sur est par au aux avec ce il elle sont été ont nous vous',
  'el la los las de del y que en un una por con para se es al lo su como más fue ha pero sus este mi le esta son no',
  'der die das und in den von zu mit ist des im für auf dem nicht ein eine als auch es an werden aus wir ich sie sagte sind haben',
  'jäne men bul üşin dep bolyp turaly bar ol qazaqstan osy jyly boldy edi dedi zhane jane ushin úshin siyaqty jáne',
  'os as de do da dos das que em um uma não com para se por ao pelo foi são está mais no na como sua também',
])
const longestCommonWord = 9

const kazakhLetters: ReadonlySet<number> = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((letter) => letter.charCodeAt(0)))

const enum Script {
  none,
  roman,
  cyrillic,
  /** Cyrillic letters that Russian lacks. */
  kazakh,
  arabic,
  han,
}

const tableSize = 0x700
const scripts = new Uint8Array(tableSize)
  .fill(Script.roman, 0x41, 0x5b)
  .fill(Script.roman, 0x61, 0x7b)
  .fill(Script.roman, 0xc0, 0x250)
  .fill(Script.cyrillic, 0x400, 0x530)
  .fill(Script.arabic, 0x600, 0x700)
for (const code of kazakhLetters) scripts[code] = Script.kazakh

/**
 * Which of the languages that are read a text is likest, by its script and then by its commonest words; English when nothing
 * tells. Whether it is written in one of them at all is another question: `detection/writtenIn`.
 */
export function nearestLanguage(text: string): Language {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text
  const found = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    const script = code < tableSize ? (scripts[code] as number) : code >= 0x3400 && code <= 0x9fff ? Script.han : 0
    found[script] = (found[script] as number) + 1
  }
  const [, roman = 0, russian = 0, kazakh = 0, arabic = 0, han = 0] = found
  const cyrillic = russian + kazakh
  const most = Math.max(roman, cyrillic, arabic, han * 3)
  if (most === 0) return 'en'
  if (most === han * 3) return 'zh'
  if (most === arabic) return 'ar'
  if (most === cyrillic) return kazakh * 25 > cyrillic ? 'kk' : 'ru'
  return latinLanguage(sample)
}

function latinLanguage(sample: string): Language {
  const small = sample.toLowerCase()
  const counts = latin.map(() => 0)
  let turkic = 0
  let start = 0
  for (let at = 0; at <= small.length; at += 1) {
    const code = small.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) continue
    if (code >= 0xdf && code <= 0x24f) {
      if (code > 0xff && 'ğşñıūńǵ'.includes(small.charAt(at))) turkic += 1
      // what tells the languages of Rome apart in a text of one line
      else if (code === 0xe3 || code === 0xf5) counts[5] = (counts[5] ?? 0) + 2
      else if (code === 0xed) counts[2] = (counts[2] ?? 0) + 1
      else if (code === 0xe8 || code === 0xea || code === 0xe7 || code === 0xe0) counts[1] = (counts[1] ?? 0) + 1
      continue
    }
    const length = at - start
    if (length > 0 && length <= longestCommonWord && canBeCommon(small, start, length)) {
      const languages = commonWords.get(small.slice(start, at))
      if (languages !== undefined) for (const index of languages) counts[index] = (counts[index] ?? 0) + 1
    }
    start = at + 1
  }
  // Kazakh shares no common word with the others, and its letters hardly occur elsewhere.
  counts[4] = (counts[4] ?? 0) * 3 + turkic
  const most = Math.max(...counts)
  return most === 0 ? 'en' : (latin[counts.indexOf(most)] ?? 'en')
}

/** Whether a common word begins and ends so: most words are ruled out without being cut out of the text. */
function canBeCommon(text: string, start: number, length: number): boolean {
  return outlines[outlineOf(text.charCodeAt(start), text.charCodeAt(start + length - 1), length)] === 1
}

function outlineOf(first: number, last: number, length: number): number {
  return (first * 31 + last * 17 + length) % outlines.length
}

const outlines = new Uint8Array(4096)
for (const word of commonWords.keys())
  outlines[outlineOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1

function weightsOf(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, number[]>()
  lists.forEach((list, index) => {
    for (const word of list.split(' ')) weights.set(word, [...(weights.get(word) ?? []), index])
  })
  return weights
}
