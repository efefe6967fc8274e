import { expect, test } from 'vitest'
import { Pace } from './pace'

const after = (...answers: readonly (readonly [milliseconds: number, times: number])[]): Pace => {
  const pace = new Pace()
  for (const [milliseconds, times] of answers)
    for (let answer = 0; answer < times; answer += 1) pace.took(milliseconds, false)
  return pace
}

test('nobody is waited for on the spot who has not been prompt for a while', () => {
  expect(after([0.2, 15]).isPrompt).toBe(false)
  expect(after([0.2, 16]).isPrompt).toBe(true)
})

test('one late answer among many prompt ones changes nothing, every other one does', () => {
  const pace = after([0.2, 40])
  for (let round = 0; round < 20; round += 1) {
    pace.took(3, true)
    expect(pace.isPrompt).toBe(true)
    for (let answer = 0; answer < 14; answer += 1) pace.took(0.2, true)
  }
  for (const milliseconds of [3, 0.2, 3, 0.2, 3]) pace.took(milliseconds, true)
  expect(pace.isPrompt).toBe(false)
})

test('a disk that falls silent holds the loop up once', () => {
  const pace = after([0.2, 40])
  pace.took(30, true)
  for (let answer = 0; answer < 15; answer += 1) {
    pace.took(0.2, false)
    expect(pace.isPrompt).toBe(false)
  }
  pace.took(0.2, false)
  expect(pace.isPrompt).toBe(true)
})

test('a disk that takes its time is never waited for on the spot, nor is what another thread was late with held against it', () => {
  expect(after([3, 200]).isPrompt).toBe(false)
  expect(after([8, 200]).isPrompt).toBe(false)
  expect(after([0.2, 40], [3, 200]).isPrompt).toBe(true)
  expect(after([0.2, 40], [8, 3]).isPrompt).toBe(false)
})

test('the loop stands still for a few milliseconds at most before others have their turn', async () => {
  const pace = after([0.2, 40])
  let waited = 0
  while (!pace.isSpent) {
    pace.took(0.5, true)
    waited += 0.5
  }
  expect(waited).toBe(4)
  await new Promise((resolve) => setImmediate(resolve))
  expect(pace.isSpent).toBe(false)
  expect(pace.isPrompt).toBe(true)
})
