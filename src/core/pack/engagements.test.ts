import { expect, test } from 'vitest'
import { type Audience, type Kit, type SectionKind, sectionOf } from '#core/model'
import { viewFor } from '#core/view/viewFor'
import { compose } from './compose'
import type { DocumentSection } from './document'
import { itemsOf } from './addendum/items'
import { selectionFor } from './selection'
import { fixtureKit, fixtureNow, fixturePack, visitKit } from './testing/fixture'

const packOf = (audience: Audience, kinds: readonly SectionKind[]) => ({
  ...fixturePack,
  audience,
  sections: kinds.map((kind) => sectionOf(kind, true)),
})
const sectionsOf = (
  kit: Kit,
  audience: Audience,
  kinds: readonly SectionKind[] = ['engagements', 'points'],
): readonly DocumentSection[] => compose(kit, packOf(audience, kinds), { now: fixtureNow }).sections

const engagementsOf = (sections: readonly DocumentSection[]) => sections.filter(({ kind }) => kind === 'engagements')

test('each engagement has a divider with its facts, and behind it what belongs to it', () => {
  const [divider, behind, ...more] = engagementsOf(sectionsOf(visitKit, 'principal'))
  expect(divider).toMatchObject({
    rank: 'divider',
    opensPage: true,
    title: 'Common figures: what the first year shows',
    blocks: [{ kind: 'cover', label: 'Engagement 1 of 2' }],
  })
  expect(behind?.blocks.map((block) => block.kind)).toEqual([
    'heading',
    'point',
    'point',
    'heading',
    'register',
    'heading',
    'question',
  ])
  expect(more.map(({ rank, title }) => [rank, title])).toEqual([
    ['divider', 'The Dry Year Protocol'],
    ['behind', 'The Dry Year Protocol'],
  ])
})

test('what belongs to an engagement does not stand again among what belongs to all', () => {
  const points = sectionsOf(visitKit, 'principal').find(({ kind }) => kind === 'points')?.blocks ?? []
  const [, , , general] = visitKit.messages
  expect(points).toMatchObject([{ number: 1, text: general?.text }])
})

test('a point of two engagements stands in both, and every place has a name of its own', () => {
  const [, shared] = visitKit.messages
  const points = engagementsOf(sectionsOf(visitKit, 'principal')).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'point' ? [block] : [])),
  )
  expect(points.filter(({ text }) => text === shared?.text)).toHaveLength(2)
  expect(new Set(points.map(({ anchor }) => anchor)).size).toBe(points.length)
})

test('a pack without the section has all points where they always were', () => {
  const points = sectionsOf(visitKit, 'principal', ['points'])[0]?.blocks
  expect(points).toHaveLength(visitKit.messages.length)
})

test('a line of the programme that is no engagement has no part', () =>
  expect(engagementsOf(sectionsOf(fixtureKit, 'principal'))).toEqual([]))

test('what an engagement is for, and what is not for a reader, does not exist in their view', () => {
  const { programme, messages } = viewFor(visitKit, 'press', fixtureNow)
  expect(programme.map(({ purpose }) => purpose).join('')).toBe('')
  const seen = new Set<string>(messages.map(({ id }) => id))
  expect(programme.flatMap(({ messageIds }) => messageIds).every((id) => seen.has(id))).toBe(true)
  expect(programme.flatMap(({ objectiveIds }) => objectiveIds)).toEqual([])
})

test('an engagement of which a reader would find nothing has no divider', () => {
  const programme = visitKit.programme.map((item) => ({ ...item, presentIds: [], messageIds: [], questionIds: [] }))
  expect(engagementsOf(sectionsOf({ ...visitKit, programme }, 'press'))).toEqual([])
})

test('a line of the programme says for an addendum what it said before there were engagements', () => {
  const marks = (kit: Kit) =>
    itemsOf(selectionFor(kit, packOf('principal', ['programme']), fixtureNow)).map(({ mark }) => mark)
  expect(marks(visitKit)).toEqual(marks(fixtureKit))
  expect(marks(fixtureKit)[0]).toBe('3e94d81bec454dfe')
})
