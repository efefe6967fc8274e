import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { embargoedMail, record, release, speech } from './arrivals'
import { type App, expect, test } from './fixtures'
import { openByKey, reader } from './steps'

const mail = embargoedMail(2031)

const sheetOf = (page: Page): Locator => page.getByRole('region', { name: 'What came in' })
const lineOf = (page: Page, name: string): Locator =>
  sheetOf(page)
    .getByRole('article')
    .filter({ has: page.getByText(name, { exact: true }) })

const choose = async (
  { page, userData, answerOpenDialog }: App,
  files: readonly (readonly [string, string | Uint8Array])[],
) => {
  for (const [name, content] of files) writeFileSync(join(userData, name), content)
  await answerOpenDialog(files.map(([name]) => join(userData, name)))
  await page.keyboard.press('ControlOrMeta+o')
  // Several files, one after the other, on a machine that may be busy.
  await expect(sheetOf(page)).toBeVisible({ timeout: 90_000 })
}

test('the sheet of arrivals goes by keys: what asks is answered, opened, looked at as it came, cleared, and taken back', async ({
  app,
}, info) => {
  test.slow()
  const { page } = app
  await choose(app, [
    ['speech.txt', speech],
    ['release.txt', release],
    ['release-final.txt', release.replace('70', '90')],
    ['ferry.eml', mail],
    ['record.txt', record],
    ['seating.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ])
  await expect(sheetOf(page).getByRole('heading', { name: 'Six files came in' })).toBeVisible()
  const bell = page.getByRole('banner').getByRole('button', { name: /^Notices/ })
  await expect(bell).toHaveAccessibleName('Notices: 1 open')
  await expect(page.getByRole('contentinfo')).toContainText('2 arrivals ask you')
  await page.screenshot({ path: info.outputPath('sheet.png') })

  await test.step('what asks first is in front; arrows go through the lines, and into the choices and back', async () => {
    await expect(lineOf(page, 'release-final.txt')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(lineOf(page, 'release.txt')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: /Kind of Crossing opens/ }).first()).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: /Encoding of Crossing opens/ }).first()).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(lineOf(page, 'release.txt')).toBeFocused()
  })

  await test.step('D shows both texts, and closing them leads back to the sheet', async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('d')
    const both = page.getByRole('dialog', { name: 'Two texts side by side' })
    await expect(both.locator('ins')).toHaveText('90')
    await page.keyboard.press('Escape')
    await expect(both).toBeHidden()
    await expect(sheetOf(page)).toBeVisible()
  })

  await test.step('2: they are two texts, and the line is taken in', async () => {
    await lineOf(page, 'release-final.txt').focus()
    await page.keyboard.press('2')
    await expect(lineOf(page, 'release-final.txt')).toContainText('Taken in')
  })

  await test.step('closed, the sheet stays under Notices', async () => {
    await page.keyboard.press('Escape')
    await expect(sheetOf(page)).toBeHidden()
    await page.keyboard.press('F7')
    const notices = page.getByRole('dialog', { name: 'Notices' })
    await expect(notices).toContainText('1 arrival asks you')
    await notices.getByRole('button', { name: 'Open the sheet' }).click()
    await expect(lineOf(page, 'ferry.eml')).toBeFocused()
    const press = page.getByRole('region', { name: 'So the terms are' }).getByRole('row', { name: /^Press/ })
    await expect(press.getByRole('cell')).toHaveText(['out', 'yes'])
  })

  await test.step('W: the terms of its first quotation', async () => {
    await page.keyboard.press('w')
    await expect(page.getByRole('heading', { level: 1, name: 'Quotes' })).toBeAttached()
    await expect(page.getByRole('radio', { name: 'Embargoed' })).toBeFocused()
    await expect(page.getByRole('contentinfo')).not.toContainText('asks you')
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.type('sheet of arrivals')
    await page.keyboard.press('Enter')
    await expect(sheetOf(page)).toBeVisible()
  })

  await test.step('Del takes a refused file off the sheet; V shows a text as it came', async () => {
    await lineOf(page, 'seating.xlsx').focus()
    await page.keyboard.press('Delete')
    await expect(lineOf(page, 'seating.xlsx')).toHaveCount(0)
    await expect(sheetOf(page).getByRole('heading', { name: 'Five files came in' })).toBeVisible()
    await lineOf(page, 'ferry.eml').focus()
    await page.keyboard.press('v')
    await expect(page.getByRole('document', { name: /as it came$/ })).toBeVisible()
  })

  await test.step('all of it is taken back at once, and comes again', async () => {
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.type('sheet of arrivals')
    await page.keyboard.press('Enter')
    // First what was said of the twin, then the files.
    await page.keyboard.press('ControlOrMeta+z')
    await sheetOf(page).getByRole('button', { name: 'Take all back' }).click()
    await expect(sheetOf(page).getByText('Taken back', { exact: true })).toHaveCount(5)
    await page.keyboard.press('ControlOrMeta+y')
    await expect(lineOf(page, 'record.txt')).toContainText('Taken in')
  })
})

/** The numbers of the reading processes that this one started, itself or through another. */
const readingProcesses = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => said(`/proc/${pid}/cmdline`).includes('reading-room.cjs') && ancestorsOf(pid).includes(parent))

const ancestorsOf = (pid: number): readonly number[] => {
  const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(said(`/proc/${pid}/stat`))?.[1] ?? 0)
  return parent <= 1 ? [] : [parent, ...ancestorsOf(parent)]
}

const said = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

test('a file whose reading was ended for its time is read when somebody says so again', async ({ app }, info) => {
  test.skip(process.platform !== 'linux', 'processes are found by /proc')
  test.slow()
  const { page } = app
  const parent = app.electron.process().pid ?? 0
  await expect.poll(() => readingProcesses(parent).length, { timeout: 30_000 }).toBeGreaterThan(0)
  const halted = readingProcesses(parent)
  for (const pid of halted) process.kill(pid, 'SIGSTOP')
  await choose(app, [['slow.txt', release]]).catch(() => undefined)
  const line = lineOf(page, 'slow.txt')
  await expect(line).toContainText('Refused', { timeout: 60_000 })
  await expect(line).toContainText('nothing was kept')
  await expect(line).toContainText('takes too long to read')
  await page.screenshot({ path: info.outputPath('ended.png') })
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line).toContainText('Taken in')
  await expect(line).toContainText('1 quote')
  await page.keyboard.press('Enter')
  await expect(reader(page)).toContainText('We built it together')
})

/** As a file manager lets files and folders fall on the window. */
const drop = async (page: Page, paths: readonly string[]): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
  await devtools.detach()
}

test('a dropped folder of mixed files is read, with the folders in it, and nothing outside it', async ({
  app,
}, info) => {
  test.slow()
  const { page } = app
  const visit = join(app.userData, 'visit')
  mkdirSync(join(visit, 'mails'), { recursive: true })
  writeFileSync(join(app.userData, 'outside.txt'), speech.replaceAll('crossing', 'outside'))
  writeFileSync(join(visit, 'release.txt'), release)
  writeFileSync(join(visit, 'seating.xlsx'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]))
  writeFileSync(join(visit, '.DS_Store'), 'nothing of a person')
  writeFileSync(join(visit, 'mails', 'ferry.eml'), mail)
  symlinkSync(join(app.userData, 'outside.txt'), join(visit, 'link.txt'))
  symlinkSync(app.userData, join(visit, 'up'))
  await drop(page, [visit])
  const sheet = sheetOf(page)
  await expect(sheet.getByRole('heading', { name: 'Three files came in' })).toBeVisible({ timeout: 30_000 })
  await expect(lineOf(page, 'release.txt')).toContainText('Taken in')
  await expect(lineOf(page, 'ferry.eml')).toContainText('Embargo found')
  await expect(lineOf(page, 'seating.xlsx')).toContainText('Refused')
  await page.screenshot({ path: info.outputPath('folder.png') })

  // Dropped while the sheet is open, more files join it.
  await drop(page, [join(app.userData, 'outside.txt')])
  await expect(sheet.getByRole('heading', { name: 'Four files came in' })).toBeVisible()
  await openByKey(page, 'Sources')
  await expect(page.getByRole('grid', { name: 'Sources' }).getByRole('row')).toHaveCount(3)
})
