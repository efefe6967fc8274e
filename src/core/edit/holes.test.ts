import { expect, test } from 'vitest'
import { holeIn, lookingForHoles } from './holes'

/** What is found, and how often others were heard meanwhile. */
const looked = (value: unknown): { readonly hole: string | null; readonly turns: number } => {
  const looking = lookingForHoles(value)
  for (let turns = 0; ; turns += 1) {
    const step = looking.next()
    if (step.done === true) return { hole: step.value, turns }
  }
}

test.each<readonly [string, unknown, string | null]>([
  ['plain values', { name: 'Olm', piers: [1, null, true], bytes: new Uint8Array(2) }, null],
  ['nothing in a field', { people: [{ name: 'Dana Ferrol' }, { name: undefined }] }, 'people.1.name'],
  ['a gap in a list', { piers: Object.assign([], { 1: 2, length: 3 }) }, 'piers.0'],
  ['no number', { share: Number.NaN }, 'share'],
  ['a value of a class', { day: new Date(0) }, 'day'],
  ['nothing at all', undefined, 'the whole'],
])('%s', (_, value, hole) => {
  expect(holeIn(value)).toBe(hole)
  expect(looked(value).hole).toBe(hole)
})

test('one thing among many that is long itself is looked at in many turns', () => {
  const mentions = Array.from({ length: 10_000 }, (_, at) => ({ span: { start: at, end: at + 1 } }))
  const people = Array.from({ length: 40 }, (_, at) => ({ name: `Speaker ${at}`, mentions: at === 20 ? mentions : [] }))
  expect(looked({ people }).turns).toBeGreaterThan(50)
})
