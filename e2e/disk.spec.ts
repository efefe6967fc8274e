import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Locator } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { kitsIn, sealedWith } from './kitFiles'
import { expectSaved, openByKey, pasteRelease } from './steps'
import { pressRelease } from './press-release'

/** Whatever a disk does, the words that were typed stay in their field, and are all there when it works again. */

// Most of these start the program three times.
test.describe.configure({ timeout: 180_000 })

const release = pressRelease()
const typed = {
  Place: 'Quay of Ruvana',
  Host: 'Harbour Office of Alveria',
  Reference: 'AL-RU 7',
} as const
type Label = keyof typeof typed
const labels = Object.keys(typed) as Label[]

const kitFolder = (app: App): string => join(app.userData, 'library', kitsIn(app)[0] ?? '')

const field = (app: App, label: Label): Locator => app.page.getByRole('textbox', { name: label, exact: true })

const beginKit = async (app: App): Promise<void> => {
  await pasteRelease(app, release.text, release.quotations)
  await openByKey(app.page, 'Overview')
  await field(app, 'Place').fill('Ruvana')
  await expectSaved(app.page)
}

/**
 * From now on the running program finds the library on a disk that refuses with this code; null: it takes bytes again. Its
 * files are written through one module of Node, and that module is asked to refuse.
 */
const diskRefuses = (app: App, code: 'ENOSPC' | 'EROFS' | null): Promise<void> =>
  app.electron.evaluate(
    async (_electron, { refused, library }) => {
      interface Handle {
        writeFile: (...args: unknown[]) => Promise<unknown>
        write: (...args: unknown[]) => Promise<unknown>
      }
      const known = Reflect.get(globalThis, 'diskOfStory') as { code: string | null } | undefined
      const disk = known ?? { code: null }
      disk.code = refused
      if (known !== undefined) return
      Object.assign(globalThis, { diskOfStory: disk })
      const fs = process.getBuiltinModule('node:fs/promises') as unknown as Record<string, unknown>
      const open = fs['open'] as (...args: unknown[]) => Promise<Handle>
      const refuse = (): void => {
        if (disk.code !== null) throw Object.assign(new Error(disk.code), { code: disk.code })
      }
      fs['open'] = async (...args: unknown[]) => {
        const isOurs = String(args[0]).startsWith(library)
        const isToWrite = (Number(args[1]) & 3) !== 0
        if (isOurs && isToWrite && disk.code === 'EROFS') refuse()
        const handle = await open(...args)
        for (const way of isOurs ? (['write', 'writeFile'] as const) : []) {
          const write = handle[way].bind(handle)
          handle[way] = async (...args) => {
            refuse()
            return write(...args)
          }
        }
        return handle
      }
      ;(
        process.getBuiltinModule('node:module') as unknown as { syncBuiltinESMExports: () => void }
      ).syncBuiltinESMExports()
    },
    { refused: code, library: join(app.userData, 'library') },
  )

const typeAll = async (app: App): Promise<void> => {
  for (const label of labels) await field(app, label).fill(typed[label])
}

const expectTyped = async (app: App): Promise<void> => {
  await openByKey(app.page, 'Overview')
  for (const label of labels) await expect(field(app, label)).toHaveValue(typed[label])
}

/** Every word is in its field and on the disk: a new start of the program shows it. */
const expectKept = async (app: App): Promise<void> => {
  await expect(app.page.getByText(/^All (changes|3 changes that waited) saved/).first()).toBeVisible({
    timeout: 30_000,
  })
  await expectTyped(app)
  await app.relaunch()
  await expectTyped(app)
}

for (const [name, code, said] of [
  ['full', 'ENOSPC', '3 changes waiting: disk full'],
  ['read-only', 'EROFS', '3 changes waiting: the disk is read-only'],
] as const) {
  test(`words typed on a disk that is ${name} are all there when it takes them again`, async ({ app }) => {
    const { page } = app
    await diskRefuses(app, null)
    await beginKit(app)
    await diskRefuses(app, code)
    await typeAll(app)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByText(/Typed, not on the disk yet/).first()).toBeVisible()
    await openByKey(page, 'Sources')
    await expectTyped(app)
    await expect(page.getByText(said)).toBeVisible()
    await diskRefuses(app, null)
    await expect(page.getByText('All 3 changes that waited saved')).toBeVisible({ timeout: 30_000 })
    await expectKept(app)
  })
}

test('closing while changes wait asks where a copy of the whole kit shall go, and the copy comes in again', async ({
  app,
}) => {
  const { page } = app
  await diskRefuses(app, null)
  await beginKit(app)
  await diskRefuses(app, 'ENOSPC')
  await typeAll(app)
  const close = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const question = page.getByRole('dialog', { name: '3 changes are not on the disk' })

  await close()
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expectTyped(app)

  await close()
  await expect(question).toBeVisible()
  const copy = join(app.userData, 'copy.json')
  await app.answerSaveDialog(copy)
  const gone = page.waitForEvent('close')
  await page.keyboard.press('Enter')
  await gone
  for (const words of Object.values(typed)) expect(readFileSync(copy, 'utf8')).toContain(words)

  // The copy comes in beside the kit that lacks them.
  await app.relaunch()
  await app.answerOpenDialog([copy])
  await app.menu('kit.takeIn')
  const two = app.page.getByRole('dialog', { name: /^Two versions of .* Both are kept\.$/ })
  await expect(two).toContainText('in 3 places')
  await app.page.keyboard.press('Enter')
  await expect(two.getByRole('region', { name: 'Compare' })).toContainText(typed.Host)
  await app.page.keyboard.press('Escape')
  await expectTyped(app)
  expect(kitsIn(app)).toHaveLength(2)
})

test('words typed beside a program that writes the same file again', async ({ app }) => {
  await beginKit(app)
  const file = join(kitFolder(app), 'kit.json')
  const copy = readFileSync(file)
  for (const label of labels) {
    writeFileSync(`${file}.sync`, copy)
    renameSync(`${file}.sync`, file)
    await field(app, label).fill(typed[label])
    await expectSaved(app.page)
  }
  await expectKept(app)
  expect(readdirSync(kitFolder(app)).filter((name) => name.includes('outside'))).toEqual([])
})

test('words typed beside a program that writes another version of the file: both are kept, and can be compared', async ({
  app,
}) => {
  const { page } = app
  await beginKit(app)
  const file = join(kitFolder(app), 'kit.json')
  writeFileSync(
    `${file}.sync`,
    sealedWith(readFileSync(file, 'utf8'), (payload) => payload.replaceAll('"host":""', '"host":"Fog Office"')),
  )
  const theirs = readFileSync(`${file}.sync`)
  renameSync(`${file}.sync`, file)
  await field(app, 'Place').fill(typed.Place)
  const two = page.getByRole('dialog', { name: 'Two versions of this kit. Both are kept.' })
  await expect(two).toContainText(/\d+ places differ\./)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible()
  await page.keyboard.press('Escape')
  await field(app, 'Host').fill(typed.Host)
  await field(app, 'Reference').fill(typed.Reference)
  await expectKept(app)
  expect(readFileSync(join(kitFolder(app), 'kit.outside-1.json'))).toEqual(theirs)
})

test('words typed while another program has taken the kit over', async ({ app }) => {
  const { page } = app
  await beginKit(app)
  const lock = join(kitFolder(app), 'kit.lock')
  rmSync(lock)
  writeFileSync(lock, theirLock)
  await typeAll(app)
  await expect(page.getByText('3 changes waiting: open elsewhere')).toBeVisible()
  await expectTyped(app)
  rmSync(lock)
  await expectKept(app)
})

test('a kit that another program holds is opened to read, or all the same', async ({ app }) => {
  await beginKit(app)
  await typeAll(app)
  await expectSaved(app.page)
  const folder = kitFolder(app)
  await app.electron.close()
  writeFileSync(join(folder, 'kit.lock'), theirLock)

  const page = await app.relaunch()
  const question = page.getByRole('dialog', { name: /is open elsewhere$/ })
  await expect(question).toContainText('On “desk-2”')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Opened to read')).toBeVisible()
  await expectTyped(app)

  await test.step('what is not kept moves nothing on, and is said once with its number', async () => {
    await openByKey(page, 'Quotes')
    const current = page.locator('[data-quote][aria-current=true]')
    await expect(current).toBeFocused()
    const first = await current.getAttribute('data-quote')
    // Three would come round again to the first of three.
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('k')
    const said = page.getByRole('log', { name: 'Notices' }).locator(':scope > *')
    await expect(said).toHaveCount(1)
    await expect(said).toContainText('2 times')
    await expect(current).toHaveAttribute('data-quote', String(first))
    await expect(page.getByText(`${release.quotations} proposed`)).toBeVisible()
  })
  expect(readFileSync(join(folder, 'kit.lock'), 'utf8')).toBe(theirLock)

  const again = await app.relaunch()
  const asked = again.getByRole('dialog', { name: /is open elsewhere$/ })
  await expect(asked).toBeVisible()
  await test.step('in a copy everything can be changed, and what the other session holds is left alone', async () => {
    await again.keyboard.press('2')
    await expect.poll(() => kitsIn(app)).toHaveLength(2)
    await openByKey(again, 'Overview')
    await field(app, 'Reference').fill('AL-RU 8')
    await expectSaved(again)
    expect(readFileSync(join(folder, 'kit.lock'), 'utf8')).toBe(theirLock)
  })

  await again.keyboard.press('ControlOrMeta+0')
  await again.locator(`[data-key="${basename(folder)}"]`).press('Enter')
  await expect(asked).toBeVisible()
  await again.keyboard.press('3')
  await expectSaved(app.page)
  await expectTyped(app)
  expect(readFileSync(join(folder, 'kit.lock'), 'utf8')).not.toBe(theirLock)
})

const theirLock = JSON.stringify({ host: 'desk-2', pid: 5, boot: 'another', started: '', token: 'theirs' })

test('a kit that was removed yesterday comes back from the bin with one key, and a purged one is gone', async ({
  app,
}) => {
  // Of the two clocks only that of the desk can be set: what is removed a day before now was removed yesterday.
  await app.relaunch(new Date(Date.now() - 24 * 3_600_000).toISOString())
  await beginKit(app)
  await typeAll(app)
  await app.menu('kit.remove')
  await expect.poll(() => kitsIn(app)).toEqual([])
  const page = await app.relaunch()
  const bin = page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /^Bin/ })
  await bin.click()
  await expect(page.getByText(/removed yesterday/)).toBeVisible()
  await page.getByRole('row').first().focus()
  await page.keyboard.press('r')
  await expect(page.getByText(/is back in the library/)).toBeVisible()
  expect(kitsIn(app)).toHaveLength(1)

  await page.keyboard.press('ControlOrMeta+0')
  await page.getByRole('grid', { name: 'Kits' }).getByRole('row').first().press('Enter')
  await expectTyped(app)

  await app.menu('kit.remove')
  await expect.poll(() => kitsIn(app)).toEqual([])
  await bin.click()
  await page.getByRole('row').first().focus()
  await page.keyboard.press('Shift+Delete')
  await expect(page.getByText(/is purged/)).toBeVisible()
  expect(readdirSync(join(app.userData, 'library', 'trash'))).toEqual([])
})
