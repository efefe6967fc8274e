import type { Body } from '#core/extract/bodies/body'
import { finish, longest } from '#core/extract/bodies/complement'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** How many unknown signs may name a body at the head of a clause: 华星集团. */
const longestUnknown = 6

/** 俄罗斯外交部, 清华大学: the country, place or field before the keyword; unknown signs where nothing stands before them. */
export function inSigns(doc: AnnotatedDocument, at: number, taken: Uint8Array): Body {
  const { reading, tokens } = doc
  const known = Is.country | Is.place | Is.portfolio | Is.organisation | Is.modifier
  const duty =
    Is.cue |
    Is.weakCue |
    Is.source |
    Is.pronoun |
    Is.preposition |
    Is.conjunction |
    Is.definite |
    Is.indefinite |
    Is.auxiliary |
    Is.calendar |
    Is.role
  let last = at + Math.max(1, spanAt(doc, at))
  while (tokens.kind[last] === Kind.han && taken[last] !== 1 && is(doc, last, Is.organisation | Is.institution))
    last += Math.max(1, spanAt(doc, last))
  let first = at
  let open = at
  for (
    let before = at - 1;
    before >= 0 && tokens.kind[before] === Kind.han && taken[before] !== 1 && at - before <= longest;
    before -= 1
  ) {
    if (reading.span[before] === 0) continue
    const bits = classesAt(doc, before)
    if ((bits & duty) !== 0 && (bits & known) === 0) break
    if ((bits & known) !== 0 && open === first) first = before
    else if (first - before > longestUnknown) return finish(doc, first, last, first === at)
    open = before
  }
  const edge = open === 0 ? Kind.breakLine : (tokens.kind[open - 1] as number)
  if (edge !== Kind.han || is(doc, open - 1, Is.source | Is.preposition | Is.conjunction)) first = open
  return finish(doc, first, last, first === at && is(doc, at, Is.institution))
}
