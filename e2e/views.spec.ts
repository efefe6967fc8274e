import { expect, test } from './fixtures'
import { expectSaved, openSampleKit } from './steps'

const embargoed = `EMBARGOED UNTIL 9 March 2031, 18:00 UTC
Ferry fares fall
“From the first of May nobody pays for a bicycle,” said Ada Fellen, Minister of Ferries of Norland.`

test('the quotations of all kits by facets, and a view that is kept, renamed, removed and brought back', async ({
  app,
}) => {
  test.slow()
  await app.relaunch('2031-03-09T09:00:00Z')
  const { page } = app
  await openSampleKit(page)
  await page.keyboard.press('ControlOrMeta+0')
  await app.paste(embargoed)
  await expect(page.getByText('1 quote and')).toBeVisible({ timeout: 60_000 })
  await expectSaved(page)
  await page.keyboard.press('Escape')

  // From home a view is one press away.
  await page.keyboard.press('ControlOrMeta+0')
  const strip = page.getByRole('navigation', { name: 'Views' })
  await strip.getByRole('button', { name: 'Embargo ends today' }).click()
  const list = page.getByRole('grid', { name: 'Quotes of all kits' })
  await expect(list.getByRole('row')).toHaveCount(1)
  await expect(list.getByRole('row')).toContainText('nobody pays for a bicycle')
  await expect(page.getByRole('button', { name: 'Embargo ends today' })).toHaveAttribute('aria-pressed', 'true')

  // Escape clears, and facets narrow: the number beside a value is what choosing it shows.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'All kept quotes' })).toHaveAttribute('aria-pressed', 'true')
  const decisions = page.getByRole('list', { name: 'Decision' })
  await decisions.getByText('Kept').click()
  const whole = await list.getByRole('row').count()
  expect(whole).toBeGreaterThan(2)
  const speakers = page.getByRole('list', { name: 'Speaker' })
  const ada = speakers.getByRole('listitem').filter({ hasText: 'Ada Fellen' })
  await expect(ada).toContainText('1')
  await ada.getByText('Ada Fellen').click()
  await expect(list.getByRole('row')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Filter by words, speaker or source' }).fill('bicycle lighthouse')
  await expect(page.getByText('No quote fits.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Filter by words, speaker or source' }).fill('bicycle fares')
  await expect(list.getByRole('row')).toHaveCount(1)

  // What was looked for is kept under a name, by keys. Whoever thinks about the name keeps what they typed of it.
  const field = page.getByRole('textbox', { name: 'Name of the view' })
  await ada.getByRole('checkbox').focus()
  await page.keyboard.press('ControlOrMeta+D')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(ada.getByRole('checkbox')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+D')
  await expect(field).toBeFocused()
  await page.keyboard.type('Ada on')
  // The button is lent once the field has told what was typed.
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled()
  await page.keyboard.type(' bicycles')
  await expect(field).toHaveValue('Ada on bicycles')
  await page.keyboard.press('Enter')
  const views = page.getByRole('list', { name: 'Views' })
  const own = views.getByRole('button', { name: 'Ada on bicycles', exact: true })
  await expect(own).toHaveAttribute('aria-pressed', 'true')
  await expect(own).toBeFocused()
  await page.keyboard.press('F2')
  await expect(field).toBeFocused()
  await field.fill('all kept QUOTES')
  await expect(page.getByText('There is a view of this name.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(own).toBeFocused()
  // By the menu, which gives the focus back as it goes.
  await views.getByRole('button', { name: 'What can be done with “Ada on bicycles”' }).click()
  await page.getByRole('menuitem', { name: /^Rename/ }).click()
  await expect(field).toBeFocused()
  await field.fill('Bicycles')
  await page.keyboard.press('Enter')
  const renamed = views.getByRole('button', { name: 'Bicycles', exact: true })
  await expect(renamed).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(renamed).toHaveCount(0)
  await expect(views.getByRole('button', { name: 'Embargo ends today' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(renamed).toBeVisible()

  // It is there at the next start, at home and in the palette.
  const again = await app.relaunch('2031-03-09T09:00:00Z')
  await again.keyboard.press('ControlOrMeta+0')
  await expect(again.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Bicycles' })).toBeVisible()
  await again.keyboard.press('ControlOrMeta+K')
  await again.keyboard.type('bicycles')
  await again.getByRole('option', { name: 'View: Bicycles' }).click()
  await expect(again.getByRole('grid', { name: 'Quotes of all kits' }).getByRole('row')).toHaveCount(1)
  // Enter leads to where it stands.
  await again.getByRole('grid', { name: 'Quotes of all kits' }).getByRole('row').focus()
  await again.keyboard.press('Enter')
  await expect(again.getByRole('heading', { level: 1, name: 'Quotes', exact: true })).toBeAttached()
})
