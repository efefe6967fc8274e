import { rmSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { type App, expect, test as base } from './fixtures'
import { programInPseudo, pseudoWords as words } from './otherLanguage'

/**
 * The window in a language that runs a good third longer than English: nothing that it says is cut, and everything that it
 * says comes from its messages.
 */
const test = base.extend<object, { pseudoFolder: string }>({
  pseudoFolder: [
    async ({}, use) => {
      const folder = await programInPseudo()
      await use(folder)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  programFolder: async ({ pseudoFolder }, use) => use(pseudoFolder),
})

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const

test.describe.configure({ timeout: 180_000 })

test('nothing that a screen says is cut', async ({ app }) => {
  const { page } = app
  const look = async (name: string): Promise<void> => {
    for (const size of sizes) {
      await page.setViewportSize(size)
      await settled(page)
      expect.soft(await cutTexts(page), `${name}, ${size.width} wide`).toEqual([])
      expect.soft(await sidewaysBoxes(page), `${name}, ${size.width} wide: scrolls sideways`).toEqual([])
    }
  }
  await look('home-empty')
  expect(await unspokenTexts(page), 'said without a message').toEqual([])
  await openSample(page)
  for (const [at, screen] of (['overview', 'sources', 'people', 'quotes', 'messages', 'pack'] as const).entries()) {
    await page.keyboard.press(`ControlOrMeta+${at + 1}`)
    await expect(page.getByRole('heading', { level: 1, name: words.shell.screens[screen], exact: true })).toBeAttached()
    await look(screen)
  }
  await page.keyboard.press('ControlOrMeta+0')
  await expect(page.getByText(words.home.kits, { exact: true }).first()).toBeVisible()
  await look('home')
  await app.menu('go.settings')
  await expect(page.getByRole('heading', { level: 1, name: words.shell.screens.settings, exact: true })).toBeAttached()
  await look('settings')
})

test('nothing that floats over a screen is cut', async ({ app }) => {
  const { page } = app
  await openSample(page)
  for (const [name, open] of Object.entries(overlays)) {
    await open(app)
    await expect(page.getByRole('dialog')).toBeVisible()
    for (const size of sizes) {
      await page.setViewportSize(size)
      await settled(page)
      expect.soft(await cutTexts(page), `${name}, ${size.width} wide`).toEqual([])
      expect.soft(await sidewaysBoxes(page), `${name}, ${size.width} wide: scrolls sideways`).toEqual([])
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

const overlays: Readonly<Record<string, (app: App) => Promise<void>>> = {
  palette: ({ page }) => page.keyboard.press('ControlOrMeta+K'),
  shortcuts: ({ page }) => page.keyboard.press('F1'),
  about: (app) => app.menu('help.about'),
  history: ({ page }) => page.keyboard.press('ControlOrMeta+H'),
}

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.home.openSample }).click()
  const rail = page.getByRole('navigation', { name: words.shell.navigation })
  await expect(rail.getByText(words.shell.screens.overview, { exact: true })).toBeVisible()
}

/** What may give way: a hint in a field that is named in full, and the hints of keys, which are left out one by one. */
const givesWay = '[class*="_search_"], [class*="_hints_"]'

const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    // The first screen is there before the letters that it is set in.
    await document.fonts.ready
    // Two frames: a change of size is laid out, and what it moves has begun.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
  })
}

/** What is said on the page and reaches outside the box that shows it, or the window, where nobody can scroll to it. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate((givesWay) => {
    const slack = 1
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const element = node.parentElement
      // A message ends with its tail; what stands in the kit itself may be shortened.
      if (element === null || !/~\]|\[\p{L}/u.test(node.data)) continue
      if (element.closest(givesWay) !== null) continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()]
      const reason = rects.map((rect) => cutBy(rect, element)).find((cut) => cut !== null)
      if (reason) found.push(`${node.data.trim().slice(0, 60)}: ${reason}`)
    }
    return [...new Set(found)]

    function cutBy(rect: DOMRect, from: Element): string | null {
      let canScrollAcross = false
      let canScrollDown = false
      for (let box: Element | null = from; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box)
        const edges = box.getBoundingClientRect()
        // Said to screen readers only.
        if (edges.width <= 1 || edges.height <= 1 || style.clipPath !== 'none') return null
        const hides = { across: style.overflowX !== 'visible', down: style.overflowY !== 'visible' }
        const where = `${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''}`
        const outsideAcross = rect.right > edges.right + slack || rect.left < edges.left - slack
        const outsideDown = rect.bottom > edges.bottom + slack || rect.top < edges.top - slack
        if (/auto|scroll/.test(style.overflowX)) canScrollAcross = true
        if (/auto|scroll/.test(style.overflowY)) canScrollDown = true
        if (hides.across && !canScrollAcross && outsideAcross) return `${where} hides its end`
        if (hides.down && !canScrollDown && outsideDown) return `${where} hides its lines`
        if (style.position === 'fixed') break
      }
      if (!canScrollAcross && (rect.right > innerWidth + slack || rect.left < -slack)) return 'outside the window'
      return null
    }
  }, givesWay)

/** What can be scrolled sideways, although nothing in it is a picture of a page or a field. */
const sidewaysBoxes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((box) => !box.matches('input, textarea') && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX))
      .map((box) => {
        const edge = box.getBoundingClientRect().left + box.clientWidth
        const wide = [...box.querySelectorAll('*')].findLast((inner) => inner.getBoundingClientRect().right > edge + 1)
        return `${box.getAttribute('class')}: ${wide?.tagName} ${wide?.getAttribute('class')} ${wide?.textContent.slice(0, 40)}`
      }),
  )

/** Words on an empty window that no message has said. */
const unspokenTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const known = /^(?:Ctrl|Shift|Alt|Esc|Enter|Chromium|Electron)\b/
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = (walker.currentNode as Text).data.trim()
      const said = text.replaceAll(/\[[^[]*~\]/g, '')
      if (/\p{L}{2}/u.test(said) && !known.test(said)) found.push(text)
    }
    return found
  })
