import { expect, it } from 'vitest'

import { extract } from '#core/extract/extract'
import { asGold } from '#core/extract/gold-shape'

it('writes an extraction as the test data does: fragments count as direct, organisations are no people', () => {
  const text = 'UNICEF warned of “a very long winter for the children”. “We need access,” said Ann Lee, its director.'
  expect(asGold(extract(text, { language: 'en' }))).toMatchObject({
    lang: 'en',
    quotes: [
      { text: 'a very long winter for the children', speaker: 'UNICEF', cue: 'warned', kind: 'direct' },
      {
        text: 'We need access,',
        speaker: 'Ann Lee',
        speaker_mention: 'Ann Lee, its director',
        cue: 'said',
        kind: 'direct',
      },
    ],
    people: [{ name: 'Ann Lee', role: 'director' }],
    documents: [],
    turns: [],
  })
})

it('has reported speech apart, and among the quotations where the data does', () => {
  const found = extract('Minister Ann Lee denied that the ferry stops.', { language: 'en' })
  const reported = { text: 'that the ferry stops', speaker: 'Ann Lee', cue: 'denied' }
  expect(asGold(found)).toMatchObject({ quotes: [], reported: [{ ...reported, act: 'denied' }] })
  expect(asGold(found, { withReported: true }).quotes).toMatchObject([{ ...reported, kind: 'reported', sure: false }])
})
