import { describe, expect, it } from 'vitest'
import { choiceFor, isMeant, meantBy, timeZones, underItsName, zoneOf } from './timeZones'

const zoneMeantBy = (typed: string): string | null => {
  const meant = meantBy(typed)
  return meant === null ? null : zoneOf(meant.value)
}

describe('A time zone', () => {
  it('is found by the cities that have none of their own, by former names, and without accents', () => {
    for (const [typed, zone] of [
      ['Astana', 'Asia/Almaty'],
      ['nur-sultan', 'Asia/Almaty'],
      ['Geneva', 'Europe/Zurich'],
      ['geneve', 'Europe/Zurich'],
      ['Washington', 'America/New_York'],
      ['Beijing', 'Asia/Shanghai'],
      ['Brasilia', 'America/Sao_Paulo'],
      ['New Delhi, India', 'Asia/Kolkata'],
    ])
      expect(zoneMeantBy(typed ?? ''), typed).toBe(zone)
  })

  it('is found by its hours, however they are written', () => {
    for (const typed of ['UTC+5', 'utc+05:00', 'GMT+5', 'UTC+05']) expect(zoneMeantBy(typed), typed).toBe('Etc/GMT-5')
    expect(zoneMeantBy('UTC-3')).toBe('Etc/GMT+3')
    expect(zoneMeantBy('UTC+5:30')).toBe('Asia/Kolkata')
    expect(zoneMeantBy('UTC')).toBe('UTC')
  })

  it('is not found by what stands for none', () => {
    expect(zoneMeantBy('Atlantis')).toBeNull()
    expect(timeZones(null).some(({ title }) => isMeant(title, 'Atlantis'))).toBe(false)
  })

  it('is shown by the city that the place names', () => {
    expect(choiceFor('Asia/Almaty', 'Astana')).toBe('Astana Asia/Almaty')
    expect(choiceFor('Etc/GMT-5', 'Astana')).toBe('UTC+5 Etc/GMT-5')
    expect(choiceFor(null, 'Astana')).toBe('')
    for (const zone of ['Asia/Almaty', 'Etc/GMT-5', 'America/Indiana/Knox', 'Mars/Olympus'])
      expect(
        timeZones(zone).map(({ value }) => value),
        zone,
      ).toContain(choiceFor(zone, ''))
  })

  it('chosen by a former name is shown by the one it has', () =>
    expect(underItsName(meantBy('Nur-Sultan')?.value ?? '')).toBe('Astana Asia/Almaty'))

  it('has one choice for each value', () => {
    const values = timeZones('Mars/Olympus').map(({ value }) => value)
    expect(values.length).toBe(new Set(values).size)
    for (const value of values) expect(zoneOf(value)).not.toBe('')
  })
})
