/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, in lower-case hexadecimal. Core asks nobody for it, so that the
 * window, the pack and the recipient's check see the same change of a source in the same way. Half a surrogate pair
 * counts as the replacement character, as it does everywhere else.
 */
export const sha256 = (text: string): string => {
  const state = Uint32Array.from(initial)
  const schedule = new Uint32Array(64)
  const bytes = paddedBytes(text)
  for (let block = 0; block < bytes.byteLength; block += 64) compress(state, schedule, bytes, block)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message, a one bit, zeros, and its length in bits, filling blocks of 64 bytes. */
const paddedBytes = (text: string): DataView => {
  const bytes = new Uint8Array(text.length * 3 + 72)
  const length = writeUtf8(text, bytes)
  bytes[length] = 0x80
  const whole = new DataView(bytes.buffer, 0, (length + 9 + 63) & ~63)
  whole.setUint32(whole.byteLength - 8, Math.floor(length / 0x2000_0000))
  whole.setUint32(whole.byteLength - 4, (length << 3) >>> 0)
  return whole
}

const writeUtf8 = (text: string, bytes: Uint8Array): number => {
  let end = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.codePointAt(index) ?? 0
    const point = sign >= 0xd800 && sign < 0xe000 ? 0xfffd : sign
    if (point < 0x80) bytes[end++] = point
    else if (point < 0x800) {
      bytes[end++] = 0xc0 | (point >> 6)
      bytes[end++] = 0x80 | (point & 0x3f)
    } else if (point < 0x1_0000) {
      bytes[end++] = 0xe0 | (point >> 12)
      bytes[end++] = 0x80 | ((point >> 6) & 0x3f)
      bytes[end++] = 0x80 | (point & 0x3f)
    } else {
      index += 1
      bytes[end++] = 0xf0 | (point >> 18)
      bytes[end++] = 0x80 | ((point >> 12) & 0x3f)
      bytes[end++] = 0x80 | ((point >> 6) & 0x3f)
      bytes[end++] = 0x80 | (point & 0x3f)
    }
  }
  return end
}

const compress = (state: Uint32Array, schedule: Uint32Array, bytes: DataView, block: number): void => {
  for (let round = 0; round < 16; round += 1) schedule[round] = bytes.getUint32(block + round * 4)
  for (let round = 16; round < 64; round += 1) {
    const early = at(schedule, round - 15)
    const late = at(schedule, round - 2)
    const mixedEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const mixedLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule[round] = at(schedule, round - 16) + mixedEarly + at(schedule, round - 7) + mixedLate
  }
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  let f = at(state, 5)
  let g = at(state, 6)
  let h = at(state, 7)
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const turnedA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const first = (h + turnedE + choice + at(constants, round) + at(schedule, round)) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + turnedA + majority) | 0
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}

/** All indices here lie inside. */
const at = (words: Uint32Array, index: number): number => words[index] ?? 0

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The first 32 bits of the fractional part of a root: square roots begin the state, cube roots stir the rounds. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000)

const primes = (count: number): readonly number[] => {
  const found: number[] = []
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  }
  return found
}

const constants = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const initial = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))
