import type { Model } from '#core/extract/choose/model'

/**
 * A number for all weights and thresholds of a model (FNV-1a, 32 bits): the learning program writes it beside them, so that a
 * weight changed by hand is seen.
 */
export const digestOf = ({ ranker, confidence, sure }: Pick<Model, 'ranker' | 'confidence' | 'sure'>): number => {
  let digest = 0x811c9dc5
  for (const sign of JSON.stringify([ranker, confidence, sure])) {
    digest ^= sign.codePointAt(0) ?? 0
    digest = Math.imul(digest, 0x01000193) >>> 0
  }
  return digest
}
