import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Silence } from './silence'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watched = () => {
  const silence = new Silence(500)
  const tooLong = vi.fn()
  silence.begin(10, tooLong)
  return { silence, tooLong }
}

it('is told once after five seconds without a word', () => {
  const { tooLong } = watched()
  vi.advanceTimersByTime(4_999)
  expect(tooLong).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20_000)
  expect(tooLong).toHaveBeenCalledOnce()
})

it('a word in time begins the five seconds anew', () => {
  const { silence, tooLong } = watched()
  for (let word = 0; word < 20; word += 1) {
    vi.advanceTimersByTime(4_400)
    silence.heard()
  }
  expect(tooLong).not.toHaveBeenCalled()
})

it('nobody is waited for any more when it has ended', () => {
  const { silence, tooLong } = watched()
  silence.end()
  vi.advanceTimersByTime(60_000)
  expect(tooLong).not.toHaveBeenCalled()
})
