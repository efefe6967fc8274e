import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, tabTo } from './steps'

/** Lists in an order of one's own and the columns that hold them, by keys and by pointer. */

test('a list is walked by arrows and put in order by its handles', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'People')
  const list = page.getByRole('grid', { name: 'People in protocol order' })
  const rows = list.getByRole('row')
  const names = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))
  const before = await names()
  const last = before.length - 1

  await tabTo(page, list)
  await page.keyboard.press('Home')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(rows.nth(last)).toBeFocused()

  // To the side stands the handle; there the arrows move the row, and the focus goes with it.
  await page.keyboard.press('ArrowRight')
  const handle = rows.nth(last).getByRole('button')
  await expect(handle).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(rows.nth(last - 1)).toHaveAccessibleName(before[last] ?? '')
  await expect(rows.nth(last - 1).getByRole('button')).toBeFocused()
  await expect(page.getByText(`Moved to place ${last} of ${before.length}.`)).toBeAttached()
  await page.keyboard.press('ArrowLeft')
  await expect(rows.nth(last - 1)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(names).toEqual(before)

  // One stop for the Tab key, back too.
  await page.keyboard.press('Shift+Tab')
  await expect(list.locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(list.locator('[role=row]:focus')).toHaveCount(1)

  await rows.nth(last).dragTo(rows.first(), { targetPosition: { x: 80, y: 4 } })
  await expect(rows.first()).toHaveAccessibleName(before[last] ?? '')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(names).toEqual(before)
})

test('a box in a row is reached from the row, and the Tab key passes it by', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  const list = page.getByRole('grid', { name: 'Sections in reading order' })
  await tabTo(page, list)
  await page.keyboard.press('Home')
  const first = list.getByRole('row').first()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const box = first.getByRole('checkbox')
  await expect(box).toBeFocused()
  await page.keyboard.press(' ')
  await expect(box).not.toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(first).toBeFocused()
  await page.keyboard.press(' ')
  await expect(box).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(list.locator(':focus')).toHaveCount(0)
})

test('the keys stay in a list whose rows go', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'People')
  const people = page.getByRole('grid', { name: 'People in protocol order' }).getByRole('row')
  const names = await people.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
  const [third = '', second = '', last = ''] = names.slice(-3)
  await tabTo(page, page.getByRole('grid', { name: 'People in protocol order' }))
  await page.keyboard.press('End')
  await page.keyboard.press('x')
  // Who was dropped is shown until the next one is chosen.
  await expect(people.last()).toContainText('Dropped')
  await page.keyboard.press('ArrowUp')
  await expect(people).toHaveCount(names.length - 1)
  await expect(page.getByRole('row', { name: second })).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(people).toHaveCount(names.length - 2)
  await expect(page.getByRole('row', { name: third })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByRole('row', { name: second })).toBeVisible()
  await expect(page.getByRole('row', { name: last })).toHaveCount(0)

  // The same by the menu of a row, and with a row that is ticked.
  await openByKey(page, 'Sources')
  const sources = page.getByRole('grid', { name: 'Sources', exact: true })
  await tabTo(page, sources)
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(sources.getByRole('row')).toHaveCount(2)
  await expect(sources.locator('[role=row]:focus')).toHaveCount(1)
  await page.keyboard.press(' ')
  await page.keyboard.press('Delete')
  await expect(sources.getByRole('row')).toHaveCount(1)
  await expect(sources.locator('[role=row]:focus')).toHaveCount(1)

  // A key that is held presses a button once.
  await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).focus()
  for (let held = 0; held < 4; held += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(sources.getByRole('row')).toHaveCount(2)
  await expectSaved(page)
  await expect(sources.getByRole('row')).toHaveCount(2)
})

test('whoever closes a column over the work goes on from its button', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Sources')
  await page.setViewportSize({ width: 620, height: 700 })
  await page.getByRole('button', { name: 'Show Sources' }).press('Enter')
  await tabTo(page, page.getByRole('grid', { name: 'Sources', exact: true }))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Show Sources' })).toBeFocused()
})

test('a column is made wider by keys and by pointer, is put away and comes back, and stays so', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'People')
  const line = page.getByRole('separator', { name: 'Resize People in protocol order' })
  const width = async () => Number(await line.getAttribute('aria-valuenow'))
  const usual = await width()
  await line.focus()
  await page.keyboard.press('ArrowRight')
  expect(await width()).toBe(usual + 16)
  const at = await line.boundingBox()
  expect(at).not.toBeNull()
  await page.mouse.move(at?.x ?? 0, 400)
  await page.mouse.down()
  await page.mouse.move((at?.x ?? 0) + 40, 400, { steps: 4 })
  await page.mouse.up()
  expect(await width()).toBe(usual + 56)

  await openByKey(page, 'Sources')
  await openByKey(page, 'People')
  expect(await width()).toBe(usual + 56)
  await page.keyboard.press('ControlOrMeta+Alt+ArrowLeft')
  await expect(page.getByRole('grid', { name: 'People in protocol order' })).toBeHidden()
  await page.getByRole('button', { name: 'Show People in protocol order' }).click()
  await expect(page.getByRole('grid', { name: 'People in protocol order' })).toBeVisible()
})

test('what a button does stands beside it once somebody rests on it, and goes with the pointer', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  const button = page.getByRole('button', { name: 'Larger pages' })
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await button.hover()
  await expect(page.getByRole('tooltip')).toHaveText(/Larger pages/)
  await page.mouse.move(10, 300)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
})

test('a double click on a button with words is one press, and one on a sign is two', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Messages')
  const points = page.getByRole('grid').getByRole('row')
  const before = await points.count()
  await page.getByRole('button', { name: 'Add a point' }).dblclick()
  await expect(points).toHaveCount(before + 1)
  await page.getByRole('button', { name: 'Add a point' }).dblclick()
  await expect(points).toHaveCount(before + 2)

  await openByKey(page, 'Pack')
  const zoom = () => page.getByText(/^\d+ ?%$/).textContent()
  const [larger, smaller] = ['Larger pages', 'Smaller pages'].map((name) => page.getByRole('button', { name }))
  await smaller?.click()
  const least = await zoom()
  await larger?.click()
  await larger?.click()
  const twice = await zoom()
  expect(twice).not.toBe(least)
  await smaller?.dblclick()
  await expect.poll(zoom).toBe(least)
  await larger?.dblclick()
  await expect.poll(zoom).toBe(twice)
})
