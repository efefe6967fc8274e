import { expect, it } from 'vitest'
import { sourceFrom } from './sourceFrom'
import { transcription } from './transcription'

const about = { id: 'src_typed000001' as never, now: 0, fileName: 'scan.pdf', bytes: Uint8Array.of(1) }

it('what was typed page by page is a text with pages, a paragraph for each line, and says that it was typed', () => {
  const pages = [
    'Crossing opens in May\n\nThe ministers met in Olm.',
    '“It stays open,” said Dana Ferrol.\r\nThey parted.',
  ]
  const { source } = sourceFrom(transcription(pages), about)
  expect(source.text).toBe(
    'Crossing opens in May\nThe ministers met in Olm.\n“It stays open,” said Dana Ferrol.\nThey parted.',
  )
  expect(source.arrival.pages.map((at) => source.text.slice(at, at + 8))).toEqual(['Crossing', '“It stay'])
  expect([source.arrival.isTranscribed, source.title]).toEqual([true, 'Crossing opens in May'])
})

it('a page on which nothing was typed keeps its number', () => {
  const { source } = sourceFrom(transcription(['', 'On the second page.', '']), about)
  expect([source.text, source.arrival.pages]).toEqual(['On the second page.', [0, 0, 19]])
})
