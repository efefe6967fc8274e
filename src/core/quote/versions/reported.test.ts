import { expect, test } from 'vitest'
import type { Reported, Source } from '#core/model'
import { quoted } from '../testing/fixture'
import { reanchored } from './versions'

const before = quoted('Holm denied ⟦that the ferry stops in May⟧. The quay was full.')
const after = quoted('Holm denied it; Holm said ⟦that the ferry stops in May⟧. The quay was full.')
const [from, to] = [before, after].map(({ quote }) => quote.anchors[0])

const read = (source: Source, span: typeof from, act: Reported['act']): Source => {
  const spans = span === undefined ? [] : [{ start: span.start, end: span.end }]
  const speaker = { personId: null, name: 'Holm', naming: null }
  return { ...source, reading: { ...source.reading, reported: [{ spans, speaker, mention: '', cue: act, act }] } }
}

test.each([
  ['denied', 'moved'],
  ['said', 'changed'],
] as const)('what was denied in one version and is %s in the next has %s', (act, state) => {
  const old = read(before.source, from, 'denied')
  const reported = { ...before.quote, kind: 'indirect' as const, act: 'denied' as const, cue: 'denied' }
  const next = { ...read(after.source, to, act), supersedes: old.id }
  expect(reanchored({ ...reported, sourceId: old.id }, old, next).state).toBe(state)
})
