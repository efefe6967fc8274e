import { type City, cities } from './cities'

/**
 * The city by which a zone is known to people: the one whose name stands in a place as somebody typed it, else the first
 * known in that zone; null where none is known.
 */
export const cityIn = (zone: string, place = ''): City | null => {
  const there = inZone(zone)
  const words = searchable(place)
  const isNamed = ({ name, aliases }: City) => [name, ...aliases].some((one) => isIn(searchable(one), words))
  return there.find(isNamed) ?? there.find(({ name }) => zone.endsWith(name.replaceAll(' ', '_'))) ?? there[0] ?? null
}

/** `Etc/GMT-5` for five hours ahead of universal time: fixed offsets have no city, and IANA counts them backwards. */
export const fixedOffsets: readonly { readonly offset: string; readonly zone: string }[] = [
  { offset: 'UTC', zone: 'UTC' },
  ...Array.from({ length: 12 }, (_, at) => ({ offset: `UTC−${12 - at}`, zone: `Etc/GMT+${12 - at}` })),
  ...Array.from({ length: 14 }, (_, at) => ({ offset: `UTC+${at + 1}`, zone: `Etc/GMT-${at + 1}` })),
  { offset: 'UTC+3:30', zone: 'Asia/Tehran' },
  { offset: 'UTC+4:30', zone: 'Asia/Kabul' },
  { offset: 'UTC+5:30', zone: 'Asia/Kolkata' },
  { offset: 'UTC+5:45', zone: 'Asia/Kathmandu' },
  { offset: 'UTC+6:30', zone: 'Asia/Yangon' },
  { offset: 'UTC+9:30', zone: 'Australia/Darwin' },
]

/** A name as it is looked for: without accents, marks, leading zeros of hours, or the other names of universal time. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[−–]/gu, '-')
    .replace(/\bgmt\b/gu, 'utc')
    .replace(/([+-])\s*0(?=\d)/gu, '$1')
    .replace(/:00\b/gu, '')
    .replace(/[^\p{L}\p{N}+:-]+/gu, ' ')
    .trim()

/** A computer may call a zone by an older name, as `Asia/Calcutta`. */
const inZone = (zone: string): readonly City[] => {
  const there = cities.filter((city) => city.zone === zone)
  return there.length > 0 ? there : cities.filter((city) => canonical(city.zone) === canonical(zone))
}

const canonical = (zone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return zone
  }
}

const isIn = (name: string, words: string): boolean => ` ${words} `.includes(` ${name} `)
