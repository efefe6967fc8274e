import { readFileSync, readdirSync, watch } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { pressRelease } from './press-release'
import { expectSaved, openByKey, pasteRelease } from './steps'

/** A library with a passphrase, from the first time to the last: what a person does, and what then stands on the disk. */

const release = pressRelease()
const title = release.text.split('\n')[0]?.slice(0, 30) ?? ''
const passphrase = 'harbour gulls of Олм'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const expectNoViolation = async (page: Page, what: string): Promise<void> => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
  expect(
    violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
    what,
  ).toEqual([])
}

const filesWith = (app: App, word: string): readonly string[] =>
  readdirSync(join(app.userData, 'library'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(word))

/** Gives the library a passphrase in the Settings; gives the recovery code. */
const protect = async (page: Page): Promise<string> => {
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Protect this library…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('New passphrase').fill(passphrase)
  await sheet.getByLabel('The same again').fill(passphrase)
  await page.keyboard.press('Enter')
  const code = page.getByRole('status', { name: 'Recovery code' })
  await expect(code).toBeVisible({ timeout: 60_000 })
  const said = await code.innerText()
  expect(said).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)
  return said
}

const writtenDown = async (page: Page): Promise<void> => {
  await page.getByText('I have written it down').click()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('All kits lie encrypted on this computer')).toBeVisible()
}

/** A library with one kit in it, protected; gives the recovery code. */
const protectedKit = async (app: App): Promise<string> => {
  await pasteRelease(app, release.text, release.quotations)
  await expectSaved(app.page)
  const code = await protect(app.page)
  await writtenDown(app.page)
  return code
}

const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'The library is locked' })

const unlock = async (page: Page, secret = passphrase): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret)
  await page.keyboard.press('Enter')
}

const kitRow = (page: Page) => page.getByRole('grid', { name: 'Kits' }).getByRole('row', { name: title })

test('a library is protected, locked, unlocked at the next start, and what was typed last is kept', async ({ app }) => {
  test.slow()
  const { page } = app
  await expect(page.getByText('unencrypted until you give the library a passphrase')).toBeVisible()
  await pasteRelease(app, release.text, release.quotations)
  await expectSaved(page)
  expect(filesWith(app, title).length).toBeGreaterThan(0)

  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Protect this library…' }).click()
  await expectNoViolation(page, 'the sheet')
  await page.keyboard.press('Escape')
  const code = await protect(page)
  await expectNoViolation(page, 'the code')
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await app.clipboardText()).toBe(code)
  // A press on Escape does not lose a code that nobody has written down.
  await page.keyboard.press('Escape')
  await writtenDown(page)
  await expectNoViolation(page, 'the card')
  expect(filesWith(app, title)).toEqual([])

  await page.keyboard.press('ControlOrMeta+0')
  await kitRow(page).dblclick()
  await openByKey(page, 'Overview')
  // Locked with the last key still on its way.
  await page.getByRole('textbox', { name: 'Ministry' }).fill('Ministry of Harbours')
  await page.keyboard.press('ControlOrMeta+L')
  await expect(locked(page)).toBeVisible()
  await expectNoViolation(page, 'locked')
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(title)
  expect(filesWith(app, 'Harbours')).toEqual([])

  await unlock(page, 'harbour gulls of Olm')
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase of this library.', {
    timeout: 30_000,
  })
  await unlock(page)
  await expect(page.getByRole('textbox', { name: 'Ministry' })).toHaveValue('Ministry of Harbours', { timeout: 60_000 })

  const again = await app.relaunch()
  await expect(locked(again)).toBeVisible()
  await again.getByRole('button', { name: 'Show what is typed' }).click()
  await again.getByLabel('Passphrase', { exact: true }).pressSequentially(passphrase.slice(0, 5))
  await expect(again.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text')
  await unlock(again)
  await expect(again.getByRole('textbox', { name: 'Ministry' })).toHaveValue('Ministry of Harbours', {
    timeout: 60_000,
  })
})

test('nothing that is pressed or chosen while it is locked shows a word or does anything', async ({ app }) => {
  test.slow()
  const { page } = app
  await protectedKit(app)
  await page.keyboard.press('ControlOrMeta+0')
  await kitRow(page).dblclick()
  await openByKey(page, 'Overview')
  await page.keyboard.press('ControlOrMeta+L')
  await expect(locked(page)).toBeVisible()
  await app.electron.evaluate(({ dialog }) => {
    const asked = () => {
      Reflect.set(globalThis, 'asked', true)
      return Promise.resolve({ canceled: true, filePath: '', filePaths: [] })
    }
    dialog.showSaveDialog = asked
    dialog.showOpenDialog = asked
  })
  const commands = await app.electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .map(({ id }) => id)
      // What the system does with a clipboard is not ours.
      .filter(
        (id) =>
          typeof id === 'string' &&
          !/\.(cut|copy|paste|selectAll)$/.test(id) &&
          /^menu\.(kit|pack|source|edit|go|vault|view|help)\./.test(id),
      ),
  )
  expect(commands.length).toBeGreaterThan(15)
  for (const id of commands) await app.menu(id.slice('menu.'.length))
  for (const keys of ['K', 'Z', 'Shift+Z', 'E', 'P', 'O', 'N', 'L', 'H', '0', '1', 'Shift+M', ','])
    await page.keyboard.press(`ControlOrMeta+${keys}`)
  await page.keyboard.press('F7')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(locked(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(title)
  expect(await page.title()).not.toContain(title)
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, 'asked') ?? null)).toBe(null)
  expect(filesWith(app, title)).toEqual([])
})

test('the code gives a new passphrase; it is changed, and the protection is turned off', async ({ app }) => {
  test.slow()
  const { page } = app
  const code = await protectedKit(app)
  await page.getByRole('button', { name: /^Lock now/ }).click()
  await expect(locked(page)).toBeVisible()

  await page.getByRole('button', { name: 'Use the recovery code' }).click()
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByLabel('New passphrase').fill('a pier of many boats')
  await page.getByLabel('The same again').fill('a pier of many boats')
  await expectNoViolation(page, 'the code at the start')
  await page.keyboard.press('Enter')
  await expect(kitRow(page)).toBeVisible({ timeout: 60_000 })

  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Change the passphrase…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Passphrase as it is now').fill(passphrase)
  await sheet.getByLabel('New passphrase').fill('boats of many piers')
  await sheet.getByLabel('The same again').fill('boats of many piers')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('not the passphrase', { timeout: 30_000 })
  await sheet.getByLabel('Passphrase as it is now').fill('a pier of many boats')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No kit was written anew.')).toBeVisible({ timeout: 30_000 })

  // What is not the passphrase closes no kit.
  await page.keyboard.press('ControlOrMeta+0')
  await kitRow(page).dblclick()
  await openByKey(page, 'Overview')
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Turn off…' }).click()
  await sheet.getByLabel('Passphrase as it is now').fill('a pier of many boats')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('not the passphrase', { timeout: 30_000 })
  await page.keyboard.press('Escape')
  await openByKey(page, 'Overview')
  await page.getByRole('textbox', { name: 'Ministry' }).fill('Ministry of Piers')
  await expectSaved(page)

  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Turn off…' }).click()
  await sheet.getByLabel('Passphrase as it is now').fill('boats of many piers')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The library is no longer protected.')).toBeVisible({ timeout: 60_000 })
  expect(filesWith(app, title).length).toBeGreaterThan(0)
  const again = await app.relaunch()
  // It opens where one was, if it knew in time where that is.
  await expect(again.getByRole('banner')).toBeVisible()
  await again.keyboard.press('ControlOrMeta+0')
  await expect(kitRow(again)).toBeVisible()
})

test('nobody touches the window, or the screen is locked: so is the library', async ({ app }) => {
  test.slow()
  const { page } = app
  await protectedKit(app)
  await page.clock.install()
  // Touches of one second count as one: the next begins the time anew, on the clock that is moved.
  await page.clock.fastForward('00:02')
  await page.keyboard.press('Shift')
  await page.clock.fastForward('09:00')
  await expect(locked(page)).toBeHidden()
  await page.clock.fastForward('02:00')
  await expect(locked(page)).toBeVisible()

  await unlock(page)
  await expect(kitRow(page)).toBeVisible({ timeout: 60_000 })
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(locked(page)).toBeVisible()
})

test('a dialog that somebody has left open does not keep the library open, nor does the clipboard keep its words', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await protect(page)
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  await writtenDown(page)
  await page.keyboard.press('ControlOrMeta+0')
  await app.electron.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => new Promise(() => undefined)
  })
  await app.menu('kit.takeIn')
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(locked(page)).toBeVisible({ timeout: 30_000 })
  expect(await app.clipboardText()).toBe('')
})

test('a program that is ended while it seals has shown no code: it shows one when the library is unlocked', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await pasteRelease(app, release.text, release.quotations)
  await expectSaved(page)
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Protect this library…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('New passphrase').fill(passphrase)
  await sheet.getByLabel('The same again').fill(passphrase)
  // The key is the first that is written; the files of the library follow one by one.
  const library = join(app.userData, 'library')
  const sealing = new Promise<void>((resolve) => {
    const watcher = watch(library, (_event, name) => {
      if (name === null || !name.startsWith('library.key')) return
      app.electron.process().kill('SIGKILL')
      watcher.close()
      resolve()
    })
  })
  await page.keyboard.press('Enter')
  await sealing

  const again = await app.relaunch()
  await expect(locked(again)).toBeVisible()
  await unlock(again)
  const code = again.getByRole('status', { name: 'Recovery code' })
  await expect(code).toBeVisible({ timeout: 60_000 })
  await expectNoViolation(again, 'the code at the start')
  const said = await code.innerText()
  await again.getByText('I have written it down').click()
  await again.getByRole('button', { name: 'Done' }).click()
  await expect(kitRow(again)).toBeVisible()
  expect(filesWith(app, title)).toEqual([])

  await again.keyboard.press('ControlOrMeta+L')
  await again.getByRole('button', { name: 'Use the recovery code' }).click()
  await again.getByRole('textbox', { name: 'Recovery code' }).fill(said)
  await again.getByLabel('New passphrase').fill('a pier of many boats')
  await again.getByLabel('The same again').fill('a pier of many boats')
  await again.keyboard.press('Enter')
  await expect(kitRow(again)).toBeVisible({ timeout: 60_000 })
})
