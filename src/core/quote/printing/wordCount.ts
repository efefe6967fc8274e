import type { Quote } from '#core/model'

/** Words of all stretches. In Chinese and other scripts without spaces two characters count as one word. */
export const wordsIn = (quote: Quote): number =>
  quote.anchors.reduce((sum, { exact }) => {
    const unspaced = exact.match(unspacedLetter)?.length ?? 0
    const spaced = exact.replace(unspacedLetter, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‐‑-]*/gu)?.length ?? 0
    return sum + Math.ceil(unspaced / 2) + spaced
  }, 0)

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
