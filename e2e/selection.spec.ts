import { expect, test } from './fixtures'
import { openByKey, pasteRelease, quoteCards, reader } from './steps'

/** One selection on every list, by keys and by pointer; finding in what is in front; two entries of one person made one. */

const release = [
  'Harbour talks open in Halm',
  '“We signed the accord for every flag,” said Berit Holm, Minister of Ports of Norland.',
  '“The dams stay shut until the rain comes,” said Carl Lind, Director of Dams.',
  '“Every gauge is read aloud,” said Stephen Harrow, Envoy for Rivers.',
  'Steven Harrow will speak again in spring.',
].join('\n')

test('many rows are ticked, decided at once, undone at once; found, and merged', async ({ app }) => {
  test.slow()
  const { page } = app
  await pasteRelease(app, release, 3)
  await openByKey(page, 'Quotes')
  const bar = page.getByRole('toolbar', { name: 'What can be done to the selected' })

  await test.step('by keys: Space, Shift with an arrow, one key, one undo', async () => {
    await expect(page.locator('[data-quote]:focus')).toHaveCount(1)
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(bar.getByText('2 selected')).toBeVisible()
    await page.keyboard.press('x')
    await expect(page.getByText('2 dropped')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(page.getByText('3 proposed')).toBeVisible()
  })

  await test.step('by pointer: Ctrl and a click, and the menu with the same acts', async () => {
    await quoteCards(page)
      .nth(0)
      .click({ modifiers: ['ControlOrMeta'] })
    await quoteCards(page)
      .nth(2)
      .click({ modifiers: ['ControlOrMeta'] })
    await expect(bar.getByText('2 selected')).toBeVisible()
    await quoteCards(page).nth(2).click({ button: 'right' })
    await page.getByRole('menu', { name: 'What can be done' }).getByRole('menuitem', { name: /^Drop/ }).click()
    await expect(page.getByText('2 dropped')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Z')
  })

  await test.step('Ctrl+F finds here', async () => {
    await page.keyboard.press('ControlOrMeta+F')
    await page.keyboard.type('gauge')
    await expect(page.getByText('1 of 1', { exact: true })).toBeVisible()
    await expect(quoteCards(page).filter({ hasText: 'gauge' })).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Escape')
    await openByKey(page, 'Sources')
    await page.keyboard.press('ControlOrMeta+F')
    await page.keyboard.type('harrow')
    await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(reader(page)).toBeFocused()
  })

  await test.step('two entries are suggested as one, and merged by hand', async () => {
    await openByKey(page, 'People')
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Given name' }).fill('Steven')
    await page.getByRole('textbox', { name: 'Family name' }).fill('Harrow')
    await expect(page.getByText('Possibly the same person')).toBeVisible()
    const list = page.getByRole('grid', { name: 'People in protocol order' })
    const before = await list.getByRole('row').count()
    await list.getByRole('row', { name: /Stephen Harrow/ }).click({ modifiers: ['ControlOrMeta'] })
    await list
      .getByRole('row', { name: /Steven Harrow/ })
      .last()
      .click({ modifiers: ['ControlOrMeta'] })
    await bar.getByRole('button', { name: /^Merge into/ }).click()
    await expect(list.getByRole('row')).toHaveCount(before - 1)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(list.getByRole('row')).toHaveCount(before)
  })
})

test('sources and kits are ticked, decided on at once and brought back at once', async ({ app }) => {
  test.slow()
  const { page } = app
  const bar = page.getByRole('toolbar', { name: 'What can be done to the selected' })
  const menu = page.getByRole('menu', { name: 'What can be done' })
  await pasteRelease(app, release, 3)
  await app.paste(release.replaceAll('Harbour', 'Evening harbour').replaceAll('accord', 'second accord'))
  const sheet = page.getByRole('region', { name: 'What came in' })
  await sheet.getByRole('button', { name: 'Two texts' }).click()
  await page.keyboard.press('Escape')
  await openByKey(page, 'Sources')
  const sources = page.getByRole('grid', { name: 'Sources' }).getByRole('row')

  await test.step('two sources: one key keeps what is sure of both, one undo takes it back', async () => {
    await expect(sources).toHaveCount(2)
    await sources.first().click({ modifiers: ['ControlOrMeta'] })
    await sources.last().click({ modifiers: ['ControlOrMeta'] })
    await expect(bar.getByText('2 selected')).toBeVisible()
    await page.keyboard.press('k')
    await expect(page.getByText(/^\d quotes kept\.$/)).toBeVisible()
    await expect(sources.first()).not.toContainText('3 proposed')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(sources.first()).toContainText('3 proposed')
  })

  await test.step('by the menu: a source goes with its quotes, and comes back', async () => {
    await sources.last().click({ button: 'right' })
    await menu.getByRole('menuitem', { name: /^Remove with their quotes/ }).click()
    await expect(sources).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(sources).toHaveCount(2)
  })

  await test.step('kits: ticked by keys, removed together, and all back by one press', async () => {
    await page.keyboard.press('ControlOrMeta+N')
    await page.keyboard.press('ControlOrMeta+0')
    const kits = page.getByRole('grid', { name: 'Kits' }).getByRole('row')
    await expect(kits).toHaveCount(2)
    await kits.first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(bar.getByText('2 selected')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await kits.first().click({ button: 'right' })
    await expect(menu.getByRole('menuitem')).toHaveText([
      /^Open/,
      /pack/,
      /^Share a part of this kit/,
      /^New kit from this one$/,
      /with its points$/,
      /with points and quotations$/,
      /^Archive/,
      /^Remove/,
    ])
    await page.keyboard.press('Escape')
    await kits.first().focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await expect(page.getByText('2 kits removed.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(kits).toHaveCount(2)
  })
})
