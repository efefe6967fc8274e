import { expect, test } from 'vitest'
import { momentAt } from './wallTime'

test.each([
  ['2025-03-07', '18:00', 'Asia/Almaty', '2025-03-07T13:00:00.000Z'],
  ['2025-07-01', '00:15', 'Europe/Vienna', '2025-06-30T22:15:00.000Z'],
  ['2025-12-31', '23:59', 'America/New_York', '2026-01-01T04:59:00.000Z'],
  ['2025-03-07', '18:00', 'Etc/GMT-5', '2025-03-07T13:00:00.000Z'],
  // An hour that comes twice is the first of the two.
  ['2025-10-26', '02:30', 'Europe/Vienna', '2025-10-26T00:30:00.000Z'],
])('%s %s in %s', (day, time, zone, moment) => expect(momentAt({ day, time }, zone)).toBe(moment))

test('a time that no clock shows is none', () => {
  expect(momentAt({ day: '2025-02-30', time: '10:00' }, 'UTC')).toBeNull()
  expect(momentAt({ day: '2025-02-03', time: '25:00' }, 'UTC')).toBeNull()
})
