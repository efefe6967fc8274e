import { afterEach, expect, test, vi } from 'vitest'
import { Underway, finishBeforeClosing } from './closing'

afterEach(() => {
  vi.useRealTimers()
})

/** A clock that runs with the fake timers. */
const clock = () => {
  vi.useFakeTimers()
  return () => Date.now()
}

test('quiet comes at once when nothing is underway, but for a short moment', async () => {
  const underway = new Underway(clock())
  const done = vi.fn()
  void underway.quiet().then(done)
  await vi.advanceTimersByTimeAsync(230)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60)
  expect(done).toHaveBeenCalled()
})

test('quiet waits for a call that is being answered, and for the one that follows it', async () => {
  const underway = new Underway(clock())
  const done = vi.fn()
  const work = (milliseconds: number) =>
    underway.during(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)))
  void work(500).then(() => work(500))
  void underway.quiet().then(done)
  await vi.advanceTimersByTimeAsync(1_050)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(280)
  expect(done).toHaveBeenCalled()
})

test('a call that never ends holds the window for four seconds and no longer', async () => {
  const underway = new Underway(clock())
  const done = vi.fn()
  void underway.during(() => new Promise<void>(() => undefined))
  void underway.quiet().then(done)
  await vi.advanceTimersByTimeAsync(3_900)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(done).toHaveBeenCalled()
})

/** A window as far as closing goes. */
const windowThatCloses = () => {
  const log: string[] = []
  let onClose: (event: { preventDefault: () => void }) => void = () => undefined
  const window = {
    on: (_name: 'close', listener: typeof onClose) => {
      onClose = listener
    },
    hide: () => log.push('hidden'),
    show: () => log.push('shown'),
    close: () => {
      let isHeld = false
      onClose({ preventDefault: () => (isHeld = true) })
      log.push(isHeld ? 'held' : 'closed')
    },
  }
  return { window, log }
}

test('closing is held until all is finished, and then happens by itself', async () => {
  const { window, log } = windowThatCloses()
  let finish: (answer: 'close') => void = () => undefined
  finishBeforeClosing(window, () => new Promise((resolve) => (finish = resolve)))
  window.close()
  window.close()
  expect(log).toEqual(['hidden', 'held', 'held'])
  finish('close')
  await new Promise((resolve) => setImmediate(resolve))
  expect(log).toEqual(['hidden', 'held', 'held', 'closed'])
})

test('while changes wait for the disk the window comes back, and can be closed later', async () => {
  const { window, log } = windowThatCloses()
  let answer: 'close' | 'stay' = 'stay'
  finishBeforeClosing(window, async () => answer)
  window.close()
  await new Promise((resolve) => setImmediate(resolve))
  expect(log).toEqual(['hidden', 'held', 'shown'])
  answer = 'close'
  window.close()
  await new Promise((resolve) => setImmediate(resolve))
  expect(log.at(-1)).toBe('closed')
})

test('a desk that cannot finish does not keep the window open for ever', async () => {
  const { window, log } = windowThatCloses()
  finishBeforeClosing(window, () => Promise.reject(new Error('the disk is gone')))
  window.close()
  await new Promise((resolve) => setImmediate(resolve))
  expect(log).toEqual(['hidden', 'held', 'closed'])
})
