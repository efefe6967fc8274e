import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { expectSaved, openByKey, pasteRelease, printedWords, quoteCards, reader, selectWords } from './steps'

/** Who speaks, as a claim: what the source says, what a person showed in it, set by hand, and set against it. */

const release = [
  'Water talks at Port Sael',
  '“We read every gauge aloud,” said Ines Caldera, Minister of Rivers of Alveria. “No capital has asked us to stop.”',
  'Jonas Whitlock of the River Commission stood at the back of the room. “Nobody signs anything in the dark,” somebody called from there.',
  '“The reservoirs stay open until the first frost,” said Teodor Valk, Envoy of Ruvana.',
].join('\n')

// Each story exports or reads a finished file on the way.
test.describe.configure({ timeout: 150_000 })

const cardOf = (page: Page, words: string) => quoteCards(page).filter({ hasText: words })
const called = 'Nobody signs anything in the dark'

test('a selection that leaves the marks: two honest choices, and neither puts narration into a mouth', async ({
  app,
}) => {
  const { page } = app
  await pasteRelease(app, release, 3)
  await openByKey(page, 'Sources')
  await selectWords(page, 'until the first frost,” said Teodor Valk')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('q')
  const asked = page.getByRole('dialog', { name: 'The selection leaves the marks.' })
  await expect(asked.getByRole('button')).toHaveCount(2)
  await expect(asked).toContainText('“until the first frost')
  await expect(asked).toContainText('Teodor Valk')
  await expect(asked).toContainText('4 words in the marks')
  await expect(asked).toContainText('3 words outside, the source speaks')
  await page.keyboard.press('2')
  await expectSaved(page)
  await selectWords(page, 'until the first frost,” said')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  // As fast as hands may be: Enter answers the question that Q asks.
  await Promise.all([page.keyboard.press('q'), page.keyboard.press('Enter')])
  await expectSaved(page)

  await openByKey(page, 'Quotes')
  await expect(page.getByRole('contentinfo')).toContainText('1 reported')
  await expect(cardOf(page, 'frost, said Teodor Valk').getByRole('blockquote')).toHaveText(
    'until the first frost, said Teodor Valk',
  )
  await expect(cardOf(page, '“until the first frost')).toHaveCount(1)
  await expect(cardOf(page, '“until the first frost').getByText('As the source says')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(cardOf(page, '“until the first frost')).toHaveCount(0)
})

test('a speaker whom the reading missed is shown in the source, and stays shown', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 3)
  await openByKey(page, 'Quotes')
  const card = cardOf(page, called)
  await card.click()
  await page.keyboard.press('Shift+S')
  await expect(reader(page)).toBeFocused()
  await expect(page.getByText('Select the words that name the speaker.')).toBeVisible()

  await test.step('words that name nobody say so, and Escape goes down the ladder', async () => {
    await selectWords(page, 'the back of the room')
    await expect(page.getByText('These words name nobody of this kit.')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(card).toBeVisible()
    await page.keyboard.press('Shift+S')
  })

  await selectWords(page, 'Jonas Whitlock')
  const choices = page.getByRole('group', { name: 'Whom these words name' })
  await expect(choices.getByText('As the source says, shown by hand')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'Speaker: Jonas Whitlock' })).toBeVisible()
  await expect(card.getByText('As the source says, shown by hand')).toBeVisible()
  await expect(card.getByText('You showed who speaks:')).toBeVisible()
  await page.keyboard.press('k')
  await expectSaved(page)

  expect(await exported(app, 'Press')).toContain('speaker as the source says, shown by hand')
  await openByKey(page, 'Quotes')
  await expect(page.getByRole('contentinfo').getByText('1 shown')).toBeVisible()
})

test('a speaker set by hand needs a reason, and is printed with its declaration', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 3)
  await openByKey(page, 'Quotes')
  const card = cardOf(page, called)
  await card.click()
  await nameSpeaker(page, 'Teodor Valk')
  await expect(page.getByText('The source does not say that Teodor Valk spoke.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set by hand' })).toBeDisabled()
  await page.keyboard.type('I stood beside him')
  await page.keyboard.press('Enter')
  await expect(card.getByText('Set by hand', { exact: true })).toBeVisible()
  await expect(card.getByText('The source names nobody for these words.')).toBeVisible()
  await expect(card.getByText('Set by hand: I stood beside him')).toBeVisible()
  await card.click()
  await page.keyboard.press('k')
  await expectSaved(page)

  const printed = await exported(app, 'Press')
  expect(printed).toContain(called)
  expect(printed).toContain('speaker set by hand, the source names nobody')
  expect(printed).not.toContain('I stood beside him')
})

test('two who speak together are set by hand as one group, and printed under both names', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 3)
  await openByKey(page, 'Quotes')
  const card = cardOf(page, called)
  await card.click()
  await page.keyboard.press('s')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByText('Several speak together').click()
  await page.getByRole('menuitemcheckbox', { name: 'Ines Caldera' }).click()
  await expect(page.getByRole('button', { name: /^Set / })).toBeDisabled()
  await page.getByRole('menuitemcheckbox', { name: 'Teodor Valk' }).click()
  await page.getByRole('button', { name: 'Set Ines Caldera and Teodor Valk' }).click()
  await expect(
    page.getByText('The source does not say that Ines Caldera and Teodor Valk spoke.', { exact: false }),
  ).toBeVisible()
  await page.keyboard.type('They called it out in one voice')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'Speaker: Ines Caldera and Teodor Valk' })).toBeVisible()
  await expect(card.getByText('Joint')).toBeVisible()
  await expect(card.getByText('Set by hand', { exact: true })).toBeVisible()
  await card.click()
  await page.keyboard.press('k')
  await expectSaved(page)

  const printed = await exported(app, 'Press')
  expect(printed).toContain('Ines Caldera and Teodor Valk')
  expect(printed).toContain('speaker set by hand, the source names nobody')
})

test('a speaker set against the source is seen at once, and refused for the press', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 3)
  await openByKey(page, 'Quotes')
  const card = cardOf(page, 'The reservoirs stay open')
  await card.click()
  await nameSpeaker(page, 'Ines Caldera')
  await page.keyboard.type('The minutes say so')
  await page.keyboard.press('Enter')
  await expect(card.getByText('Against the source')).toBeVisible()
  await expect(card.getByText('It names Teodor Valk; not for counterpart or press.')).toBeVisible()
  await expect(card.getByText('Set against it: The minutes say so')).toBeVisible()
  await card.click()
  await page.keyboard.press('k')
  await cardOf(page, 'We read every gauge').click()
  await page.keyboard.press('k')
  await expectSaved(page)

  const press = await exported(app, 'Press')
  expect(press).toContain('We read every gauge aloud')
  // The text of the source stands in its annex; what is quoted of it does not name her.
  expect(press.split('The reservoirs stay open')).toHaveLength(2)
  expect(press).not.toContain('set against the source')
  const principal = await exported(app, 'Principal')
  expect(principal.split('The reservoirs stay open').length).toBeGreaterThan(2)
  expect(principal).toContain('speaker set against the source, which names another')
})

const nameSpeaker = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('s')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(name)
  await page.getByRole('menuitemradio', { name }).first().click()
}

/** The letters of the finished file, for these readers. */
const exported = async (app: App, audience: 'Press' | 'Principal'): Promise<string> => {
  const { page } = app
  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: /Audience/ }).click()
  await page.getByRole('option', { name: audience, exact: true }).click()
  await expectSaved(page)
  const path = join(app.userData, `${audience}.pdf`)
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path)).toBe(true)
  return printedWords(path)
}
