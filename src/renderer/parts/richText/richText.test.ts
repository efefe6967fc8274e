import { describe, expect, it } from 'vitest'
import type { RichBlock, RichText } from '#core/model'
import { documentOf, richTextOf, sameRichText } from './richText'
import { safeAddress } from './schema'

const plain = (kind: RichBlock['kind'], text: string): RichBlock => ({ kind, runs: [{ text }] })

/** `heading(text) bullets(entry(…))`: the editor's document in one line. */
const shape = (text: RichText): string => documentOf(text).toString()

describe('a text in the editor', () => {
  it('is one empty paragraph when nothing is written', () => {
    expect(shape([])).toBe('doc(paragraph)')
    expect(richTextOf(documentOf([]))).toEqual([])
  })

  it('joins neighbouring items of one kind into one list', () => {
    expect(
      shape([
        plain('bullet', 'a'),
        plain('bullet', 'b'),
        plain('numbered', 'c'),
        plain('paragraph', 'd'),
        plain('bullet', 'e'),
      ]),
    ).toBe(
      'doc(bullets(entry(paragraph("a")), entry(paragraph("b"))), numbers(entry(paragraph("c"))), paragraph("d"), bullets(entry(paragraph("e"))))',
    )
  })

  it('comes back as it was stored', () => {
    const text: RichText = [
      plain('heading', 'Career'),
      {
        kind: 'paragraph',
        runs: [
          { text: 'Head of the ' },
          { text: 'River Office', bold: true },
          { text: ' since ', italic: true },
          { text: 'both', bold: true, italic: true },
          { text: ' and a link', link: 'https://rivers.example/office' },
        ],
      },
      plain('bullet', 'Alverian'),
      plain('bullet', 'French'),
      plain('numbered', 'First'),
      plain('paragraph', 'End.'),
    ]
    expect(richTextOf(documentOf(text))).toEqual(text)
  })

  it('stores no block without words', () => {
    expect(
      richTextOf(documentOf([plain('paragraph', 'a'), { kind: 'paragraph', runs: [] }, plain('bullet', ' ')])),
    ).toEqual([plain('paragraph', 'a')])
  })

  it('cuts a run that is longer than a stored run may be, and loses no letter', () => {
    const long = 'x'.repeat(120_000)
    const stored = richTextOf(documentOf([plain('paragraph', long)]))
    expect(stored[0]?.runs.map((run) => run.text.length)).toEqual([50_000, 50_000, 20_000])
    expect(sameRichText(richTextOf(documentOf(stored)), stored)).toBe(true)
  })
})

describe('an address', () => {
  const check = (typed: string, stored: string | null) => expect(safeAddress(typed)).toBe(stored)
  it('of the web or of mail is taken, completed where it is plain', () => {
    check(' https://rivers.example/a?b=c ', 'https://rivers.example/a?b=c')
    check('rivers.example/a', 'https://rivers.example/a')
    check('desk@rivers.example', 'mailto:desk@rivers.example')
  })
  it('of any other kind is not', () => {
    check('javascript:alert(1)', null)
    check('file:///etc/hosts', null)
    check('two words', null)
    check('', null)
    check(`https://a.example/${'x'.repeat(2_000)}`, null)
  })
})
