import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { kitsIn, sealedWith } from './kitFiles'
import { expectSaved, openByKey, pasteRelease, quoteCards } from './steps'

/** A newer engine reads a source otherwise: nothing changes by itself, a queue asks, and one undo takes an answer back. */

const release = [
  'Pourparlers sur l’eau à Port-Saël',
  '« Personne ne signe dans le noir, a déclaré le ministre Teodor Valk. Nous le savons tous. »',
  '« Nous lisons chaque jauge à haute voix », a déclaré la ministre Ines Caldera.',
].join('\n')

// The program is started twice.
test.describe.configure({ timeout: 150_000 })

const queue = (page: Page) => page.getByRole('region', { name: 'What a newer reading says otherwise' })
const card = (page: Page, words: string) => quoteCards(page).filter({ hasText: words })

/** The kit as an engine before this one left it: it took what the narrator says between the marks for the minister's words. */
const readEarlier = (app: App): void => {
  const file = join(app.userData, 'library', kitsIn(app)[0] ?? '', 'kit.json')
  const earlier = (payload: string): string => {
    const text = /"text":"(Pourparlers(?:[^"\\]|\\.)*)"/.exec(payload)?.[1] ?? ''
    const plain = JSON.parse(`"${text}"`) as string
    const [first, second] = ['Personne ne signe dans le noir', 'Nous le savons tous.'].map((words) => {
      const start = plain.indexOf(words)
      return { start, end: start + words.length }
    })
    if (first === undefined || second === undefined) throw new Error('The words are there')
    const whole = { start: first.start, end: second.end }
    const anchors = new RegExp(`"anchors":\\[\\{"start":${first.start},.*?\\}\\]`, 'g')
    const anchor = { ...whole, exact: plain.slice(whole.start, whole.end), prefix: '', suffix: '' }
    return payload
      .replaceAll(/"engine":\d+/g, '"engine":1')
      .replaceAll(`"spans":[${JSON.stringify(first)},${JSON.stringify(second)}]`, `"spans":[${JSON.stringify(whole)}]`)
      .replaceAll(anchors, `"anchors":[${JSON.stringify(anchor)}]`)
  }
  writeFileSync(file, sealedWith(readFileSync(file, 'utf8'), earlier))
}

test('what a newer reading says otherwise waits for an answer, and takes the quote along', async ({ app }) => {
  await pasteRelease(app, release, 2)
  await openByKey(app.page, 'Quotes')
  await card(app.page, 'Personne ne signe').click()
  await app.page.keyboard.press('k')
  await expectSaved(app.page)
  await app.page.keyboard.press('ControlOrMeta+0')
  await app.electron.close()
  readEarlier(app)
  const page = await app.relaunch()
  await page.getByRole('grid', { name: 'Kits' }).getByRole('row').first().press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview', exact: true })).toBeAttached()
  await openByKey(page, 'Quotes')

  await test.step('nothing has changed', async () => {
    await expect(card(page, 'a déclaré le ministre Teodor Valk. Nous le savons').getByRole('blockquote')).toBeVisible()
    await expect(queue(page)).toContainText('This version reads one place otherwise.')
  })
  await test.step('both readings are shown, and what is kept there is counted', async () => {
    await queue(page).getByRole('button', { name: 'Look' }).click()
    await expect(queue(page).getByRole('listitem')).toContainText('Other words')
    await expect(queue(page).getByRole('listitem')).toContainText('1 kept quote stands here')
    await expect(queue(page).getByRole('listitem')).toContainText(
      'Personne ne signe dans le noir … Nous le savons tous.',
    )
  })
  await test.step('taken, the quote goes with the new words; one undo asks again', async () => {
    await queue(page).getByRole('button', { name: 'Take the new' }).click()
    await expect(queue(page)).toHaveCount(0)
    await expect(card(page, 'Personne ne signe')).not.toContainText('le noir, a déclaré')
    await expect(card(page, 'Personne ne signe').getByText('As the source says')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(queue(page)).toBeVisible()
    await expect(card(page, 'le noir, a déclaré le ministre')).toHaveCount(1)
  })
  await test.step('kept as it was, it is not asked again', async () => {
    await queue(page).getByRole('button', { name: 'Keep all mine' }).click()
    await expect(queue(page)).toHaveCount(0)
    await expect(card(page, 'le noir, a déclaré le ministre').getByText('As the source says')).toBeVisible()
    await expectSaved(page)
  })
})
