import { expect, it } from 'vitest'
import { Audience, type Release, onRecord } from '#core/model'
import { fileNameFor, fileNameOf } from './fileName'
import { selectionFor } from './selection'
import { fixtureKit, fixtureNow, fixturePack } from './testing/fixture'

const speaker = fixtureKit.people.find(({ kind }) => kind === 'person')
if (speaker === undefined) throw new Error('There are people')
const rule: Release = { ...onRecord, basis: 'chatham-house' }

it.each(Audience.options)('the name of a file for the %s is that of what they may see', (audience) => {
  const pack = { ...fixturePack, audience, title: `Notes for ${speaker.familyName}` }
  const event = { ...fixtureKit.event, title: `Evening with ${speaker.printedName}: rivers` }
  const quotes = fixtureKit.quotes.map((quote) => ({ ...quote, speakerIds: [speaker.id], release: rule }))
  for (const kit of [
    { ...fixtureKit, event, packs: [pack] },
    { ...fixtureKit, event, quotes, packs: [pack] },
  ]) {
    const name = fileNameFor(kit, pack, fixtureNow)
    expect(name).toBe(fileNameOf(selectionFor(kit, pack, fixtureNow)))
    expect(name.includes(speaker.familyName)).toBe(kit.quotes !== quotes)
  }
})
