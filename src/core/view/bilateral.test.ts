import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { apply } from '#core/edit/apply'
import { SingleEdit } from '#core/edit/edit'
import { Audience, type Kit, blankApproach, blankCommitment, blankKit, blankObjective, makeIdsFrom } from '#core/model'
import { compose } from '../pack/compose'
import { lacksOf } from '../pack/lacks'
import { selectionFor } from '../pack/selection'
import { calendarQuote, fixtureKit, fixtureNow, fixturePack } from '../pack/testing/fixture'
import { viewFor } from './viewFor'

/** What stands in the paper of a meeting between two sides, and who may read it. */
const makeId = makeIdsFrom(() => 'bilateral0001')
const words = ['CANARY-WANT', 'CANARY-ANSWER', 'CANARY-TACTIC', 'CANARY-LINE', 'CANARY-ASKED', 'CANARY-NOTES']
const withMeeting: Kit = {
  ...fixtureKit,
  objectives: [{ ...blankObjective(makeId('obj')), text: 'CANARY-WANT', response: 'CANARY-ANSWER' }],
  approach: {
    ...blankApproach,
    tactics: ['CANARY-TACTIC'],
    pressLine: 'CANARY-LINE',
    ifAsked: 'CANARY-ASKED',
    noteTaker: 'CANARY-NOTES',
  },
  commitments: [{ ...blankCommitment(makeId('com')), text: 'CANARY-PROMISE', owner: 'CANARY-OWNER' }],
}
const pack = { ...fixturePack, sections: fixturePack.sections.map((section) => ({ ...section, included: true })) }
const printed = (kit: Kit, audience: Audience): string => {
  const own = { ...pack, audience }
  return JSON.stringify(compose({ ...kit, packs: [own] }, own, { now: fixtureNow }).sections)
}

describe('what is written for a meeting', () => {
  it.each(Audience.options)('is new for the principal alone, in the view and in print: %s', (audience) => {
    for (const word of [...words, 'CANARY-PROMISE', 'CANARY-OWNER']) {
      const isPrincipal = audience === 'principal'
      expect(JSON.stringify(viewFor(withMeeting, audience, fixtureNow)).includes(word), word).toBe(isPrincipal)
      expect(printed(withMeeting, audience).includes(word), word).toBe(isPrincipal)
    }
  })

  it('can be opened to the delegation, and the line for the press to everybody', () => {
    const opened: Kit = {
      ...withMeeting,
      objectives: withMeeting.objectives.map((one) => ({ ...one, readBy: 'delegation' })),
      approach: {
        ...withMeeting.approach,
        tacticsFor: 'delegation',
        pressLineFor: 'press',
        noteTakerFor: 'delegation',
      },
      commitments: withMeeting.commitments.map((one) => ({ ...one, readBy: 'counterpart' })),
    }
    const seenBy = (audience: Audience): readonly string[] =>
      [...words, 'CANARY-PROMISE', 'CANARY-OWNER'].filter((word) => printed(opened, audience).includes(word))
    expect(seenBy('delegation')).toEqual([
      ...words.filter((word) => word !== 'CANARY-ASKED'),
      'CANARY-PROMISE',
      'CANARY-OWNER',
    ])
    expect(seenBy('counterpart')).toEqual(['CANARY-LINE', 'CANARY-PROMISE'])
    expect(seenBy('press')).toEqual(['CANARY-LINE'])
    // Whoever is given the line alone is not told that there are objectives.
    expect(printed(opened, 'press')).toContain('"title":"Press line"')
    expect(printed(opened, 'press')).not.toContain('Their objectives')
  })

  it('of theirs and of our tactics no door gives anything to readers outside', () => {
    const [id] = withMeeting.objectives.map((one) => one.id)
    for (const readBy of ['counterpart', 'press'])
      for (const edit of [
        { kind: 'objective.change', id, patch: { readBy } },
        { kind: 'approach.change', patch: { tacticsFor: readBy } },
        { kind: 'approach.change', patch: { noteTakerFor: readBy } },
      ])
        expect(v.safeParse(SingleEdit, edit).success).toBe(false)
  })

  it('is listed among what the others lack', () => {
    const own = { ...pack, audience: 'delegation' as const }
    const kit = { ...withMeeting, packs: [own] }
    const lacks = lacksOf(kit, selectionFor(kit, own, fixtureNow))
    expect(lacks).toContainEqual({ what: 'objectives', ids: withMeeting.objectives.map(({ id }) => id) })
    expect(lacks).toContainEqual({ what: 'commitments', ids: withMeeting.commitments.map(({ id }) => id) })
    expect(lacks).toContainEqual({ what: 'sections', ids: ['objectives'] })
  })

  it('names where their objective is read, and forgets a quotation that is gone', () => {
    const linked: Kit = {
      ...withMeeting,
      objectives: withMeeting.objectives.map((one) => ({ ...one, quoteIds: [calendarQuote.id] })),
    }
    const where = (kit: Kit): string => {
      const section = compose({ ...kit, packs: [pack] }, pack, { now: fixtureNow }).sections.find(
        ({ kind }) => kind === 'objectives',
      )
      const [exchange] = section?.blocks ?? []
      if (exchange?.kind !== 'exchange') throw new Error('An exchange was expected')
      return (exchange.rows[0]?.where ?? []).map(({ text }) => text).join('')
    }
    expect(where(linked)).toBe('Source 1, para 4')
    const without = apply(linked, { kind: 'quote.remove', id: calendarQuote.id })
    if (!without.ok) throw new Error(without.failure.code)
    expect(without.value.objectives[0]?.quoteIds).toEqual([])
  })

  it('is overdue when its day has passed, and not once it is done', () => {
    const state = (change: Partial<Kit['commitments'][number]>): string =>
      printed(
        { ...withMeeting, commitments: withMeeting.commitments.map((one) => ({ ...one, ...change })) },
        'principal',
      )
    expect(state({ due: '2031-04-10' })).toContain('Open, overdue')
    expect(state({ due: '2031-04-11' })).not.toContain('overdue')
    expect(state({ due: '2031-04-10', state: 'done' })).not.toContain('overdue')
  })

  it('takes no room where nothing is written', () => {
    const blank = blankKit(makeId, fixtureNow)
    const own = { ...pack, audience: 'principal' as const }
    const { sections } = compose({ ...blank, packs: [own] }, own, { now: fixtureNow })
    expect(sections.map(({ kind }) => kind)).not.toContain('objectives')
    expect(sections.map(({ kind }) => kind)).not.toContain('documents')
  })
})
