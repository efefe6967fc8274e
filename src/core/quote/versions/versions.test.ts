import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote } from '#core/model'
import { sameWords } from '#core/text/verbatim'
import { kitOf, quotedIn, sourceOf, spanOfWords } from '../testing/fixture'
import { isBroken, quoteState } from '../verbatim/state'
import { counterpart, languageVersionsOf, reanchored, reanchoredQuotes } from './versions'

const first = [
  'River talks resume',
  '“We shall open the harbour, and we’ll pay for it,” said Berit Holm. “The ferry sails in spring.”',
  '“We agree,” said Carl Lind. “We agree,” said Dora Grau.',
].join('\n')
const holmSays = { cue: 'said', speakerMention: 'Berit Holm' }

/** `moved`, or `changed: why | hint`. */
const follow = (words: readonly string[], now: string, change: Partial<Quote> = {}) => {
  const [from, to] = [sourceOf(first), sourceOf(now)]
  const result = reanchored(quotedIn(from, words, { ...holmSays, ...change }), from, to)
  if (result.state === 'changed') {
    return `changed: ${result.because}${result.hints.map((hint) => (hint ? ` | ${now.slice(hint.start, hint.end)}` : '')).join('')}`
  }
  expect(isBroken(quoteState(result.quote, to))).toBe(false)
  return `${result.state}: ${result.quote.anchors.map(({ exact }) => exact).join(' / ')}`
}
const open = ['We shall open the harbour, and we’ll pay for it,']
const both = [...open, 'The ferry sails in spring.']

describe('a quotation follows its release into the next version', () => {
  test.each<[string, string, readonly string[], string]>([
    ['nothing changed', first, both, `exact: ${both.join(' / ')}`],
    ['a headline was lengthened', first.replace('resume', 'resume at last'), both, `moved: ${both.join(' / ')}`],
    [
      'apostrophes were tidied',
      first.replace('we’ll', "we'll"),
      open,
      "exact: We shall open the harbour, and we'll pay for it,",
    ],
    [
      'a word was changed',
      first.replace('shall open', 'may open'),
      open,
      'changed: words-gone | “We may open the harbour, and we’ll pay for it,” said Berit Holm.',
    ],
    [
      'the opposite is said now',
      first.replace('shall open', 'shall not open'),
      open,
      'changed: words-gone | “We shall not open the harbour, and we’ll pay for it,” said Berit Holm.',
    ],
    [
      'a word was changed, and the speaker is named at length',
      first
        .replace('shall open', 'may open')
        .replace(
          'said Berit Holm.',
          'said Berit Holm, who is the long-serving Minister of Ports and Lighthouses of the whole of Norland.',
        ),
      open,
      'changed: words-gone | “We may open the harbour, and we’ll pay for it,” said Berit Holm, who is the long-serving Minister of Ports and Lighthouses of the whole of Norland.',
    ],
    ['the statement was withdrawn', 'River talks resume\nNothing was said.', open, 'changed: words-gone'],
    [
      'somebody else says it now',
      first.replace('said Berit Holm', 'said Carl Lind'),
      open,
      'changed: attribution-changed | “We shall open the harbour, and we’ll pay for it,” said Carl Lind.',
    ],
    [
      'narration came between',
      first.replace('Berit Holm. ', 'Berit Holm. Rain fell. '),
      both,
      'changed: rearranged | “We shall open the harbour, and we’ll pay for it,” said Berit Holm. | “The ferry sails in spring.”',
    ],
    [
      'it is said twice now',
      `${first}\n“The ferry sails in spring.”`,
      ['The ferry sails in spring.'],
      'exact: The ferry sails in spring.',
    ],
  ])('%s', (_what, now, words, expected) => {
    expect(follow(words, now)).toBe(expected)
  })

  test('words said by two are never given to the other one', () => {
    const from = sourceOf(first)
    const start = first.indexOf('We agree,')
    const lind = quotedIn(from, ['We agree,'], { speakerMention: 'Carl Lind', cue: 'said' })
    expect(lind.anchors[0]?.start).toBe(start)
    const now = sourceOf(first.replace('“We agree,” said Carl Lind. ', ''))
    expect(reanchored(lind, from, now)).toMatchObject({ state: 'changed', because: 'ambiguous' })
  })

  test('declared edits come along', () => {
    const from = sourceOf(first)
    const edits: Quote['edits'] = [{ kind: 'omit', ...spanOfWords(from, 'and we’ll pay for it') }]
    const to = sourceOf(first.replace('resume', 'resume at last'))
    const result = reanchored(quotedIn(from, open, { ...holmSays, edits }), from, to)
    expect(result).toMatchObject({
      state: 'moved',
      quote: { edits: [{ kind: 'omit', ...spanOfWords(to, 'and we’ll pay for it') }] },
    })
  })

  test('and so do all quotations of the version it supersedes', () => {
    const from = sourceOf(first)
    const to = sourceOf(first.replace('in spring', 'in May'), { supersedes: from.id })
    const kit = kitOf({
      sources: [from, to],
      quotes: [
        quotedIn(from, open),
        quotedIn(from, ['The ferry sails in spring.']),
        quotedIn(from, ['River talks'], { standing: 'dropped' }),
      ],
    })
    expect(reanchoredQuotes(kit, to).map(({ state }) => state)).toEqual(['exact', 'changed'])
    expect(reanchoredQuotes(kit, from)).toEqual([])
  })

  test('whatever is edited elsewhere, what follows has the same words', () => {
    const insertion = fc.constantFrom('', ' indeed', ' We agree, “We agree,”', 'The ferry', '\n\n', 'x', '’')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(first.length), fc.nat(9), insertion), { maxLength: 4 }), (edits) => {
        const now = edits.reduce(
          (text, [at, length, words]) => text.slice(0, at) + words + text.slice(at + length),
          first,
        )
        const [from, to] = [sourceOf(first), sourceOf(now)]
        const quote = quotedIn(from, both, holmSays)
        const result = reanchored(quote, from, to)
        if (result.state === 'changed') return
        for (const [index, { exact }] of result.quote.anchors.entries())
          expect(sameWords(exact, both[index] ?? '')).toBe(true)
        expect(quoteState(result.quote, to)).toEqual({ state: 'exact' })
      }),
    )
  })
})

describe('a quotation shows its counterpart in another language', () => {
  const russian = [
    'Переговоры о реке возобновлены',
    '«Мы откроем гавань и сами заплатим за это, — сказала Берит Холм. — Паром отправится весной».',
    '«Мы согласны», — сказал Карл Линд. «Мы согласны», — сказала Дора Грау.',
  ]
  const [english, other] = [sourceOf(first), sourceOf(russian.join('\n'), { language: 'ru' })]

  test('by paragraph', () => {
    const found = counterpart(quotedIn(english, both), english, other)
    expect(found && other.text.slice(found.span.start, found.span.end)).toBe(russian[1])
  })

  test('and its source is proposed as a version', () => {
    const dated = (text: string, language: string) => sourceOf(text, { language })
    const one = dated('In 2031 Norland and Sandmark opened 12 harbours at Holmwick.', 'en')
    const same = dated('В 2031 году в Холмвике Норланд и Сандмарк открыли 12 гаваней.', 'ru')
    const stranger = dated('В 2028 году в Оствике Дора Грау открыла 3 моста и 14 школ.', 'ru')
    expect(languageVersionsOf(one, [one, stranger, same])).toEqual([same])
  })

  test('or nothing, where the version has nothing', () =>
    expect(counterpart(quotedIn(english, both), english, sourceOf('', { language: 'ru' }))).toBeNull())

  test('and figures that differ', () => {
    const [here, there] = [
      sourceOf('Rates\n“We pay 25 million crowns,” said Berit Holm.'),
      sourceOf('Ставки\n«Мы платим 52 млн крон», — сказала Берит Холм.', { language: 'ru' }),
    ]
    expect(counterpart(quotedIn(here, ['We pay 25 million crowns,']), here, there)).toMatchObject({
      differing: { here: ['25000000'], there: ['52000000'] },
    })
  })
})
