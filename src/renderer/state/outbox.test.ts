import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTurn } from './callOrder'
import { Outbox } from './outbox'
import { typedOut } from './typing'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await vi.runAllTimersAsync()
  vi.useRealTimers()
})

/** An outbox whose answers come when `answer` is called. */
const slow = () => {
  const sent: string[] = []
  const answers: (() => void)[] = []
  const busyWhileSending: boolean[] = []
  const settled: string[] = []
  const outbox: Outbox<string> = new Outbox<string>(
    (value) => {
      sent.push(value)
      busyWhileSending.push(outbox.isBusy)
      return new Promise<void>((resolve) => answers.push(resolve))
    },
    () => settled.push(sent.at(-1) ?? ''),
  )
  const answer = async (): Promise<void> => {
    answers.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { outbox, sent, settled, busyWhileSending, answer }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('an outbox', () => {
  it('sends words at a pause and not every letter, one at a time and of those that wait only the newest', async () => {
    const { outbox, sent, settled, busyWhileSending, answer } = slow()
    for (const typed of ['a', 'ab']) outbox.put(typed)
    expect([outbox.isBusy, ...sent]).toEqual([true])
    await pass(150)
    expect(sent).toEqual(['ab'])
    outbox.put('abc')
    outbox.put('abcd')
    await pass(1_000)
    expect(sent).toEqual(['ab'])
    await answer()
    expect([sent, settled]).toEqual([['ab'], []])
    await pass(150)
    expect(sent).toEqual(['ab', 'abcd'])
    await answer()
    expect(settled).toEqual(['abcd'])
    expect(outbox.isBusy).toBe(false)
    expect(busyWhileSending).toEqual([true, true])
  })

  it('sends all the same while somebody goes on typing', async () => {
    const { outbox, sent, answer } = slow()
    for (const letter of 'abcdefgh') {
      outbox.put(letter)
      await pass(100)
    }
    expect(sent).toEqual(['e'])
    await answer()
    await pass(150)
    await answer()
    expect(sent).toEqual(['e', 'h'])
  })

  it('pauses no more once somebody waits, who is answered last', async () => {
    const { outbox, sent, answer } = slow()
    const happened: string[] = []
    outbox.put('a')
    const undone = typedOut().then(() => happened.push('undone'))
    expect(sent).toEqual(['a'])
    outbox.put('ab')
    await answer()
    expect([...sent, ...happened]).toEqual(['a', 'ab'])
    await answer()
    await undone
    expect([...sent, ...happened]).toEqual(['a', 'ab', 'undone'])
  })

  it('goes before whatever is decided next', async () => {
    const order: string[] = []
    const outbox = new Outbox<string>(
      (typed) => inTurn(async () => void order.push(typed)),
      () => undefined,
    )
    outbox.put('typed')
    await inTurn(async () => void order.push('decided'))
    expect(order).toEqual(['typed', 'decided'])
  })
})
