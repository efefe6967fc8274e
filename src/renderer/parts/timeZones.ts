import type { Choice } from './Select'

/** Every time zone by its IANA name, and the one in use even if this computer does not know it. */
export const timeZones = (inUse: string | null): readonly Choice<string>[] =>
  inUse === null || known.some((zone) => zone.value === inUse) ? known : [choiceOf(inUse), ...known]

const choiceOf = (name: string): Choice<string> => ({ value: name, title: name.replaceAll('_', ' ') })

const known: readonly Choice<string>[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC'),
].map(choiceOf)

/** `UTC+05:00`: how far a zone is from universal time at noon of a day (`2025-03-07`); null when either is not known. */
export const offsetOn = (zone: string, day: string | null): string | null => {
  if (day === null) return null
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      new Date(`${day}T12:00:00Z`),
    )
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
    return name.replace('GMT', 'UTC').replace('+00:00', '')
  } catch {
    // A zone that this computer does not know has no offset here.
    return null
  }
}
