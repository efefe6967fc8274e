import { describe, expect, it } from 'vitest'
import { intentOf } from './readerKeys'

const reading = { isRightToLeft: false, isQuoteChosen: false, isAmongQuotes: false }
const arabic = { ...reading, isRightToLeft: true }
const chosen = { ...reading, isQuoteChosen: true }
const among = { ...chosen, isAmongQuotes: true }

describe('keys of the reader', () => {
  it('move by words, sentences, paragraphs and lines', () => {
    expect(intentOf('ArrowRight', reading)).toEqual({
      does: 'step',
      step: { unit: 'word', towards: 'next', extend: false },
    })
    expect(intentOf('Mod+Shift+ArrowLeft', reading)).toEqual({
      does: 'step',
      step: { unit: 'sentence', towards: 'previous', extend: true },
    })
    expect(intentOf('Mod+ArrowDown', reading)).toEqual({
      does: 'step',
      step: { unit: 'paragraph', towards: 'next', extend: false },
    })
    expect(intentOf('Shift+ArrowUp', reading)).toEqual({ does: 'line', towards: 'previous', extend: true })
  })
  it('go with the text: in Arabic the left arrow goes on', () => {
    expect(intentOf('Shift+ArrowLeft', arabic)).toEqual({
      does: 'step',
      step: { unit: 'word', towards: 'next', extend: true },
    })
  })
  it('move the end of a chosen quote, with Alt its start', () => {
    expect(intentOf('Shift+ArrowRight', chosen)).toEqual({
      does: 'adjust',
      move: { edge: 'end', by: 'forward', unit: 'word' },
    })
    expect(intentOf('Alt+Shift+ArrowLeft', chosen)).toEqual({
      does: 'adjust',
      move: { edge: 'start', by: 'backward', unit: 'word' },
    })
    expect(intentOf('Mod+Shift+ArrowRight', chosen)).toEqual({
      does: 'adjust',
      move: { edge: 'end', by: 'forward', unit: 'sentence' },
    })
  })
  it('go from quote to quote', () => {
    expect(intentOf('Alt+ArrowDown', reading)).toEqual({ does: 'nextQuote', towards: 'next' })
    expect(intentOf('ArrowUp', among)).toEqual({ does: 'nextQuote', towards: 'previous' })
    expect(intentOf('ArrowDown', chosen)).toEqual({ does: 'line', towards: 'next', extend: false })
  })
  it('leave all others to the commands', () => {
    expect(['Q', 'Alt+ArrowLeft', 'Mod+Enter', 'PageDown'].map((key) => intentOf(key, reading))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
