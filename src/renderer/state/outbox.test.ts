import { describe, expect, it } from 'vitest'
import { Outbox } from './outbox'

describe('an outbox', () => {
  it('sends one at a time and of those that wait only the newest', async () => {
    const sent: string[] = []
    const answers: (() => void)[] = []
    let settled = 0
    const busyWhileSending: boolean[] = []
    const outbox: Outbox<string> = new Outbox<string>(
      (value) => {
        sent.push(value)
        busyWhileSending.push(outbox.isBusy)
        return new Promise<void>((resolve) => answers.push(resolve))
      },
      () => {
        settled += 1
      },
    )
    outbox.put('a')
    outbox.put('ab')
    outbox.put('abc')
    expect(sent).toEqual(['a'])
    expect(outbox.isBusy).toBe(true)
    answers[0]?.()
    await Promise.resolve()
    await Promise.resolve()
    expect(sent).toEqual(['a', 'abc'])
    expect(settled).toBe(0)
    answers[1]?.()
    await outbox.settled()
    expect(outbox.isBusy).toBe(false)
    expect(settled).toBe(1)
    expect(busyWhileSending).toEqual([true, true])
  })
})
