import type { Quote } from '#core/model'

/** Words of all stretches. */
export const wordsIn = (quote: Quote): number => quote.anchors.reduce((sum, { exact }) => sum + wordsInText(exact), 0)

/** In Chinese and other scripts without spaces two characters count as one word. */
export const wordsInText = (text: string): number => {
  const unspaced = text.match(unspacedLetter)?.length ?? 0
  const spaced = text.replace(unspacedLetter, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‐‑-]*/gu)?.length ?? 0
  return Math.ceil(unspaced / 2) + spaced
}

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
