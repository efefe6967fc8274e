import type { Event, ProgrammeItem, ProgrammeItemId } from '#core/model'

/**
 * For each item that begins while an earlier one still runs: that earlier item. An item without minutes takes no time,
 * one without a day falls on the first day of the event, and one without a time cannot be judged.
 */
export const overlaps = (
  items: readonly ProgrammeItem[],
  event: Pick<Event, 'startDay'>,
): ReadonlyMap<ProgrammeItemId, ProgrammeItem> => {
  const timed = items
    .flatMap((item) => {
      const start = minuteOf(item.time)
      return start === null ? [] : [{ item, day: item.day ?? event.startDay, start, end: start + (item.minutes ?? 0) }]
    })
    .toSorted((a, b) => a.start - b.start)
  const found = new Map<ProgrammeItemId, ProgrammeItem>()
  for (const [at, later] of timed.entries()) {
    const earlier = timed.slice(0, at).find((other) => other.day === later.day && other.end > later.start)
    if (earlier !== undefined) found.set(later.item.id, earlier.item)
  }
  return found
}

const minuteOf = (time: string | null): number | null => {
  if (time === null) return null
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
