import { endsUpper, rightToLeft, wholeVowels } from './data/signs'
import type { Glyph } from './glyphs'

/** A mark, and the place of the letter that it belongs to. */
interface Placed {
  readonly text: string
  readonly on: number
}

/**
 * Marks with their letters. In scripts that run from left to right a mark is drawn after its letter, and often from where
 * that one ends: it belongs to what was drawn last. Else it belongs to the letter over or under which it is drawn.
 * @param signs from left to right
 * @param places which sign was drawn as how many-th of its page
 */
export const marksOn = (
  signs: readonly Glyph[],
  marks: readonly Glyph[],
  places: ReadonlyMap<number, number>,
  drawn: ReadonlyMap<Glyph, number>,
): readonly Placed[] => {
  const order = (mark: Glyph): number => drawn.get(mark) ?? -1
  const isLeftToRight = ({ text }: Glyph): boolean => !rightToLeft.test(text)
  const inOrder = marks.filter(isLeftToRight).toSorted((a, b) => order(a) - order(b))
  return [...inOrder, ...marks.filter((mark) => !isLeftToRight(mark))].map((mark) => ({
    text: mark.text,
    on: (isLeftToRight(mark) ? lastDrawn(mark, order(mark), signs, places) : null) ?? placeUnder(mark, signs),
  }))
}

/** So many marks stand on one letter. */
const mostMarks = 5

const lastDrawn = (
  mark: Glyph,
  order: number,
  signs: readonly Glyph[],
  places: ReadonlyMap<number, number>,
): number | null => {
  for (let away = 1; away <= mostMarks; away += 1) {
    const place = places.get(order - away)
    const sign = place === undefined ? undefined : signs[place]
    if (place === undefined || sign === undefined) continue
    const slack = 0.5 * sign.size
    if (rightToLeft.test(sign.text)) return null
    return mark.left >= sign.left - slack && mark.left <= sign.right + slack ? place : null
  }
  return null
}

const placeUnder = (mark: Glyph, signs: readonly Glyph[]): number => {
  const middle = (mark.left + mark.right) / 2
  let [low, high] = [0, signs.length]
  while (low < high) {
    const at = (low + high) >> 1
    if ((signs[at]?.left ?? 0) <= middle + 0.01) low = at + 1
    else high = at
  }
  return Math.max(0, low - 1)
}

/** The signs with their marks; a vowel of Thai and Lao that fonts draw in two parts is one letter. */
export const withMarks = <Letter extends Glyph>(
  signs: readonly Letter[],
  marks: readonly Placed[],
): readonly Letter[] => {
  const text = signs.map((sign) => sign.text)
  for (const { text: mark, on } of marks) if (text[on] !== undefined) text[on] += mark
  for (const [at, own] of text.entries()) {
    const { letter = '', upper = '', tone = '' } = endsUpper.exec(own)?.groups ?? {}
    const next = text[at + 1]
    const whole = wholeVowels.get(`${upper}${next?.charAt(0) ?? ''}`)
    if (whole === undefined || next === undefined) continue
    text[at] = letter + tone
    text[at + 1] = whole + next.slice(1)
  }
  return signs.map((sign, at) => ({ ...sign, text: text[at] ?? sign.text }))
}
