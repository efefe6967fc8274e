import { describe, expect, test } from 'vitest'
import type { Quote, QuoteEdit, Result, Source } from '#core/model'
import { changeCase, checkEdits, correct, emphasise, insert, omit, sic, withoutEdit } from './editing'
import { quoted, spanOfWords } from '../testing/fixture'

const given = () =>
  quoted('Holm: “⟦The old harbour, built of stone, is a principle asset of non-aligned Norland.⟧” “⟦It’s ours.⟧”')
const outcome = (result: Result<Quote, { code: string }>) => (result.ok ? result.value.edits : result.failure.code)

type Make = (quote: Quote, source: Source) => Result<Quote, { code: string }>

describe('an edit is made from a selection', () => {
  const at = (words: string) => spanOfWords(given().source, words)
  test.each<[string, Make, (edit: QuoteEdit | undefined) => unknown, unknown]>([
    [
      'an omission grows to whole words',
      (quote, source) => omit(quote, source, { start: at('lt of sto').start, end: at('lt of sto').end }),
      (edit) => edit,
      { kind: 'omit', ...at('built of stone') },
    ],
    [
      'never to half a compound',
      (quote, source) => omit(quote, source, at('non-')),
      (edit) => edit,
      { kind: 'omit', ...at('non-aligned') },
    ],
    [
      'an insertion stands between words',
      (quote, source) => insert(quote, source, at('bour').start, ' of Sandholm '),
      (edit) => edit,
      { kind: 'insert', at: at('harbour').end, text: 'of Sandholm' },
    ],
    [
      'sic follows its word',
      (quote, source) => sic(quote, source, at('princi')),
      (edit) => edit,
      { kind: 'sic', at: at('principle').end },
    ],
    [
      'case turns to the other one',
      (quote, source) => changeCase(quote, source, at('he old').start),
      (edit) => edit,
      { kind: 'case', at: at('The').start, to: 'lower' },
    ],
  ])('%s', (_what, make, look, expected) => {
    const { quote, source } = given()
    const result = make(quote, source)
    expect(look(result.ok ? result.value.edits[0] : undefined)).toEqual(expected)
  })

  test.each<[string, Make, string]>([
    ['outside the quotation', (quote, source) => omit(quote, source, at('Holm')), 'outside-quote'],
    [
      'over two stretches',
      (quote, source) => omit(quote, source, { start: at('Norland').start, end: at('ours').end }),
      'outside-quote',
    ],
    [
      'of white space',
      (quote, source) => omit(quote, source, { start: at(' old').start, end: at(' old').start }),
      'outside-quote',
    ],
    ['of all the words', (quote, source) => omit(quote, source, at('It’s ours')), 'nothing-left'],
    [
      'that closes its own bracket',
      (quote, source) => insert(quote, source, at(' is a').start, '] not ['),
      'text-not-plain',
    ],
    [
      'that holds quotation marks',
      (quote, source) => correct(quote, source, at('asset'), '”, he lied, “'),
      'text-not-plain',
    ],
    ...['yes】 not', 'yes〛 not', 'yes‚ not', '‘yes', '＂no', '\u200fno', 'no\u00adne'].map(
      (text): [string, Make, string] => [
        `that could pass for the end of it: ${text}`,
        (quote, source) => insert(quote, source, at(' is a').start, text),
        'text-not-plain',
      ],
    ),
    ['that says nothing', (quote, source) => correct(quote, source, at('asset'), '  '), 'text-not-plain'],
    ['of the case of a comma', (quote, source) => changeCase(quote, source, at(', is').start), 'not-a-letter'],
  ])('and is refused %s', (_what, make, code) => {
    const { quote, source } = given()
    expect(outcome(make(quote, source))).toBe(code)
  })

  test.each<[string, Make, Make, string]>([
    ['two omissions of one word', (q, s) => omit(q, s, at('old')), (q, s) => omit(q, s, at('old harbour')), 'overlaps'],
    [
      'a correction of what is left out',
      (q, s) => omit(q, s, at('built of stone')),
      (q, s) => correct(q, s, at('stone'), 'brick'),
      'overlaps',
    ],
    ['sic twice', (q, s) => sic(q, s, at('principle')), (q, s) => sic(q, s, at('principle')), 'overlaps'],
    [
      'sic and correction of one word',
      (q, s) => correct(q, s, at('principle'), 'principal'),
      (q, s) => sic(q, s, at('principle')),
      'overlaps',
    ],
    [
      'emphasis that begins in an omission',
      (q, s) => omit(q, s, at('built of stone')),
      (q, s) => emphasise(q, s, at('stone, is')),
      'overlaps',
    ],
  ])('and is refused where another one works: %s', (_what, first, second, code) => {
    const { quote, source } = given()
    const once = first(quote, source)
    expect(once.ok && outcome(second(once.value, source))).toBe(code)
  })

  test('emphasis may lie over other edits, and each edit can be taken back', () => {
    const { quote, source } = given()
    const once = sic(quote, source, at('principle'))
    const twice = once.ok ? emphasise(once.value, source, at('a principle asset')) : once
    if (!twice.ok) throw new Error(twice.failure.code)
    expect(checkEdits(twice.value, source)).toEqual([])
    expect(twice.value.edits.map(({ kind }) => kind)).toEqual(['emphasis', 'sic'])
    expect(withoutEdit(twice.value, 0).edits.map(({ kind }) => kind)).toEqual(['sic'])
  })
})
