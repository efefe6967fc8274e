import { expect, it } from 'vitest'
import { type Person, type PersonId, type Quote, blankPerson } from '#core/model'
import { nextProposed, presenceIn } from './proposals'

/** `anna quoted`, `bo mentioned`, `cy quoted kept`: a name, how the sources have them, and where they stand. */
const people = (...lines: readonly string[]): readonly Person[] =>
  lines.map((line, at) => {
    const [name = '', presence = 'quoted', standing = 'proposed'] = line.split(' ')
    return { ...blankPerson(`per_${at}` as PersonId, name), presence, standing } as Person
  })

const after = (list: readonly Person[], name: string): string | undefined => {
  const person = list.find((one) => one.printedName === name)
  return person === undefined ? undefined : nextProposed(list, person)?.printedName
}

it('review goes on below, then above, with speakers before those only mentioned', () => {
  const list = people('anna quoted', 'bo mentioned', 'cy quoted kept', 'dot listed')
  expect(after(list, 'anna')).toBe('dot')
  expect(after(list, 'dot')).toBe('anna')
  expect(after(people('anna quoted', 'bo mentioned'), 'anna')).toBe('bo')
  expect(after(people('anna quoted', 'bo mentioned kept'), 'anna')).toBeUndefined()
})

it('nobody is proposed as quoted whose words were dropped or given to another', () => {
  const [anna, bo] = people('anna quoted', 'bo quoted')
  if (anna === undefined || bo === undefined) throw new Error('Two people')
  const said = (by: Person, standing: Quote['standing']) =>
    ({ standing, speakerIds: [by.id], kind: 'direct' }) as unknown as Quote
  expect(presenceIn({ quotes: [said(anna, 'proposed'), said(anna, 'kept')] }, anna)).toBe('2 quotes')
  expect(presenceIn({ quotes: [said(anna, 'dropped'), said(bo, 'kept')] }, anna)).toBe(
    'named, without words of theirs here',
  )
})
