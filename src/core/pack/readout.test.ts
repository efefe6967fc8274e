import { describe, expect, it } from 'vitest'
import { apply } from '#core/edit/apply'
import { writers } from '#core/forms/writers'
import { Audience, type Kit, type Readout, blankReadout, sectionOf } from '#core/model'
import { viewFor } from '../view/viewFor'
import { compose } from './compose'
import { lacksOf } from './lacks'
import { selectionFor } from './selection'
import { fixtureKit, fixtureNow, fixturePack, ostrem, varnholt } from './testing/fixture'

/** What is told of a meeting when it is over, and to whom. */
const [first, second, third] = fixtureKit.messages
const [asked] = fixtureKit.questions
if (first === undefined || second === undefined || third === undefined || asked === undefined)
  throw new Error('Three points and a question are there')

const recorded: Readout = {
  ...blankReadout,
  day: '2031-04-15',
  presentIds: [varnholt.id],
  alsoPresent: 'CANARY-ALSO',
  summary: 'CANARY-SHORT',
  nextSteps: 'CANARY-STEP',
}
const met: Kit = {
  ...fixtureKit,
  readout: recorded,
  messages: [
    { ...first, mayBeSaidTo: 'press', raised: 'raised', outcome: 'CANARY-CAME' },
    { ...second, mayBeSaidTo: 'press', text: 'CANARY-UNSAID', raised: 'not-raised', outcomeFor: 'press' },
    { ...third, mayBeSaidTo: 'press', text: 'CANARY-BARE', raised: 'raised', outcomeFor: 'press' },
  ],
  questions: [
    { ...asked, question: 'CANARY-ASKED', mayBeSaidTo: 'principal', outcome: 'CANARY-TOLD', outcomeFor: 'press' },
  ],
}
const printed = (kit: Kit, audience: Audience): string => {
  const pack = { ...fixturePack, audience, sections: [sectionOf('readout', true)] }
  return JSON.stringify(compose({ ...kit, packs: [pack] }, pack, { now: fixtureNow }).sections)
}
const seen = (kit: Kit, audience: Audience, words: readonly string[]): readonly string[] =>
  words.filter((word) => printed(kit, audience).includes(word))

describe('a readout', () => {
  const record = ['CANARY-ALSO', 'CANARY-SHORT', 'CANARY-STEP', 'Varnholt']

  it.each(Audience.options)('is at first for the principal alone, in the view and in print: %s', (audience) => {
    for (const word of ['CANARY-ALSO', 'CANARY-SHORT', 'CANARY-STEP', 'CANARY-CAME', 'CANARY-TOLD']) {
      expect(printed(met, audience).includes(word), word).toBe(audience === 'principal')
      expect(JSON.stringify(viewFor(met, audience, fixtureNow)).includes(word), word).toBe(audience === 'principal')
    }
  })

  it('is told as far as its readers go, and of each point as far as the point and what came of it both do', () => {
    const open: Kit = {
      ...met,
      readout: { ...recorded, readBy: 'counterpart' },
      messages: met.messages.map((one) => (one.id === first.id ? { ...one, outcomeFor: 'delegation' } : one)),
    }
    expect(seen(open, 'delegation', [...record, 'CANARY-CAME'])).toEqual([...record, 'CANARY-CAME'])
    expect(seen(open, 'counterpart', [...record, 'CANARY-CAME'])).toEqual(record)
    // The question may be read by nobody else, so nobody else is told what came of it.
    expect(seen(open, 'delegation', ['CANARY-ASKED', 'CANARY-TOLD'])).toEqual([])
  })

  it('tells what was raised and left unrecorded, and what was prepared and not said on our side alone', () => {
    expect(seen(met, 'principal', ['CANARY-UNSAID', 'CANARY-BARE', 'Raised; nothing further'])).toHaveLength(3)
    expect(seen(met, 'press', ['CANARY-UNSAID', 'CANARY-BARE'])).toEqual(['CANARY-BARE'])
  })

  it('names nobody who is not kept, and holds the day on which they met', () => {
    const others = met.people.filter(({ id }) => id !== varnholt.id)
    expect(printed({ ...met, people: others }, 'principal')).not.toContain('Varnholt')
    expect(printed(met, 'principal')).toContain('15 April 2031')
    expect(printed(met, 'principal')).not.toContain(ostrem.familyName)
    // There are no entries of people in this file to be sent to.
    expect(printed(met, 'principal')).toContain('"pages":[]')
    expect(printed(met, 'principal')).toContain('"pages":""')
  })

  it('brings the promises, unless they stand in their own section, and is nothing where nobody has written any', () => {
    expect(printed(met, 'principal')).toContain('Propose a place and two dates.')
    const both = { ...fixturePack, sections: [sectionOf('documents', true), sectionOf('readout', true)] }
    const [, readout] = compose({ ...met, packs: [both] }, both, { now: fixtureNow }).sections
    expect(readout?.kind).toBe('readout')
    expect(JSON.stringify(readout)).not.toContain('Propose a place')
    expect(printed(fixtureKit, 'principal')).toBe('[]')
  })

  it('says to its maker that a reader lacks some of it', () => {
    const pack = { ...fixturePack, audience: 'delegation' as const, sections: [sectionOf('readout', true)] }
    const lacks = (kit: Kit) =>
      lacksOf(kit, selectionFor({ ...kit, packs: [pack] }, pack, fixtureNow)).find(({ what }) => what === 'sections')
    expect(lacks(met)?.ids).toContain('readout')
    const open = met.messages.map((one) => ({ ...one, outcomeFor: 'press' as const }))
    const told = { ...met, questions: [], messages: open, readout: { ...recorded, readBy: 'press' as const } }
    expect(lacks(told)?.ids ?? []).not.toContain('readout')
  })

  it.each(['markdown', 'cable'] as const)('is written as %s too', (form) => {
    const pack = { ...fixturePack, sections: [sectionOf('readout', true)] }
    const kit = { ...met, packs: [pack] }
    const document = compose(kit, pack, { now: fixtureNow })
    const selection = selectionFor(kit, pack, fixtureNow)
    const { file } = writers[form]({ document, selection, now: fixtureNow, picture: () => null })
    for (const word of ['CANARY-SHORT', 'CANARY-CAME', 'CANARY-STEP']) expect(JSON.stringify(file)).toContain(word)
  })

  it('lets go of somebody who leaves the kit', () => {
    const gone = apply(met, { kind: 'person.remove', id: varnholt.id })
    expect(gone.ok && gone.value.readout.presentIds).toEqual([])
  })
})
