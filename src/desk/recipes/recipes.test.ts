import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type PackId, eventRecipe, fullPack, makeIdsFrom } from '#core/model'
import { changesBy, packBy } from '#core/pack/recipes/recipe'
import { withFolder } from '../testing/desks'
import { readRecipe } from './readRecipe'
import { recipesOf } from './recipes'

const resources = join(import.meta.dirname, '..', '..', '..', 'resources')
const id: PackId = makeIdsFrom(() => 'recipetest')('pck')

const faultIn = (text: string) => {
  const read = readRecipe(text)
  return read.ok ? null : read.fault
}

test('every bundled file is a recipe, and the first is the pack that a new kit has', async () => {
  const { recipes, faults } = await recipesOf(resources, null)
  expect(faults).toEqual([])
  expect(recipes).toHaveLength(readdirSync(join(resources, 'recipes')).length)
  const [full] = recipes
  expect(full?.recipe.id).toBe(eventRecipe)
  if (full !== undefined) expect(packBy(full.recipe, id)).toEqual(fullPack(id, full.recipe.name, 'principal'))
})

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
const head = ['{', '  "recipe": 1,', '  "id": "ours",', '  "name": "Ours",']

test.each([
  ['no JSON', lines(...head, '  "sections": [', '    { "kind": "cover" '), 'notJson', 7, ''],
  ['nothing', '', 'notJson', 1, ''],
  ['a comment', lines(...head, '  // why', '  "sections": [{ "kind": "cover" }]', '}'), 'notJson', 5, ''],
  [
    'a section nobody knows',
    lines(...head, '  "sections": [', '    { "kind": "cover" },', '    { "kind": "cuver" }', '  ]', '}'),
    'wrong',
    7,
    'sections.1.kind',
  ],
  [
    'a field nobody knows',
    lines(...head, '  "colour": "red",', '  "sections": [{ "kind": "cover" }]', '}'),
    'unknownField',
    5,
    'colour',
  ],
  ['no sections', lines(...head.slice(0, -1), '  "name": "Ours"', '}'), 'missingField', 1, 'sections'],
  [
    'a section without a kind',
    lines(...head, '  "sections": [', '    { "kind": "cover" },', '    { "pages": 2 }', '  ]', '}'),
    'missingField',
    7,
    'sections.1.kind',
  ],
  [
    'a section twice',
    lines(...head, '  "sections": [', '    { "kind": "cover" },', '    { "kind": "cover" }', '  ]', '}'),
    'twice',
    5,
    'sections',
  ],
  [
    'a number that is too large',
    lines(...head, '  "sections": [{ "kind": "quotes", "pages": 100 }]', '}'),
    'wrong',
    5,
    'sections.0.pages',
  ],
  [
    'a later version',
    lines('{', '  "recipe": 2,', '  "id": "ours",', '  "name": "Ours",', '  "sections": [{ "kind": "cover" }]', '}'),
    'wrong',
    2,
    'recipe',
  ],
  ['a text', '"recipe"', 'wrong', 1, ''],
  [
    'a field for nobody',
    lines(...head, '  "sections": [{ "kind": "quotes", "readers": [] }]', '}'),
    'wrong',
    5,
    'sections.0.readers',
  ],
])('%s in a recipe is named by its line', (_, text, fault, line, field) => {
  expect(faultIn(text)).toMatchObject({ fault, line, field })
})

test('what could stand in a field is said where it is a short list', () => {
  const text = lines(...head, '  "layout": "loose",', '  "sections": [{ "kind": "cover" }]', '}')
  expect(faultIn(text)).toMatchObject({ line: 5, allowed: 'single, bound, tablet' })
})

test('an own recipe takes the place of the bundled one, and a faulty one hinders no other', () =>
  withFolder(async (library) => {
    const folder = join(library, 'recipes')
    mkdirSync(folder)
    const write = (file: string, text: string): void => writeFileSync(join(folder, file), text)
    write('a.json', '{ "recipe": 1, "id": "press", "name": "Our press sheet", "sections": [{ "kind": "quotes" }] }')
    write('b.json', '{ "recipe": 1, "id": "press", "name": "Again", "sections": [{ "kind": "quotes" }] }')
    write('c.json', '{')
    write('notes.txt', 'no recipe')
    mkdirSync(join(folder, 'd.json'))
    const { recipes, faults } = await recipesOf(resources, library)
    expect(
      recipes.filter(({ recipe }) => recipe.id === 'press').map(({ recipe, isOwn }) => [recipe.name, isOwn]),
    ).toEqual([['Our press sheet', true]])
    expect(faults.map(({ file, fault }) => [file, fault])).toEqual([
      ['b.json', 'twice'],
      ['c.json', 'notJson'],
      ['d.json', 'notJson'],
    ])
  }))

test('a pack that follows a recipe keeps its readers, its title, its marking and what the recipe does not say', () => {
  const read = readRecipe(readFileSync(join(resources, 'recipes', '06-quotation-sheet.json'), 'utf8'))
  if (!read.ok) throw new Error('A bundled recipe is one')
  const pack = { ...fullPack(id, 'For Monday', 'delegation'), paper: 'Letter' as const }
  const changed = { ...pack, ...changesBy(read.recipe, pack) }
  expect(changed).toMatchObject({ title: 'For Monday', audience: 'delegation', paper: 'Letter', quoteOrder: 'theme' })
  expect(changed.sections.filter(({ included }) => included).map(({ kind }) => kind)).toEqual([
    'quotes',
    'annex',
    'evidence',
  ])
  expect(changed.sections).toHaveLength(pack.sections.length)
})
