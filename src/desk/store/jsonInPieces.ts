import { isLong } from '#contract/wire/pieces'

/** UTF-16 units of a text, and things of a list, that are written in one go. */
const longestText = 64 * 1024
const someThings = 64

/** The very text of `JSON.stringify`, piece by piece, of a value that it gives back as it is. */
export const jsonInPieces = function* (value: unknown): Generator<string, void> {
  if (typeof value === 'string' && value.length > longestText) return yield* textInPieces(value)
  if (typeof value !== 'object' || value === null || !isLong(value)) return yield JSON.stringify(value)
  if (Array.isArray(value)) return yield* listInPieces(value)
  let before = '{'
  for (const [name, field] of Object.entries(value)) {
    yield `${before}${JSON.stringify(name)}:`
    yield* jsonInPieces(field)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

const listInPieces = function* (list: readonly unknown[]): Generator<string, void> {
  let before = '['
  if (list.length > someThings)
    for (let at = 0; at < list.length; at += someThings) {
      yield `${before}${JSON.stringify(list.slice(at, at + someThings)).slice(1, -1)}`
      before = ','
    }
  else
    for (const item of list) {
      yield before
      yield* jsonInPieces(item)
      before = ','
    }
  yield before === '[' ? '[]' : ']'
}

const textInPieces = function* (text: string): Generator<string, void> {
  yield '"'
  for (let at = 0; at < text.length;) {
    const end = at + longestText
    // The two halves of a pair stay together: one alone would be written as an escape.
    const isPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
    const piece = text.slice(at, isPair ? end + 1 : end)
    yield JSON.stringify(piece).slice(1, -1)
    at += piece.length
  }
  yield '"'
}
