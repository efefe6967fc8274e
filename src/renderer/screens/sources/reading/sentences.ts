import type { Span } from '#core/model'
import type { Block } from './blocks'
import { sentencesOf } from './caret'

/** A sentence of a source as one item of a list. */
export interface SentenceItem extends Span {
  readonly paragraph: number
  /** The first of its paragraph. */
  readonly opens: boolean
}

/** All sentences of a source, in order. */
export const sentenceItems = (text: string, blocks: readonly Block[]): readonly SentenceItem[] =>
  blocks.flatMap((block) =>
    sentencesOf(text, block).map((sentence, at) => ({
      ...sentence,
      paragraph: block.paragraph,
      opens: block.opens && at === 0,
    })),
  )

/** The stretches of source that marked sentences make: neighbours in one paragraph are one stretch. */
export const stretchesOf = (items: readonly SentenceItem[], marked: ReadonlySet<number>): readonly Span[] => {
  const stretches: { start: number; end: number; last: number }[] = []
  for (const at of [...marked].toSorted((left, right) => left - right)) {
    const item = items[at]
    const before = stretches.at(-1)
    if (item === undefined) continue
    if (before !== undefined && before.last === at - 1 && !item.opens) {
      before.end = item.end
      before.last = at
    } else {
      stretches.push({ start: item.start, end: item.end, last: at })
    }
  }
  return stretches.map(({ start, end }) => ({ start, end }))
}
