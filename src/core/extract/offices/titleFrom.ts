import type { BindingContext } from '#core/extract/offices/bindingContext'
import { classesAt, spanAt } from '#core/extract/text/document'
import type { Title } from '#core/extract/offices/titles'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The office that begins here, after an article and a few adjectives; never one that stands before another name. */
export function titleFrom(binding: BindingContext, from: number): number | undefined {
  const { doc, titles, startingAt, nameAt } = binding
  const { tokens } = doc
  let at = from
  for (let step = 0; step < 5; step += 1) {
    const index = startingAt.get(at)
    // “Governor Vale, Senator Brook”: the honorific of the next person
    if (index !== undefined && nameAt.get(at) !== undefined) return undefined
    if (index !== undefined) {
      const title = titles[index] as Title
      const follows = nameAt.get(title.last)
      return follows === undefined ? index : undefined
    }
    if (tokens.kind[at] === Kind.number && at > from) {
      // “a 23-year-old mother of two”
      at += 1
      continue
    }
    if (tokens.kind[at] !== Kind.word) return undefined
    const bits = classesAt(doc, at)
    const stops =
      Is.cue | Is.weakCue | Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.that | Is.calendar
    const passes =
      (bits & (Is.definite | Is.indefinite | Is.modifier | Is.portfolio)) !== 0 ||
      ((bits & stops) === 0 && tokens.shape[at] === Shape.lower)
    if (!passes) return undefined
    at += Math.max(1, spanAt(doc, at))
  }
  return undefined
}
