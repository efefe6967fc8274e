import type { Day } from '#core/model'
import { asks } from '#core/terms/restrictions'
import { months } from '#core/text/data/calendar'
import { furtherMonths, secondWords } from './data/furtherMonths'
import { weekdays } from './data/weekdays'
import { dayInSigns, figures, ten } from './data/figures'
import { dayLabels, labels, placeWords, yearWords } from './data/datelines'
import { wireSigns, yearFirst } from './data/yearFirst'

/**
 * The day a text was issued, if it states one in full where datelines stand: in one of its first or last lines. The day of an
 * embargo is another.
 */
export const datelineOf = (text: string): Day | null => {
  const lines = text.split('\n')
  const isCounting = (text.match(counted) ?? []).length >= leastCounted
  for (const line of [...statingIn(lines, 6), ...statingIn(lines.toReversed(), 2).reverse()]) {
    const found = dayAtStartOf(line, isCounting)
    if (found !== null) return found
  }
  return null
}

/** The first lines that say something and do not ask for care; no further line is looked at. */
const statingIn = (lines: readonly string[], most: number): string[] => {
  const found: string[] = []
  for (const line of lines) {
    if (found.length === most) break
    if (line.trim() !== '' && !asks(line)) found.push(line)
  }
  return found
}

/** A month may be called twice, with a stroke between. */
const monthOf = (word: string): number => {
  const called = word.toLowerCase().split('/')
  return names.findIndex((forms) => called.some((one) => forms.includes(one))) + 1
}

/** January first, in every language that has a table, and as the heads of mails shorten it. */
const names: readonly (readonly string[])[] = months.en.map((_, month) =>
  Object.values(months)
    .flatMap((table) => (table[month] ?? []).map((form) => form.toLowerCase()))
    .concat((months.en[month]?.[0] ?? '').slice(0, 3).toLowerCase(), furtherMonths[month] ?? []),
)

/** What may stand before the day: a place in capitals or with a comma, a day of the week, a label. */
const lead = String.raw`^\s*[(（]?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}’' .-]{1,40}[,،:(–—-]\s*){0,3}(?:${placeWords})?(?:(?:${labels.join('|')}) )?(?:le |den |am |el |on |em )?(?:(?:${weekdays.join('|')})\.?,?\s+)?`
/** What may stand after it: nothing, or the dash before the text. “7 March 2025 marks …” is no dateline. */
const tail = String.raw`(?:\s*(?:${yearWords.join('|')}))?\s*(?:$|\.\s?[–—-]|,\s\p{Lu}[\p{L}\p{M}’' .-]{1,30}$|[—–:)|/]|-\s|\.\s*$|\(|,?\s+\d{1,2}[:.]\d{2}|,?\s+(?:à|at|um|в|a las)\s+\d)`
const tailUnspaced = String.raw`\s*(?:$|[—–:：)）|/,，.。]|-\s|\()`
/** A word, two of the Levant, or both names of a month with a stroke between. */
const month = String.raw`\p{L}{2,12}(?: (?:${secondWords.join('|')}))?(?:/\p{L}{3,12})?`
const dayFirst = new RegExp(
  String.raw`${lead}(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?(${month}),?\s+(?:de\s+)?(\d{4}|\d{2}(?=\s*$))(?!\d)${tail}`,
  'u',
)
const monthFirst = new RegExp(
  String.raw`${lead}(\p{L}{3,12})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)${tail}`,
  'u',
)
const numbered = new RegExp(String.raw`${lead}(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)${tail}`, 'u')

/** With dots the day stands first, wherever it is written so. */
const dotted = new RegExp(String.raw`${lead}(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])${tail}`, 'u')
/**
 * A year of two figures is one of this century. A version, a price, a telephone, a section and a time are written so too: before
 * it stands a place or what says that it is a day, behind it nothing but a time of the day.
 */
const dottedShort = new RegExp(
  String.raw`^\s*[(（]?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}’' -]{1,40}(?:,|،| [–—-]) ?)?(?:(?:${[...labels, ...dayLabels].join('|')}):? )?(?:le |den |am |el |on |em )?(?:(?:${weekdays.join('|')})\.?,?\s+)?(\d{1,2})\.(\d{1,2})\.(\d{2})(?:\s*(?:${yearWords.join('|')}))?(?:,?\s+\d{1,2}[:.]\d{2})?\s*[)）.]?\s*$`,
  'u',
)
/** So many lines of a text begin like such a day only where they count sections or times. */
const counted = /^\s*\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])/gm
const leastCounted = 3
const ordered = [
  ...yearFirst.map(
    (day) =>
      new RegExp(String.raw`^\s*[(（]?(?:[\p{L}\p{M}’' .-]{1,40}[,，:：(（]\s*){0,2}(?:${day})${tailUnspaced}`, 'u'),
  ),
  // an agency and its place, the day, and the sign for a wire
  ...yearFirst.map((day) => new RegExp(String.raw`^\s*\p{Script=Han}{2,16}(?:${day})[${wireSigns}]`, 'u')),
]

/** Days written in figures only (07/03/2025) can be read two ways and are not taken. */
const dayAtStartOf = (written: string, isCounting: boolean): Day | null => {
  const line = withFigures(withPlainDigits(written))
  const first = dayFirst.exec(line)
  if (first !== null) return dayFrom(first[3], monthOf(first[2] ?? ''), first[1])
  const second = monthFirst.exec(line)
  if (second !== null) return dayFrom(second[3], monthOf(second[1] ?? ''), second[2])
  const third = numbered.exec(line)
  if (third !== null) return dayFrom(third[1], Number(third[3]), third[4])
  const fourth = dotted.exec(line) ?? (isCounting ? null : dottedShort.exec(line))
  if (fourth !== null) return dayFrom(fourth[3], Number(fourth[2]), fourth[1])
  const {
    year,
    month = '',
    name = '',
    day,
  } = ordered.map((day) => day.exec(line)).find((found) => found !== null)?.groups ?? {}
  return year === undefined ? null : dayFrom(year, month === '' ? monthOf(name) : Number(month), day)
}

/** Arabic and Persian digits as the others. */
const withPlainDigits = (line: string): string =>
  line.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

/** A day written in signs for numbers, as solemn texts have it, in figures. */
const withFigures = (line: string): string =>
  line.replace(
    dayInSigns,
    (_, year: string, ofYear: string, month: string, ofMonth: string, day: string, ofDay: string) =>
      [[...year].map(figureOf).join(''), ofYear, String(numberOf(month)), ofMonth, String(numberOf(day)), ofDay].join(
        '',
      ),
  )

const figureOf = (sign: string): number => Math.max(0, figures.indexOf(sign) - 1)

/** Up to thirty-one: the sign for ten stands between tens and ones, and either may be left out. */
const numberOf = (signs: string): number => {
  const [tens = '', ones] = signs.split(ten)
  if (ones === undefined) return figureOf(tens)
  return (tens === '' ? 1 : figureOf(tens)) * 10 + (ones === '' ? 0 : figureOf(ones))
}

const dayFrom = (said: string | undefined, month: number, day: string | undefined): Day | null => {
  const year = said?.length === 2 ? `20${said}` : said
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  const isReal =
    month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1900
  return isReal ? date.toISOString().slice(0, 10) : null
}
