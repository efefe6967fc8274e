import type { CSSProperties } from 'react'
import type { QuoteId } from '#core/model'
import type { Mark } from '../reading/marks'

/** Pixels from one line to the next; three lines stand under a row of letters. */
const pitch = 3
const thickness = 2
const depth = 3 * pitch - 1

/**
 * How quoted words are painted: a ground in the speaker's colour, and a line of its own for each quote that holds them,
 * broken while it is only proposed. The lines are pictures of one colour, so that the words stay words.
 */
export const inkOf = (marks: readonly Mark[], chosen: QuoteId | null): CSSProperties => {
  if (marks.length === 0) return {}
  const lines = marks.map((mark) => ({
    image: mark.proposed
      ? `repeating-linear-gradient(90deg, ${mark.colour.line} 0 5px, transparent 5px 8px)`
      : `linear-gradient(${mark.colour.line}, ${mark.colour.line})`,
    size: `100% ${thickness}px`,
    position: `0 calc(100% - ${depth - thickness - mark.lane * pitch}px)`,
  }))
  const grounds = marks
    .filter((mark) => !mark.proposed || mark.quoteId === chosen)
    .map((mark) => ({
      image: ground(mark, mark.quoteId === chosen, marks.length > 1),
      size: `100% calc(100% - ${depth - thickness}px)`,
      position: '0 0',
    }))
  const layers = [...lines, ...grounds]
  return {
    backgroundImage: layers.map((layer) => layer.image).join(', '),
    backgroundSize: layers.map((layer) => layer.size).join(', '),
    backgroundPosition: layers.map((layer) => layer.position).join(', '),
    backgroundRepeat: 'no-repeat',
    paddingBottom: depth - 1,
  }
}

const ground = (mark: Mark, isChosen: boolean, isShared: boolean): string => {
  const strength = isChosen ? 26 : isShared ? 9 : 13
  const colour = `color-mix(in srgb, ${mark.colour.line} ${strength}%, transparent)`
  return `linear-gradient(${colour}, ${colour})`
}
