import { describe, expect, it } from 'vitest'
import {
  type Kit,
  type ProgrammeItem,
  blankKit,
  blankMessage,
  blankPerson,
  blankProgrammeItem,
  makeIdsFrom,
} from '#core/model'
import { missingThings } from './missingThings'
import { overlaps } from './overlaps'
import { offsetOn } from '../../parts/timeZones'

let number = 0
const makeId = makeIdsFrom(() => `thing${String(++number).padStart(8, '0')}`)

/** `09:30+60 Opening`, with a day in front when it matters. */
const item = (notation: string): ProgrammeItem => {
  const [, day, time, minutes, title = ''] = /^(\d{4}-\d\d-\d\d )?(\d\d:\d\d)?(?:\+(\d+))? ?(.*)$/.exec(notation) ?? []
  return {
    ...blankProgrammeItem(makeId('prg')),
    day: day?.trim() ?? null,
    time: time ?? null,
    minutes: minutes === undefined ? null : Number(minutes),
    title,
  }
}

const clashes = (...notations: readonly string[]): readonly string[] => {
  const items = notations.map(item)
  const found = overlaps(items, { startDay: '2026-03-12' })
  return items.flatMap(({ id, title }) => (found.has(id) ? [`${title} with ${found.get(id)?.title}`] : []))
}

describe('Overlaps in the programme', () => {
  it('an item that begins while another runs', () => expect(clashes('09:30+60 A', '10:15+45 B')).toEqual(['B with A']))
  it('one that begins as the other ends is right', () => expect(clashes('09:30+60 A', '10:30+45 B')).toEqual([]))
  it('whatever the order of the rows', () => expect(clashes('10:15+45 B', '09:30+60 A')).toEqual(['B with A']))
  it('without minutes nothing runs', () => expect(clashes('09:30 A', '09:30 B')).toEqual([]))
  it('without a time nothing is judged', () => expect(clashes('+60 A', '09:30+60 B')).toEqual([]))
  it('another day is no overlap, and no day is the first day', () => {
    expect(clashes('2026-03-13 09:30+60 A', '09:45+60 B')).toEqual([])
    expect(clashes('2026-03-12 09:30+60 A', '09:45+60 B')).toEqual(['B with A'])
  })
})

describe('What is missing', () => {
  const kit = blankKit(makeId, '2026-03-01T10:00:00.000Z')
  const codes = (of: Kit) => missingThings(of).map(({ code }) => code)

  it('of a blank kit: nearly everything', () => {
    expect(codes(kit)).toEqual(['source', 'title', 'date', 'place', 'purpose', 'programme', 'points'])
  })

  it('a row or a point that nobody has written in is none yet', () => {
    const begun = { ...kit, programme: [item('')], messages: [blankMessage(makeId('msg'))] }
    expect(codes(begun)).toEqual(codes(kit))
    const written = {
      ...kit,
      programme: [item('09:30 Opening')],
      messages: [{ ...blankMessage(makeId('msg')), text: 'Ships' }],
    }
    expect(codes(written)).not.toContain('programme')
    expect(codes(written)).not.toContain('points')
  })

  it('leads to the first thing that wants it', () => {
    const people = ['Ada Alver', 'Ben Ruv'].map((name) => blankPerson(makeId('per'), name))
    expect(missingThings({ ...kit, people }).find(({ code }) => code === 'biographies')).toMatchObject({
      number: 2,
      screen: 'people',
      item: people[0]?.id,
    })
  })

  it('a time without a zone is a trap', () => {
    expect(codes({ ...kit, event: { ...kit.event, startTime: '09:30' } })).toContain('timeZone')
    expect(codes({ ...kit, event: { ...kit.event, startTime: '09:30', timeZone: 'UTC' } })).not.toContain('timeZone')
  })
})

describe('The offset of a zone', () => {
  it.each([
    ['Asia/Almaty', '2026-03-12', 'UTC+05:00'],
    ['Europe/London', '2026-07-01', 'UTC+01:00'],
    ['UTC', '2026-07-01', 'UTC'],
    ['Nowhere/Atall', '2026-07-01', null],
    ['Asia/Almaty', null, null],
  ])('%s on %s: %s', (zone, day, offset) => expect(offsetOn(zone, day)).toBe(offset))
})
