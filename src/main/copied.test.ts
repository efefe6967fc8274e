import { expect, test } from 'vitest'
import { copiedSeconds } from '#contract/copiedSeconds'
import { Copied } from './copied'

/** A clipboard of several programs, and a clock that goes only when it is told to. */
const desk = () => {
  const board = { text: '', html: null as string | null }
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>()
  const faults: unknown[] = []
  let now = 0
  let isReadable = true
  const copied = new Copied(
    {
      put: async (text, html) => {
        if (!isReadable) throw new Error('busy')
        Object.assign(board, { text, html })
      },
      text: async () => {
        if (!isReadable) throw new Error('busy')
        return board.text
      },
      clear: () => void Object.assign(board, { text: '', html: null }),
    },
    (run, milliseconds) => {
      const number = waiting.size
      waiting.set(number, { at: now + milliseconds, run })
      return () => void waiting.delete(number)
    },
    (fault) => void faults.push(fault),
  )
  const pass = async (seconds: number): Promise<void> => {
    now += seconds * 1_000
    for (const [number, { at, run }] of waiting)
      if (at <= now) {
        waiting.delete(number)
        run()
      }
    // What a run began to read is answered in turns of its own.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  return { board, copied, faults, pass, lock: (isLocked: boolean) => (isReadable = !isLocked) }
}

test('words that were copied leave the clipboard after a minute, plain and rich, and not before', async () => {
  const { board, copied, pass } = desk()
  await copied.put('“We wait.” Ada Alver', '<p>“We wait.”</p>')
  await pass(copiedSeconds - 1)
  expect(board).toEqual({ text: '“We wait.” Ada Alver', html: '<p>“We wait.”</p>' })
  await pass(1)
  expect(board).toEqual({ text: '', html: null })
})

test.each([['other words'], ['']])('what was copied elsewhere since, %j, stays', async (other) => {
  const { board, copied, pass } = desk()
  await copied.put('ours', null)
  Object.assign(board, { text: other, html: 'a picture or a table' })
  await pass(copiedSeconds)
  expect(board).toEqual({ text: other, html: 'a picture or a table' })
})

test('a second copy has its own minute', async () => {
  const { board, copied, pass } = desk()
  await copied.put('first', null)
  await pass(copiedSeconds - 1)
  await copied.put('second', null)
  await pass(1)
  expect(board.text).toBe('second')
  await pass(copiedSeconds - 1)
  expect(board.text).toBe('')
})

test('what is copied while the copy before it is looked for stays its minute', async () => {
  const { board, copied } = desk()
  await copied.put('ours', null)
  const leaving = copied.takeBack()
  await copied.put('ours', '<p>ours</p>')
  await leaving
  expect(board.text).toBe('ours')
})

test('a copy that could not be made leaves the one before it ours', async () => {
  const { board, copied, lock, pass } = desk()
  await copied.put('first', null)
  lock(true)
  await expect(copied.put('second', null)).rejects.toThrow('busy')
  lock(false)
  await pass(copiedSeconds)
  expect(board.text).toBe('')
})

test('the line ends of Windows do not make it somebody else’s', async () => {
  const { board, copied, pass } = desk()
  await copied.put('one\ntwo', null)
  board.text = 'one\r\ntwo'
  await pass(copiedSeconds)
  expect(board.text).toBe('')
})

test('it goes with the program, and nothing goes twice', async () => {
  const { board, copied, pass } = desk()
  await copied.takeBack()
  await copied.put('ours', null)
  await copied.takeBack()
  expect(board.text).toBe('')
  board.text = 'ours'
  await pass(copiedSeconds)
  expect(board.text).toBe('ours')
})

test('a clipboard that another program holds is left alone, and said', async () => {
  const { board, copied, faults, lock, pass } = desk()
  await copied.put('ours', null)
  lock(true)
  await pass(copiedSeconds)
  expect([board.text, faults]).toEqual(['ours', [new Error('busy')]])
})
