import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { Locator, Page } from 'playwright/test'
import { fileReader } from '#desk/proof/reading'
import { type App, expect } from './fixtures'

/** The screens in the order of Ctrl+1 … Ctrl+6. */
export const screens = ['Overview', 'Sources', 'People', 'Quotes', 'Messages', 'Pack'] as const
export type Screen = (typeof screens)[number]

export const openByKey = async (page: Page, screen: Screen): Promise<void> => {
  await page.keyboard.press(`ControlOrMeta+${screens.indexOf(screen) + 1}`)
  await expect(page.getByRole('heading', { level: 1, name: screen, exact: true })).toBeAttached()
}

export const pasteRelease = async (app: App, text: string, quotations: number): Promise<void> => {
  await app.paste(text)
  // The process that reads may still be starting.
  await expect(app.page.getByText(`${quotations} ${quotations === 1 ? 'quote' : 'quotes'} and`)).toBeVisible({
    timeout: 60_000,
  })
}

export const useTheme = async (app: App, theme: 'light' | 'dark'): Promise<void> => {
  await app.menu(`view.theme.${theme}`)
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme)
}

/** Opens the bundled example from the empty library. */
export const openSampleKit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open the sample kit' }).click()
  // Its texts are read by a process that may still be starting.
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /^Overview/ })).toBeVisible({
    timeout: 60_000,
  })
}

export const quoteCards = (page: Page): Locator =>
  page.getByRole('list', { name: 'Quotes under review' }).getByRole('article')

/** The text of the source that is open. */
export const reader = (page: Page): Locator => page.getByRole('document', { name: /^Text of/ })

/** Draws with the pointer over words of the source that is open, from their first letter to their last. */
export const selectWords = async (page: Page, words: string): Promise<void> => {
  const ends = await reader(page).evaluate((root, sought) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    const at = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(sought)
    if (at < 0) return null
    const placeOf = (offset: number): readonly [Text, number] => {
      let rest = offset
      for (const node of nodes) {
        if (rest < node.length) return [node, rest]
        rest -= node.length
      }
      throw new Error('The text ends before')
    }
    const letterAt = (offset: number): DOMRect => {
      const [node, start] = placeOf(offset)
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + 1)
      node.parentElement?.scrollIntoView({ block: 'nearest' })
      return range.getBoundingClientRect()
    }
    const first = letterAt(at)
    const last = letterAt(at + sought.length - 1)
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ] as const
  }, words)
  if (ends === null) throw new Error(`The source does not say “${words}”`)
  await page.mouse.move(ends[0].x, ends[0].y)
  await page.mouse.down()
  await page.mouse.move(ends[1].x, ends[1].y, { steps: 4 })
  await page.mouse.up()
}

/** Drags over a few words in the first line of a paragraph of the reader. */
export const dragOverWords = async (page: Page, paragraph: number): Promise<void> => {
  const text = reader(page).getByRole('paragraph').nth(paragraph)
  await text.hover()
  const box = await text.boundingBox()
  if (box === null) throw new Error('the paragraph is not drawn')
  const line = box.y + 12
  await page.mouse.move(box.x + 60, line)
  await page.mouse.down()
  await page.mouse.move(box.x + 260, line, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
}

/** Goes with Tab until the element has the focus: what cannot be reached so fails here. */
export const tabTo = async (page: Page, target: Locator, most = 80): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (
      await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
    )
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} was not reached with ${most} presses of Tab`)
}

/** Writes a copy of the one kit of the library, as somebody else is given it to work on. */
export const saveCopy = async ({ page, answerSaveDialog }: App, path: string): Promise<void> => {
  await answerSaveDialog(path)
  await page.evaluate(async () => {
    const { desk } = window as unknown as { desk: { call: (name: string, input: object) => Promise<unknown> } }
    const reply = (await desk.call('library.list', {})) as { value: readonly { id: string }[] }
    await desk.call('kit.saveCopy', { kitId: reply.value[0]?.id })
  })
}

/** Everything is on disk: the footer says so. */
export const expectSaved = async (page: Page): Promise<void> =>
  expect(page.getByText(/^All changes saved/)).toBeVisible()

/** Undoes by key until nothing is left to undo; gives the number of steps. */
export const undoEverything = async (page: Page): Promise<number> => {
  const undo = page.getByRole('banner').getByRole('button', { name: /undo/i })
  let steps = 0
  for (
    let next = await undo.getAttribute('aria-label');
    next !== 'Nothing to undo';
    next = await undo.getAttribute('aria-label')
  ) {
    steps += 1
    expect(steps, `still there: ${next}`).toBeLessThan(200)
    await page.keyboard.press('ControlOrMeta+Z')
    await expectSaved(page)
  }
  return steps
}

/** How many pages a PDF has, counted in its objects; these may lie in compressed streams. */
export const pagesOf = (path: string): number => {
  const pdf = readFileSync(path)
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  const objects = pdf.toString('latin1')
  const streams = [...objects.matchAll(/stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length
    return inflated(pdf.subarray(start, objects.indexOf('endstream', start)))
  })
  return [objects, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The letters on the pages of a finished file, through the font's own map; lines are joined by a space. */
export const printedWords = (path: string): string =>
  fileReader()(readFileSync(path)).pages.join('\n').replaceAll(/\s+/g, ' ')

const inflated = (bytes: Uint8Array): string => {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}

/** By the key, a tenth at a time: the page is laid out for half the room that it had. */
export const zoomedTwice = async (page: Page): Promise<void> => {
  const unzoomed = await page.evaluate(() => window.innerWidth)
  for (let steps = 1; steps <= 10; steps += 1) {
    await page.keyboard.press('ControlOrMeta+=')
    await expect
      .poll(() => page.evaluate(() => window.innerWidth))
      .toBeLessThanOrEqual(Math.ceil(unzoomed / (1 + steps / 10)))
  }
  expect(await page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(unzoomed / 2)
}
