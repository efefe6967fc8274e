import { describe, expect, it } from 'vitest'
import { dayOf, dayRange, longDay, relativeDay, shortDay } from './dates'

describe('Days', () => {
  it.each([
    ['2026-03-12', '12 March 2026', '12 Mar 2026'],
    ['2026-05-01', '1 May 2026', '1 May 2026'],
    [null, '', ''],
  ])('%s', (day, long, short) => {
    expect(longDay(day)).toBe(long)
    expect(shortDay(day)).toBe(short)
  })

  it.each([
    ['2026-03-27', '2026-03-29', '27–29 March 2026'],
    ['2026-03-30', '2026-04-02', '30 March – 2 April 2026'],
    ['2026-12-30', '2027-01-02', '30 December 2026 – 2 January 2027'],
    ['2026-03-12', '2026-03-12', '12 March 2026'],
    ['2026-03-12', null, '12 March 2026'],
    [null, '2026-03-12', '12 March 2026'],
    ['2026-03-12', '2026-03-10', '12 March 2026'],
    [null, null, ''],
  ])('from %s to %s: %s', (start, end, said) => expect(dayRange(start, end)).toBe(said))

  it.each([
    ['2026-03-12', 'today'],
    ['2026-03-13', 'today'],
    ['2026-03-11', 'yesterday'],
    ['2026-03-10', '2 days ago'],
    ['2026-03-06', '6 days ago'],
    ['2026-03-05', 'last week'],
    ['2026-02-26', '2 weeks ago'],
    ['2026-02-05', '5 Feb 2026'],
  ])('seen from 12 March 2026, %s is %s', (day, said) => expect(relativeDay(day, '2026-03-12')).toBe(said))

  it('a moment falls on the day where the reader sits', () => {
    expect(dayOf(new Date(2026, 2, 1, 23, 59))).toBe('2026-03-01')
  })
})
