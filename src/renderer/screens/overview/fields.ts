/** The fields of this screen that something can lead to. */
export type OverviewField = 'title' | 'date' | 'place' | 'timeZone' | 'purpose' | 'programme'

/** Put on the part of the screen that holds the field. */
export const fieldPlace = (field: OverviewField): { readonly 'data-field': OverviewField } => ({ 'data-field': field })

/** Puts the focus into a field, in the middle of what can be seen. */
export const enterField = (field: string): void => {
  const place = document.querySelector(`[data-field="${field}"]`)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=spinbutton], button')?.focus()
}
