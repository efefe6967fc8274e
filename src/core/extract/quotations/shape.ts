import { type AnnotatedDocument, endOf, is, startOf } from '#core/extract/text/document'
import type { Stretch } from '#core/extract/marks/stretches'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A fragment is long enough to quote from five words, or ten Chinese signs. */
const enoughWords = 5
const enoughSigns = 10

export function isLong(doc: AnnotatedDocument, stretch: Stretch): boolean {
  return wordsIn(doc, stretch) >= enoughWords
}

/** Words between the marks; two Chinese signs count as one. */
export function wordsIn(doc: AnnotatedDocument, stretch: Stretch | undefined): number {
  if (stretch === undefined) return 0
  const { tokens } = doc
  let words = 0
  let signs = 0
  for (let at = stretch.open + 1; at < stretch.close; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.han) signs += 1
    else if (kind === Kind.word || kind === Kind.number)
      words += tokens.spaced[at] === 0 && at > stretch.open + 1 && tokens.kind[at - 1] === Kind.word ? 0 : 1
  }
  return words + signs / (enoughSigns / enoughWords)
}

/** Most words of four letters or more begin with a capital; where every noun has one, all of three or more have to. */
export function isTitleCase(doc: AnnotatedDocument, stretch: Stretch): boolean {
  const { tokens, lexicon } = doc
  let large = 0
  let small = 0
  for (let at = stretch.open + 1; at < stretch.close; at += 1) {
    if (tokens.kind[at] !== Kind.word) continue
    const joins = is(doc, at, Is.preposition) && !is(doc, at, Is.particle | Is.definite)
    if (endOf(doc, at) - startOf(doc, at) < 4 && !(lexicon.source.nounsCapitalised === true && joins)) continue
    if (tokens.shape[at] === Shape.lower) small += 1
    else large += 1
  }
  if (lexicon.source.nounsCapitalised === true) return large > 2 && small === 0
  return large > 0 && large >= small * 2
}
