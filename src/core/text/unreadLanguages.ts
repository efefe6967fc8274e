import type { LanguageTag } from '#core/model'
import { type Trait, arabic, cyrillic, latin, scripts } from './data/otherLanguages'

const sampleLength = 20_000

/**
 * The language of a text when it is none of those whose rules are at hand; null when it is one of them, or when too little
 * tells. Scripts decide first, then letters that the neighbours lack, then small words. In doubt the text is read.
 */
export const unreadLanguageOf = (text: string): LanguageTag | null => {
  const sample = text.slice(0, sampleLength).toLowerCase()
  const letters = countOf(sample, /\p{L}/gu)
  if (letters < fewestLetters) return null
  for (const [tag, script] of scripts) {
    // Japanese is written with Han as well: a fifth of its own signs tells it.
    if (countOf(sample, script) * (tag === 'ja' ? 6 : 2) > letters) return tag
  }
  for (const [script, traits] of families) {
    if (countOf(sample, script) * 2 > letters) return likeliest(sample, traits)
  }
  return null
}

const fewestLetters = 40
const read: ReadonlySet<LanguageTag> = new Set(['en', 'fr', 'es', 'de', 'ru', 'kk', 'ar', 'zh'])

const families: readonly (readonly [RegExp, readonly Trait[]])[] = [
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, arabic],
  [/\p{Script=Latin}/gu, latin],
]

const likeliest = (sample: string, traits: readonly Trait[]): LanguageTag | null => {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = traits
    .map(({ tag, letters, without, words: small }) => {
      const common = new Set(small.split(' '))
      const hits = words.filter((word) => common.has(word))
      const own = shareOf(sample, letters)
      const score = hits.length / Math.max(words.length, 1) + own * 3 - shareOf(sample, without) * 8
      return { tag, score, isClear: new Set(hits).size >= fewestSmallWords || own > clearShare }
    })
    .toSorted((one, other) => other.score - one.score)
  const [best] = scores
  const bestRead = scores.find(({ tag }) => read.has(tag))
  if (best === undefined || read.has(best.tag) || !best.isClear || best.score < leastScore) return null
  return best.score > (bestRead?.score ?? 0) + clearMargin ? best.tag : null
}

/** A text of one line may hold two small words of any language. */
const fewestSmallWords = 4
const clearShare = 0.02
const leastScore = 0.12
const clearMargin = 0.06

const shareOf = (sample: string, letters: string): number => {
  if (letters === '') return 0
  const wanted = new Set(letters)
  let hits = 0
  let all = 0
  for (const sign of sample) {
    if (!/\p{L}/u.test(sign)) continue
    all += 1
    if (wanted.has(sign)) hits += 1
  }
  return all === 0 ? 0 : hits / all
}

const countOf = (sample: string, signs: RegExp): number => sample.match(signs)?.length ?? 0
