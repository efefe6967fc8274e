import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote, Source } from '#core/model'
import { sha256 } from '#core/text/sha256'
import { verifyKit } from './evidence'
import { kitOf, quotedIn, sourceOf, spanOfWords } from '../testing/fixture'
import { quoteState } from './state'

const text = 'Berit Holm said: “We shall open the harbour, and we’ll pay for it. The ferry sails in spring.” Rain fell.'
const words = 'We shall open the harbour, and we’ll pay for it. The ferry sails in spring.'
const given = () => {
  const source = sourceOf(text)
  return { source, quote: quotedIn(source, [words]) }
}
const reason = (quote: Quote, source: Source | undefined) => {
  const state = quoteState(quote, source)
  return state.state === 'broken' ? state.reason : state.state
}

describe('the state of a quotation', () => {
  test('is exact when its words stand there', () => {
    const { quote, source } = given()
    expect(quoteState(quote, source)).toEqual({ state: 'exact' })
  })

  test('is edited when something is declared, and counts it', () => {
    const { quote, source } = given()
    const edits: Quote['edits'] = [
      { kind: 'omit', ...spanOfWords(source, 'and we’ll pay for it') },
      { kind: 'sic', at: spanOfWords(source, 'ferry').end },
    ]
    expect(quoteState({ ...quote, edits }, source)).toEqual({ state: 'edited', edits: 2 })
  })

  test('is broken where it goes wrong: one letter', () => {
    const { quote, source } = given()
    const at = source.text.indexOf('harbour') + 2
    const altered = { ...source, text: `${source.text.slice(0, at)}n${source.text.slice(at + 1)}` }
    expect(quoteState(quote, altered)).toEqual({ state: 'broken', reason: 'words-differ', anchor: 0, at })
  })

  test.each([
    ['without its source', (): [Quote, Source | undefined] => [given().quote, undefined], 'source-missing'],
    [
      'in a shorter source',
      () => changed((_quote, source) => [{}, { text: source.text.slice(0, 40) }]),
      'out-of-place',
    ],
    ['with offsets that are not those of its words', () => anchor({ end: 60 }), 'out-of-place'],
    ['with another apostrophe', () => anchor({ exact: words.replace('’', "'") }), 'words-differ'],
    ['with other words before it', () => anchor({ prefix: 'Carl Holm said: “' }), 'surroundings-differ'],
    ['with other words after it', () => anchor({ suffix: '” Snow fell.' }), 'surroundings-differ'],
    [
      'ending inside a word',
      () =>
        changed((quote) => [
          {
            anchors: quote.anchors.map((one) => ({ ...one, end: one.end - 3, exact: words.slice(0, -3), suffix: '' })),
          },
          {},
        ]),
      'word-cut',
    ],
    [
      'with stretches in the wrong order',
      () => changed((quote) => [{ anchors: [...quote.anchors, ...quote.anchors] }, {}]),
      'out-of-order',
    ],
    ['with an edit outside its words', () => edit({ kind: 'omit', start: 0, end: 5 }), 'edit-invalid'],
    [
      'with an insertion that closes its own bracket',
      () => edit({ kind: 'insert', at: 37, text: '] never [' }),
      'edit-invalid',
    ],
  ] as const)('is broken %s', (_what, make, expected) => expect(reason(...make())).toBe(expected))

  test('is broken by any one changed character of its words, in the quotation or in the source', () => {
    const { quote, source } = given()
    const start = quote.anchors[0]?.start ?? 0
    fc.assert(
      fc.property(
        fc.nat(words.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        fc.boolean(),
        (at, sign, inSource) => {
          fc.pre(sign !== words.charAt(at))
          const exact = `${words.slice(0, at)}${sign}${words.slice(at + 1)}`
          const altered = `${text.slice(0, start)}${exact}${text.slice(start + words.length)}`
          const state = inSource
            ? quoteState(quote, { ...source, text: altered })
            : quoteState({ ...quote, anchors: quote.anchors.map((one) => ({ ...one, exact })) }, source)
          expect(state).toEqual({ state: 'broken', reason: 'words-differ', anchor: 0, at: start + at })
        },
      ),
    )
  })
})

const changed = (
  change: (quote: Quote, source: Source) => readonly [Partial<Quote>, Partial<Source>],
): [Quote, Source] => {
  const { quote, source } = given()
  const [ofQuote, ofSource] = change(quote, source)
  return [
    { ...quote, ...ofQuote },
    { ...source, ...ofSource },
  ]
}
const anchor = (change: Partial<Quote['anchors'][number]>) =>
  changed((quote) => [{ anchors: quote.anchors.map((one) => ({ ...one, ...change })) }, {}])
const edit = (one: Quote['edits'][number]) => changed(() => [{ edits: [one] }, {}])

describe('the evidence of a kit', () => {
  const kit = () => {
    const source = sourceOf(`River talks resume\n${text}`)
    const one = quotedIn(source, [words])
    const two = quotedIn(source, ['The ferry sails in spring.'], {
      edits: [{ kind: 'emphasis', ...spanOfWords(source, 'in spring') }],
    })
    const dropped = quotedIn(source, ['Rain fell.'], { standing: 'dropped' })
    return kitOf({ sources: [source], quotes: [one, two, dropped] })
  }

  test('tells exact and edited apart, and counts every edit', () => {
    const report = verifyKit(kit())
    expect(report.tally).toEqual({ exact: 1, edited: 1, reported: 0, edits: 1, broken: 0 })
    expect(report).toMatchObject({ broken: [], alteredSourceIds: [] })
    expect(report.quotes[0]).toMatchObject({
      sourceNumber: 1,
      sourceTitle: 'River talks resume',
      sha256: sha256(words),
      stretches: [{ start: 37, end: 37 + words.length, paragraph: 1, exact: words, suffix: '” Rain fell.' }],
    })
  })

  test('reported words are not counted as exact, broken ones as broken', () => {
    const whole = kit()
    const reported = whole.quotes.map((quote): Quote => ({ ...quote, kind: 'indirect' }))
    expect(verifyKit({ ...whole, quotes: reported }).tally).toEqual({
      exact: 0,
      edited: 0,
      reported: 2,
      edits: 1,
      broken: 0,
    })
    expect(verifyKit({ ...whole, sources: [], quotes: reported }).tally).toMatchObject({ reported: 0, broken: 2 })
  })

  test('names the quotation when a stored word was changed', () => {
    const whole = kit()
    const [one, ...rest] = whole.quotes
    if (one === undefined) throw new Error('There is a quotation')
    const forged = {
      ...one,
      anchors: one.anchors.map((stretch) => ({ ...stretch, exact: stretch.exact.replace('shall', 'could') })),
    }
    const report = verifyKit({ ...whole, quotes: [forged, ...rest] })
    expect(report).toMatchObject({
      tally: { exact: 0, edited: 1, broken: 1 },
      broken: [{ quoteId: one.id, state: { reason: 'words-differ' } }],
    })
  })

  test('breaks every quotation of a source that was changed anywhere', () => {
    const whole = kit()
    const report = verifyKit({
      ...whole,
      sources: whole.sources.map((source) => ({ ...source, text: source.text.replace('fell.', 'fell!') })),
    })
    expect(report).toMatchObject({ tally: { exact: 0, edits: 0, broken: 2 }, alteredSourceIds: [whole.sources[0]?.id] })
    expect(report.broken.map(({ state }) => state.state === 'broken' && state.reason)).toEqual([
      'surroundings-differ',
      'surroundings-differ',
    ])
  })

  test('and so does a change far away from the words', () => {
    const whole = kit()
    const report = verifyKit({
      ...whole,
      sources: whole.sources.map((source) => ({ ...source, text: `${source.text} Later.` })),
    })
    expect(report.broken.map(({ state }) => state.state === 'broken' && state.reason)).toContain('source-altered')
  })
})
