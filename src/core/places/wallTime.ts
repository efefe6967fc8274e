/** A day (YYYY-MM-DD) and a time (09:30) on the clocks of a place. */
interface WallTime {
  readonly day: string
  readonly time: string
}

/**
 * The moment in universal time, as ISO 8601, at which the clocks of a zone (IANA name) show that; null where there is no
 * such day or time. Where clocks are put back an hour comes twice: it is the first.
 */
export const momentAt = ({ day, time }: WallTime, zone: string): string | null => {
  const shown = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(shown) || new Date(shown).toISOString().slice(0, 10) !== day) return null
  // The offset before and after a change of clocks: the earlier moment that shows the time is the one meant.
  const moments = [shown - dayLength, shown + dayLength].map((near) => shown - offsetAt(near, zone))
  const right = moments.filter((moment) => moment + offsetAt(moment, zone) === shown)
  const found = right.length > 0 ? Math.min(...right) : Math.max(...moments)
  return new Date(found).toISOString()
}

/** The day (YYYY-MM-DD) that the calendars of a zone show at a moment; null for a zone that nobody knows. */
export const dayAt = (instant: string, zone: string): string | null => {
  try {
    const at = Date.parse(instant)
    return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10)
  } catch {
    return null
  }
}

const dayLength = 86_400_000

/** How far the clocks of a zone are ahead of universal time at a moment, in milliseconds. */
const offsetAt = (moment: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  const shown = Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`)
  return shown - Math.floor(moment / 60_000) * 60_000
}
