// What the demo does in the window, by the keys a person would press.
import { existsSync } from 'node:fs'

/**
 * @param {object} given
 * @param {import('playwright').ElectronApplication} given.electron
 * @param {import('playwright').Page} given.page
 * @param {string} given.release the text of a press release
 * @param {string} given.packPath where the pack goes
 * @param {(sentence: string) => void} given.say
 */
export async function fromPasteToPack({ electron, page, release, packPath, say }) {
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), release)
  await page.keyboard.press('ControlOrMeta+V')
  const kit = await openKit(page)
  // What the text only reports is offered apart.
  const proposed = kit.quotes.filter((/** @type {any} */ { kind }) => kind === 'direct').length
  say(`pasted: ${kit.sources.length} source, ${proposed} quotations and ${kit.people.length} people proposed`)

  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Quotes/ })
    .first()
    .waitFor()
  await page.keyboard.press('ControlOrMeta+4')
  await page.getByRole('list', { name: 'Quotes under review' }).getByRole('article').first().waitFor()
  for (let kept = 1; kept <= proposed; kept++) {
    await page.keyboard.press('k')
    await until(async () => (await keptIn(page)) >= kept, `quotation ${kept} kept`)
  }
  say('reviewed: every quotation kept, one key each')

  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, packPath)
  await page.keyboard.press('ControlOrMeta+E')
  await until(() => existsSync(packPath), 'the pack written')
  say('exported')
}

/** The kit that was made, asked of the desk as the window asks. @param {import('playwright').Page} page @returns {Promise<any>} */
async function openKit(page) {
  return until(
    () =>
      page.evaluate(async () => {
        const { desk } = /** @type {any} */ (window)
        const [card] = (await desk.call('library.list', {})).value
        return card && (await desk.call('kit.open', { kitId: card.id })).value.kit
      }),
    'a kit made of the pasted text',
  )
}

/** @param {import('playwright').Page} page */
async function keptIn(page) {
  return (await openKit(page)).quotes.filter((/** @type {any} */ quote) => quote.standing === 'kept').length
}

/** Waits until something is so. @template T @param {() => T | Promise<T>} ask @param {string} what @returns {Promise<T>} */
async function until(ask, what) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Waited 30 seconds in vain for ${what}`)
}
