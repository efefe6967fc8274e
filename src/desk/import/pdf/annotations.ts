/**
 * How many annotations the pages of a PDF name, in the file itself and in what its packed streams of objects unpack to. The
 * library reads every one of them before it gives a page, and keeps some nine kilobytes for each.
 */
export class Annotations {
  private readonly parts: { readonly bytes: Buffer; readonly places: () => ReadonlyMap<number, number> }[] = []

  constructor(file: Buffer) {
    this.parts.push({ bytes: file, places: () => listsIn(file) })
  }

  /** A stream of objects (ISO 32000-2, 7.5.7). */
  addPacked(dictionary: string, bytes: Buffer): void {
    const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0)
    this.parts.push({ bytes, places: () => placesIn(bytes, first) })
  }

  areMoreThan(most: number): boolean {
    const named = this.parts.flatMap(({ bytes }) => annotationsNamed(bytes))
    let count = named.reduce<number>((sum, one) => sum + one.direct, 0)
    const indirect = named.flatMap(({ list }) => list ?? [])
    if (indirect.length > 0) {
      const places = this.parts.map((part) => ({ bytes: part.bytes, at: part.places() }))
      const known = new Map<number, number>()
      for (const list of indirect) {
        const size = known.get(list) ?? Math.max(0, ...places.map(({ bytes, at }) => sizeAt(bytes, at.get(list) ?? -1)))
        known.set(list, size)
        count += size
      }
    }
    return count > most
  }
}

interface Named {
  /** In a list that stands there. */
  readonly direct: number
  /** The number of the object that is the list. */
  readonly list: number | null
}

const annotationsNamed = (bytes: Buffer): readonly Named[] => {
  const named: Named[] = []
  for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + key.length)) {
    const begin = behindSpace(bytes, at + key.length)
    const list = /^(\d{1,10})\s+\d+\s+R/.exec(bytes.toString('latin1', begin, begin + 30))?.[1]
    named.push({
      direct: list === undefined ? sizeAt(bytes, begin) : 0,
      list: list === undefined ? null : Number(list),
    })
  }
  return named
}

const key = '/Annots'

/** References in the list that begins there; 0 where none does. */
const sizeAt = (bytes: Buffer, begin: number): number => {
  const at = begin < 0 ? -1 : behindSpace(bytes, begin)
  if (bytes[at] !== openList) return 0
  const end = bytes.indexOf(closeList, at)
  return bytes.subarray(at, end < 0 ? bytes.length : end).reduce((sum, byte) => sum + (byte === reference ? 1 : 0), 0)
}

const [openList, closeList, reference] = [0x5b, 0x5d, 0x52]

const behindSpace = (bytes: Buffer, from: number): number => {
  let at = from
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at += 1
  return at
}

/** Where the lists of a file begin that are objects of their own, by their numbers. */
const listsIn = (file: Buffer): ReadonlyMap<number, number> => {
  const places = new Map<number, number>()
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 4)) {
    const begin = behindSpace(file, at + 4)
    if (file[begin] !== openList) continue
    const number = /(\d+)\s+\d+$/.exec(file.toString('latin1', Math.max(0, at - 30), at))?.[1]
    if (number !== undefined) places.set(Number(number), begin)
  }
  return places
}

/** Where the objects of a packed stream begin, by the numbers at its head. */
const placesIn = (bytes: Buffer, first: number): ReadonlyMap<number, number> => {
  const numbers = bytes.toString('latin1', 0, first).trim().split(/\s+/).map(Number)
  const places = new Map<number, number>()
  for (let at = 0; at + 1 < numbers.length; at += 2) places.set(numbers[at] ?? 0, first + (numbers[at + 1] ?? 0))
  return places
}
