import { expect, it } from 'vitest'
import type { Failure } from '#contract/failures'
import { flat, gapsIn } from '#core/words/testing/coverage'
import { english } from './en'
import { sentenceFor } from './sentenceFor'

it('every failure is one sentence, with and without facts', () => {
  const facts = { id: 'quo_1', name: 'notes.docx', reason: 'EIO', limit: 12_000, audience: 'press', type: 'pdf' }
  for (const code of Object.keys(english.failures) as Failure['code'][]) {
    for (const said of [sentenceFor({ code, facts: {} }), sentenceFor({ code, facts })])
      expect(said, code).toMatch(/^\S[^{}]*\.$/u)
  }
})

it('a failure says which file, how much and why', () => {
  expect(sentenceFor({ code: 'source.tooLong', facts: { name: 'a.txt', limit: 12_000 } })).toBe(
    'a.txt is longer than 12,000 bytes; take in a part of it.',
  )
  expect(sentenceFor({ code: 'disk.failed', facts: { reason: 'EIO' } })).toContain('refused to write (EIO);')
  expect(sentenceFor({ code: 'disk.failed', facts: {} })).toContain('refused to write;')
  expect(sentenceFor({ code: 'kit.damaged', facts: { file: 'kit.json', id: 'quo_1' } })).toMatch(/^Quotation quo_1 /)
  expect(sentenceFor({ code: 'source.unknownType', facts: { name: 'a.xlsx', type: 'xlsx', known: 'txt' } })).toBe(
    'a.xlsx is of a type that cannot be read; use txt.',
  )
})

it('every sentence can be read and none is empty', () => {
  expect(gapsIn('en-GB', english, english)).toEqual([])
  for (const [name, sentence] of flat(english)) expect(sentence, name).toMatch(/\S/)
})
