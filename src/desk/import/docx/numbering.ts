import { letters, roman } from '../tree/numerals'
import { namedEvents } from '../xmlNames'

interface Level {
  start: number
  format: string
  /** As %1.%2: the figures of the levels in it. */
  text: string
}

/**
 * The numbers that Word shows before paragraphs though nobody typed them (ISO/IEC 29500-1, 17.9): each list counts its
 * levels, and a deeper level begins anew after a higher one. Bullets are no number.
 */
export class Numbering {
  private readonly abstract = new Map<string, Map<number, Level>>()
  private readonly lists = new Map<string, { abstract: string; starts: Map<number, number> }>()
  private readonly counters = new Map<string, number[]>()

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
    counters[level] = (counters[level] ?? this.startOf(list, levels, level) - 1) + 1
    counters.length = level + 1
    this.counters.set(list.abstract, counters)
    if (own.format === 'bullet' || own.format === 'none') return null
    const shown = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = levels.get(at)?.format ?? 'decimal'
      return figure(format, counters[at] ?? this.startOf(list, levels, at))
    })
    return shown.trim() === '' ? null : shown.trim()
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
      else if (name === 'w:lvlOverride') overridden = Number(attributes.get('w:ilvl') ?? 0)
      else if (name === 'w:startOverride' && list !== null) list.starts.set(overridden, Number(value))
      else if (name === 'w:lvl' && levels !== null) {
        level = { start: 1, format: 'decimal', text: '' }
        levels.set(Number(attributes.get('w:ilvl') ?? 0), level)
      } else if (level !== null && name === 'w:start') level.start = Number(value)
      else if (level !== null && name === 'w:numFmt') level.format = value
      else if (level !== null && name === 'w:lvlText') level.text = value
    }
  }
}

const figure = (format: string, number: number): string => {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'russianLower') return String.fromCodePoint(firstCyrillicLetter + number - 1)
  if (format === 'russianUpper') return String.fromCodePoint(firstCyrillicLetter + number - 1).toUpperCase()
  return String(number)
}

const firstCyrillicLetter = 0x430
