import { expect, it } from 'vitest'
import type { Kit } from '#core/model'
import { leakIn } from '#core/proof/prove'
import { kitOf, personOf } from '#core/quote/testing/fixture'
import {
  control,
  fileOf,
  hiddenName,
  hiddenWords,
  leakyFiles,
  openWords,
  withRevision,
} from '#desk/pdf/testing/leakyFiles'
import { type FileReading, fileReader } from './reading'

const kit: Kit = kitOf({
  people: [personOf(hiddenName)],
  background: { mayUse: [], notDisclosed: [{ kind: 'paragraph', runs: [{ text: hiddenWords }] }] },
})

const foundIn = ({ pages, beside }: FileReading) => [
  ...pages.map((text, index) => ({ where: { page: index + 1 }, text })),
  ...beside.map(({ place, text }) => ({ where: { place }, text })),
]
/** The fields found in a file, searched each for itself. */
const fieldsIn = (bytes: Uint8Array): readonly string[] => {
  const found = foundIn(fileReader()(bytes))
  const within = (part: Partial<Kit>): string =>
    leakIn({ kit: kitOf(part), allowed: [openWords, 'Pack', 'Principal’s pack'], expected: () => [openWords], found })
      ?.field ?? ''
  return [within({ background: kit.background }), within({ people: kit.people })].filter((field) => field !== '')
}

it.each(Object.keys(leakyFiles))('finds what is hidden: %s', async (name) => {
  const leaky = leakyFiles[name]
  if (leaky === undefined) throw new Error('A leaky file')
  const fields = fieldsIn(await fileOf(leaky))
  expect(fields).toContain('background.notDisclosed')
  expect(fields.some((field) => field.startsWith('people.'))).toBe(true)
})

it('finds nothing in the same file without it', async () => {
  const bytes = await fileOf(control)
  expect(fieldsIn(bytes)).toEqual([])
  const reading = fileReader()(bytes)
  expect(reading.pages.join('')).toContain(openWords)
  expect(reading.oddities).toEqual([])
})

it('finds an earlier or later revision', async () => {
  const bytes = withRevision(await fileOf(control))
  expect(fieldsIn(bytes)).toEqual(['background.notDisclosed'])
  expect(fileReader()(bytes).oddities).toContain('earlier-revision')
})

it.each([
  ['attachment', 'attachment'],
  ['value of a form', 'form'],
  ['comment in a picture', 'picture-metadata'],
  ['information', 'unknown-information'],
] as const)('calls a file odd for what no pack has: %s', async (name, oddity) => {
  const leaky = leakyFiles[name]
  if (leaky === undefined) throw new Error('A leaky file')
  expect(fileReader()(await fileOf(leaky)).oddities).toContain(oddity)
})
