import { describe, expect, it } from 'vitest'
import { Outbox } from './outbox'
import { typedOut } from './typing'

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
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { outbox, sent, settled, busyWhileSending, answer }
}

describe('an outbox', () => {
  it('sends one at a time and of those that wait only the newest', async () => {
    const { outbox, sent, settled, busyWhileSending, answer } = slow()
    for (const typed of ['a', 'ab', 'abc']) outbox.put(typed)
    expect(sent).toEqual(['a'])
    await answer()
    expect(sent).toEqual(['a', 'abc'])
    expect(settled).toEqual([])
    await answer()
    expect(settled).toEqual(['abc'])
    expect(outbox.isBusy).toBe(false)
    expect(busyWhileSending).toEqual([true, true])
  })

  it('keeps whoever wants to undo waiting until the last key is answered', async () => {
    const { outbox, sent, answer } = slow()
    const happened: string[] = []
    outbox.put('a')
    const undone = typedOut().then(() => happened.push('undone'))
    outbox.put('ab')
    await answer()
    expect([...sent, ...happened]).toEqual(['a', 'ab'])
    await answer()
    await undone
    expect([...sent, ...happened]).toEqual(['a', 'ab', 'undone'])
  })
})
