import { letters, roman } from '../tree/numerals'
import { wholeNumber } from '../xml'
import { namedEvents } from '../xmlNames'
import { abjad, arabicLetters, chineseDigits, chineseTen } from './data/figures'
import { isOn, listLevels } from './values'

interface Level {
  start: number
  format: string
  /** As %1.%2: the figures of the levels in it. */
  text: string
  /** Figures of higher levels stand in it as plain ones. */
  isLegal: boolean
}

/**
 * The numbers that Word shows before paragraphs though nobody typed them (ISO/IEC 29500-1, 17.9): each list counts its
 * levels, and a deeper level begins anew after a higher one. Bullets are no number.
 */
export class Numbering {
  private readonly abstract = new Map<string, Map<number, Level>>()
  private readonly lists = new Map<string, { abstract: string; starts: Map<number, number> }>()
  private readonly counters = new Map<string, number[]>()
  /** Lists that were told to begin anew somewhere, and have. */
  private readonly begunAnew = new Set<string>()

  constructor(xml: string | null) {
    if (xml !== null) this.read(xml)
  }

  /** The number of the next paragraph of a list on a level from 0; null when it shows none. */
  next(listId: string, level: number): string | null {
    const list = this.lists.get(listId)
    const levels = list === undefined ? undefined : this.abstract.get(list.abstract)
    const own = levels?.get(level)
    if (list === undefined || levels === undefined || own === undefined) return null
    const counters = this.counters.get(list.abstract) ?? []
    counters[level] = (this.anew(listId, list, level) ?? counters[level] ?? this.startOf(list, levels, level) - 1) + 1
    counters.length = level + 1
    this.counters.set(list.abstract, counters)
    if (own.format === 'bullet' || own.format === 'none') return null
    const shown = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = own.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
      return figure(format, counters[at] ?? this.startOf(list, levels, at))
    })
    return shown.trim() === '' ? null : shown.trim()
  }

  /** Lists of one form count on from each other, but where one of them is told from where it begins. */
  private anew(listId: string, { starts }: { starts: Map<number, number> }, level: number): number | null {
    const start = starts.get(level)
    const key = `${listId} ${level}`
    if (start === undefined || this.begunAnew.has(key)) return null
    this.begunAnew.add(key)
    return start - 1
  }

  private startOf(list: { starts: Map<number, number> }, levels: Map<number, Level>, level: number): number {
    return list.starts.get(level) ?? levels.get(level)?.start ?? 1
  }

  private read(xml: string): void {
    let levels: Map<number, Level> | null = null
    let list: { abstract: string; starts: Map<number, number> } | null = null
    let level: Level | null = null
    let overridden = 0
    for (const event of namedEvents(xml)) {
      if (event.kind !== 'open') continue
      const { name, attributes } = event
      const value = attributes.get('w:val') ?? ''
      if (name === 'w:abstractNum') {
        levels = new Map()
        this.abstract.set(attributes.get('w:abstractNumId') ?? '', levels)
      } else if (name === 'w:num') {
        list = { abstract: '', starts: new Map() }
        levels = null
        level = null
        this.lists.set(attributes.get('w:numId') ?? '', list)
      } else if (name === 'w:abstractNumId' && list !== null) list.abstract = value
      else if (name === 'w:lvlOverride') overridden = wholeNumber(attributes.get('w:ilvl'), listLevels)
      else if (name === 'w:startOverride' && list !== null) list.starts.set(overridden, wholeNumber(value, starts))
      else if (name === 'w:lvl' && levels !== null) {
        level = { start: 1, format: 'decimal', text: '', isLegal: false }
        levels.set(wholeNumber(attributes.get('w:ilvl'), listLevels), level)
      } else if (level !== null && name === 'w:start') level.start = wholeNumber(value, starts)
      else if (level !== null && name === 'w:isLgl') level.isLegal = isOn(attributes)
      else if (level !== null && name === 'w:numFmt') level.format = value
      else if (level !== null && name === 'w:lvlText') level.text = value.slice(0, longestNumber)
    }
  }
}

const figure = (format: string, number: number): string => {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'russianLower') return cyrillic(number)
  if (format === 'russianUpper') return cyrillic(number).toUpperCase()
  if (format === 'arabicAlpha') return inOrder(arabicLetters, number)
  if (format === 'arabicAbjad') return inOrder(abjad, number)
  if (/^(?:chinese|taiwanese|ideograph|japanese)/.test(format)) return chinese(number)
  return String(number)
}

const inOrder = (alphabet: string, number: number): string => alphabet.charAt(number - 1) || String(number)

/** Tens, the sign of ten, ones; from a hundred on in plain figures. */
const chinese = (number: number): string => {
  if (number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? chineseDigits.charAt(tens) : ''}${tens > 0 ? chineseTen : ''}${ones > 0 ? chineseDigits.charAt(ones) : ''}`
}

const starts = { from: 0, to: 32_767, otherwise: 1 } as const
/** UTF-16 units: what stands around the figures of a level is a word or two. */
const longestNumber = 100

const cyrillic = (number: number): string =>
  number >= 1 && number <= 32 ? String.fromCodePoint(firstCyrillicLetter + number - 1) : String(number)

const firstCyrillicLetter = 0x430
