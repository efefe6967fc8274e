import type { PdfObjects } from './objects'
import { type PdfDictionary, type PdfValue, Syntax } from './syntax'

/** How the codes of a font are read. */
export interface FontMap {
  /** Bytes of one code where the map does not say. */
  readonly codeBytes: 1 | 2
  /** Of each code its letter; 0 where it stands for several, for none, or where the font does not say. */
  readonly units: Uint16Array
  /** The letters of each code; undefined where the font does not say. */
  readonly letters: readonly (string | undefined)[]
  /** Advance of each code in thousandths of the type size, and of every code that is not among them. */
  readonly widths: Float64Array
  readonly otherWidth: number
}

/** Of each code its letters and its width, where they are known. */
export const fontMapFrom = (
  codeBytes: 1 | 2,
  letters: readonly (string | undefined)[],
  widths: readonly (number | undefined)[],
  otherWidth: number,
): FontMap => ({
  codeBytes,
  units: Uint16Array.from(letters, (letter) => (letter?.length === 1 ? letter.charCodeAt(0) : 0)),
  letters,
  widths: Float64Array.from(widths, (width) => width ?? otherWidth),
  otherWidth,
})

/** Reads a font by its own ToUnicode map (ISO 32000-1, 9.10.3); a simple font without one by its encoding. */
export const fontMapOf = (font: PdfDictionary, objects: PdfObjects): FontMap => {
  const subtype = objects.resolve(font.get('Subtype'))
  const isComposite = subtype?.is === 'name' && subtype.name === 'Type0'
  const map = unicodeMapOf(font.get('ToUnicode'), objects)
  const letters = byCode(map ?? new Map(), isComposite ? [] : windows1252())
  return isComposite
    ? fontMapFrom(2, letters, byCode(compositeWidths(font, objects), []), 1_000)
    : fontMapFrom(1, letters, byCode(simpleWidths(font, objects), []), 500)
}

/** Codes have two bytes at most; what a map says of longer ones is never asked for. */
const byCode = <Value>(
  known: ReadonlyMap<number, Value>,
  otherwise: readonly Value[],
): readonly (Value | undefined)[] => {
  const values: (Value | undefined)[] = [...otherwise]
  for (const [code, value] of known) if (code >= 0 && code < 65_536) values[code] = value
  return values
}

const unicodeMapOf = (value: PdfValue | undefined, objects: PdfObjects): ReadonlyMap<number, string> | null => {
  const object = value?.is === 'reference' ? objects.at(value.id) : undefined
  const bytes = object?.stream?.decoded()?.bytes
  if (bytes === undefined) return null
  const map = new Map<number, string>()
  const syntax = new Syntax(bytes)
  let operands: PdfValue[] = []
  for (let value = syntax.next(false); value !== null; value = syntax.next(false)) {
    if (value.is !== 'word') operands.push(value)
    else {
      if (value.word === 'endbfchar') pairs(operands, map)
      else if (value.word === 'endbfrange') ranges(operands, map)
      operands = []
    }
  }
  return map
}

const pairs = (operands: readonly PdfValue[], map: Map<number, string>): void => {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, letters] = [operands[at], operands[at + 1]]
    if (code?.is === 'string' && letters?.is === 'string') map.set(numberOf(code.bytes), utf16(letters.bytes))
  }
}

const ranges = (operands: readonly PdfValue[], map: Map<number, string>): void => {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, letters] = [operands[at], operands[at + 1], operands[at + 2]]
    if (first?.is !== 'string' || last?.is !== 'string') continue
    const [from, to] = [numberOf(first.bytes), Math.min(numberOf(last.bytes), numberOf(first.bytes) + 65_535)]
    for (let code = from; code <= to; code += 1) {
      const own = letters?.is === 'array' ? letters.items[code - from] : letters
      if (own?.is !== 'string') continue
      map.set(code, letters?.is === 'array' ? utf16(own.bytes) : advanced(utf16(own.bytes), code - from))
    }
  }
}

/** The letters of a range go on by the last of them. */
const advanced = (letters: string, by: number): string => {
  if (by === 0) return letters
  const all = [...letters]
  const last = all.pop()?.codePointAt(0) ?? 0
  return all.join('') + String.fromCodePoint(Math.min(last + by, 0x10_ffff))
}

const numberOf = (bytes: string): number => {
  let value = 0
  for (let at = 0; at < bytes.length; at += 1) value = value * 256 + bytes.charCodeAt(at)
  return value
}

const utf16 = (bytes: string): string => {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  return text
}

/** `W` of the descendant font: `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3). */
const compositeWidths = (font: PdfDictionary, objects: PdfObjects): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>()
  const descendants = objects.resolve(font.get('DescendantFonts'))
  const own = descendants?.is === 'array' ? objects.dictionary(descendants.items[0]) : undefined
  const list = objects.resolve(own?.get('W'))
  if (list?.is !== 'array') return widths
  for (let at = 0; at + 1 < list.items.length;) {
    const [first, second] = [objects.resolve(list.items[at]), objects.resolve(list.items[at + 1])]
    if (first?.is !== 'number') return widths
    if (second?.is === 'array') {
      second.items.forEach((width, index) => width.is === 'number' && widths.set(first.value + index, width.value))
      at += 2
    } else {
      const third = objects.resolve(list.items[at + 2])
      if (second?.is !== 'number' || third?.is !== 'number') return widths
      for (let code = first.value; code <= second.value && code < 65_536; code += 1) widths.set(code, third.value)
      at += 3
    }
  }
  return widths
}

const simpleWidths = (font: PdfDictionary, objects: PdfObjects): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>()
  const [first, list] = [objects.resolve(font.get('FirstChar')), objects.resolve(font.get('Widths'))]
  if (first?.is === 'number' && list?.is === 'array')
    list.items.forEach((width, index) => width.is === 'number' && widths.set(first.value + index, width.value))
  return widths
}

const windows1252 = (): readonly string[] => [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
]
