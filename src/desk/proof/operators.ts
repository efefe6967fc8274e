import { type Syntax, isSpace } from './syntax'

/**
 * The end of a string in digits, or of an array that holds nothing but such strings and numbers, which begins here; its
 * beginning where there is anything else.
 */
export const shownEnd = (bytes: Uint8Array, start: number): number => {
  const isArray = bytes[start] === 0x5b
  if (!isArray && !isHexadecimal(bytes, start)) return start
  for (let at = isArray ? start + 1 : start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x5d && isArray) return at + 1
    if (isHexadecimal(bytes, at)) {
      at = bytes.indexOf(0x3e, at)
      if (at < 0) return start
      if (!isArray) return at + 1
    } else if (!isOfNumber(byte) && !isSpace(byte)) return start
  }
  return start
}

/** An operator that stands here with a space behind it; null for anything else, also for one that this reader does not know. */
export const operatorAt = (bytes: Uint8Array, at: number): string | null => {
  let code = 0
  for (let index = at; index < at + 4; index += 1) {
    const byte = bytes[index] ?? 0x20
    if (isSpace(byte)) return operators.get(code) ?? null
    code = code * 256 + byte
  }
  return null
}

/** All of ISO 32000-1, annex A, but those that begin a picture in place. */
const operators: ReadonlyMap<number, string> = new Map(
  `b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S SC
  sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`
    .split(/\s+/)
    .map((operator) => [[...operator].reduce((code, sign) => code * 256 + sign.charCodeAt(0), 0), operator]),
)

const isHexadecimal = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x3c && bytes[at + 1] !== 0x3c

/** A figure, a sign or a point. */
const isOfNumber = (byte: number): boolean => byte >= 0x2b && byte <= 0x39 && byte !== 0x2c && byte !== 0x2f

/** Moves behind the end of a picture that is written into the content. */
export const skipInlinePicture = (syntax: Syntax, bytes: Uint8Array): void => {
  for (let value = syntax.next(false); value !== null; value = syntax.next(false))
    if (value.is === 'word' && value.word === 'ID') break
  let at = syntax.at + 1
  while (
    at < bytes.length &&
    !(bytes[at] === 0x45 && bytes[at + 1] === 0x49 && /\s/.test(String.fromCharCode(bytes[at - 1] ?? 0)))
  )
    at += 1
  syntax.at = Math.min(bytes.length, at + 2)
}
