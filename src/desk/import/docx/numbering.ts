import { letters, roman } from '../tree/numerals'
import { wholeNumber } from '../xml'
import { namedEvents } from '../xmlNames'
import {
  abjad,
  alphabets,
  arabicLetters,
  chineseDigits,
  chineseTen,
  digitsOf,
  legalDigits,
  legalTen,
} from './data/figures'
import { isOn, listLevels } from './values'

interface Level {
  start: number
  format: string
  /** As %1.%2: the figures of the levels in it. */
  text: string
  /** Figures of higher levels stand in it as plain ones. */
  isLegal: boolean
  /** Begins anew only behind a level up to this one, counted from 1; 0: never. null: behind every higher one. */
  restartsBehind: number | null
}

interface List {
  abstract: string
  readonly starts: Map<number, number>
  /** Levels that this list shows in another way than its form. */
  readonly levels: Map<number, Level>
}

/**
 * The numbers that Word shows before paragraphs though nobody typed them (ISO/IEC 29500-1, 17.9): each list counts its
 * levels, and a deeper level begins anew after a higher one. Bullets are no number.
 */
export class Numbering {
  private readonly abstract = new Map<string, Map<number, Level>>()
  private readonly lists = new Map<string, List>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  /** Forms that are those of a style of lists, and the forms that these styles have, by the name of the style. */
  private readonly linked = new Map<string, string>()
  private readonly ofStyles = new Map<string, string>()
  /** Lists that were told to begin anew somewhere, and have. */
  private readonly begunAnew = new Set<string>()

  constructor(xml: string | null) {
    if (xml !== null) this.read(xml)
  }

  /** The number of the next paragraph of a list on a level from 0; null when it shows none. */
  next(listId: string, level: number): string | null {
    const list = this.lists.get(listId)
    const form = list === undefined ? '' : this.formOf(list.abstract)
    const common = this.abstract.get(form)
    if (list === undefined || common === undefined) return null
    const levels = new Map([...common, ...list.levels])
    const own = levels.get(level)
    if (own === undefined) return null
    const counters = this.counters.get(form) ?? []
    counters[level] = (this.anew(listId, list, level) ?? counters[level] ?? this.startOf(list, levels, level) - 1) + 1
    for (const deeper of counters.keys())
      if (deeper > level && level < (levels.get(deeper)?.restartsBehind ?? deeper)) counters[deeper] = undefined
    this.counters.set(form, counters)
    if (own.format === 'bullet' || own.format === 'none') return null
    const shown = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = own.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
      return figure(format, counters[at] ?? this.startOf(list, levels, at))
    })
    return shown.trim() === '' ? null : shown.trim()
  }

  private formOf(abstract: string): string {
    const style = this.linked.get(abstract)
    return (style === undefined ? undefined : this.ofStyles.get(style)) ?? abstract
  }

  /** Lists of one form count on from each other, but where one of them is told from where it begins. */
  private anew(listId: string, { starts }: List, level: number): number | null {
    const start = starts.get(level)
    const key = `${listId} ${level}`
    if (start === undefined || this.begunAnew.has(key)) return null
    this.begunAnew.add(key)
    return start - 1
  }

  private startOf(list: List, levels: ReadonlyMap<number, Level>, level: number): number {
    return list.starts.get(level) ?? levels.get(level)?.start ?? 1
  }

  private read(xml: string): void {
    let levels: Map<number, Level> | null = null
    let form = ''
    let list: List | null = null
    let level: Level | null = null
    let overridden = 0
    for (const event of namedEvents(xml)) {
      if (event.kind !== 'open') continue
      const { name, attributes } = event
      const value = attributes.get('w:val') ?? ''
      if (name === 'w:abstractNum') {
        levels = new Map()
        form = attributes.get('w:abstractNumId') ?? ''
        this.abstract.set(form, levels)
      } else if (name === 'w:numStyleLink') this.linked.set(form, value)
      else if (name === 'w:styleLink') this.ofStyles.set(value, form)
      else if (name === 'w:num') {
        list = { abstract: '', starts: new Map(), levels: new Map() }
        levels = list.levels
        level = null
        this.lists.set(attributes.get('w:numId') ?? '', list)
      } else if (name === 'w:abstractNumId' && list !== null) list.abstract = value
      else if (name === 'w:lvlOverride') overridden = wholeNumber(attributes.get('w:ilvl'), listLevels)
      else if (name === 'w:startOverride' && list !== null) list.starts.set(overridden, wholeNumber(value, starts))
      else if (name === 'w:lvl' && levels !== null) {
        level = { start: 1, format: 'decimal', text: '', isLegal: false, restartsBehind: null }
        levels.set(wholeNumber(attributes.get('w:ilvl'), listLevels), level)
      } else if (level !== null && name === 'w:start') level.start = wholeNumber(value, starts)
      else if (level !== null && name === 'w:lvlRestart') level.restartsBehind = wholeNumber(value, restarts)
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
  if (format === 'numberInDash') return `- ${number} -`
  const alphabet = alphabets[format]
  if (alphabet !== undefined) return inOrder(alphabet, number)
  const digits = digitsOf[format]
  if (digits !== undefined) return String(number).replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)))
  const legal = legalDigits[format]
  if (legal !== undefined) return chinese(number, legal, legalTen)
  if (/^(?:chinese|taiwanese|ideograph|japanese)/.test(format)) return chinese(number)
  return String(number)
}

const inOrder = (alphabet: string, number: number): string => alphabet.charAt(number - 1) || String(number)

/** Tens, the sign of ten, ones; from a hundred on in plain figures. */
const chinese = (number: number, digits = chineseDigits, ten = chineseTen): string => {
  if (number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? ten : ''}${ones > 0 ? digits.charAt(ones) : ''}`
}

const restarts = { from: 0, to: 9, otherwise: 9 } as const
const starts = { from: 0, to: 32_767, otherwise: 1 } as const
/** UTF-16 units: what stands around the figures of a level is a word or two. */
const longestNumber = 100

const cyrillic = (number: number): string =>
  number >= 1 && number <= 32 ? String.fromCodePoint(firstCyrillicLetter + number - 1) : String(number)

const firstCyrillicLetter = 0x430
