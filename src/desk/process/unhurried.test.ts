import { expect, it } from 'vitest'
import type { Turns } from '#core/model/turns'
import { unhurried } from './unhurried'

const counting = function* (to: number): Turns<number> {
  let sum = 0
  for (let at = 1; at <= to; at += 1) {
    sum += at
    yield
  }
  return sum
}

it('comes to what the work comes to', async () => {
  expect(await unhurried(counting(4))).toBe(10)
})

it('lets others be heard while the work goes on', async () => {
  let isDone = false
  const heard: boolean[] = []
  const long = function* (): Turns<void> {
    // As many turns as it takes until somebody else was heard: without a pause, for ever.
    for (let turn = 0; heard.length < 3 && turn < 1e8; turn += 1) yield
  }
  const listen = (): void => {
    heard.push(isDone)
    if (!isDone) setImmediate(listen)
  }
  setImmediate(listen)
  await unhurried(long())
  isDone = true
  expect(heard.slice(0, 3)).toEqual([false, false, false])
})

it('a fault in a turn is the fault of the work', async () => {
  const faulty = function* (): Turns<void> {
    yield
    throw new Error('torn')
  }
  await expect(unhurried(faulty())).rejects.toThrow('torn')
})
