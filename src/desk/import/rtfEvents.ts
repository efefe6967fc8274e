/** What an RTF file consists of. Words come without their backslash; a byte is one of the text, in the encoding in force. */
export type RtfEvent =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }

export class MalformedRtf extends Error {}

/** Deeper than any writer nests groups. */
const deepest = 2_000

/** Reads RTF as a stream, strictly and linear in its length. Binary data is stepped over. */
// A generator has no arrow form.
// oxlint-disable-next-line func-style
export function* rtfEvents(bytes: Uint8Array): Generator<RtfEvent> {
  let depth = 0
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === brace.open) {
      depth += 1
      if (depth > deepest) throw new MalformedRtf('Groups nested too deeply')
      at += 1
      yield { kind: 'open' }
    } else if (byte === brace.close) {
      depth -= 1
      at += 1
      if (depth < 0) throw new MalformedRtf('A group that was not open')
      yield { kind: 'close' }
      if (depth === 0) return
    } else if (byte === backslash) {
      const { event, end } = control(bytes, at + 1)
      at = end
      yield event
    } else {
      at += 1
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte }
    }
  }
  if (depth > 0) throw new MalformedRtf('The text ends before its groups do')
}

const brace = { open: 0x7b, close: 0x7d } as const
const backslash = 0x5c

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

const control = (bytes: Uint8Array, start: number): { readonly event: RtfEvent; readonly end: number } => {
  const first = bytes[start] ?? 0
  if (!isLetter(first)) return symbol(bytes, start, first)
  let at = start
  while (isLetter(bytes[at] ?? 0) && at - start < 32) at += 1
  const word = Buffer.from(bytes.subarray(start, at)).toString('latin1')
  const sign = bytes[at] === 0x2d ? -1 : 1
  const digits = sign < 0 ? at + 1 : at
  let end = digits
  while (isDigit(bytes[end] ?? 0) && end - digits < 10) end += 1
  const number = end > digits ? sign * Number(Buffer.from(bytes.subarray(digits, end)).toString('latin1')) : null
  if (number === null) end = at
  if (bytes[end] === 0x20) end += 1
  if (word === 'bin' && number !== null && number > 0) end = Math.min(bytes.length, end + number)
  return { event: { kind: 'word', word, number }, end }
}

const symbol = (
  bytes: Uint8Array,
  start: number,
  first: number,
): { readonly event: RtfEvent; readonly end: number } => {
  if (first === 0x27) {
    const byte = Number.parseInt(Buffer.from(bytes.subarray(start + 1, start + 3)).toString('latin1'), 16)
    return { event: { kind: 'byte', byte: Number.isFinite(byte) ? byte : 0x3f }, end: start + 3 }
  }
  if (first === brace.open || first === brace.close || first === backslash)
    return { event: { kind: 'byte', byte: first }, end: start + 1 }
  if (first === 0x0a || first === 0x0d) return { event: { kind: 'word', word: 'par', number: null }, end: start + 1 }
  return { event: { kind: 'word', word: String.fromCharCode(first), number: null }, end: start + 1 }
}
