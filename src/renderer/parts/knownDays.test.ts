import { expect, test } from 'vitest'
import { knownDayFrom, knownDayWords } from './knownDays'

test.each([
  ['2025', '2025', '2025'],
  ['2025-06', '2025-06', 'June 2025'],
  [' 2025-06-14 ', '2025-06-14', '14 June 2025'],
  ['June 2025', '2025-06', 'June 2025'],
  ['4 Sept. 2025', '2025-09-04', '4 September 2025'],
])('%j is the day %s, said %s', (typed, day, said) => {
  expect(knownDayFrom(typed)).toBe(day)
  expect(knownDayWords(day)).toBe(said)
})

test.each(['', '25', '06/2025', '31 June 2025', '2025-13', 'Ju 2025', 'Nonsense 2025', 'since 2025'])(
  '%j is none',
  (typed) => expect(knownDayFrom(typed)).toBeNull(),
)
