import type { BegunQuotation } from '#contract/views'
import { writtenIn } from '#core/extract/languages/detection/writtenIn'
import { readSource } from '#core/extract/readSource'
import { cleanText } from '#core/text/clean'
import { arrived } from '../arrived'
import type { Reading } from '../reading'
import { longestOfBegun, mostBegun } from './allowance'

/** UTF-16 units: what is shorter is read whole before anybody waits. */
const longReading = 400_000

/** … and of what is longer so much is read ahead: some thirty pages, a tenth of a second. */
const readAhead = 60_000

/**
 * The first quotations of a long text, for whoever waits for the rest of it. They are shown and kept nowhere: what the whole
 * text says of its people decides, and is found afterwards. Empty of a text that is not long.
 */
export const beginningOf = (reading: Reading): readonly BegunQuotation[] => {
  if (reading.text.length < longReading) return []
  const cut = reading.text.lastIndexOf('\n', readAhead)
  const first = { ...reading, blocks: reading.blocks.filter(({ end }) => end <= cut), asides: [], pages: [] }
  const { text, arrival } = arrived(cleanText(reading.text.slice(0, Math.max(0, cut))).text, first)
  return readSource(text, arrival, { language: writtenIn(text) })
    .quotations.filter(({ kind, text: words }) => kind !== 'scare' && words.length <= longestOfBegun)
    .slice(0, mostBegun)
    .map(({ text: words, speakers }) => ({ words, speaker: speakers.join(', ').slice(0, longestOfBegun) }))
}
