/** Puts the focus into what is marked `data-field`, in the middle of what can be seen. */
export const enterField = (field: string): void => {
  const place = document.querySelector(`[data-field="${field}"]`)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=spinbutton], button')?.focus()
}

/** Screens are drawn within so many frames of one another. */
const patience = 40

/**
 * Puts the focus into the field that holds these words, once the screen that was gone to shows it; a row that only shows
 * them is brought into view.
 */
export const enterWritten = (text: string, left = patience): void => {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(input,textarea)')]
  const field = fields.find(({ value }) => value.trim() !== '' && value.trim() === text.trim())
  if (field !== undefined) {
    field.scrollIntoView({ block: 'center' })
    field.focus()
  } else if (left > 0) requestAnimationFrame(() => enterWritten(text, left - 1))
}
