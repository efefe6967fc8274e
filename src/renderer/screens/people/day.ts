import type { Day } from '#core/model'

const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `12 Feb 2025`. */
export const shortDay = (day: Day): string => form.format(new Date(`${day}T00:00:00Z`))

/** The day on the calendar of the person at the desk. */
export const today = (): Day => {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
