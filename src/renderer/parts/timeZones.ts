import { type City, cities } from '#core/places/cities'
import { cityIn, fixedOffsets, searchable } from '#core/places/zones'
import { language, words } from '../words'
import type { Choice } from './Select'

/**
 * What a time zone may be chosen by: cities first, then hours from universal time, then every zone by its IANA name. The
 * value of a choice names its zone last, behind what tells it from the others of that zone.
 */
export const timeZones = (inUse: string | null): readonly Choice<string>[] => {
  return inUse === null || all.some(({ value }) => zoneOf(value) === inUse) ? all : [named(inUse), ...all]
}

/** The choice by which a zone is shown: the city that the place of the event names, if it is in that zone. */
export const choiceFor = (zone: string | null, place: string): string => {
  if (zone === null) return ''
  const offset = byOffset.find(({ value }) => zoneOf(value) === zone && (zone.startsWith('Etc/') || zone === universal))
  const city = cityIn(zone, place)
  return offset?.value ?? (city === null ? zone : valueOf(city.name, zone))
}

/** The same choice under the name that the city has now. */
export const underItsName = (choice: string): string => choice.replace(/~.*(?= \S+$)/u, '')

export const zoneOf = (choice: string): string => choice.slice(choice.lastIndexOf(' ') + 1)

/** Whether a choice is meant by what was typed so far: accents and the ways to write an offset make no difference. */
export const isMeant = (title: string, typed: string): boolean => searchable(title).includes(searchable(typed))

/** The choice that a whole name or offset stands for, typed and left. */
export const meantBy = (typed: string): Choice<string> | null => {
  const sought = searchable(typed)
  return all.find(({ title }) => [title, title.split(',')[0] ?? ''].some((name) => searchable(name) === sought)) ?? null
}

const valueOf = (name: string, zone: string): string => `${name} ${zone}`

const regions = new Intl.DisplayNames(language, { type: 'region' })

const choicesOf = ({ name, aliases, country, zone }: City): readonly Choice<string>[] => {
  const land = regions.of(country) ?? country
  const title = land === name ? name : words.parts.cityIn({ city: name, country: land })
  return [
    { value: valueOf(name, zone), title },
    ...aliases.map((alias) => ({
      value: valueOf(`${name}~${alias}`, zone),
      title: words.parts.cityIn({ city: alias, country: land }),
      detail: title,
    })),
  ]
}

const named = (zone: string): Choice<string> => ({ value: zone, title: zone.replaceAll('_', ' ') })

const byCity = cities.flatMap(choicesOf).toSorted((one, other) => one.title.localeCompare(other.title, language))
const byOffset: readonly Choice<string>[] = fixedOffsets.map(({ offset, zone }) => ({
  value: valueOf(offset, zone),
  title: offset,
}))
const universal = fixedOffsets[0]?.zone
const byName = Intl.supportedValuesOf('timeZone')
  .filter((zone) => zone !== universal)
  .map(named)
const all = [...byCity, ...byOffset, ...byName]

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
