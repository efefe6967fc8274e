import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HouseStyle, Quote, Result, Source } from '#core/model'
import { changeCase, correct, emphasise, insert, omit, sic } from '../verbatim/editing'
import { type Quoted, markedAt, quoted, spanOfWords } from '../testing/fixture'
import { checkVerbatim, recordedBracketsOf, utteranceOf } from '../testing/spoken'
import { quoteAsPlainText, renderQuote } from './render'

const holm = () =>
  quoted('“⟦the harbour, which our fathers built, is a principle asset. We open it in spring.⟧” said Berit Holm.')

const done = (result: Result<Quote, unknown>): Quote => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const at = (source: Source, words: string) => spanOfWords(source, words).start

/** Spaces that do not break are shown as ~. */
const printed = ({ quote, source }: Quoted, style: HouseStyle, language = 'en') =>
  quoteAsPlainText(quote, source, style, language).replaceAll('\u00a0', '~')

const operations: readonly (readonly [
  string,
  (given: Quoted) => Result<Quote, unknown>,
  Record<HouseStyle, string>,
])[] = [
  [
    'omit',
    ({ quote, source }) => omit(quote, source, spanOfWords(source, 'which our fathers built,')),
    {
      UN: '“the harbour,~… is a principle asset. We open it in spring.”',
      EU: '‘the harbour,~… is a principle asset. We open it in spring.’',
      US: '“the harbour,~.~.~. is a principle asset. We open it in spring.”',
    },
  ],
  [
    'insert',
    ({ quote, source }) => insert(quote, source, at(source, ' in spring'), 'to ships'),
    {
      UN: '“the harbour, which our fathers built, is a principle asset. We open it [to ships] in spring.”',
      EU: '‘the harbour, which our fathers built, is a principle asset. We open it [to ships] in spring.’',
      US: '“the harbour, which our fathers built, is a principle asset. We open it [to ships] in spring.”',
    },
  ],
  [
    'case',
    ({ quote, source }) => changeCase(quote, source, at(source, 'the harbour')),
    {
      UN: '“The harbour, which our fathers built, is a principle asset. We open it in spring.”',
      EU: '‘[T]he harbour, which our fathers built, is a principle asset. We open it in spring.’',
      US: '“[T]he harbour, which our fathers built, is a principle asset. We open it in spring.”',
    },
  ],
  [
    'sic',
    ({ quote, source }) => sic(quote, source, spanOfWords(source, 'principle')),
    {
      UN: '“the harbour, which our fathers built, is a principle [sic] asset. We open it in spring.”',
      EU: '‘the harbour, which our fathers built, is a principle [sic] asset. We open it in spring.’',
      US: '“the harbour, which our fathers built, is a principle [sic] asset. We open it in spring.”',
    },
  ],
  [
    'correct',
    ({ quote, source }) => correct(quote, source, spanOfWords(source, 'principle'), 'principal'),
    {
      UN: '“the harbour, which our fathers built, is a [principal] asset. We open it in spring.”',
      EU: '‘the harbour, which our fathers built, is a [principal] asset. We open it in spring.’',
      US: '“the harbour, which our fathers built, is a [principal] asset. We open it in spring.”',
    },
  ],
  [
    'emphasise',
    ({ quote, source }) => emphasise(quote, source, spanOfWords(source, 'in spring')),
    {
      UN: '“the harbour, which our fathers built, is a principle asset. We open it *in spring*.” [emphasis added]',
      EU: '‘the harbour, which our fathers built, is a principle asset. We open it *in spring*.’ (emphasis added)',
      US: '“the harbour, which our fathers built, is a principle asset. We open it *in spring*.” (emphasis added)',
    },
  ],
]

describe.each(operations)('the same operation in three houses: %s', (_name, operation, expected) => {
  test.each(['UN', 'EU', 'US'] as const)('%s', (style) => {
    const given = holm()
    expect(printed({ ...given, quote: done(operation(given)) }, style)).toBe(expected[style])
  })
})

describe('words left out', () => {
  const leftOut = (marked: string, words: string, style: HouseStyle) => {
    const given = quoted(marked)
    return printed({ ...given, quote: done(omit(given.quote, given.source, spanOfWords(given.source, words))) }, style)
  }
  test.each([
    [
      'at the beginning',
      '⟦Yesterday we agreed on water.⟧',
      'Yesterday',
      '“… we agreed on water.”',
      '‘… we agreed on water.’',
      '“[W]e agreed on water.”',
    ],
    [
      'before a capital',
      '⟦And so Norland agrees.⟧',
      'And so',
      '“… Norland agrees.”',
      '‘… Norland agrees.’',
      '“Norland agrees.”',
    ],
    [
      'at the end',
      '⟦We agree on water, as ever.⟧',
      'as ever',
      '“We agree on water,~…”',
      '‘We agree on water,~…’',
      '“We agree on water,~.~.~.~.”',
    ],
    [
      'to the very end',
      '⟦We agree on water, as ever.⟧',
      ', as ever.',
      '“We agree on water~…”',
      '‘We agree on water~…’',
      '“We agree on water~.~.~.~.”',
    ],
    [
      'a sentence',
      '⟦We agree. It rained. We go.⟧',
      'It rained.',
      '“We agree.~… We go.”',
      '‘We agree.~… We go.’',
      '“We agree.~.~.~. We go.”',
    ],
    [
      'into the next sentence',
      '⟦We agree on all. It rained. We go.⟧',
      'on all. It rained.',
      '“We agree~… We go.”',
      '‘We agree~… We go.’',
      '“We agree~.~.~.~. We go.”',
    ],
    [
      'before a comma',
      '⟦We agree on all, and we go.⟧',
      'on all',
      '“We agree~…, and we go.”',
      '‘We agree~…, and we go.’',
      '“We agree~.~.~.~, and we go.”',
    ],
    [
      'by a speaker who paused',
      '⟦We … well, we agree on all of it.⟧',
      'on all',
      '“We … well, we agree~[…] of it.”',
      '‘We … well, we agree~[...] of it.’',
      '“We … well, we agree~[.~.~.] of it.”',
    ],
    [
      'a whole paragraph',
      '⟦We agree.\nIt rained.\nWe go.⟧',
      'It rained.',
      '“We agree.\n…\nWe go.”',
      '‘We agree.\n[...]\nWe go.’',
      '“We agree.\n.~.~.~.\nWe go.”',
    ],
  ])('%s', (_what, marked, words, un, eu, us) => {
    expect([leftOut(marked, words, 'UN'), leftOut(marked, words, 'EU'), leftOut(marked, words, 'US')]).toEqual([
      un,
      eu,
      us,
    ])
  })
})

describe('several stretches print as one quotation, and what joins them is seen', () => {
  test.each([
    [
      'two sentences over a reporting clause',
      '“⟦We agree,⟧” said Dr. Holm, Minister a.i. of Norland. “⟦The harbour opens.⟧”',
      '“We agree,” “The harbour opens.”',
    ],
    [
      'one sentence over a reporting clause',
      '“⟦We agree,⟧” said Holm, “⟦and we open it.⟧”',
      '“We agree,~… and we open it.”',
    ],
    ['marks opened again at a paragraph', '“⟦We agree.⟧\n“⟦The harbour opens.⟧”', '“We agree.\n“The harbour opens.”'],
    [
      'a paragraph after the clause',
      '“⟦We agree,⟧” said Holm.\n\n“⟦The harbour opens.⟧”',
      '“We agree,\n“The harbour opens.”',
    ],
    [
      'narration between',
      '“⟦We agree,⟧” said Holm. The hall applauded. “⟦The harbour opens.⟧”',
      '“We agree,~… The harbour opens.”',
    ],
    [
      'their own words left out before the reporting clause',
      '“⟦We agree⟧ if it is amended,” said Holm. “⟦The harbour opens.⟧”',
      '“We agree~… The harbour opens.”',
      ['We agree if it is amended,', 'The harbour opens.'],
    ],
    [
      'two fragments of one sentence',
      'They called it “⟦a fair start⟧” and “⟦a long road⟧”, said Holm.',
      '“a fair start~… a long road”',
    ],
  ])('%s', (_what, marked, expected, said: readonly string[] = []) => {
    const { quote, source: read } = quoted(marked, { speakerMention: 'Holm' })
    const spans = said.map((words) => spanOfWords(read, words))
    const source = spans.length === 0 ? read : { ...read, reading: markedAt(spans) }
    expect(printed({ quote, source }, 'UN')).toBe(expected)
    for (const style of ['UN', 'EU', 'US'] as const) {
      const inside = renderQuote(quote, source, style).pieces.map(({ text }) => text)
      expect(checkVerbatim(inside.join(''), [utteranceOf(quote)])).toEqual({ verbatim: true, utterance: 0 })
    }
  })
})

describe('marks', () => {
  const nested = () => quoted('She said: “⟦He wrote “no” and it’s ‘done’.⟧”')
  test.each([
    ['UN', 'en', '“He wrote ‘no’ and it’s ‘done’.”'],
    ['EU', 'en', '‘He wrote “no” and it’s “done”.’'],
    ['US', 'en', '“He wrote ‘no’ and it’s ‘done’.”'],
    ['UN', 'fr', '«~He wrote “no” and it’s ‘done’.~»'],
    ['EU', 'ru', '«He wrote “no” and it’s ‘done’.»'],
  ] as const)('%s in a document in %s: marks inside give way to the marks around them', (style, language, expected) =>
    expect(printed(nested(), style, language)).toBe(expected),
  )

  test('reported speech has none', () =>
    expect(printed(quoted('Holm said ⟦the harbour would open⟧.', { kind: 'indirect' }), 'UN')).toBe(
      'the harbour would open',
    ))

  test.each(['UN', 'EU', 'US'] as const)(
    'reported speech that was selected across marks keeps none of them: %s',
    (style) =>
      expect(
        printed(quoted('Holm: “⟦Open it,” said Holm, and the “old” quay⟧ fell silent.', { kind: 'indirect' }), style),
      ).toBe('Open it, said Holm, and the old quay'),
  )

  test('a US block of fifty words has none, one of forty-nine has', () => {
    const block = (words: number) => renderQuote(...both(quoted(`⟦${'word '.repeat(words).trim()}⟧`)), 'US')
    expect(block(49)).toMatchObject({ block: false, open: '“' })
    expect(block(50)).toMatchObject({ block: true, open: '', close: '' })
  })
})

const both = ({ quote, source }: Quoted): [Quote, Source] => [quote, source]

describe('what is printed can be checked', () => {
  test('a quotation without edits gives the words of its source, in every house', () => {
    const text = fc.array(
      fc.constantFrom('river', 'Мост', 'we’ll', '2,5', '“so”', '协议', '…', '[sic]', '\n', 'é', '😀', 'Yes.'),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(text, fc.constantFrom<HouseStyle>('UN', 'EU', 'US'), (words, style) => {
        const { quote, source } = quoted(`Holm: ⟦${words.join(' ').trim() || 'x'}⟧ .`)
        const pieces = renderQuote(quote, source, style).pieces
        expect(pieces.map((piece) => unmarked(piece.text)).join('')).toBe(unmarked(quote.anchors[0]?.exact ?? ''))
        for (const { text: shown, span } of pieces)
          expect(unmarked(shown)).toBe(unmarked(source.text.slice(span?.start, span?.end)))
      }),
    )
  })

  test.each([
    ['UN', '“… [not ours] harbour, which'],
    ['EU', '‘… [not ours] harbour, which'],
    ['US', '“.~.~. [not ours] harbour, which'],
  ] as const)('an insertion where the first words were left out parts no word: %s', (style, expected) => {
    const { quote, source } = holm()
    const begun = done(omit(quote, source, spanOfWords(source, 'the')))
    const edited = done(insert(begun, source, at(source, 'harbour'), 'not ours'))
    expect(printed({ quote: edited, source }, style)).toContain(expected)
  })

  test('whatever is edited, the words printed are words of the source at their place', () => {
    const given = holm()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(70), fc.nat(20)), { maxLength: 6 }), (attempts) => {
        const quote = attempts.reduce((current, [which, from, length]) => {
          const start = 1 + from
          const selection = { start, end: Math.min(start + 1 + length, given.source.text.length) }
          const results = [
            () => omit(current, given.source, selection),
            () => insert(current, given.source, start, 'ours'),
            () => changeCase(current, given.source, start),
            () => sic(current, given.source, selection),
            () => correct(current, given.source, selection, 'ours'),
            () => emphasise(current, given.source, selection),
          ]
          const result = results[which]?.()
          return result?.ok === true ? result.value : current
        }, given.quote)
        for (const style of ['UN', 'EU', 'US'] as const) {
          const { pieces } = renderQuote(quote, given.source, style)
          const printed = pieces.map(({ text }) => text).join('')
          const verdict = checkVerbatim(printed, [utteranceOf(quote)], recordedBracketsOf(pieces, given.source))
          if (!isSilent(quote, style)) expect(verdict).toEqual({ verbatim: true, utterance: 0 })
          let last = 0
          for (const { text, kind, span } of pieces.filter((piece) => piece.span !== null)) {
            if (kind !== 'editorial') expect(text).toBe(given.source.text.slice(span?.start, span?.end))
            expect(span?.start).toBeGreaterThanOrEqual(last)
            last = span?.end ?? last
          }
        }
      }),
    )
  })

  test('a broken quotation says so, and nothing edits it', () => {
    const { quote, source } = holm()
    const tampered = { ...source, text: source.text.replace('harbour', 'airport') }
    expect(renderQuote(quote, tampered, 'UN')).toMatchObject({
      notes: ['broken'],
      pieces: [{ text: quote.anchors[0]?.exact }],
    })
  })
})

/** The one change that may be printed without a bracket: the initial letter, in the style of the UN. */
const isSilent = (quote: Quote, style: HouseStyle) =>
  style === 'UN' && quote.edits.some((edit) => edit.kind === 'case' && edit.at === quote.anchors[0]?.start)

const unmarked = (text: string) => text.replace(/[“”‘’]/g, '"')
