import { expect, test } from './fixtures'
import { pressRelease } from './press-release'
import { expectSaved, openByKey, pasteRelease, quoteCards, reader } from './steps'

const release = pressRelease()

test('after a paste the first proposal is under the keys', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)
  await expect(reader(page)).toBeFocused()
  await expect(page.getByRole('button', { name: /^Keep/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  for (let kept = 0; kept < release.quotations; kept += 1) await page.keyboard.press('k')
  await expect(page.getByText(`${release.quotations} quotes: ${release.quotations} exact`)).toBeVisible()
})

test('letters typed before their field has the focus are in it, and none is a command', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)

  await test.step('an annotation of a new quote', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
    await typeAtOnce(page, 'nkexsum')
    await expect(page.getByRole('textbox', { name: 'Annotation' })).toHaveValue('kexsum')
    await expectSaved(page)
    await openByKey(page, 'Quotes')
    await expect(page.getByText('1 kept')).toBeVisible()
    await expect(quoteCards(page)).toHaveCount(release.quotations + 1)
  })

  await test.step('a new person', async () => {
    await openByKey(page, 'People')
    await typeAtOnce(page, 'nNikx')
    await expect(page.getByRole('textbox', { name: 'Given name' })).toHaveValue('Nikx')
  })

  await test.step('a new line and a new item, asked for with the mouse', async () => {
    await openByKey(page, 'Overview')
    await typeAtOnce(page, 'kext', 'Add objective')
    await expect(page.getByRole('textbox', { name: 'Objective 1' })).toHaveValue('kext')
    await typeAtOnce(page, 'kexit', 'Add item')
    await expect(page.getByRole('textbox', { name: 'What happens' })).toHaveValue('kexit')
  })

  await test.step('a new point', async () => {
    await openByKey(page, 'Messages')
    await typeAtOnce(page, 'nnext')
    await expect(page.getByRole('textbox', { name: /point/i }).first()).toHaveValue('next')
  })
})

test('undo waits for the keys before it', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)
  await openByKey(page, 'Overview')
  const place = page.getByRole('textbox', { name: 'Place', exact: true })
  await place.click()
  await page.keyboard.type('Port')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(place).toHaveValue('')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(place).toHaveValue('Port')
})

test('the history names what changed and where, and goes to any step by keys', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)
  await openByKey(page, 'Overview')
  await page.getByRole('textbox', { name: 'Place', exact: true }).fill('Port Alver')
  await expectSaved(page)
  await page.getByRole('textbox', { name: 'Host', exact: true }).fill('Harbour Board')
  await page.keyboard.press('Escape')
  await expectSaved(page)
  await expect(page.getByRole('button', { name: 'Undo: event: host' })).toBeVisible()

  await page.keyboard.press('ControlOrMeta+H')
  const steps = page.getByRole('listbox', { name: 'Steps' }).getByRole('option')
  await expect(steps.nth(0)).toContainText('Event: host')
  await expect(steps.nth(1)).toContainText('Event: place')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Went back to: source added/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Place', exact: true })).toHaveValue('')

  await page.keyboard.press('ControlOrMeta+H')
  await expect(steps.nth(0)).toContainText('undone')
  await expect(steps.nth(2)).toContainText('you are here')
  await page.keyboard.press('ControlOrMeta+Y')
  await expect(steps.nth(1)).toContainText('you are here')
  await expect(steps.nth(2)).not.toContainText('now')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Host', exact: true })).toHaveValue('Harbour Board')
  await expect(page.getByRole('textbox', { name: 'Place', exact: true })).toHaveValue('Port Alver')
})

test('a time zone is found by the cities of diplomats, by hours, and says when it is not', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)
  await openByKey(page, 'Overview')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  for (const [typed, shown] of [
    ['geneve', 'Geneva, Switzerland'],
    ['Washington', 'Washington, United States'],
    ['UTC+05:30', 'UTC+5:30'],
  ] as const) {
    await zone.fill(typed)
    await page.keyboard.press('Tab')
    await expect(zone).toHaveValue(shown)
    await expectSaved(page)
  }
  await zone.fill('Atlantis')
  await expect(page.getByText('No city of that name is known here').first()).toBeVisible()
  await zone.fill('Ast')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(zone).toHaveValue('Astana, Kazakhstan')
})

test('settings open by Ctrl+comma, hold at once, begin new kits, and Escape goes back', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)
  await openByKey(page, 'Sources')
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('textbox', { name: 'Prepared by' }).fill('Water Desk')
  await page.getByRole('radio', { name: 'US Letter' }).click()
  await page.getByRole('radio', { name: '20', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Sources', exact: true })).toBeAttached()
  await expect(
    reader(page)
      .getByText(release.text.split('\n')[2] ?? '')
      .first(),
  ).toHaveCSS('font-size', '20px')
  await page.keyboard.press('ControlOrMeta+N')
  await expect(page.getByRole('textbox', { name: 'Prepared by' })).toHaveValue('Water Desk')
  await openByKey(page, 'Pack')
  await expect(page.getByText('US Letter').filter({ visible: true }).first()).toBeVisible()
})

test('settings say in which part one is; library and protection stand on cards, also where these have no room', async ({
  app,
}) => {
  const { page } = app
  await page.keyboard.press('ControlOrMeta+,')
  const entry = (name: string) =>
    page.getByRole('region', { name: 'Parts of the settings' }).getByRole('button', { name, exact: true })
  await expect(entry('Text and window')).toHaveAttribute('aria-current', 'true')
  await page.getByRole('textbox', { name: 'Ministry' }).focus()
  await expect(entry('House')).toHaveAttribute('aria-current', 'true')
  await expect(entry('Text and window')).toHaveAttribute('aria-current', 'false')
  await expect(page.getByRole('region', { name: 'Library' }).getByRole('button', { name: 'Move…' })).toBeVisible()

  await page.setViewportSize({ width: 1024, height: 700 })
  const guarded = page.getByRole('region', { name: 'What is protected' })
  await expect(guarded).toHaveCount(0)
  await entry('What is protected').click()
  await expect(guarded).toBeFocused()
  await expect(entry('What is protected')).toHaveAttribute('aria-current', 'true')
})

test('no screen takes the focus into a field; Enter begins a line; Escape leaves one thing; a paste fits or is said', async ({
  app,
}) => {
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)

  await test.step('an empty line of the programme does not take a paste', async () => {
    await openByKey(page, 'Overview')
    await page.getByRole('button', { name: 'Add item' }).click()
    await expect(page.getByRole('textbox', { name: 'What happens' })).toBeFocused()
    await openByKey(page, 'People')
    await openByKey(page, 'Overview')
    await expect(page.getByRole('textbox', { name: 'What happens' })).not.toBeFocused()
    await app.paste('“The harbour stays open,” said Berit Holm, Minister of Ports of Norland.')
    await expect(page.getByRole('grid', { name: 'Sources' }).getByRole('row')).toHaveCount(2)
  })

  await test.step('what a field cannot hold is not pasted into it', async () => {
    await openByKey(page, 'Overview')
    const place = page.getByRole('textbox', { name: 'Place', exact: true }).first()
    await place.click()
    await app.paste(`${'A long statement without any news. '.repeat(80)}\nAnd more.`)
    await expect(page.getByText('That text is longer than this field may be')).toBeVisible()
    await expect(place).toHaveValue('')
    await app.paste('Port\n  Alver')
    await expect(place).toHaveValue('Port Alver')
  })

  await test.step('Enter begins the next objective', async () => {
    await page.getByRole('button', { name: 'Add objective' }).click()
    await page.keyboard.type('Agree on tides')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Objective 2' })).toBeFocused()
    await page.keyboard.type('Name the pilots')
    await expect(page.getByRole('textbox', { name: 'Objective 1' })).toHaveValue('Agree on tides')
  })

  await test.step('Escape leaves the field for its row, and the next letter is a key', async () => {
    await openByKey(page, 'Quotes')
    await page.keyboard.press('a')
    await page.keyboard.type('first')
    await page.keyboard.press('Escape')
    const [card] = await quoteCards(page).all()
    await expect(page.locator('[data-quote]:focus')).toHaveCount(1)
    expect(card).toBeDefined()
    await page.keyboard.press('x')
    await expect(page.getByText('1 dropped')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Annotation' })).not.toHaveValue(/x/)
  })
})

/** Key events in one task: nothing can be drawn, and no field can take the focus, between them. */
const typeAtOnce = (page: Parameters<typeof reader>[0], letters: string, button = ''): Promise<void> =>
  page.evaluate(
    ([all, pressed]) => {
      if (pressed !== '') {
        const asked = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === pressed)
        // A mouse does both.
        asked?.focus()
        asked?.click()
      }
      for (const key of all) {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true }),
        )
      }
    },
    [letters, button] as const,
  )
