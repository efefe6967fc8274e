import { expect, test } from 'vitest'
import { readingsOf } from './strings'

const bytesOf = (text: string, encoding: 'utf8' | 'latin1'): string => Buffer.from(text, encoding).toString('latin1')

test('words in UTF-8 are read as such alone: an accented letter is not two of another encoding', () => {
  expect(readingsOf(bytesOf('jusque là', 'utf8'))).toEqual(['jusque là'])
})

test('words in Latin-1 are read as such', () => {
  expect(readingsOf(bytesOf('jusque là', 'latin1'))).toContain('jusque là')
})
