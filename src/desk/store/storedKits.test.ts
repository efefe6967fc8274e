import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { type History, redo, storedFrom, undo } from '#core/edit/history'
import { switched } from '#core/edit/sections'
import { StoredHistory } from '#core/edit/stored'
import { SectionKind, fullPack, lastReshaped } from '#core/model'
import { unsealed } from './envelope'
import { kitCodec } from './kitCodec'

/**
 * Kit files that earlier programs wrote, at least one of every version that was reshaped: a field that is added later has
 * to be blank in the last of them, in what a kit begins with as in its steps.
 */
const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder).map((name) => ({ name, version: Number(/^schema-(\d+)-/.exec(name)?.[1]) }))

const opened = async (name: string): Promise<{ readonly schema: number; readonly history: History }> => {
  const file = unsealed(readFileSync(join(folder, name)))
  if (!file.ok) throw new Error(file.failure)
  const content = await kitCodec.decode(file.value.data, file.value.schema)
  if (!content.ok) throw new Error(`${content.failure.code} ${JSON.stringify(content.failure.facts)}`)
  return { schema: file.value.schema, history: content.value }
}

test('there is one of every version that was reshaped, and of those whose fields stand in the steps', () => {
  const versions = Array.from({ length: lastReshaped }, (_, index) => index + 1)
  expect([...new Set(files.map(({ version }) => version))].toSorted((a, b) => a - b)).toEqual([
    ...versions,
    5,
    6,
    9,
    10,
    11,
    12,
    15,
    16,
    17,
    19,
  ])
})

test('the embargo of a version 5 ends by the clocks of its place, and its mail has its files', async () => {
  const { present } = (await opened('schema-5-steps.bkit')).history
  expect(present.quotes.map(({ release }) => release)).toContainEqual(
    expect.objectContaining({ basis: 'embargoed', until: '2031-04-12T04:00:00.000Z', zone: 'Asia/Almaty' }),
  )
  expect(present.sources[0]?.arrival.attachments).toEqual([{ name: 'Annex of the ferry.pdf', size: 4_096 }])
  expect(present.event.capitals).toEqual([])
})

test('what a version 6 was told of capitals and of an override stays told', async () => {
  const { present } = (await opened('schema-6-steps.bkit')).history
  expect(present.event.capitals).toEqual([{ label: 'HARBOUR EYES', isMarking: true }])
  expect(present.quotes.map(({ release }) => release.override)).toContain('I was in the room.')
})

test('what versions 9 to 12 brought is there in each that has it, and blank in those before', async () => {
  const read = await Promise.all([9, 10, 11, 12].map((version) => opened(`schema-${version}-steps.bkit`)))
  const kits = read.map(({ history }) => history.present)
  const told = kits.map(({ event, objectives, approach, commitments, packs, exports, sources }) => ({
    ministry: event.ministry,
    objectives: objectives.map(({ text, readBy }) => [text, readBy]).at(-1) ?? null,
    tactics: approach.tactics,
    due: commitments.at(-1)?.due ?? null,
    distribution: packs[0]?.distribution,
    copy: exports[0]?.copy?.name ?? null,
    place: sources[0]?.reading.occasion?.place ?? null,
  }))
  const nine = {
    ministry: 'Ministry of the Tides of Zafirel',
    objectives: null,
    tactics: [],
    due: null,
    distribution: [],
    copy: null,
    place: null,
  }
  const ten = {
    ...nine,
    objectives: ['A quay that opens before the ice.', 'delegation'],
    tactics: ['Let them name the day.'],
    due: '2031-05-02',
  }
  const eleven = { ...ten, distribution: ['Harbour Desk', 'Registry of the Tides'], copy: 'Registry of the Tides' }
  expect(told).toEqual([nine, ten, eleven, { ...eleven, place: expect.objectContaining({}) as unknown }])
  for (const { programme } of kits) {
    expect(programme.length).toBeGreaterThan(0)
    expect(programme.some(({ isEngagement, purpose }) => isEngagement || purpose !== '')).toBe(false)
  }
})

test('what version 15 brought of a person is there in it, and blank in the one before', async () => {
  const read = await Promise.all([12, 15].map((version) => opened(`schema-${version}-steps.bkit`)))
  expect(read.map(({ history }) => history.present.people.map((one) => [one.postNominals, one.iceBreaker])[0])).toEqual(
    [
      ['', ''],
      ['OTW', 'Keeps bees on the roof of the gauge house.'],
    ],
  )
})

test('what version 16 brought of a person is there in it, and blank in the one before', async () => {
  const read = await Promise.all([15, 16].map((version) => opened(`schema-${version}-steps.bkit`)))
  const told = read.map(({ history }) => history.present.people[0])
  expect(told.map((one) => [one?.titles.map(({ role, until }) => [role, until]), one?.biographyFrom])).toEqual([
    [[], null],
    [[['Keeper of the Upper Gauges', '2027-11']], { kit: 'Second Round Table', day: '2031-04-11' }],
  ])
})

test('what version 17 keeps of a file that left is there in it, and blank in the one before', async () => {
  const read = await Promise.all([16, 17].map((version) => opened(`schema-${version}-steps.bkit`)))
  expect(read.map(({ history }) => history.present.exports.map(({ quotes }) => quotes.length))).toEqual([[0], [0, 1]])
})

test('what version 19 records of a meeting is there in it, and blank in the one before', async () => {
  const read = await Promise.all([17, 19].map((version) => opened(`schema-${version}-steps.bkit`)))
  const told = read.map(({ history: { present } }) => [
    present.readout.summary,
    present.readout.presentIds.length,
    present.messages.map(({ raised, outcomeFor }) => [raised, outcomeFor])[0],
  ])
  expect(told).toEqual([
    ['', 0, ['unknown', 'principal']],
    ['An hour by the river.', 1, ['raised', 'delegation']],
  ])
})

test.each(files)('$name opens whole: what it holds is what today’s program would store', async ({ name, version }) => {
  const { schema, history } = await opened(name)
  expect(schema).toBe(version)
  const stored = JSON.parse(JSON.stringify(storedFrom(history))) as unknown
  expect(v.parse(StoredHistory, stored)).toEqual(stored)
})

test.each(files)('every step of $name can be undone and done again', async ({ name }) => {
  const last = (await opened(name)).history
  let history = last
  for (let steps = last.past.length; steps > 0; steps -= 1) history = undo(history)
  expect(history.present).toEqual(storedFrom(last).base)
  for (let steps = last.past.length; steps > 0; steps -= 1) history = redo(history)
  expect(history).toEqual(last)
})

test.each(files)(
  'the packs of $name have every section that a new pack begins with, and every other can be had',
  async ({ name }) => {
    const { past, present } = (await opened(name)).history
    for (const { packs } of [present, ...past.map(({ before }) => before)])
      for (const { id, title, audience, sections } of packs) {
        const begun = fullPack(id, title, audience).sections.flatMap(({ kind, included }) => (included ? [kind] : []))
        expect(sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining(begun))
        const all = SectionKind.options.reduce((now, kind) => switched(now, kind, true), sections)
        expect(all.map(({ kind, included }) => included && kind).toSorted()).toEqual(SectionKind.options.toSorted())
      }
  },
)
