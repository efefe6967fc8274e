import { inflateSync } from 'node:zlib'
import type { PdfDictionary, PdfValue } from './syntax'

/** What a stream says once its filters are undone; null where a filter is unknown or its data are damaged. */
export interface Decoded {
  /** Worked out when it is asked for, as far as that cannot fail: of most tables and programs nobody asks. */
  readonly bytes: Uint8Array
  /** Set where the last filter is that of a picture, whose own bytes these are. */
  readonly picture: 'DCTDecode' | 'JPXDecode' | 'CCITTFaxDecode' | 'JBIG2Decode' | null
}

/** More than any pack: a stream that unpacks to more is not read. */
const largest = 256 * 1024 * 1024

/** Undoes the filters of a stream in the order in which they stand (ISO 32000-1, 7.4). */
export const decoded = (
  raw: Uint8Array,
  dictionary: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): Decoded | null => {
  const filters = listOf(resolve(dictionary.get('Filter') ?? dictionary.get('F')), resolve)
  const parameters = listOf(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')), resolve)
  let last: Undone = () => raw
  for (const [index, filter] of filters.entries()) {
    const name = filter?.is === 'name' ? filter.name : ''
    if (isPicture(name)) return index === filters.length - 1 ? { bytes: last(), picture: name } : null
    const parameter = parameters[index]
    const next = undone(name, last(), parameter?.is === 'dictionary' ? parameter.entries : new Map(), resolve)
    if (next === null) return null
    last = next
  }
  return new Plain(last)
}

type Undone = () => Uint8Array

class Plain implements Decoded {
  readonly picture = null
  private made: Uint8Array | null = null

  constructor(private readonly make: Undone) {}

  get bytes(): Uint8Array {
    return (this.made ??= this.make())
  }
}

const isPicture = (name: string): name is 'DCTDecode' | 'JPXDecode' | 'CCITTFaxDecode' | 'JBIG2Decode' =>
  ['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode'].includes(name)

const listOf = (
  value: PdfValue | undefined,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): readonly (PdfValue | undefined)[] =>
  value === undefined ? [] : value.is === 'array' ? value.items.map(resolve) : [value]

const undone = (
  filter: string,
  bytes: Uint8Array,
  parameters: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): Undone | null => {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflated(bytes), parameters, resolve)
    case 'ASCIIHexDecode':
    case 'AHx':
      return () =>
        Buffer.from(
          Buffer.from(bytes)
            .toString('latin1')
            .replace(/>.*$/s, '')
            .replace(/[^0-9a-f]/gi, ''),
          'hex',
        )
    case 'ASCII85Decode':
    case 'A85':
      return () => fromAscii85(bytes)
    default:
      return null
  }
}

const inflated = (bytes: Uint8Array): Uint8Array | null => {
  try {
    // Room for all of it at once: the content of a page packs to a fifth or less.
    return inflateSync(bytes, {
      maxOutputLength: largest,
      chunkSize: Math.max(4_096, Math.min(1_048_576, 8 * bytes.length)),
    })
  } catch {
    return null
  }
}

/** The PNG predictors (10 to 15); without one the bytes are what they are. */
const unpredicted = (
  bytes: Uint8Array | null,
  parameters: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): Undone | null => {
  const number = (key: string, otherwise: number): number => {
    const value = resolve(parameters.get(key))
    return value?.is === 'number' ? value.value : otherwise
  }
  const predictor = number('Predictor', 1)
  if (bytes === null) return null
  if (predictor < 2) return () => bytes
  if (predictor < 10) return null
  const pixel = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8))
  const row = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8)
  const rows = Math.floor(bytes.length / (row + 1))
  return () => {
    const plain = new Uint8Array(rows * row)
    for (let line = 0; line < rows; line += 1) unpredictRow(bytes, plain, line, row, pixel)
    return plain
  }
}

/** One row of `row` bytes behind the byte that says how it was predicted. */
const unpredictRow = (bytes: Uint8Array, plain: Uint8Array, line: number, row: number, pixel: number): void => {
  const [from, to, over] = [line * (row + 1) + 1, line * row, (line - 1) * row]
  const kind = bytes[from - 1] ?? 0
  for (let column = 0; column < row; column += 1) {
    const left = column < pixel ? 0 : (plain[to + column - pixel] ?? 0)
    const above = line === 0 ? 0 : (plain[over + column] ?? 0)
    const corner = line === 0 || column < pixel ? 0 : (plain[over + column - pixel] ?? 0)
    const guess =
      kind === 2
        ? above
        : kind === 1
          ? left
          : kind === 3
            ? (left + above) >> 1
            : kind === 4
              ? paeth(left, above, corner)
              : 0
    plain[to + column] = (bytes[from + column] ?? 0) + guess
  }
}

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}

const fromAscii85 = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1').replace(/~>.*$/s, '').replace(/\s/g, '')
  const out: number[] = []
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === 'z') {
      out.push(0, 0, 0, 0)
      at += 1
      continue
    }
    const group = text.slice(at, at + 5)
    let value = 0
    for (const sign of group.padEnd(5, 'u')) value = value * 85 + (sign.charCodeAt(0) - 33)
    for (let byte = 0; byte < group.length - 1; byte += 1) out.push(Math.floor(value / 256 ** (3 - byte)) & 255)
    at += 5
  }
  return Uint8Array.from(out)
}
