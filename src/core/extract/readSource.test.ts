import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '#core/extract/extract'
import { readSource } from '#core/extract/readSource'
import { extractSetApart } from '#core/extract/setApart'
import type { SourceBlock } from '#core/model'

const block = (text: string, words: string, attribution: string | null = null): SourceBlock => {
  const start = text.indexOf(words)
  return { role: 'quotation', level: 0, span: { start, end: start + words.length }, attribution }
}

const words = 'The gauge belongs to both banks. Nobody reads it alone.'
const text = `Two banks agree\n${words}\nIlse Varnholt, Minister of Rivers of Ruvana\nThe talks last two days.`

describe('what a document sets apart as somebody’s words', () => {
  test('is a quotation without marks, at its own place', () => {
    const [quotation, ...others] = readSource(text, { blocks: [block(text, words)] }).quotations
    expect(others).toEqual([])
    expect(quotation?.spans.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(words)
  })

  test('is the words of whom the document names beside it, and never sure', () => {
    const [quotation] = readSource(text, {
      blocks: [block(text, words, 'Ilse Varnholt, Minister of Rivers of Ruvana')],
    }).quotations
    expect(quotation).toMatchObject({ speaker: 'Ilse Varnholt', speakers: ['Ilse Varnholt'], kind: 'direct' })
    expect(quotation?.evidence.trust).not.toBe('sure')
    expect(quotation?.evidence.spans.map(([start, end]) => text.slice(start, end))).toEqual(['Ilse Varnholt'])
  })

  test('is nobody’s when the document names somebody whom the text does not know', () => {
    expect(
      readSource(text, { blocks: [block(text, words, 'the clerk of the commission')] }).quotations[0]?.speakers,
    ).toEqual([])
  })

  test('of two paragraphs is one quotation', () => {
    const two = 'Two banks agree\nThe gauge belongs to both banks.\nNobody reads it alone.\nThe talks last two days.'
    const blocks = [block(two, 'The gauge belongs to both banks.'), block(two, 'Nobody reads it alone.')]
    expect(readSource(two, { blocks }).quotations.map(({ text: quoted }) => quoted)).toEqual([words])
  })
})

test('without anything set apart a text is read as ever', () => {
  const plain = '“We read it together,” said Minister Ilse Varnholt. «Nous lisons», dit-elle.'
  expect(readSource(plain, { blocks: [] })).toEqual(extract(plain))
})

test('every span found lies in the text, wherever marks were thought', () => {
  const pieces = fc.constantFrom('Ilse Varnholt ', 'said ', 'We read it aloud. ', '\n', '“so” ', 'Minister ')
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (all, one, other) => {
      const whole = all.join('')
      const [from, to] = [one % whole.length, other % whole.length].sort((a, b) => a - b) as [number, number]
      for (const { spans, text: quoted } of extractSetApart(whole, [[from, to]], { language: 'en' }).quotations)
        expect(spans.map(([start, end]) => whole.slice(start, end)).join(' ')).toBe(quoted)
    }),
  )
})
