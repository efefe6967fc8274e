import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, expect, test } from './fixtures'
import { kitsIn, sealedWith } from './kitFiles'
import { pressRelease } from './press-release'
import { expectSaved, openByKey, openSampleKit, pasteRelease } from './steps'

const release = pressRelease()

/** Each trouble is answered by one notice that says what, where and what next, and changes nothing that is stored. */
test('what cannot be read is said, and nothing is stored', async ({ app }) => {
  const { page } = app
  const folder = join(app.userData, 'post')
  mkdirSync(folder)
  const files: Record<string, Buffer> = {
    'empty.txt': Buffer.from('  \n'),
    'minutes.xyz': Buffer.from('some words'),
    'damaged.docx': Buffer.from('PK\u0003\u0004 this is no archive'),
    'long.txt': Buffer.from('word '.repeat(2_200_000)),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  await app.paste(' \n ')
  await expect(page.getByRole('log', { name: 'Notices' })).toContainText(/nothing|empty|no text/i)

  await app.answerOpenDialog(Object.keys(files).map((name) => join(folder, name)))
  await page.keyboard.press('ControlOrMeta+O')
  for (const name of Object.keys(files)) await expect(page.getByText(name).first()).toBeVisible()
  expect(kitsIn(app)).toEqual([])
})

test('a picture that is none leaves the person as they were', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'People')
  const before = storedKits(app)
  const photo = join(app.userData, 'photo.jpg')
  writeFileSync(photo, 'these are words, not a picture')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add photo' }).click()
  await (await chooser).setFiles(photo)
  await expect(page.getByRole('log', { name: 'Notices' })).toContainText(/picture/i)
  expect(storedKits(app)).toEqual(before)
})

test('a kit of a newer version is refused and stays as it is', async ({ app }) => {
  await pasteRelease(app, release.text, release.quotations)
  await expectSaved(app.page)
  await app.electron.close()
  const [kit] = kitsIn(app)
  const file = join(app.userData, 'library', kit ?? '', 'kit.json')
  writeFileSync(
    file,
    sealedWith(readFileSync(file, 'utf8'), (payload) => payload, 99),
  )
  const newer = readFileSync(file)

  const page = await app.relaunch()
  await expect(page.getByText(/newer version/i).first()).toBeVisible()
  expect(readFileSync(file)).toEqual(newer)
})

test('an export that cannot be written leaves the old file and says so', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await app.answerSaveDialog(join(app.userData, 'no-such-folder', 'pack.pdf'))
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('log', { name: 'Notices' })).toContainText(/not (written|saved)|could not/i)
})

test('the palette reaches every command, by keys alone', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('people directory')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'People directory' })).toBeAttached()
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('prado')
  await expect(page.getByRole('option', { name: /Prado-Reis/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')
})

const storedKits = (app: App): readonly string[] =>
  kitsIn(app).map((kit) => readFileSync(join(app.userData, 'library', kit, 'kit.json'), 'utf8'))
