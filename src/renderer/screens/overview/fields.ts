/** The fields of this screen that something can lead to. */
export type OverviewField = 'title' | 'date' | 'place' | 'timeZone' | 'purpose' | 'programme'

/** Put on the part of the screen that holds the field. */
export const fieldPlace = (field: OverviewField): { readonly 'data-field': OverviewField } => ({ 'data-field': field })
