import { inflateSync } from 'node:zlib'

/** What a stream unpacks to, as the library unpacks it: of damaged data, as far as they go. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** It is longer than was asked for. */
  readonly isCut: boolean
}

const white = String.raw`[\0\t\n\f\r ]*`
const filterOf = new RegExp(String.raw`/F(?:ilter)?(?![A-Za-z])${white}(?<names>\[[^\]]*\]|/[A-Za-z0-9]+|\d+ \d+ R)`)

/** Undoes the packing filters that a stream's dictionary names, in their order; a filter of pictures is where it ends. */
export const unpacked = (dictionary: string, raw: Uint8Array, most: number): Unpacked => {
  let bytes = raw
  for (const filter of filtersOf(dictionary)) {
    const undo = filters.get(filter)
    if (undo === undefined) return { bytes: nothing, isCut: false }
    bytes = undo(bytes, most + 1)
    if (bytes.length > most) return { bytes, isCut: true }
  }
  return { bytes, isCut: false }
}

/** One that stands elsewhere in the file is taken for the usual one. */
const filtersOf = (dictionary: string): readonly string[] => {
  const names = filterOf.exec(dictionary)?.groups?.['names'] ?? ''
  return names.endsWith('R') ? ['FlateDecode'] : [...names.matchAll(/[A-Za-z0-9]+/g)].map(([name]) => name)
}

type Undo = (bytes: Uint8Array, most: number) => Uint8Array

const nothing = new Uint8Array(0)

const inflated: Undo = (bytes, most) => {
  const upTo = (end: number): Uint8Array | null => {
    try {
      return inflateSync(bytes.subarray(0, end), { maxOutputLength: most, finishFlush: syncFlush })
    } catch (problem) {
      return isTooLong(problem) ? new Uint8Array(most) : null
    }
  }
  const whole = upTo(bytes.length)
  if (whole !== null) return whole
  // What cannot be unpacked begins between these.
  let [sound, broken] = [2, bytes.length]
  let found = upTo(sound)
  if (found === null) return nothing
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2)
    const more = upTo(middle)
    if (more === null) broken = middle
    else [sound, found] = [middle, more]
  }
  return found
}

const syncFlush = 2

const isTooLong = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE'

/** Grows as it is filled, to no more than `most`. */
class Filling {
  private bytes: Uint8Array
  private length = 0

  constructor(private readonly most: number) {
    this.bytes = new Uint8Array(Math.min(most, 65_536))
  }

  get isFull(): boolean {
    return this.length >= this.most
  }

  push(byte: number): void {
    if (this.isFull) return
    if (this.length === this.bytes.length) {
      const wider = new Uint8Array(Math.min(this.most, 2 * this.length))
      wider.set(this.bytes)
      this.bytes = wider
    }
    this.bytes[this.length] = byte
    this.length += 1
  }

  at(place: number): number {
    return this.bytes[place] ?? 0
  }

  get end(): number {
    return this.length
  }

  made(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}

const fromRuns: Undo = (bytes, most) => {
  const out = new Filling(most)
  for (let at = 0; at < bytes.length && !out.isFull;) {
    const count = bytes[at] ?? 128
    if (count === 128) break
    if (count < 128) {
      for (let next = 1; next <= count + 1 && at + next < bytes.length; next += 1) out.push(bytes[at + next] ?? 0)
      at += count + 2
    } else {
      for (let time = 0; time < 257 - count; time += 1) out.push(bytes[at + 1] ?? 0)
      at += 2
    }
  }
  return out.made()
}

const [clearCode, endCode, firstCode, lastCode] = [256, 257, 258, 4095]

/** LZW with codes of 9 to 12 bits. Each code stands for bytes that were written before: where, and how many. */
const fromLzw: Undo = (bytes, most) => {
  const out = new Filling(most)
  const [places, lengths] = [new Uint32Array(lastCode + 1), new Uint16Array(lastCode + 1)]
  let [next, width, held, bits] = [firstCode, 9, 0, 0]
  let last: { readonly place: number; readonly length: number } | null = null
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = held >>> bits
    held &= (1 << bits) - 1
    if (code === endCode || out.isFull) break
    if (code === clearCode) {
      ;[next, width, last] = [firstCode, 9, null]
      continue
    }
    const place = out.end
    if (last !== null && next <= lastCode) {
      places[next] = last.place
      lengths[next] = last.length + 1
      next += 1
    }
    if (code < 256) out.push(code)
    else {
      if (code >= next) break
      const [from, length] = [places[code] ?? 0, lengths[code] ?? 0]
      for (let step = 0; step < length; step += 1) out.push(out.at(from + step))
    }
    last = { place, length: out.end - place }
    // The usual one grows a code early.
    width = next >= 2_047 ? 12 : next >= 1_023 ? 11 : next >= 511 ? 10 : 9
  }
  return out.made()
}

const fromHexadecimal: Undo = (bytes) => {
  const [digits = ''] = Buffer.from(bytes).toString('latin1').split('>')
  return Buffer.from(digits.replace(/[^0-9a-f]/gi, ''), 'hex')
}

const from85: Undo = (bytes, most) => {
  const out = new Filling(most)
  let [value, count] = [0, 0]
  const close = (): void => {
    for (let byte = 0; byte < count - 1; byte += 1) out.push(Math.floor(value / 256 ** (3 - byte)) & 255)
    ;[value, count] = [0, 0]
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (byte === 0x7a && count === 0) for (let zero = 0; zero < 4; zero += 1) out.push(0)
    else if (byte > 0x20) {
      value = value * 85 + (byte - 33)
      count += 1
      if (count === 5) close()
    }
  }
  if (count > 0) for (let missing = count; missing < 5; missing += 1) value = value * 85 + 84
  close()
  return out.made()
}

const filters: ReadonlyMap<string, Undo> = new Map<string, Undo>([
  ...['FlateDecode', 'Fl'].map((name) => [name, inflated] as const),
  ...['LZWDecode', 'LZW'].map((name) => [name, fromLzw] as const),
  ...['RunLengthDecode', 'RL'].map((name) => [name, fromRuns] as const),
  ...['ASCIIHexDecode', 'AHx'].map((name) => [name, fromHexadecimal] as const),
  ...['ASCII85Decode', 'A85'].map((name) => [name, from85] as const),
  ['Crypt', (bytes: Uint8Array) => bytes],
])
