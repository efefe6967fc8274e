import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inline } from '#core/forms/markdown/inline'
import type { Run, RunStyle } from '#core/pack/document'
import { readMarkdown } from './markdown'

/** The words that the parser finds in a paragraph of these runs. */
const readBack = (runs: readonly Run[]): string => {
  const { found, oddities } = readMarkdown(new TextEncoder().encode(`${inline(runs)}\n`))
  expect(oddities).toEqual([])
  return found[0]?.text ?? ''
}

const solid = (text: string): string => text.replaceAll(/\s+/g, '')

const styles: readonly RunStyle[] = ['plain', 'strong', 'emphasis', 'quiet', 'inserted', 'ours', 'marked']

const anyRuns = fc.array(
  fc.record({
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'*_`[](){}<>#+-=.!|~&$\\:;"’„水ن a1\n'), maxLength: 40 }),
    ),
    style: fc.constantFrom(...styles),
  }),
  { minLength: 1, maxLength: 5 },
)

describe('Markdown', () => {
  it('reads back as the same words, whatever signs are in them', () =>
    fc.assert(
      fc.property(anyRuns, (runs) => {
        // What neither prints nor moves is nothing to a parser of Markdown.
        const text = runs
          .map((run) => run.text)
          .join('')
          .replaceAll('\0', '\ufffd')
        fc.pre(
          /[^\s]/u.test(text) &&
            !/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u0085\ufeff]/u.test(text),
        )
        expect(solid(readBack(runs))).toBe(solid(text))
      }),
      { numRuns: 400 },
    ))

  it.each([
    ['1. a line', '1\\. a line'],
    ['- a line', '\\- a line'],
    ['# no heading', '\\# no heading'],
    ['<script>', '\\<script\\>'],
    ['a_b*c', 'a\\_b\\*c'],
  ])('%s', (text, expected) => expect(inline([{ text, style: 'plain' }])).toBe(expected))

  it('is strong where it can be', () =>
    expect(
      inline([
        { text: 'Oda Lund', style: 'strong' },
        { text: ', minister', style: 'plain' },
      ]),
    ).toBe('**Oda Lund**, minister'))

  it('says an address that it leads to', () => {
    const runs: readonly Run[] = [{ text: 'here', style: 'plain', target: { address: 'https://harbour.example/a b>' } }]
    const { addresses } = readMarkdown(new TextEncoder().encode(inline(runs)))
    expect(addresses).toEqual(['https://harbour.example/a%20b%3E'])
  })
})
