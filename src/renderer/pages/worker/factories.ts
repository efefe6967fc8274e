/** What the library asks its page for, where there is none: canvases and filters. */

interface Drawn {
  canvas: OffscreenCanvas | null
  context: OffscreenCanvasRenderingContext2D | null
}

export class Canvases {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }

  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas !== null) Object.assign(canvas, { width, height })
  }

  destroy(drawn: Drawn): void {
    drawn.canvas = null
    drawn.context = null
  }
}

const none = (): string => 'none'

/** Filters of a page's own are left out. */
export class NoFilters {
  readonly addFilter = none
  readonly addHCMFilter = none
  readonly addAlphaFilter = none
  readonly addLuminosityFilter = none
  readonly addHighlightHCMFilter = none

  destroy(): void {
    // There are none.
  }
}
