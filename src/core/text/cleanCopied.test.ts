import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksCopied, offsetMap, tidyCopied } from './cleanCopied'

const page = [
  'River talks resume',
  '',
  'The two Governments agreed on Monday to open the har-',
  'bour at Holmwick, and their ﬁrst non-',
  'aligned neighbours, who own a third of the harbour, will',
  'sail with a non-aligned crew.',
  'Rain fell. A long line that ends with its own full stop here.',
  'Next one.',
].join('\n')

describe('text copied from a page', () => {
  test('reads on without the page', () =>
    expect(tidyCopied(page).text).toBe(
      [
        'River talks resume',
        '',
        'The two Governments agreed on Monday to open the harbour at Holmwick, and their first ' +
          'non-aligned neighbours, who own a third of the harbour, will sail with a non-aligned crew.',
        'Rain fell. A long line that ends with its own full stop here.',
        'Next one.',
      ].join('\n'),
    ))

  test('lists every change, and where nothing shows the spelling', () => {
    const changes = tidyCopied(
      `${'The Governments of the two countries met for co-'}\noperation on the river and its many harbours.`,
    ).changes
    expect(changes).toEqual([{ kind: 'hyphen', start: 47, was: '-\n', now: '', isUnsure: true }])
  })

  test('keeps a hyphen that the text writes elsewhere', () =>
    expect(tidyCopied('They are proud to be among the many non-\naligned countries; non-aligned they stay.').text).toBe(
      'They are proud to be among the many non-aligned countries; non-aligned they stay.',
    ))

  test('joins Chinese lines without a space', () =>
    expect(tidyCopied(`${'我们同意'.repeat(6)}\n开放港口。`).text).toBe(`${'我们同意'.repeat(6)}开放港口。`))

  test.each([
    ['a list', 'One\ntwo\nthree\nfour\nfive', false],
    ['a page', 'The two Governments agreed on Monday to open the\n'.repeat(6).trim().replace(/The/g, 'the'), true],
    ['a release', 'The two Governments agreed on Monday to open it.\n'.repeat(6), false],
  ])('is told from %s', (_what, text, expected) => expect(looksCopied(text)).toBe(expected))

  test('leads from every letter to the same letter and back', () => {
    const line = fc.constantFrom(
      'The two Governments agreed on Monday to open the har-',
      'bour and the ﬁrst of all the many rivers in the north,',
      'and they sail.',
      '',
      'ﬀ',
      'Yes.',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const copied = lines.join('\n')
        const { text, changes } = tidyCopied(copied)
        const { toTidied, toCopied } = offsetMap(changes)
        const changed = (at: number) => changes.some(({ start, was }) => at >= start && at < start + was.length)
        for (let at = 0; at < copied.length; at += 1) {
          if (changed(at)) continue
          expect(text.charAt(toTidied(at))).toBe(copied.charAt(at))
          expect(toCopied(toTidied(at))).toBe(at)
        }
      }),
    )
  })
})
