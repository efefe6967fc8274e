import { describe, expect, test } from 'vitest'
import {
  type Kit,
  type Release,
  blankKit,
  blankMessage,
  blankPerson,
  makeIdsFrom,
  onRecord,
  releaseUnknown,
} from '#core/model'
import type { Edit, SingleEdit } from './edit'
import { decide, startHistory, undo } from './history'
import { toldOf, toldSteps } from './told'

let last = 0
const makeId = makeIdsFrom(() => String((last += 1)).padStart(8, '0'))
const ada = blankPerson(makeId('per'), 'Ada Alver')
const ben = blankPerson(makeId('per'), 'Ben Ruv')
const kit: Kit = { ...blankKit(makeId, '2031-05-06T08:00:00.000Z'), people: [ada, ben] }
const hosted: Edit = { kind: 'event.change', patch: { host: 'Alveria', place: 'Port Alver' } }

describe('a step is told by what it changed and where', () => {
  test('the fields of a thing that has a name', () =>
    expect(toldOf({ kind: 'person.change', id: ben.id, patch: { role: 'Envoy' } }, kit)).toEqual({
      kind: 'person.change',
      thing: 'person',
      number: 1,
      name: 'Ben Ruv',
      fields: ['role'],
      standing: null,
      terms: null,
    }))

  test('terms that are set are told, of several when they are the same', () => {
    const set = (release: Release): SingleEdit => ({ kind: 'quote.change', id: makeId('quo'), patch: { release } })
    const three = (last: Release): Edit => ({ kind: 'several', edits: [set(onRecord), set(onRecord), set(last)] })
    expect(toldOf(set(onRecord), kit)).toMatchObject({ fields: ['release'], terms: 'on-record' })
    expect(toldOf(three(onRecord), kit)).toMatchObject({ number: 3, terms: 'on-record' })
    expect(toldOf(three(releaseUnknown), kit).terms).toBeNull()
  })

  test('what exists once has no name', () =>
    expect(toldOf(hosted, kit)).toMatchObject({ thing: 'event', name: '', fields: ['host', 'place'] }))

  test('a new thing is called as it comes, one that goes as it was', () => {
    const message = { ...blankMessage(makeId('msg')), text: 'Ships first' }
    expect(toldOf({ kind: 'message.add', item: message, before: null }, kit).name).toBe('Ships first')
    expect(toldOf({ kind: 'person.remove', id: ada.id }, kit).name).toBe('Ada Alver')
  })

  test('several of one kind are counted, and those of different kinds are only that', () => {
    const drop = { kind: 'person.stand', ids: [ada.id, ben.id], standing: 'dropped' } as const
    expect(toldOf(drop, kit)).toMatchObject({ number: 2, name: '', standing: 'dropped' })
    expect(toldOf({ kind: 'several', edits: [drop, { kind: 'person.remove', id: ada.id }] }, kit)).toMatchObject({
      kind: 'several',
      thing: 'person',
      number: 3,
      standing: null,
    })
    expect(toldOf({ kind: 'several', edits: [drop, { kind: 'event.change', patch: {} }] }, kit).thing).toBeNull()
  })

  test('a long name is cut between words, never inside a letter', () => {
    const named = (text: string) =>
      toldOf({ kind: 'message.add', item: { ...blankMessage(makeId('msg')), text }, before: null }, kit).name
    expect(named('We sail on. '.repeat(20))).toMatch(/^(We sail on\. )+We sail…$/)
    expect(named(`a${'🙂'.repeat(60)}`)).toBe(`a${'🙂'.repeat(39)}…`)
    expect(named(' one\n two ')).toBe('one two')
  })

  test('the steps of a history in order, the undone ones last', () => {
    const first = decide(startHistory(kit), hosted, 1_000)
    const second = first.ok ? decide(first.value, { kind: 'person.remove', id: ada.id }, 9_000) : first
    if (!second.ok) throw new Error(second.failure.code)
    expect(toldSteps(undo(second.value)).map(({ kind, at, name }) => [kind, at, name])).toEqual([
      ['event.change', 1_000, ''],
      ['person.remove', 9_000, 'Ada Alver'],
    ])
  })
})
