import type { LanguageTag } from '#core/model'
import { monthBeforeDay, monthOfYear, pointLanguages, powers, zeros } from './data/figures'

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

const withLatinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10)
    return zero === undefined ? digit : String(code - zero)
  })

const withoutMonths = (text: string): string =>
  text
    .replace(/(\d{4})-\d{2}-(\d{2})(?!\d)/g, '$1 / $2')
    .replace(/(?<!\d)(\d{1,2})\.\d{1,2}\.(\d{4})(?!\d)/g, '$1 / $2')
    .replace(monthOfYear, '$1 / ')
    .replace(monthBeforeDay, ' ')
    .replace(/(?<!\d)(\d{1,2}):00(?!\d)/g, '$1')

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

const powerAfter = (rest: string, language: LanguageTag): number => {
  const found = powers.find(([, word, languages]) => (languages?.includes(base(language)) ?? true) && word.test(rest))
  return found?.[0] ?? 0
}
