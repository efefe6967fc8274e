import type { Mend, MendKind } from '#core/model'

/** Signs inside words that a reader does not see, and letters stored as something else than themselves, in order. */
export const mendsOfSigns = (text: string): readonly Mend[] => {
  if (!/[^\0-\u00ac\u00ae-\u02ff]/.test(text)) return []
  const mends: Mend[] = []
  for (const found of text.matchAll(suspect)) {
    const [signs] = found
    const start = found.index
    const mend = mendOf(signs, text.slice(Math.max(0, start - 2), start))
    if (mend !== null) mends.push({ ...mend, start, end: start + signs.length })
  }
  return mends
}

/** What may have to be mended: a deletable sign, a letter with marks behind it, Korean in pieces, a letter as a shape. */
const suspect =
  /\u00ad|[\u180e\u200b\u2060-\u2064\ufeff]|\P{M}\p{M}+|[\u1100-\u11ff]{2,}|[\ufb00-\ufb17\ufb1d-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]+/gu

const mendOf = (signs: string, before: string): { readonly kind: MendKind; readonly put: string } | null => {
  if (signs === '\u00ad') return { kind: 'soft-hyphen', put: '' }
  if (/^[\u180e\u200b\u2060-\u2064\ufeff]$/.test(signs))
    return partsWords.test(before) ? null : { kind: 'zero-width', put: '' }
  const isShape = /^[\ufb00-\ufdfb\ufe70-\ufefc]/.test(signs)
  const put = isShape ? withoutShapes(signs) : signs.normalize('NFC')
  return put === signs ? null : { kind: isShape ? 'presentation-form' : 'decomposed', put }
}

/** Scripts without spaces, in which a space without width parts the words: it is spelling there. */
const partsWords = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]$/u

const withoutShapes = (signs: string): string => signs.normalize('NFKC')
