import { describe, expect, test } from 'vitest'
import { cities } from './cities'
import { cityIn, fixedOffsets, searchable } from './zones'

/** Cities in which diplomats meet, and the clocks they go by. */

const hoursOf = (zone: string, day = '2031-01-15'): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('+0', '') ?? ''

test('every city has a zone that a computer knows, a country, and a name of its own', () => {
  for (const { zone, country, name } of cities) {
    expect(hoursOf(zone), name).toMatch(/^GMT/)
    expect(country, name).toMatch(/^[A-Z]{2}$/)
  }
  const names = cities.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(names.length).toBe(new Set(names).size)
})

test('a fixed offset is what it says', () => {
  for (const { offset, zone } of fixedOffsets)
    expect(hoursOf(zone), offset).toBe(offset.replace('UTC', 'GMT').replace('−', '-'))
})

describe('a zone is known by', () => {
  test('the city that the place names, also by a former name', () => {
    expect(cityIn('Asia/Almaty', 'Palace of Peace, Nur-Sultan')?.name).toBe('Astana')
    expect(cityIn('Europe/Zurich', 'Palais des Nations, GENÈVE')?.name).toBe('Geneva')
    expect(cityIn('America/New_York', 'Washington, D.C.')?.name).toBe('Washington')
  })

  test('its own city where the place names none, and the first known where it has none', () => {
    expect(cityIn('America/New_York', 'Newark')?.name).toBe('New York')
    expect(cityIn('Asia/Shanghai')?.name).toBe('Shanghai')
    expect(cityIn('Africa/Porto-Novo')?.name).toBe('Porto-Novo')
    expect(cityIn('Europe/Zurich')?.name).toBe('Geneva')
  })

  test('the name that this computer has for it', () => {
    expect(cityIn('Asia/Calcutta', 'Delhi')?.name).toBe('New Delhi')
    expect(cityIn('Nowhere/Else')).toBeNull()
  })
})

test('however somebody writes it', () => {
  expect(searchable('Brasília')).toBe('brasilia')
  expect(searchable('GMT +05:00')).toBe('utc +5')
  expect(searchable('UTC−3')).toBe('utc-3')
  expect(searchable('St John’s')).toBe('st john s')
})
