import { createHash, randomInt } from 'node:crypto'

/** Crockford's thirty-two signs: none looks like another, and no word comes about that nobody wants to read. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 26 signs by chance are 130 bits; two more find a slip of the pen. */
const byChance = 26
const checking = 2
const inGroup = 4

/** A code to print: seven groups of four, `7Q2M-…`. */
export const newRecoveryCode = (): string => {
  const code = Array.from({ length: byChance }, () => signs[randomInt(signs.length)]).join('')
  return grouped(code + checkOf(code))
}

/**
 * The code that somebody has typed from paper, in the form in which it was printed: small letters, spaces and letters that look
 * like a number count for what is meant. null: a sign is wrong, or lacks.
 */
export const readRecoveryCode = (typed: string): string | null => {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const isOurs = code.length === byChance + checking && [...code].every((sign) => signs.includes(sign))
  if (!isOurs || checkOf(code.slice(0, byChance)) !== code.slice(byChance)) return null
  return grouped(code)
}

const grouped = (code: string): string => code.match(new RegExp(`.{${inGroup}}`, 'g'))?.join('-') ?? code

const checkOf = (code: string): string =>
  [...createHash('sha256').update(code).digest().subarray(0, checking)]
    .map((byte) => signs[byte % signs.length])
    .join('')
