import { expect, test } from 'vitest'
import { forgetWords, remembered } from './remembered'

const counted = (most: number) => {
  const made: string[] = []
  const give = remembered(most, (words) => {
    made.push(words)
    return words.length
  })
  return { give, made }
}

test('what was given for a word is given again without being made again', () => {
  const { give, made } = counted(10)
  expect([give('harbour'), give('lock'), give('harbour')]).toEqual([7, 4, 7])
  expect(made).toEqual(['harbour', 'lock'])
})

test('no more than so many words are remembered', () => {
  const { give, made } = counted(2)
  for (const word of ['a', 'b', 'a', 'c', 'c', 'a']) give(word)
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

test('once words are forgotten nothing remembers any, wherever it was remembered', () => {
  const [one, other] = [counted(10), counted(10)]
  one.give('harbour')
  other.give('harbour')
  forgetWords()
  one.give('harbour')
  other.give('harbour')
  expect([one.made.length, other.made.length]).toEqual([2, 2])
})
