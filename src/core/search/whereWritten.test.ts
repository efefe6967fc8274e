import { expect, test } from 'vitest'
import type { SectionKind } from '../model'
import { fixtureKit, varnholt } from '../pack/testing/fixture'
import { whereWritten } from './whereWritten'

const where = (section: SectionKind, ...printed: readonly string[]): string | null => {
  const found = whereWritten(fixtureKit, section, printed)
  return found === null ? null : `${found.kind} ${found.text.slice(0, 20)}`
}

test('a line of a page leads to the field that says it', () => {
  expect(where('points', 'We are ready to sign the Dry Year')).toBe('message We are ready to sign')
  expect(where('front-sheet', 'We are ready to sign the Dry Year')).toBe('message We are ready to sign')
  expect(where('questions', 'Who pays for the')).toBe('question Who pays for the gau')
  expect(where('front-sheet', 'A signature date for the')).toBe('front A signature date for')
})

test('a name in capitals is the name of the person', () =>
  expect(whereWritten(fixtureKit, 'people', ['Ilse VARNHOLT'])?.id).toBe(varnholt.id))

test('the same words are what the section prints: a quotation there, the source here', () => {
  expect(where('quotes', 'Shared numbers are the beginning of shared trust.')).toMatch(/^quote For nine years/)
  expect(where('annex', 'Shared numbers are the beginning of shared trust.')).toMatch(/^source Round Table/)
})

test('where the paragraph says more than the field, the words themselves lead there', () =>
  expect(where('documents', 'ORC/2031/4 and something else', 'ORC/2031/4')).toBe('document ORC/2031/4'))

test('a printed label leads to no field', () => expect(where('points', 'MAY BE SAID TO')).toBe(null))
