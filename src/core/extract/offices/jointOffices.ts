import type { AnnotatedDocument } from '#core/extract/text/document'
import { wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'

/** 国务委员兼外交部长, 大使、现任秘书长: before the words that say that one holder has the next office as well; else the same token. */
export function beforeJoint(doc: AnnotatedDocument, from: number): number {
  const { jointOffice } = doc.lexicon.source
  if (jointOffice === undefined) return from
  for (let at = from - 1; at >= 0 && at > from - longestJoint; at -= 1)
    if (jointOffice.test(wording(doc, at, from))) return doc.tokens.kind[at - 1] === Kind.comma ? at - 1 : at
  return from
}

/** … and behind them, or behind the comma alone. */
export function pastJoint(doc: AnnotatedDocument, from: number): number {
  const { jointOffice } = doc.lexicon.source
  if (jointOffice === undefined) return from
  const behind = doc.tokens.kind[from] === Kind.comma ? from + 1 : from
  for (let at = behind + longestJoint - 1; at > behind; at -= 1)
    if (jointOffice.test(wording(doc, behind, at))) return at
  return behind
}

/** Signs of such a word. */
const longestJoint = 4
