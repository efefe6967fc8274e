/** What a UTF-16 unit is to the reader of a text. */
export const enum Sign {
  other,
  space,
  breakLine,
  letter,
  digit,
  han,
  apostrophe,
  hyphen,
  mark,
}

export const enum Case {
  none,
  lower,
  upper,
}

const tableSize = 0x3000
const signs = new Uint8Array(tableSize)
const cases = new Uint8Array(tableSize)
let ready = false

/** Tables for everything below the Chinese signs: asked once, then one look per character. */
function prepare(): void {
  for (let code = 0; code < tableSize; code += 1) {
    const sign = String.fromCharCode(code)
    signs[code] = kindOf(sign)
    cases[code] = /\p{Lu}|\p{Lt}/u.test(sign) ? Case.upper : /\p{Ll}/u.test(sign) ? Case.lower : Case.none
  }
  ready = true
}

function kindOf(sign: string): Sign {
  if (/[\n\r\u2028\u2029]/.test(sign)) return Sign.breakLine
  if (/[\s\u200b\ufeff]/.test(sign)) return Sign.space
  if (/[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069]/.test(sign)) return Sign.letter
  if (/\p{Nd}/u.test(sign)) return Sign.digit
  if (sign === "'" || sign === '’' || sign === 'ʼ' || sign === '`') return sign === 'ʼ' ? Sign.letter : Sign.apostrophe
  if (/[\p{L}\p{M}\p{Nl}]/u.test(sign)) return Sign.letter
  if (sign === '-' || sign === '\u2010' || sign === '\u2011') return Sign.hyphen
  if (/["“”„‟«»‹›‘‚‛″]/.test(sign)) return Sign.mark
  return Sign.other
}

export function signOf(code: number): Sign {
  if (!ready) prepare()
  if (code < tableSize) return signs[code] as Sign
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007) return Sign.han
  if (code === 0x3000 || code === 0xfeff) return Sign.space
  if ((code >= 0x300c && code <= 0x300f) || code === 0xff02 || code === 0xff07) return Sign.mark
  if (code === 0x301d || code === 0x301e || code === 0x301f || (code >= 0xfe41 && code <= 0xfe44)) return Sign.mark
  if (code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) return Sign.han
  if (code >= 0xff10 && code <= 0xff19) return Sign.digit
  if (code >= 0xac00 && code <= 0xd7af) return Sign.letter
  if (code >= 0xd800 && code <= 0xdfff) return Sign.letter
  if (code >= 0xfb1d && code <= 0xfdff) return Sign.letter
  if (code >= 0xfe70 && code <= 0xfefc) return Sign.letter
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return Sign.letter
  return Sign.other
}

export function caseOf(code: number): Case {
  if (!ready) prepare()
  return code < tableSize ? (cases[code] as Case) : Case.none
}
