import type { Day } from '#core/model'

const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `7 March 2025`: never in figures alone, which two continents read differently (UN editorial manual). */
export const dayInWords = (day: Day): string => written.format(new Date(`${day}T00:00:00Z`))
