import { describe, expect, it } from 'vitest'
import type { Failure } from '#contract/failures'
import type { Told } from '#core/edit/told'
import { flat, gapsIn } from '#core/words/testing/coverage'
import { language, words } from '.'
import { english } from './en'
import { failureWords } from './failureWords'
import { tallyWords } from './tallyWords'
import { toldWords } from './toldWords'

describe('What the window says', () => {
  it('every failure says what happened and what comes next, with and without facts', () => {
    const facts = { name: 'notes.docx', title: 'A meeting', path: '/somewhere', limit: 10, call: 'kit.open' }
    for (const code of Object.keys(english.failures) as Failure['code'][]) {
      for (const said of [failureWords({ code, facts: {} }), failureWords({ code, facts })]) {
        expect(said.title, code).toMatch(/^\S.*\.$/u)
        expect(said.next, code).toMatch(/^\p{Lu}.*\.$/u)
        expect(`${said.title} ${said.next}`, code).not.toMatch(/undefined|null|\[object|[{}]/)
      }
    }
  })

  it('a failure names the file or the kit it speaks of', () => {
    expect(failureWords({ code: 'source.damaged', facts: { name: 'notes.docx' } }).title).toContain('notes.docx')
    expect(failureWords({ code: 'kit.tooNew', facts: { title: 'A meeting' } }).title).toContain('“A meeting”')
    expect(failureWords({ code: 'kit.tooNew', facts: {} }).title).toMatch(/^This kit /)
    expect(failureWords({ code: 'source.alreadyThere', facts: { name: 'a.txt', title: 'Remarks' } }).title).toContain(
      '“Remarks”',
    )
  })

  it('a quote that was barred says from whom and why', () =>
    expect(failureWords({ code: 'edit.barred', facts: { audience: 'press', because: 'off-the-record' } }).title).toBe(
      'This quote may not go to the press: off the record.',
    ))

  it('a step says what was changed and where', () => {
    const told: Told = {
      kind: 'quote.change',
      thing: 'quote',
      number: 1,
      name: 'We sail',
      fields: ['annotation'],
      standing: null,
      terms: null,
    }
    expect(toldWords(told)).toBe('annotation: “We sail”')
    const terms: Told = { ...told, fields: ['release'], terms: 'background' }
    expect(toldWords(terms)).toBe('terms: on background, “We sail”')
    expect(toldWords({ ...terms, name: '', number: 3 })).toBe('3 quotes: terms: on background')
    expect(toldWords({ ...told, name: '', number: 3, fields: ['themes'] })).toBe('3 quotes: themes')
    expect(toldWords({ ...told, kind: 'quote.stand', fields: [], standing: 'kept' })).toBe('quote kept: “We sail”')
    expect(toldWords({ ...told, kind: 'quote.stand', name: '', number: 4, fields: [], standing: 'dropped' })).toBe(
      '4 quotes dropped',
    )
    expect(toldWords({ ...told, kind: 'source.add', thing: 'source', name: '', number: 6, fields: [] })).toBe(
      '6 sources came in',
    )
    expect(toldWords({ ...told, kind: 'event.change', thing: 'event', name: '', fields: ['place', 'host'] })).toBe(
      'event: place and host',
    )
    expect(
      toldWords({ ...told, kind: 'person.change', thing: 'person', name: 'Ada', fields: ['a', 'b', 'c', 'd'] }),
    ).toBe('person changed: “Ada”')
    expect(toldWords({ ...told, kind: 'several', thing: null, name: '', number: 5, fields: [] })).toBe(
      'several changes: 5',
    )
  })

  it('every decision has a name for the offer to undo it', () => {
    for (const [kind, name] of Object.entries(words.edits)) expect(name, kind).toMatch(/^[a-z].*[a-z]$/)
  })

  it('every sentence can be read, none is empty and none has white space at its ends', () => {
    expect(gapsIn(language, english, english)).toEqual([])
    for (const [name, sentence] of flat(english)) expect(sentence, name).toMatch(/^\S(.*\S)?$/su)
  })

  it('one is not many', () => {
    expect(words.imports.arrived({ quotes: 1, people: 2 })).toBe('1 quote and 2 people proposed.')
    expect(words.imports.arrivedQuotes({ quotes: 3 })).toBe('3 quotes proposed.')
    expect(tallyWords({ exact: 1, edited: 0, reported: 0, edits: 0, broken: 0 })).toBe('1 quote: 1 exact')
    expect(tallyWords({ exact: 1, edited: 2, reported: 1, edits: 5, broken: 1 })).toBe(
      '5 quotes: 1 exact, 2 edited, 1 reported, 1 broken',
    )
    expect(tallyWords({ exact: 0, edited: 0, reported: 0, edits: 0, broken: 0 })).toBeNull()
  })
})
