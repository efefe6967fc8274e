import { expect, test } from 'vitest'
import { Pace } from './pace'

const prompted = (): Pace => {
  const pace = new Pace()
  for (let answers = 0; answers < 32; answers += 1) pace.took(0.2, false)
  return pace
}

test('nobody is waited for on the spot who has not been prompt for long', () => {
  const pace = new Pace()
  for (let answers = 0; answers < 31; answers += 1) {
    pace.took(0.2, false)
    expect(pace.isPrompt).toBe(false)
  }
  pace.took(0.2, false)
  expect(pace.isPrompt).toBe(true)
})

test('one late answer, and the next many are waited for elsewhere', () => {
  const pace = prompted()
  pace.took(30, true)
  for (let answers = 0; answers < 31; answers += 1) {
    pace.took(0.2, false)
    expect(pace.isPrompt).toBe(false)
  }
})

test('the loop stands still for a few milliseconds at most before others have their turn', async () => {
  const pace = prompted()
  let waited = 0
  while (pace.isPrompt) {
    pace.took(0.5, true)
    waited += 0.5
  }
  expect(waited).toBe(4)
  await new Promise((resolve) => setImmediate(resolve))
  expect(pace.isPrompt).toBe(true)
})
