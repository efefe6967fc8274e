import { expect, test } from 'vitest'
import { cleanText } from '#core/text/clean'
import { mended } from '#core/text/mending/mend'
import { arrived } from './arrived'
import { readDocument } from './readDocument'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const arrivalOf = async (name: string, file: string) => {
  const reading = await readDocument(name, bytes(file))
  const clean = cleanText(reading.text).text
  return { clean, ...arrived(clean, reading) }
}

test('the mends lead from the text as received to the text as read', async () => {
  const { clean, text, arrival } = await arrivalOf(
    'note.txt',
    'The river commission of Alveria and Ruvana met for the third\ntime this year and agreed on a com-\nmon reading of every gauge between\nthe two lakes.\n',
  )
  expect(arrival.mends.map(({ kind }) => kind)).toEqual(['wrap', 'division', 'wrap'])
  expect(mended(clean, arrival.mends)).toBe(text)
  expect(text).toContain('agreed on a common reading of every gauge')
})

test('blocks and asides stand where their words are read', async () => {
  const { text, arrival } = await arrivalOf(
    'page.html',
    '<meta charset="utf-8"><p>The Zu&shy;sammen&shy;arbeit goes on.</p><blockquote><p>We read <s>not</s> aloud.</p></blockquote><p>— Ilse Varnholt</p>',
  )
  const quotation = arrival.blocks.find(({ role }) => role === 'quotation')
  expect(text.slice(quotation?.span.start, quotation?.span.end)).toBe('We read aloud.')
  expect(quotation?.attribution).toBe('Ilse Varnholt')
  expect(arrival.asides).toEqual([{ role: 'struck', label: null, text: 'not', at: quotation?.span.start }])
})

test('lines of a document are paragraphs already: nothing is put together there', async () => {
  const line = 'The commission of both banks met in the northern town today and'
  const { text } = await arrivalOf('page.html', `<p>${line}</p><p>${line}</p><p>${line}</p>`)
  expect(text.split('\n')).toHaveLength(3)
})
