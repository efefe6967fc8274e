import { describe, expect, it } from 'vitest'
import { contextOf } from '#core/quote/context/context'
import { kitOf, personOf, quoted } from '#core/quote/testing/fixture'
import type { Quote } from '#core/model'
import { attributedCopy } from './attributedCopy'
import { contextNear } from './contextNear'

const now = '2031-03-09T08:00:00.000Z'

describe('a copy with attribution', () => {
  const speaker = personOf('Maren O’Dowd', { role: 'Resident Envoy' })
  const copied = (change: Partial<Quote> = {}) => {
    const { source, quote } = quoted('She spoke.\n“⟦We <measure> silt.⟧”', { speakerIds: [speaker.id], ...change })
    return attributedCopy(kitOf({ people: [speaker], sources: [source], quotes: [quote] }), quote, source, now)
  }
  it('says who, where and when', () => {
    expect(copied()?.text).toBe(
      '“We <measure> silt.”\n— Maren O’Dowd, Resident Envoy. Government of Norland, “River talks resume”, 7 March 2031, para. 2',
    )
  })
  it('gives the title that was theirs when the source came out', () => {
    const dated = { organisation: '', country: '', statedOn: null, source: '' }
    const titles = [
      { ...dated, role: 'Envoy', from: '2030', until: '2031-03' },
      { ...dated, role: 'Resident Envoy', from: '2031-04', until: null },
    ]
    const promoted = { ...speaker, titles }
    const { source, quote } = quoted('“⟦We measure silt.⟧”', { speakerIds: [speaker.id] })
    const kit = kitOf({ people: [promoted], sources: [{ ...source, date: '2031-01-07' }], quotes: [quote] })
    const text = attributedCopy(kit, quote, { ...source, date: '2031-01-07' }, now)?.text
    expect(text).toContain('— Maren O’Dowd, Envoy. ')
  })
  it('is safe to paste as rich text', () => {
    expect(copied()?.html).toContain('<p>“We &lt;measure&gt; silt.”</p>')
  })
  it('names nobody who must not be named, and carries the terms', () => {
    const background = copied({
      release: { basis: 'background', until: null, zone: null, descriptor: 'a senior official', override: '' },
    })
    expect(background?.text).toContain('— a senior official. ')
    expect(background?.text).toContain('[on background]')
    expect(background?.text).not.toContain('O’Dowd')
    const house = copied({ release: { basis: 'chatham-house', until: null, zone: null, descriptor: '', override: '' } })
    expect(house?.text).toContain('[Chatham House Rule]')
    expect(house?.text).not.toContain('O’Dowd')
  })
  it('is not made of what is off the record', () => {
    expect(
      copied({ release: { basis: 'off-record', until: null, zone: null, descriptor: '', override: '' } }),
    ).toBeNull()
  })
})

describe('what stands around a quote', () => {
  it('is the same whether the whole text is read or its neighbourhood', () => {
    const far = 'Some talks take long and end late. '.repeat(900)
    const { source, quote } = quoted(`${far}\n${far}\nBefore it. “⟦We agree on this.⟧” But after it.\n${far}\n${far}`)
    expect(contextNear(quote, source)).toEqual(contextOf(quote, source))
    expect(contextNear(quote, source).warnings.map((warning) => warning.code)).toContain('connective-after')
  })
})
