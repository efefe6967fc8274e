import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Pack, sectionOrder } from '#core/model'
import { layOut } from '#core/layout/layOut'
import { plainMeasure } from '#core/layout/testing/plainMeasure'
import { compose } from './compose'
import { Recipe, packFrom, recipes } from './recipes'
import { fixtureKit, fixtureNow, fixturePack } from './testing/fixture'

it.each(recipes)('the recipe $key makes a sound pack with every section once', (recipe) => {
  expect(v.is(Recipe, recipe)).toBe(true)
  const pack = packFrom(recipe, fixturePack.id, 'New')
  expect(v.is(Pack, pack)).toBe(true)
  expect(pack.sections.map((section) => section.kind).toSorted()).toEqual(sectionOrder.toSorted())
  const { pages } = layOut(compose(fixtureKit, pack, { now: fixtureNow }), plainMeasure)
  expect(pages.length).toBeGreaterThan(0)
})

it('one page is one page', () => {
  const recipe = recipes.find((one) => one.key === 'one-pager')
  if (recipe === undefined) throw new Error('There is a recipe for one page')
  const pack = packFrom(recipe, fixturePack.id, 'New')
  expect(layOut(compose(fixtureKit, pack, { now: fixtureNow }), plainMeasure).pages.length).toBe(1)
})
