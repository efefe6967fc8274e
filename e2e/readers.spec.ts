import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { expectSaved, openByKey, pasteRelease, printedWords, quoteCards } from './steps'

/** What each reader's file says of one text: on background, under the Chatham House Rule and on the record. */

const release = [
  'Evening talks at Port Sael',
  '“We read every gauge aloud,” said Ines Caldera, Minister of Rivers of Alveria.',
  '“The reservoirs stay open until the first frost,” said Teodor Valk, Envoy of Ruvana.',
].join('\n')
const [hers, his] = ['We read every gauge aloud', 'The reservoirs stay open']
const audiences = ['Principal', 'Delegation', 'Counterpart', 'Press'] as const
const oneLeft = /One candidate left: of the people whom this file names only Ines Caldera/

// Each story exports and reads finished files.
test.describe.configure({ timeout: 240_000 })

const keepBoth = async (app: App): Promise<void> => {
  await pasteRelease(app, release, 2)
  await openByKey(app.page, 'Quotes')
  for (const words of [hers, his]) {
    await quoteCards(app.page).filter({ hasText: words }).click()
    await app.page.keyboard.press('k')
    await expectSaved(app.page)
  }
}

const setTerms = async (page: Page, words: string, terms: string): Promise<void> => {
  await openByKey(page, 'Quotes')
  await quoteCards(page).filter({ hasText: words }).click()
  await page.getByRole('radio', { name: terms, exact: true }).click()
}

const describeAs = async (page: Page, descriptor: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Descriptor, as agreed with the speaker' }).fill(descriptor)
  await expectSaved(page)
}

const openPackFor = async (page: Page, audience: (typeof audiences)[number]): Promise<void> => {
  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: /Audience/ }).click()
  await page.getByRole('option', { name: audience, exact: true }).click()
  await expectSaved(page)
}

/** The letters of the finished file. */
const exportedAs = async (app: App, name: string): Promise<string> => {
  const path = join(app.userData, `${name}.pdf`)
  await app.answerSaveDialog(path)
  await app.page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  return printedWords(path)
}

test('on background: the descriptor is asked for with the terms, and stands for the name', async ({ app }) => {
  const { page } = app
  await keepBoth(app)
  await setTerms(page, hers, 'On background')
  await expect(page.getByText('Until a descriptor is given the terms stay what they were.')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('asked.png') })
  await describeAs(page, 'a participant')
  await page.screenshot({ path: test.info().outputPath('described.png') })

  await openPackFor(page, 'Press')
  const press = await exportedAs(app, 'press')
  expect(press).toContain(hers)
  expect(press).toContain('a participant')
  expect(press).not.toMatch(/Ines Caldera[^“]*“We read every gauge aloud/)
  await openPackFor(page, 'Principal')
  expect(await exportedAs(app, 'principal')).toMatch(/Ines Caldera[^“]*“We read every gauge aloud/)
})

test('terms: looking sets nothing, a number does, and says what each reader is given', async ({ app }) => {
  const { page } = app
  await keepBoth(app)
  await quoteCards(page).filter({ hasText: hers }).click()
  await page.keyboard.press('w')
  const terms = page.getByRole('radio', { name: 'On the record', exact: true })
  await expect(terms).toBeFocused()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Off the record', exact: true })).toBeFocused()
  await expect(terms).toBeChecked()
  await page.keyboard.press('5')
  await expect(page.getByRole('radio', { name: 'Chatham House Rule', exact: true })).toBeChecked()
  await expect(page.getByText('All four')).toBeVisible()
  await expectSaved(page)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(terms).toBeChecked()
})

test('one candidate is told, and its own offer mends it', async ({ app }) => {
  const { page } = app
  await keepBoth(app)
  await setTerms(page, hers, 'On background')
  await describeAs(page, 'a minister of rivers')
  await openPackFor(page, 'Press')
  await expect(page.getByText(oneLeft)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('one-candidate-check.png') })
  // The check leads to the terms, under which stands what to leave out.
  await page
    .getByRole('listitem')
    .filter({ hasText: oneLeft })
    .getByRole('button', { name: /^Review/ })
    .click()
  await expect(page.getByRole('radio', { name: 'On background', exact: true })).toBeFocused()
  const panel = page.getByRole('region', { name: /^One candidate left, in “/ })
  await expect(panel).toContainText('Only one person in the file fits “a minister of rivers”: Ines Caldera')
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await panel.scrollIntoViewIfNeeded()
    await page.screenshot({ path: test.info().outputPath(`one-candidate-${scheme}.png`) })
  }
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.screenshot({ path: test.info().outputPath('one-candidate-small.png') })
  await page.setViewportSize({ width: 1440, height: 900 })
  const line = panel.getByText('their line in “People and biographies”')
  await line.click()
  await expect(panel).toContainText('the speaker can then still be told')
  await line.click()
  await panel
    .getByRole('button', { name: /^Leave/ })
    .first()
    .press('Enter')
  await expect(panel).toHaveCount(0)
  await openPackFor(page, 'Press')
  await expect(page.getByText(oneLeft)).toHaveCount(0)
  const press = await exportedAs(app, 'mended')
  expect(press).toContain(hers)
  expect(press).not.toContain('Caldera')
  await openByKey(page, 'Pack')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByText(oneLeft)).toBeVisible()
})

test('under the Rule and on the record in one text: words for all four, and nothing of the meeting', async ({
  app,
}) => {
  const { page } = app
  await keepBoth(app)
  await setTerms(page, hers, 'Chatham House Rule')
  await expectSaved(page)
  for (const audience of audiences) {
    await openPackFor(page, audience)
    const printed = await exportedAs(app, audience)
    expect(printed, audience).toContain(hers)
    expect(printed, audience).toMatch(/Teodor Valk[^“]*“The reservoirs stay open/)
    for (const hidden of ['Caldera', 'Minister of Rivers', 'Evening talks'])
      expect(printed, audience).not.toContain(hidden)
  }
})

test('a name in the title of the event is carried by no page and no name of a file', async ({ app }) => {
  const { page } = app
  await keepBoth(app)
  await openByKey(page, 'Overview')
  await page.getByRole('textbox', { name: 'Title of the event' }).fill('Dinner with Ines Caldera')
  await setTerms(page, hers, 'Chatham House Rule')
  await expectSaved(page)
  await openPackFor(page, 'Press')
  const printed = await exportedAs(app, 'titled')
  expect(printed).toContain('Untitled briefing')
  expect(printed).not.toContain('Caldera')
})

test('all four readers in one run: a file each, and the list of what each lacks', async ({ app }) => {
  const { page } = app
  await keepBoth(app)
  await setTerms(page, hers, 'On background')
  await describeAs(page, 'a participant')
  await openByKey(page, 'Pack')
  const press = page.getByRole('button', { name: /^Press .*lacks \d+/ })
  await press.click()
  await expect(page.getByText('1 name: the descriptor is printed')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('lacks.png') })

  const folder = join(app.userData, 'four')
  mkdirSync(folder)
  await app.answerOpenDialog([folder])
  await page.getByRole('button', { name: 'Export for all four readers' }).click()
  await expect(page.getByText('4 packs exported, each for its readers.')).toBeVisible({ timeout: 120_000 })
  const files = readdirSync(folder)
  expect(files).toHaveLength(4)
  const wordsIn = (kind: string): string => printedWords(join(folder, files.find((name) => name.includes(kind)) ?? ''))
  expect(wordsIn('Principal')).toMatch(/Ines Caldera[^“]*“We read every gauge aloud/)
  expect(wordsIn('Press')).toContain('a participant')
  expect(wordsIn('Press')).not.toMatch(/Ines Caldera[^“]*“We read every gauge aloud/)

  // The way from what is lacking to where it is decided.
  await page.getByRole('button', { name: /Ines Caldera: “We read every/ }).click()
  await expect(page.getByRole('textbox', { name: 'Descriptor, as agreed with the speaker' })).toBeVisible()
})

test('the author opens words to the principal with a reason, and nobody else sees the name', async ({ app }) => {
  const { page } = app
  await keepBoth(app)
  await setTerms(page, hers, 'Chatham House Rule')
  await expectSaved(page)
  await page.getByRole('button', { name: 'Open to the principal…' }).click()
  await page.screenshot({ path: test.info().outputPath('asked.png') })
  await page.getByRole('textbox', { name: 'Reason' }).fill('I sat beside her.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Opened to the principal: I sat beside her.')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('opened.png') })

  await openPackFor(page, 'Principal')
  await expect(page.getByText('1 quote opened to the principal by the author: I sat beside her.')).toBeVisible()
  const principal = await exportedAs(app, 'principal')
  expect(principal).toContain('Ines Caldera')
  expect(principal).not.toContain('I sat beside her')
  await openPackFor(page, 'Delegation')
  expect(await exportedAs(app, 'delegation')).not.toContain('Ines Caldera')
})
