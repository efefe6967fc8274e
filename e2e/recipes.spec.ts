import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, printedWords } from './steps'

/** A pack is laid out by a recipe: a bundled one, or the ministry's own. */

const own = (kind: string): string =>
  `{\n  "recipe": 1,\n  "id": "lunch",\n  "name": "Working lunch",\n  "sections": [\n    { "kind": "${kind}" }\n  ]\n}\n`

test('a pack follows a recipe, an own one too; a fault in one is named by its line; undo brings the pack back', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  const folder = join(app.userData, 'library', 'recipes')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'lunch.json'), own('quotes'))
  writeFileSync(join(folder, 'supper.json'), own('desserts'))
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  const printed = page.getByRole('checkbox', { name: /^Print /, checked: true })
  await expect(printed).toHaveCount(11)
  await expect(page.getByText('Recipe supper.json, line 6: sections.0.kind cannot be this')).toBeVisible()

  await page.getByRole('radio', { name: 'Short, 2 pages' }).click()
  await expectSaved(page)
  await expect(printed).toHaveCount(3)
  await expect(page.getByText('not for Principal').first()).toBeAttached()
  await expect(page.getByRole('textbox', { name: 'Go to page' })).toHaveValue('1')

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Working lunch (own)' }).click()
  await expectSaved(page)
  await expect(printed).toHaveCount(1)
  await expect(page.getByRole('radio', { name: 'Working lunch' })).toBeChecked()

  for (const left of [3, 11]) {
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(printed).toHaveCount(left)
  }
})

test('an addendum after three changes lists these three, under its own number', async ({ app }) => {
  test.slow()
  const { page } = app
  const exported = async (name: string): Promise<string> => {
    const path = join(app.userData, `${name}.pdf`)
    await app.answerSaveDialog(path)
    await page.keyboard.press('ControlOrMeta+E')
    await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
    return printedWords(path)
  }
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await exported('pack')

  await openByKey(page, 'Overview')
  await page.getByRole('textbox', { name: 'Place', exact: true }).fill('The Old Customs House')
  await openByKey(page, 'Messages')
  await page.getByRole('textbox', { name: 'Point', exact: true }).fill('We publish our own gauges every morning.')
  await openByKey(page, 'People')
  await page.getByRole('textbox', { name: 'Role', exact: true }).fill('Special Envoy')
  await expectSaved(page)

  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Addendum' }).click()
  await expect(page.getByRole('button', { name: /^Pack: Addendum/ })).toBeVisible()
  await expectSaved(page)
  await page.screenshot({ path: test.info().outputPath('addendum.png') })
  const words = await exported('addendum')
  expect(words.match(/(?:New|Changed|Withdrawn) · /g)).toHaveLength(3)
  for (const now of ['The Old Customs House', 'We publish our own gauges', 'Special Envoy', 'Addendum 1 to version 1'])
    expect(words).toContain(now)
})

test('a visit is one book: a line of the programme becomes an engagement with its divider', async ({ app }) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Overview')
  const more = page.getByRole('button', { name: /^More for / }).first()
  await more.click()
  await page.getByRole('menuitem', { name: 'Give it a part in the visit book' }).click()
  const part = page.getByRole('group', { name: /^In the visit book/ })
  await part.getByRole('textbox', { name: 'Purpose' }).fill('Agree on a day for the signature.')
  await part.getByRole('button', { name: 'Add: Who is there' }).click()
  await page.getByRole('menuitem').first().click()
  await part.getByRole('button', { name: 'Add: Points to make' }).click()
  await page.getByRole('menuitem').first().click()
  await expectSaved(page)
  await expect(part.getByRole('button', { name: /^Take out: / })).toHaveCount(2)
  await part.scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('engagement.png') })

  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Visit book' }).click()
  await expectSaved(page)
  const path = join(app.userData, 'visit.pdf')
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  const words = await printedWords(path)
  expect(words).toMatch(/engagement 1 of 1/i)
  expect(words).toContain('Agree on a day for the signature.')
})
