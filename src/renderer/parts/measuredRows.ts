import { flushSync } from 'react-dom'
import { type Key, ListLayout, Size } from 'react-aria-components'

/**
 * Rows as tall as they are drawn. The primitives ask one row after the other how tall it is, and each question lays the
 * window out anew; here the browser tells the heights of all rows at once, when it has laid them out anyway.
 */
export class MeasuredRows extends ListLayout<object> {
  readonly #heights = new Map<Key, number>()
  readonly #observer = new ResizeObserver((entries) => this.#take(entries))

  /** The `ref` of each row. */
  readonly follow = (row: HTMLElement | null): (() => void) | undefined => {
    if (row === null) return undefined
    this.#observer.observe(row)
    return () => this.#observer.unobserve(row)
  }

  protected override buildItem(
    ...[node, x, y]: Parameters<ListLayout<object>['buildItem']>
  ): ReturnType<ListLayout<object>['buildItem']> {
    const made = super.buildItem(node, x, y)
    const { layoutInfo } = made
    layoutInfo.estimatedSize = false
    layoutInfo.rect.height = this.#heights.get(node.key) ?? layoutInfo.rect.height
    return { ...made, validRect: layoutInfo.rect.intersection(this.requestedRect) }
  }

  /** Before the window is painted: nobody sees a row that lies on another. */
  #take(entries: readonly ResizeObserverEntry[]): void {
    flushSync(() => {
      for (const { target, borderBoxSize } of entries) {
        const [key, size] = [target.getAttribute('data-key'), borderBoxSize[0]]
        if (key === null || size === undefined || size.blockSize === 0) continue
        this.#heights.set(key, size.blockSize)
        this.virtualizer?.updateItemSize(key, new Size(size.inlineSize, size.blockSize))
      }
    })
  }
}
