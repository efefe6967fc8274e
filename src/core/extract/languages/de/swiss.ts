/** A list with the Swiss spelling of its words beside the German one: äußerte, äusserte. */
export function withSwiss(list: string): string {
  const swiss = list
    .split(/[,\n]/u)
    .map((form) => form.trim())
    .filter((form) => form.includes('ß'))
    .map((form) => form.replaceAll('ß', 'ss'))
  return [list.trim().replace(/,$/u, ''), ...swiss].join(', ')
}
