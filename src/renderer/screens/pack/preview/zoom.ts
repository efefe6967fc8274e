/** How large pages are shown: as wide as there is room, or a fixed part of their true size. */
export type Zoom = 'fit' | number

/** Pixels per point at true size. */
export const trueSize = 96 / 72

const steps = [0.5, 0.67, 0.8, 1, 1.2, 1.5, 2, 3] as const

/** Space kept free on both sides of a page, in pixels. */
export const sidePadding = 28

/** Pixels per point for a room of that many pixels. */
export const scaleFor = (zoom: Zoom, room: number, pageWidth: number): number =>
  zoom === 'fit' ? Math.min(trueSize * 1.5, Math.max(0.2, (room - 2 * sidePadding) / pageWidth)) : zoom * trueSize

/** The next larger or smaller step from what is shown now (1 is true size). */
export const zoomed = (now: number, by: 'in' | 'out'): number =>
  by === 'in' ? (steps.find((step) => step > now + 0.01) ?? 3) : (steps.findLast((step) => step < now - 0.01) ?? 0.5)
