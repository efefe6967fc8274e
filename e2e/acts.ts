import type { Page } from 'playwright/test'

/** What a person has done since `countActs`: presses of the pointer, and of keys beside the words they write. */
export interface Acts {
  readonly clicks: number
  readonly keys: number
}

/** Counts from here on. A key held for another (Ctrl, Shift) is one press with it; what is typed into a field is words. */
export const countActs = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const acts = { clicks: 0, keys: 0 }
    Object.assign(window, { storyActs: acts })
    document.addEventListener('pointerdown', () => void (acts.clicks += 1), { capture: true })
    document.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey, target }) => {
        const isField = target instanceof Element && target.matches('input, textarea, [contenteditable="true"]')
        const isWords = isField && key.length === 1 && !ctrlKey && !metaKey
        if (!isWords && !['Control', 'Shift', 'Alt', 'Meta'].includes(key)) acts.keys += 1
      },
      { capture: true },
    )
  })

export const actsSoFar = (page: Page): Promise<Acts> =>
  page.evaluate(() => Reflect.get(window, 'storyActs') as { clicks: number; keys: number })
