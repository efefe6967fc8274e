/** Puts the focus into what is marked `data-field`, in the middle of what can be seen. */
export const enterField = (field: string): void => {
  const place = document.querySelector(`[data-field="${field}"]`)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=spinbutton], button')?.focus()
}
