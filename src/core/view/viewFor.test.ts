import { describe, expect, it } from 'vitest'
import type { Audience, Kit, Quote, Release } from '#core/model'
import { selectionFor } from '../pack/selection'
import {
  calendarQuote,
  damsQuote,
  fixtureKit,
  fixtureNow,
  fixturePack,
  joinedQuote,
  qasemi,
  speech,
} from '../pack/testing/fixture'

const audiences = ['principal', 'delegation', 'counterpart', 'press'] as const
const select = (kit: Kit, audience: Audience, now = fixtureNow) => selectionFor(kit, { ...fixturePack, audience }, now)
/** Everything that could reach a page, as one text. */
const reach = (kit: Kit, audience: Audience, now = fixtureNow): string =>
  JSON.stringify({ ...select(kit, audience, now), notes: [] })
const withQuote = (quote: Quote, change: Partial<Quote>): Kit => ({
  ...fixtureKit,
  quotes: fixtureKit.quotes.map((one) => (one.id === quote.id ? { ...one, ...change } : one)),
})
const onTerms = (quote: Quote, release: Partial<Release>, more: Partial<Quote> = {}): Kit =>
  withQuote(quote, { release: { ...quote.release, ...release }, ...more })

const words = 'waited long enough for a promise'

describe('what an audience may see', () => {
  it('the hash of a text is that of what may be read of it: nobody finds barred words by trying', () => {
    const barred = onTerms(damsQuote, { basis: 'embargoed', until: '2099-01-01T00:00:00.000Z', zone: 'UTC' })
    const whole = fixtureKit.sources.find(({ id }) => id === damsQuote.sourceId)?.sha256 ?? ''
    const hashIn = (kit: Kit, audience: Audience) =>
      select(kit, audience).sources.find(({ id }) => id === damsQuote.sourceId)?.sha256
    expect(hashIn(fixtureKit, 'press')).toBe(whole)
    expect(hashIn(barred, 'press')).toMatch(/^[0-9a-f]{64}$/)
    expect(reach(barred, 'press')).not.toContain(whole)
    expect(hashIn(barred, 'press')).toBe(hashIn(barred, 'counterpart'))
  })

  it.each(audiences)('never a private note: %s', (audience) =>
    expect(reach(fixtureKit, audience).includes('CANARY-PRIVATE')).toBe(false),
  )

  it.each([
    ['principal', true],
    ['delegation', true],
    ['counterpart', false],
    ['press', false],
  ] as const)('what is not to be disclosed, the front sheet and our own notes: %s %s', (audience, seen) => {
    const all = reach(fixtureKit, audience)
    expect(all.includes('CANARY-CLOSED')).toBe(seen)
    expect(all.includes('before an arbitrator')).toBe(seen)
    expect(all.includes('do not mention the cost')).toBe(seen)
    expect(all.includes('in the margins of the Water Week')).toBe(seen)
    expect(all.includes('We do not comment on the figures of 2029')).toBe(seen)
    expect(all.includes('Legal Adviser')).toBe(seen)
  })

  it.each([
    ['principal', 4],
    ['delegation', 4],
    ['counterpart', 3],
    ['press', 1],
  ] as const)('points that may be said to them: %s %d', (audience, count) => {
    const { messages, notes } = select(fixtureKit, audience)
    expect(messages.length).toBe(count)
    expect(notes.filter((note) => note.code === 'message.withheld').length).toBe(4 - count)
  })

  it.each(audiences)('nobody and nothing that still waits for a decision, or was dropped: %s', (audience) => {
    const kit: Kit = {
      ...withQuote(calendarQuote, { standing: 'proposed' }),
      people: fixtureKit.people.map((person) =>
        person.id === qasemi.id ? { ...person, standing: 'dropped' as const } : person,
      ),
    }
    const { quotes, people } = select(kit, audience)
    expect(quotes.map((quote) => quote.id)).not.toContain(calendarQuote.id)
    expect(people.map((person) => person.id)).not.toContain(qasemi.id)
  })

  it.each(audiences)('no quotation whose words differ from the source: %s', (audience) => {
    const [anchor] = calendarQuote.anchors
    if (anchor === undefined) throw new Error('The quotation has an anchor')
    const kit = withQuote(calendarQuote, { anchors: [{ ...anchor, exact: anchor.exact.replace('March', 'April') }] })
    const { quotes, notes } = select(kit, audience)
    expect(quotes.map((quote) => quote.id)).not.toContain(calendarQuote.id)
    expect(notes).toContainEqual({ code: 'quote.withheld', quoteId: calendarQuote.id, because: 'broken', until: null })
  })
})

describe('terms of release', () => {
  it.each([
    ['off-record', 'principal', false],
    ['off-record', 'press', false],
    ['deep-background', 'principal', false],
    ['unknown', 'principal', true],
    ['unknown', 'delegation', false],
    ['as-prepared', 'delegation', true],
    ['as-prepared', 'counterpart', false],
    ['on-record', 'press', true],
  ] as const)(
    '%s, read by the %s: the words are there: %s, in the quotation and in the annex',
    (basis, audience, seen) => {
      expect(reach(onTerms(calendarQuote, { basis }, { headline: 'A calendar' }), audience).includes(words)).toBe(seen)
    },
  )

  it('on background, the words are there but neither name nor place', () => {
    const all = select(onTerms(calendarQuote, { basis: 'background', descriptor: 'a senior water official' }), 'press')
    const quote = all.quotes.find((one) => one.id === calendarQuote.id)
    expect(quote?.speaker).toEqual({ by: 'descriptor', descriptor: 'a senior water official' })
    expect(quote?.place).toBeNull()
    expect(JSON.stringify(quote)).not.toContain('Qasemi')
    expect(all.sources.find((source) => source.id === calendarQuote.sourceId)?.text).toBeNull()
  })

  it('an embargo ends at its moment, for readers outside too', () => {
    const kit = onTerms(calendarQuote, { basis: 'embargoed', until: '2031-04-11T12:00:00.000Z' })
    expect(reach(kit, 'press', '2031-04-11T11:59:59.000Z').includes(words)).toBe(false)
    expect(reach(kit, 'press', '2031-04-11T12:00:00.000Z').includes(words)).toBe(true)
    expect(select(kit, 'press').notes).toContainEqual({
      code: 'quote.withheld',
      quoteId: calendarQuote.id,
      because: 'embargoed',
      until: '2031-04-11T12:00:00.000Z',
    })
  })

  it.each(audiences)(
    'under the Chatham House Rule nobody of that event is there, nor where they belong: %s',
    (audience) => {
      const kit = onTerms(calendarQuote, { basis: 'chatham-house' })
      const all = reach({ ...kit, quotes: kit.quotes.filter((quote) => quote.id === calendarQuote.id) }, audience)
      for (const name of ['Qasemi', 'Varnholt', 'Breckwell', 'Lower Valley Water Board'])
        expect(all.includes(name), name).toBe(false)
    },
  )

  it('a text of our own is never in an annex for readers outside', () => {
    const kit: Kit = {
      ...fixtureKit,
      sources: fixtureKit.sources.map((source) =>
        source.id === speech.id ? { ...source, kind: 'note' as const } : source,
      ),
    }
    expect(select(kit, 'delegation').sources.find((source) => source.id === speech.id)?.text).not.toBeNull()
    expect(select(kit, 'press').sources.find((source) => source.id === speech.id)?.text).toBeNull()
  })

  it('excluded quotations stay out', () => {
    const selection = selectionFor(fixtureKit, { ...fixturePack, excludedQuoteIds: [joinedQuote.id] }, fixtureNow)
    expect(selection.quotes.map((quote) => quote.id)).not.toContain(joinedQuote.id)
    expect(selection.quotes.map((quote) => quote.id)).toContain(damsQuote.id)
  })
})

describe('a source in other letters', () => {
  const named = 'Ильзе Варнхольт'
  const other: Kit = {
    ...fixtureKit,
    people: fixtureKit.people.map((one) =>
      joinedQuote.speakerIds.includes(one.id) ? { ...one, originalScript: named } : one,
    ),
    sources: fixtureKit.sources.map((source) => ({
      ...source,
      reading: {
        ...source.reading,
        utterances: source.reading.utterances.map((utterance) => ({
          ...utterance,
          speakers: utterance.speakers.map((speaker) =>
            joinedQuote.speakerIds.includes(speaker.personId as never) ? { ...speaker, name: named } : speaker,
          ),
        })),
      },
    })),
  }

  it('has its own name for the speaker printed beside ours', () =>
    expect(select(other, 'press').quotes.find(({ id }) => id === joinedQuote.id)?.speaker).toMatchObject({
      name: `Ilse Varnholt (${named})`,
    }))

  it('somebody who left the kit is neither named nor declared as set by hand', () => {
    const silent = {
      ...other,
      sources: other.sources.map((source) => ({
        ...source,
        reading: {
          ...source.reading,
          utterances: source.reading.utterances.map((utterance) => ({ ...utterance, speakers: [], mention: '' })),
        },
      })),
      people: other.people.map((person) =>
        joinedQuote.speakerIds.includes(person.id) ? { ...person, standing: 'dropped' as const } : person,
      ),
    }
    const printed = (kit: Kit) => select(kit, 'press').quotes.find(({ id }) => id === joinedQuote.id)
    expect(printed({ ...silent, people: other.people })).toMatchObject({ declared: ['by-hand'] })
    expect(printed(silent)).toMatchObject({ speaker: { name: '' }, declared: [] })
  })
})
