import { Virtualizer, observeElementOffset } from '@tanstack/react-virtual'
import { expect, it } from 'vitest'
import { measuredByBrowser, scrolledTo } from './roomOfRows'

/** A list of ten rows on an element that counts how often the browser would have to lay it out. */
const listOf = (initialOffset: number) => {
  const asked = { height: 0, scroll: 0 }
  const row = {
    getAttribute: () => '3',
    get offsetHeight() {
      asked.height += 1
      return 70
    },
  } as unknown as HTMLElement
  const element = { scrollTo: () => (asked.scroll += 1) } as unknown as HTMLDivElement
  const rows = new Virtualizer<HTMLDivElement, HTMLElement>({
    count: 10,
    getScrollElement: () => element,
    estimateSize: () => 55,
    initialOffset,
    observeElementRect: () => undefined,
    observeElementOffset,
    measureElement: measuredByBrowser,
    scrollToFn: scrolledTo,
  })
  rows._willUpdate()
  return { rows, row, asked }
}

it('a list that has just been made at its beginning is not laid out to be sent there', () => {
  expect(listOf(0).asked.scroll).toBe(0)
  expect(listOf(120).asked.scroll).toBe(1)
})

it('from elsewhere it is sent to its beginning', () => {
  const { rows, asked } = listOf(120)
  scrolledTo(0, {}, rows)
  expect(asked.scroll).toBe(2)
})

it('a row is as tall as it is taken for until the browser says so, and nobody asks it', () => {
  const { rows, row, asked } = listOf(0)
  expect(measuredByBrowser(row, undefined, rows)).toBe(55)
  const entry = { borderBoxSize: [{ blockSize: 81, inlineSize: 0 }] } as unknown as ResizeObserverEntry
  expect(measuredByBrowser(row, entry, rows)).toBe(81)
  rows.getTotalSize()
  rows.resizeItem(3, 81)
  expect(measuredByBrowser(row, undefined, rows)).toBe(81)
  expect(asked.height).toBe(0)
})
