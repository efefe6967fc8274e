import { Syntax, hexDigit, isDigit, isSpace } from './syntax'

/**
 * The end of a string in digits, or of an array that holds nothing but such strings and numbers, which begins here; its
 * beginning where there is anything else.
 */
export const shownEnd = (bytes: Uint8Array, start: number): number => {
  const first = bytes[start]
  if (first !== 0x5b && first !== 0x3c) return start
  const last = first === 0x5b ? 0x5d : 0x3e
  if (last === 0x3e && bytes[start + 1] === 0x3c) return start
  for (let at = start + 1; ; at += 1) {
    const byte = bytes[at] ?? 0
    if (isShown[byte] === 1) continue
    if (byte === last) return at + 1
    // A bracket inside an array opens or closes a string, two of them a dictionary.
    if (last !== 0x5d || (byte !== 0x3c && byte !== 0x3e) || bytes[at + 1] === byte) return start
  }
}

/** Digits of both kinds, signs, points, spaces. */
const isShown = Uint8Array.from({ length: 256 }, (_, byte) =>
  hexDigit(byte) >= 0 || (isSpace(byte) && byte !== 0) || [0x2b, 0x2d, 0x2e].includes(byte) ? 1 : 0,
)

/** The end of a dictionary that holds the number of a piece of marked content and nothing else; its beginning for any other. */
export const numberedEnd = (bytes: Uint8Array, start: number): number => {
  for (let index = 0; index < numbered.length; index += 1) if (bytes[start + index] !== numbered[index]) return start
  let at = start + numbered.length
  while (isDigit(bytes[at] ?? 0)) at += 1
  return bytes[at] === 0x3e && bytes[at + 1] === 0x3e ? at + 2 : start
}

const codesOf = (word: string): readonly number[] => [...word].map((sign) => sign.charCodeAt(0))

const numbered = Uint8Array.from(codesOf('<</MCID '))

/** The operator that is written here; empty for a word that is none. */
export const operatorOf = (bytes: Uint8Array, start: number, end: number): string => {
  if (end - start > 3) return ''
  let code = 0
  for (let at = start; at < end; at += 1) code = code * 256 + (bytes[at] ?? 0)
  return operators.get(code) ?? ''
}

/** All of ISO 32000-1, annex A, that stand by themselves. */
const operators: ReadonlyMap<number, string> = new Map(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S
  SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`
    .split(/\s+/)
    .map((operator) => [codesOf(operator).reduce((code, sign) => code * 256 + sign, 0), operator]),
)

/** The place behind a picture that is written into the content; `start` is behind the operator that begins it. */
export const skipInlinePicture = (bytes: Uint8Array, start: number): number => {
  const syntax = new Syntax(bytes, start)
  for (let value = syntax.next(false); value !== null; value = syntax.next(false))
    if (value.is === 'word' && value.word === 'ID') break
  let at = syntax.at + 1
  while (at < bytes.length && !(bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isSpace(bytes[at - 1] ?? 0))) at += 1
  return Math.min(bytes.length, at + 2)
}
