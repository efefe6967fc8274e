import type { LanguageTag } from '#core/model'

/**
 * The figures of a text as plain decimal numbers, in order, whatever the language writes: "2,5 млн" and "2.5 million"
 * are both 2500000. Months written as figures count as words (7.03.2031 gives 7 and 2031), United Nations symbols do
 * not count, numbers in words are not read.
 */
export const figuresOf = (text: string, language: LanguageTag): readonly string[] => {
  const plain = withoutMonths(withLatinDigits(text).replace(symbolPattern, ' '))
  return [...plain.matchAll(numberPattern)].map((match) => {
    const value = numberOf(match[0], language)
    const power = powerAfter(plain.slice(match.index + match[0].length), language)
    return power === 0 ? value : shifted(value, power)
  })
}

/** The document symbols of a text (`A/RES/79/1`), which are the same in all languages. */
export const symbolsOf = (text: string): readonly string[] => text.match(symbolPattern) ?? []

/** Figures that only one of two passages holds, each as often as it is surplus. */
export const differingFigures = (
  left: readonly string[],
  right: readonly string[],
): { readonly left: readonly string[]; readonly right: readonly string[] } => {
  const [onlyLeft, onlyRight] = [surplus(left, right), surplus(right, left)]
  return {
    left: onlyRight.length === 0 ? onlyLeft.filter(isNeverInWords) : onlyLeft,
    right: onlyLeft.length === 0 ? onlyRight.filter(isNeverInWords) : onlyRight,
  }
}

/** Up to ten, one language writes the word where another writes the figure; alone that is no difference. */
const isNeverInWords = (figure: string): boolean => !/^(?:\d|10)$/.test(figure)

const surplus = (of: readonly string[], over: readonly string[]): readonly string[] => {
  const rest = [...over]
  return of.filter((figure) => {
    const at = rest.indexOf(figure)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

const symbolPattern = /(?<![\p{L}\p{N}/])\p{Lu}{1,5}(?:\/[\p{Lu}\d](?:[\p{L}\d]|\.(?=[\p{L}\d]))*)+/gu
const numberPattern = /\d+(?:[.,'’٫٬\u00a0\u202f ]\d{3}(?!\d))*(?:[.,٫]\d+)?/g

/** Digits of Arabic, Persian and full width, by the code point of their zero. */
const zeros = [0x660, 0x6f0, 0xff10] as const

const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10) ?? code
    return String(code - zero)
  })

const withoutMonths = (text: string): string =>
  text
    .replace(/(\d{4})-\d{2}-(\d{2})(?!\d)/g, '$1 / $2')
    .replace(/(?<!\d)(\d{1,2})\.\d{1,2}\.(\d{4})(?!\d)/g, '$1 / $2')
    .replace(/(\d{4}\s*年)\s*\d{1,2}\s*月/g, '$1 / ')
    .replace(/(?<!\d)\d{1,2}\s*月(?=\s*\d)/g, ' ')
    .replace(/(?<!\d)(\d{1,2}):00(?!\d)/g, '$1')

/** In these languages a comma divides thousands and a full stop divides tenths; elsewhere it is the other way round. */
const pointLanguages = new Set(['en', 'zh', 'ar', 'ja', 'ko'])

const numberOf = (written: string, language: LanguageTag): string => {
  const point = pointLanguages.has(base(language)) ? '.' : ','
  const compact = written.replace(/['’٬\u00a0\u202f ]/g, '').replaceAll('٫', point)
  const decimal = decimalSign(compact, language)
  const [whole = '', part = ''] = decimal === null ? [compact.replace(/[.,]/g, '')] : split(compact, decimal)
  return normal(whole, part)
}

const decimalSign = (compact: string, language: LanguageTag): '.' | ',' | null => {
  const signs: readonly string[] = compact.match(/[.,]/g) ?? []
  const last = signs.at(-1)
  if (last !== '.' && last !== ',') return null
  if (signs.includes('.') && signs.includes(',')) return last
  if (signs.length > 1) return null
  if (!/[.,]\d{3}$/.test(compact)) return last
  return last === (pointLanguages.has(base(language)) ? '.' : ',') ? last : null
}

const split = (compact: string, decimal: '.' | ','): readonly string[] => {
  const at = compact.lastIndexOf(decimal)
  return [compact.slice(0, at).replace(/[.,]/g, ''), compact.slice(at + 1)]
}

const normal = (whole: string, part: string): string => {
  const [front, back] = [whole.replace(/^0+(?=\d)/, '') || '0', part.replace(/0+$/, '')]
  return back === '' ? front : `${front}.${back}`
}

const shifted = (value: string, power: number): string => {
  const [whole = '', part = ''] = value.split('.')
  const digits = part.padEnd(power, '0')
  return normal(whole + digits.slice(0, power), digits.slice(power))
}

const base = (language: LanguageTag): string => language.split('-')[0] ?? language

/** Words behind a number that multiply it by a power of ten. A billion is not the same everywhere. */
const powers: readonly (readonly [power: number, word: RegExp, languages?: readonly string[]])[] = [
  [12, /^\s*(?:万亿|萬億|трлн|триллион|تريليون|trillion)/iu],
  [12, /^\s*(?:billions?|billón|billones|billionen)(?!\p{L})/iu, ['fr', 'es', 'de']],
  [9, /^\s*(?:十亿|十億|млрд|миллиард|مليار|بليون|milliard|mrd|mil millones|bn(?!\p{L}))/iu],
  [9, /^\s*billion(?!\p{L})/iu],
  [8, /^\s*[亿億]/u],
  [6, /^\s*(?:百万|百萬|млн|миллион|مليون|ملايين|million|millón|millones|mio(?!\p{L}))/iu],
  [4, /^\s*[万萬]/u],
  [3, /^\s*(?:千|тыс|мың|myń|myñ|ألف|آلاف|thousand|tausend|tsd|mille(?!\p{L})|mil(?!\p{L}))/iu],
]

const powerAfter = (rest: string, language: LanguageTag): number => {
  const found = powers.find(([, word, languages]) => (languages?.includes(base(language)) ?? true) && word.test(rest))
  return found?.[0] ?? 0
}
