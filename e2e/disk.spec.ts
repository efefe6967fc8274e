import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { openByKey, pasteRelease } from './steps'
import { pressRelease } from './press-release'

/** Whatever a disk does, the words that were typed are all there when it works again. */

const release = pressRelease()
const words = 'We meet on the quay of Ruvana at nine'

const kitFolder = (app: App): string => {
  const library = join(app.userData, 'library')
  return join(library, readdirSync(library).find((name) => name.startsWith('kit_')) ?? '')
}

const openKit = async (app: App): Promise<Locator> => {
  await pasteRelease(app, release.text, release.quotations)
  await openByKey(app.page, 'Overview')
  const place = app.page.getByRole('textbox', { name: 'Place', exact: true })
  await place.fill('Ruvana')
  await expect(app.page.getByText(/^All changes saved/)).toBeVisible()
  return place
}

const saidWaiting = (app: App) => app.page.getByText(/change(s)? waiting: /)

/** The words are in the field now, and after a new start of the program. */
const expectKept = async (app: App, place: Locator): Promise<void> => {
  await expect(app.page.getByText(/^All changes saved/)).toBeVisible({ timeout: 30_000 })
  await expect(place).toHaveValue(words)
  const page = await app.relaunch()
  await openByKey(page, 'Overview')
  await expect(page.getByRole('textbox', { name: 'Place', exact: true })).toHaveValue(words)
}

/** Makes the folder of the kit refuse new words as a disk would; only the superuser can do that to a running program. */
const withTrouble = async (app: App, code: string, work: () => Promise<void>): Promise<void> => {
  const set = (value: string | null) =>
    app.electron.evaluate((_electron, refused) => {
      const fs = process.getBuiltinModule('node:fs/promises') as unknown as Record<string, unknown>
      const known = (Reflect.get(globalThis, 'diskOpen') ?? fs['open']) as (...args: unknown[]) => Promise<unknown>
      Object.assign(globalThis, { diskOpen: known })
      const module = process.getBuiltinModule('node:module') as unknown as { syncBuiltinESMExports: () => void }
      fs['open'] = async (...args: unknown[]) => {
        const isOurs = String(args[0]).includes('kit_') && args[1] !== 'r' && ((args[1] as number) & 3) !== 0
        if (refused !== null && isOurs) throw Object.assign(new Error(refused), { code: refused })
        return known(...args)
      }
      module.syncBuiltinESMExports()
    }, value)
  // The journal that is open must end first: a new one is what the disk refuses.
  await set(code)
  await work()
  await set(null)
}

for (const [name, code, said] of [
  ['full', 'ENOSPC', /disk full/],
  ['read-only', 'EROFS', /the disk is read-only/],
] as const) {
  test(`words typed on a disk that is ${name}`, async ({ app }) => {
    const place = await openKit(app)
    await withTrouble(app, code, async () => {
      // Folding at the fold of a kit begins a new journal, which is refused.
      await app.relaunch()
      await openByKey(app.page, 'Overview')
    })
    const field = app.page.getByRole('textbox', { name: 'Place', exact: true })
    await withTrouble(app, code, async () => {
      await field.fill(words)
      await expect(saidWaiting(app)).toBeVisible()
      await expect(app.page.getByText(said)).toBeVisible()
      await expect(app.page.getByText(/Typed, not on the disk yet/)).toBeVisible()
      await expect(field).toHaveValue(words)
    })
    await expectKept(app, field)
    void place
  })
}

test('words typed beside a program that rewrites the file', async ({ app }) => {
  const place = await openKit(app)
  const file = join(kitFolder(app), 'kit.json')
  const copy = readFileSync(file)
  for (const typed of ['We meet', 'We meet on the quay', words]) {
    writeFileSync(`${file}.sync`, copy)
    renameSync(`${file}.sync`, file)
    await place.fill(typed)
  }
  await expectKept(app, place)
})

test('words typed while another program holds the kit', async ({ app }) => {
  const place = await openKit(app)
  const lock = join(kitFolder(app), 'kit.lock')
  const mine = readFileSync(lock)
  writeFileSync(lock, JSON.stringify({ host: 'desk-2', pid: 5, boot: 'another', started: '', token: 'theirs' }))
  await place.fill(words)
  await expect(app.page.getByText(/waiting: open elsewhere/)).toBeVisible()
  await expect(place).toHaveValue(words)
  execFileSync('rm', [lock])
  await expectKept(app, place)
  void mine
})

test('a kit that was removed yesterday comes back from the bin with one key; a purged one is gone', async ({ app }) => {
  await openKit(app)
  await app.menu('kit.remove')
  const page = await app.relaunch(new Date(Date.now() + 26 * 3_600_000).toISOString())
  const toBin = () => page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /^Bin/ }).click()
  await toBin()
  await page.getByRole('row').first().focus()
  await page.keyboard.press('r')
  await expect(page.getByText(/is back in the library/)).toBeVisible()
  expect(readdirSync(join(app.userData, 'library')).filter((name) => name.startsWith('kit_'))).toHaveLength(1)
})
