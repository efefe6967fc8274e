import { expect, test } from 'vitest'
import { dealt } from './folds.mjs'

const items = Array.from({ length: 60 }, (_, at) => ({
  text: `text ${Math.floor(at / 3)}`,
  stratum: at < 30 ? 'en' : 'fr',
}))

test('all quotations of a text lie in one fold, and every fold has texts of each language', () => {
  const folds = dealt(items, 5)
  items.forEach((item, at) => expect(folds[at]).toBe(folds[items.findIndex(({ text }) => text === item.text)]))
  for (const language of ['en', 'fr'])
    expect(new Set(folds.filter((_, at) => items[at].stratum === language)).size).toBe(5)
})

test('a seed means the same deal, another seed another one', () => {
  expect(dealt(items, 5, 7)).toEqual(dealt(items, 5, 7))
  expect(dealt(items, 5, 7)).not.toEqual(dealt(items, 5, 8))
})
