import { describe, expect, it } from 'vitest'
import { quoted } from '#core/quote/testing/fixture'
import { isChosen, spanOfChoice, steppedChoice, wordsOfQuote } from './wordStrip'

describe('the words of a quote', () => {
  const { source, quote } = quoted('“⟦We measure silt, not power,⟧” she said. “⟦Come and look.⟧”')
  const strip = wordsOfQuote(quote, source.text)

  it('put together again are the quote', () => {
    const parts = quote.anchors.map((_, part) =>
      strip
        .filter((word) => word.part === part)
        .map((word) => word.lead + source.text.slice(word.start, word.end) + word.gap)
        .join(''),
    )
    expect(parts).toEqual(quote.anchors.map((anchor) => anchor.exact))
  })
  it('are chosen by arrows, further with Shift', () => {
    expect(steppedChoice(null, strip.length, strip.length, false)?.focus).toBe(strip.length - 1)
    const first = steppedChoice(null, strip.length, 1, false)
    expect(first).toEqual({ anchor: 0, focus: 0 })
    const two = steppedChoice(first, strip.length, 1, true)
    expect(two).toEqual({ anchor: 0, focus: 1 })
    expect([0, 1, 2].map((index) => isChosen(two, index))).toEqual([true, true, false])
    const span = spanOfChoice(strip, two) ?? expect.fail()
    expect(source.text.slice(span.start, span.end)).toBe('We measure')
    expect(steppedChoice(two, strip.length, -5, false)).toEqual({ anchor: 0, focus: 0 })
  })
})
