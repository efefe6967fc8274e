/** The longest time between two turns of the loop of the window and of the main process. @param {import('playwright').ElectronApplication} electron @param {import('playwright').Page} page */
export const loopsOf = (electron, page) => {
  const watch = () => {
    Reflect.set(globalThis, 'turns', { worst: 0, last: performance.now() })
    const look = () => {
      const state = Reflect.get(globalThis, 'turns')
      const now = performance.now()
      state.worst = Math.max(state.worst, now - state.last)
      state.last = now
      setTimeout(look, 0)
    }
    setTimeout(look, 0)
  }
  const read = () => Math.round(Reflect.get(globalThis, 'turns').worst)
  return {
    /** Watches both from now on. */
    watch: async () => {
      await page.evaluate(watch)
      await electron.evaluate(watch)
    },
    /** In milliseconds, since they are watched. */
    worst: async () => ({ window: await page.evaluate(read), main: await electron.evaluate(read) }),
  }
}
