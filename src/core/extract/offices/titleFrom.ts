import type { BindingContext } from '#core/extract/offices/bindingContext'
import { pastJoint } from '#core/extract/offices/jointOffices'
import { classesAt, spanAt } from '#core/extract/text/document'
import type { Title } from '#core/extract/offices/titles'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The office that begins here, after an article and a few adjectives; never one that stands before another name. */
export function titleFrom(binding: BindingContext, from: number): number | undefined {
  const { doc, titles, startingAt, nameAt } = binding
  const { tokens } = doc
  let at = from
  let isUnlisted = false
  for (let step = 0; step < 5; step += 1) {
    const index = startingAt.get(at)
    // “Governor Vale, Senator Brook”: the honorific of the next person
    if (index !== undefined && nameAt.get(at) !== undefined) return undefined
    if (index !== undefined) {
      const title = titles[index] as Title
      // «Ana Lemos, recebeu a secretária»: an unlisted word before an article is a verb, and the office its object
      if (isUnlisted && at < title.first) return undefined
      return isAnothers(binding, title) ? undefined : index
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
    isUnlisted = bits === 0
    at += Math.max(1, spanAt(doc, at))
  }
  return undefined
}

/** A name stands right behind it; in signs also behind the offices that are joined to it: 市委副书记、代市长孙敏. */
function isAnothers({ doc, titles, startingAt, nameAt }: BindingContext, title: Title): boolean {
  let { last } = title
  for (let step = 0; step < mostJoined && nameAt.get(last) === undefined; step += 1) {
    const next = pastJoint(doc, last)
    const index = next > last ? startingAt.get(next) : undefined
    if (index === undefined) return false
    last = titles[index]?.last ?? last
  }
  return nameAt.get(last) !== undefined
}

const mostJoined = 4
