import { describe, expect, it } from 'vitest'
import {
  type Quote,
  type Source,
  type SourceKind,
  blankKit,
  blankPerson,
  blankSource,
  makeIdsFrom,
  type PersonId,
} from '#core/model'
import { adjusted, type Move } from './boundary'
import { blocksOf } from './blocks'
import { placeFor, quoteFrom } from './newQuote'
import { quotable } from './quotable'

const makeId = makeIdsFrom(
  (() => {
    let n = 0
    return () => `test${String((n += 1)).padStart(8, '0')}`
  })(),
)
const now = '2026-02-03T10:00:00.000Z'

const sourceOf = (text: string, kind: SourceKind, named?: PersonId): Source => ({
  ...blankSource(makeId('src'), now, { text, sha256: '0'.repeat(64) }),
  kind,
  reading: {
    engine: 1,
    utterances:
      kind === 'speech'
        ? [{ kind: 'speech', spans: [{ start: 0, end: text.length }], speakers: [], mention: '', isSure: true }]
        : [...text.matchAll(/[“„]([^”“]+)[”“]/gu)].map(({ index, 1: words = '' }) => ({
            kind: 'marked',
            spans: [{ start: index + 1, end: index + 1 + words.length }],
            speakers: named === undefined ? [] : [{ personId: named, name: 'Maren O’Dowd', naming: null }],
            mention: '',
            isSure: true,
          })),
  },
})

/** What is selected stands between `[` and `]`; `earlier` are quotes of one speaker that are already there. */
const quoted = (
  drawn: string,
  kind: SourceKind = 'press-release',
  earlier: readonly string[] = [],
  speaker = blankPerson(makeId('per'), 'Maren O’Dowd'),
  isNamed = false,
) => {
  const text = drawn.replace(/[[\]]/g, '')
  const source = sourceOf(text, kind, isNamed ? speaker.id : undefined)
  const start = { ...blankKit(makeId, now), sources: [source], people: [speaker] }
  const quotes: readonly Quote[] = earlier.map((words) => ({
    ...quoteFrom(
      start,
      source,
      [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
      makeId('quo'),
    ),
    speakerIds: [speaker.id],
  }))
  const kit = { ...start, quotes }
  const spans = quotable(text, blocksOf(text), { start: drawn.indexOf('['), end: drawn.indexOf(']') - 1 })
  const quote = quoteFrom(kit, source, spans, makeId('quo'))
  return { kit, source, quote, speaker }
}

describe('a quote from a selection', () => {
  it('is speech inside marks, a fragment when it is short', () => {
    expect(quoted('She said: “[We measure silt, not sovereignty.]”').quote.kind).toBe('direct')
    expect(quoted('She spoke of “[open water]” again.').quote.kind).toBe('fragment')
    expect(quoted('Sie sagte: „[Wir messen den Schlamm und sonst nichts]“.').quote.kind).toBe('direct')
  })
  it('is reported where the source itself speaks', () => {
    expect(quoted('“We agree,” she said. [The talks went on until the evening.]').quote.kind).toBe('indirect')
    expect(quoted('[The talks went on until the evening.]', 'speech').quote.kind).toBe('direct')
  })
  it('takes the speaker whom the source names, and no other', () => {
    const text = '“We agree on this today,” she said. “[And we shall stay.]”'
    expect(quoted(text).quote.speakerIds).toEqual([])
    const speaker = blankPerson(makeId('per'), 'Maren O’Dowd')
    expect(quoted(text, 'press-release', [], speaker, true).quote.speakerIds).toEqual([speaker.id])
    const other = blankPerson(makeId('per'), 'Teodor Valk')
    expect(quoted(text, 'press-release', [], other, true).quote.speakerIds).toEqual([])
  })
  it('knows the terms of a published text, and not those of a note', () => {
    expect(quoted('“[We agree on this today.]”').quote.release.basis).toBe('on-record')
    expect(quoted('[We agree on this today.]', 'note').quote.release.basis).toBe('unknown')
  })
  it('stands in reading order', () => {
    const { kit, quote } = quoted(
      '“One word is here.” “[Two words are here.]” “Three words are here.”',
      'press-release',
      ['One word is here', 'Three words are here'],
    )
    expect(placeFor(kit, quote)).toBe(kit.quotes[1]?.id)
  })
})

describe('its boundary', () => {
  const check = (drawn: string, move: Move, expected: string | null) => {
    const { source, quote } = quoted(drawn)
    const moved = adjusted(quote, source, move)
    expect(moved?.anchors.map((anchor) => anchor.exact).join(' | ') ?? null).toBe(expected)
  }
  const end = (by: Move['by'], unit: Move['unit'] = 'word'): Move => ({ edge: 'end', by, unit })
  const start = (by: Move['by'], unit: Move['unit'] = 'word'): Move => ({ edge: 'start', by, unit })

  it('moves by a word', () => {
    check('“We [measure silt], not sovereignty.”', end('backward'), 'measure')
    check('“We [measure silt not] sovereignty.”', end('forward'), 'measure silt not sovereignty')
    check('“We [measure silt].”', start('backward'), 'We measure silt')
    check('“We [measure silt].”', start('forward'), 'silt')
  })
  it('stops after the sign that follows a word', () => {
    check('“We [measure silt]. So be it.”', end('forward'), 'measure silt.')
    check('“We [measure silt.] So be it.”', end('forward'), 'measure silt. So')
    check('“We [measure silt.]”', end('backward'), 'measure silt')
  })
  it('moves by a sentence, without the marks around it', () => {
    check('“We agree. [We measure silt]. So be it.” He left.', end('forward', 'sentence'), 'We measure silt.')
    check('“We agree. [We measure silt.] So be it.” He left.', end('forward', 'sentence'), 'We measure silt. So be it.')
    check('“We agree. [We measure silt.] So be it.”', start('backward', 'sentence'), 'We agree. We measure silt.')
  })
  it('stays in its paragraph and keeps a word', () => {
    check('“We agree.”\n“[Silt] we measure.”', start('backward'), null)
    check('“We [agree].”\n“Silt.”', end('backward'), null)
  })
  it('never leaves the quotation marks: what stands outside was not said', () => {
    check('“We [measure silt],” said Valk. “So be it.”', end('forward', 'sentence'), 'measure silt,')
    check('“We [measure silt,]” said Valk. “So be it.”', end('forward', 'sentence'), null)
    check('“We [measure silt,]” said Valk.', end('forward'), null)
    check('“We [measure silt],” said Valk.', start('backward', 'sentence'), 'We measure silt')
    check('Valk said: “[We measure] silt.”', start('backward'), null)
  })
  it('gives up edits that lie outside', () => {
    const { source, quote } = quoted('“We [measure silt today].”')
    const at = source.text.indexOf(' today') + ' today'.length
    const edited: Quote = { ...quote, edits: [{ kind: 'sic', at }] }
    expect(adjusted(edited, source, end('backward'))?.edits).toEqual([])
    expect(adjusted(edited, source, start('backward'))?.edits).toEqual([{ kind: 'sic', at }])
  })
})
