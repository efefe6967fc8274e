import type { Span } from '#core/model'
import { placesOf } from './locate'
import { comparable, spanInText, typographicForm } from './typography'

/** Whether two texts are the same words: equal but for typography (see `typographicForm`). */
export const sameWords = (left: string, right: string): boolean => comparable(left) === comparable(right)

/** Where words stand in a text, typography apart: whole words, in one place only. Null when nowhere or in several. */
export const findWords = (text: string, words: string): Span | null => {
  const form = typographicForm(text)
  const wanted = comparable(words)
  const [only, another] = placesOf(form.form, wanted, 2)
  if (only === undefined || another !== undefined) return null
  return spanInText(text, form, { start: only, end: only + wanted.length })
}
