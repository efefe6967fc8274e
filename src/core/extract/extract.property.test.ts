import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { extract, type Extraction, type Language, type Span } from '#core/extract/extract'

// many texts on a busy machine: patience, not a measurement
vi.setConfig({ testTimeout: 120_000 })

const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'kk', 'de']

/** Pieces that meet in real texts, thrown together as they never would: marks, names, verbs, offices, all scripts. */
const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '„',
  '「',
  '」',
  '《',
  '》',
  '…',
  '.',
  ',',
  ':',
  ';',
  '—',
  ' - ',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  'said',
  'Minister',
  'President of',
  'Ada Lind',
  'H.E.',
  'Mr',
  'the',
  'according to',
  'she',
  'O’Dowd',
  'Norland',
  'U.S.',
  'a.i.',
  'a déclaré',
  'l’',
  'le ministre',
  'dijo',
  'según',
  'заявил',
  'министр',
  'Анна Громова',
  'деді',
  'президенті',
  'قال',
  'الوزير',
  'سامي',
  '表示',
  '总统',
  '李文涛',
  '·',
  'A/RES/79/1',
  'Pact for the Future',
  'Q',
  'MR. PRICE:',
  '1945',
  '𝒳',
  '🙂',
  '\u00a0',
  '\u200f',
  '\u00ad',
)
const jumble = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(' '))

describe('whatever the text', () => {
  it('extraction never throws, and every span lies inside the text, on character boundaries, in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(jumble, fc.string({ unit: 'binary', maxLength: 300 })),
        fc.constantFrom(undefined, ...languages),
        (text, language) => {
          const extraction = language === undefined ? extract(text) : extract(text, { language })
          for (const span of spansOf(extraction)) {
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[0]).toBeLessThan(span[1])
            expect(span[1]).toBeLessThanOrEqual(text.length)
            expect(splitsCharacter(text, span[0]) || splitsCharacter(text, span[1])).toBe(false)
          }
          for (const { spans } of extraction.quotations) {
            spans.slice(1).forEach((span, index) => expect(span[0]).toBeGreaterThanOrEqual(spans[index]?.[1] ?? 0))
          }
          const starts = extraction.quotations.map(({ spans }) => spans[0]?.[0] ?? 0)
          expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('a quotation’s words are the source’s words at its spans', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const { spans, text: words } of extract(text).quotations) {
          expect(words).toBe(spans.map(([start, end]) => text.slice(start, end)).join(' '))
          for (const [start, end] of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        }
      }),
    )
  })

  it('the same text gives the same extraction, whatever was read before', () => {
    fc.assert(
      fc.property(jumble, jumble, (text, between) => {
        const first = extract(text)
        extract(between)
        expect(extract(text)).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('confidence is a share, and evidence points into the text', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const { quotations, people, statements } = extract(text)
        for (const { evidence } of [...quotations, ...people, ...statements]) {
          expect(evidence.rule).not.toBe('')
          expect(evidence.confidence).toBeGreaterThanOrEqual(0)
          expect(evidence.confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('a hundred thousand unbalanced marks are read', () => {
    for (const mark of ['“', '"', '«', '‘', '” “', "'"]) {
      expect(() => extract(`${mark} a `.repeat(100_000 / mark.length), { language: 'en' })).not.toThrow()
    }
  })
})

function spansOf(extraction: Extraction): Span[] {
  const { quotations, people, documents, turns, statements } = extraction
  return [
    ...quotations.flatMap(({ spans, cueSpan, speakerMentionSpan, evidence }) => [
      ...spans,
      cueSpan,
      speakerMentionSpan,
      ...evidence.spans,
    ]),
    ...people.flatMap(({ mentions, evidence }) => [...mentions, ...evidence.spans]),
    ...documents.flatMap(({ mentions }) => mentions),
    ...turns.map(({ span }) => span),
    ...statements.flatMap(({ spans, cueSpan, evidence }) => [...spans, cueSpan, ...evidence.spans]),
  ].filter((span) => span !== null)
}

/** Between the two halves of a surrogate pair. */
function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}
