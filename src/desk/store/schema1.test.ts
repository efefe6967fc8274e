import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type History, redo, storedFrom, undo } from '#core/edit/history'
import { type Kit, type Quote, kitSchemaVersion } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { eligible } from '#core/quote/release/eligible'
import { type QuoteState, isBroken, quoteState } from '#core/quote/verbatim/state'
import { writtenTitle } from '#core/view/writtenTitle'
import { unsealed } from './envelope'
import { kitCodec } from './kitCodec'

/**
 * Two files that the version before wrote (schema 1), with everything in them that it let through: a splice of two
 * speakers, words from inside the marks into the narration, a speaker whom the source does not name there. One has them in
 * its steps, the last of which is undone; the other begins with them.
 */
const fileOf = (name: 'steps' | 'base') => {
  const opened = unsealed(readFileSync(join(import.meta.dirname, 'fixtures', `schema-1-${name}.bkit`)))
  if (!opened.ok) throw new Error(opened.failure)
  return opened.value
}

const historyOf = async (name: 'steps' | 'base'): Promise<History> => {
  const { schema, data } = fileOf(name)
  const content = await kitCodec.decode(data, schema)
  if (!content.ok) throw new Error(`${content.failure.code} ${JSON.stringify(content.failure.facts)}`)
  return content.value
}

const reasonOf = (state: QuoteState): string => (isBroken(state) ? state.reason : 'sound')

const wordsOf = (quote: Quote | undefined): readonly string[] => (quote?.anchors ?? []).map(({ exact }) => exact)

const speakersRead = (kit: Kit) =>
  kit.sources[0]?.reading.utterances.map(({ spans, speakers }) => [
    spans.length,
    speakers.map(({ personId, name }) => [name, kit.people.find(({ id }) => id === personId)?.printedName]),
  ])

describe.each(['steps', 'base'] as const)('a kit file of schema 1 (%s)', (name) => {
  test('was written in schema 1', () => expect(fileOf(name).schema).toBe(1))

  test('opens, with every word of it', async () => {
    const { present } = await historyOf(name)
    expect(present.quotes.map(wordsOf)).toEqual([
      ['We shall read every gauge aloud,', 'No capital has asked us to stop.'],
      ['until the first frost,” said Teodor Valk, Minister of Rivers of Ruvana'],
      ['Figures first, flags afterwards,'],
      ['We shall read every gauge aloud', 'Our reservoirs stay open'],
    ])
    expect(present.quotes[0]).toMatchObject({
      annotation: 'Open with this.',
      speakerIds: [present.people[0]?.id],
      claim: { how: 'found' },
      release: { basis: 'embargoed', until: '2031-03-08T09:00:00.000Z', zone: null },
    })
  })

  test('its source says what is read in it', async () => {
    expect(speakersRead((await historyOf(name)).present)).toEqual([
      [2, [['Ines Caldera', 'Ines Caldera']]],
      [1, [['Teodor Valk', 'Teodor Valk']]],
      [1, [['Jonas Whitlock', 'Jonas Whitlock']]],
    ])
  })

  test('says who is who with the words of its source', async () => {
    const { people, sources, quotes } = (await historyOf(name)).present
    const [source] = sources
    if (source === undefined) throw new Error('There is a source')
    const titles = people.map((person) => [person.printedName, writtenTitle(person, source, quotes)])
    expect(titles).toEqual([
      ['Ines Caldera', 'Minister of Water of Alveria'],
      // A quotation runs over it where he speaks; where he is received it stands free.
      ['Teodor Valk', 'Minister of Rivers of Ruvana'],
      ['Jonas Whitlock', 'Chair of the Sael Commission'],
    ])
    for (const [, title] of titles) expect(source.text).toContain(title)
  })

  test('what was put in by hand is kept, what was only found is proposed', async () => {
    expect((await historyOf(name)).present.documents.map((document) => [document.name, document.standing])).toEqual([
      ['Sael Convention', 'proposed'],
      ['Harbour Compact', 'kept'],
    ])
  })

  test('what it let through is marked, and goes into no pack for readers outside', async () => {
    const { present } = await historyOf(name)
    const [source] = present.sources
    expect(
      present.quotes.map((quote) => [reasonOf(quoteState(quote, source)), attributionOf(quote, source, present).state]),
    ).toEqual([
      ['sound', 'found'],
      ['outside-utterance', 'by-hand'],
      ['sound', 'against'],
      ['outside-utterance', 'by-hand'],
    ])
    const { eligible: placed } = eligible(present, 'press', { now: '2031-04-01T00:00:00.000Z' })
    expect(placed.map(({ quote }) => quote.id)).toEqual([present.quotes[0]?.id])
  })

  test('is stored in the new shape, and is the same when it is read again', async () => {
    const history = await historyOf(name)
    const again = await kitCodec.decode(JSON.parse(JSON.stringify(kitCodec.encode(history))), kitSchemaVersion)
    expect(again.ok && again.value).toEqual(history)
  })
})

test('every step can be undone and done again, also what was undone when it was stored', async () => {
  let history = await historyOf('steps')
  const steps = storedFrom(history).steps.length
  const states: Kit[] = []
  while (history.past.length > 0) {
    states.push(history.present)
    history = undo(history)
  }
  expect([states.length, history.present.sources.length]).toEqual([steps - 1, 0])
  while (history.future.length > 1) {
    history = redo(history)
    expect(history.present).toEqual(states.pop())
  }
  expect(redo(history).present.quotes[0]?.headline).toBe('To be redone')
})
