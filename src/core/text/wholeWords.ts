import { endsInNo } from './data/negations'
import type { Span } from '#core/model'
import { isInsideCharacter } from './characters'

/** Whether a span begins and ends between words: "we agree" is not found in "we agreed not to". */
export const isWholeWords = (text: string, span: Span): boolean =>
  !isInsideWord(text, span.start) && !isInsideWord(text, span.end)

/**
 * Whether an offset cuts a word. A word is more than its letters, because half of it can mean the opposite: hyphens
 * ("non-aligned"), apostrophes ("can’t"), figures with their signs ("2.5", "40%", "€5"), symbols ("A/RES/79/1") and
 * invisible joiners hold it together. Scripts that are written without spaces may be cut between any two characters,
 * only never behind the Chinese sign that says no (不同意 is not 同意).
 */
export const isInsideWord = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return false
  if (isInsideCharacter(text, offset)) return true
  const left = characterBefore(text, offset)
  const right = characterAfter(text, offset)
  if (isUnspaced(left) || isUnspaced(right)) return saysNo(text, offset) && isUnspaced(right)
  if (isWordSign(left) && isWordSign(right)) return true
  if (isWordSign(left) && isInnerSign(right)) {
    return holds(text, offset, left, right, characterAfter(text, offset + right.length))
  }
  if (isInnerSign(left) && isWordSign(right)) {
    const first = characterBefore(text, offset - left.length)
    if (isApostrophe(left) && isElision(text, offset - left.length)) return false
    return holds(text, offset, first, left, right)
  }
  return isFigureWithSign(left, right)
}

/** Whether `sign` between `first` and `second` makes one word of them. */
const holds = (text: string, offset: number, first: string, sign: string, second: string): boolean => {
  const areLetters = [first, second].every((character) => isWordSign(character) && !isUnspaced(character))
  if (!areLetters) return isFigureSignAt(text, offset)
  if (/^[.,:]$/.test(sign)) return /\p{Nd}/u.test(first) && /\p{Nd}/u.test(second)
  return true
}

const isFigureSignAt = (text: string, offset: number): boolean =>
  isFigureWithSign(characterBefore(text, offset), characterAfter(text, offset))

const isFigureWithSign = (left: string, right: string): boolean =>
  (/\p{Nd}/u.test(left) && /^[%‰°\p{Sc}]$/u.test(right)) || (/^[\p{Sc}#+±−]$/u.test(left) && /\p{Nd}/u.test(right))

/** Letters, figures, marks, and joiners that have no width. */
const isWordSign = (character: string): boolean => /^[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060_]/u.test(character)

/** Signs that hold a word together when letters or figures stand on both sides. */
const isInnerSign = (character: string): boolean => /^['’ʼ‘`´\-‐‑/@.,:&·]$/u.test(character)

const isApostrophe = (character: string): boolean => /^['’ʼ]$/u.test(character)

/** Chinese, Japanese (U+3040 to U+30FF), Thai, Lao, Khmer, Burmese. */
const unspaced = /^[\p{Script=Han}\u3040-\u30ff\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const saysNo = (text: string, offset: number): boolean => endsInNo.test(text.slice(Math.max(0, offset - 2), offset))

const isUnspaced = (character: string): boolean => unspaced.test(character)

/** French and Italian write two words over one apostrophe: a quotation may begin after “l’”. */
const isElision = (text: string, apostrophe: number): boolean =>
  /(?:^|[^\p{L}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell?|all|nell|sull|un)$/iu.test(
    text.slice(Math.max(0, apostrophe - 10), apostrophe),
  )

const characterBefore = (text: string, offset: number): string => {
  const low = text.charCodeAt(offset - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(offset - 2, offset) : text.charAt(offset - 1)
}

const characterAfter = (text: string, offset: number): string => {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}
