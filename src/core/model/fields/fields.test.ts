import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { Day, Line, Lines, Prose, listOf } from '../common'
import { RichText, richTextFrom } from '../richText'
import { addedIn, newestVersionIn } from './added'
import { blankOf } from './blank'
import { lineFields, textsIn, writtenFields } from './written'

/** One description of a record, and what follows from it. */

const Boat = v.strictObject({
  name: Line,
  log: Prose,
  history: RichText,
  ports: Lines,
  owner: v.nullable(Line),
  motto: addedIn(3, Line, ''),
  launched: v.nullable(Day),
  flags: listOf(v.picklist(['red', 'blue'])),
  crew: v.pipe(v.array(Line), v.minLength(1), v.readonly()),
  kind: v.picklist(['ferry', 'tug']),
})

test('a person writes in lines, prose and rich text, also where they may be missing', () => {
  expect(writtenFields(Boat.entries)).toEqual(['name', 'log', 'history', 'ports', 'owner', 'motto'])
  expect(lineFields(Boat.entries)).toEqual(['name', 'owner', 'motto'])
})

test('what was written comes as words', () => {
  expect(['One', ['Two', 'Three'], richTextFrom('Four\nFive'), null].flatMap(textsIn)).toEqual([
    'One',
    'Two',
    'Three',
    'Four\nFive',
  ])
})

test('blank is what may be blank; a choice and a list that may not be empty are asked for', () => {
  const boat = blankOf(Boat, { crew: ['Ada'], kind: 'tug', log: 'Fog.' })
  expect(boat).toEqual({
    name: '',
    log: 'Fog.',
    history: [],
    ports: [],
    owner: null,
    motto: '',
    launched: null,
    flags: [],
    crew: ['Ada'],
    kind: 'tug',
  })
  expect(Object.keys(boat)).toEqual(Object.keys(v.parse(Boat, boat)))
})

describe('a field that was added', () => {
  const boat = blankOf(Boat, { crew: ['Ada'], kind: 'tug' })

  test('is blank in what was stored before it was there, and is what was stored after', () => {
    const { motto: _motto, ...older } = boat
    expect(v.parse(Boat, older)).toEqual(boat)
    expect(v.parse(Boat, { ...boat, motto: 'Slowly' })).toMatchObject({ motto: 'Slowly' })
    expect(v.is(Boat, { ...boat, motto: 5 })).toBe(false)
  })

  test('no other field may be missing', () => {
    const { name: _name, ...nameless } = boat
    expect(v.is(Boat, nameless)).toBe(false)
  })

  test('raises the version of whatever holds it, however deep', () => {
    expect(newestVersionIn(v.strictObject({ name: Line }))).toBe(1)
    expect(newestVersionIn(Boat)).toBe(3)
    const Fleet = v.strictObject({ flagship: v.nullable(v.union([Line, v.strictObject({ boats: listOf(Boat) })])) })
    expect(newestVersionIn(v.pipe(Fleet, v.readonly()))).toBe(3)
  })
})
