import { expect, test } from 'vitest'
import type { Reported } from '#core/model'
import { quoted } from '../testing/fixture'
import { actOf } from './reported'

const { quote, source } = quoted('Holm denied ⟦that the ferry stops in May⟧. The quay was full.')
const [place] = quote.anchors
if (place === undefined) throw new Error('Nothing is quoted')
const { start, end } = place
const denied: Reported = { spans: [{ start, end }], speaker: null, mention: '', cue: 'denied', act: 'denied' }
const read = { ...source, reading: { ...source.reading, reported: [denied] } }
const reported = { ...quote, kind: 'indirect' as const }

test.each([
  ['as the quote has it', 'asked', { ...reported, act: 'asked' as const }],
  ['as the reading has it, in a kit that says nothing', 'denied', reported],
  ['of a part of what is reported', 'denied', { ...reported, anchors: [{ ...place, start: start + 5 }] }],
  ['not of words that hold the reporting clause', null, { ...reported, anchors: [{ ...place, start: 0 }] }],
  ['not of words elsewhere', null, { ...reported, anchors: [{ ...place, start: end + 2, end: end + 10 }] }],
  ['never of somebody’s own words', null, { ...quote, act: 'denied' as const }],
])('said, asked or denied: %s', (_, act, one) => expect(actOf(one, read)).toBe(act))

test('of a text whose reading knows nothing of it', () => expect(actOf(reported, source)).toBeNull())
