import { tasksOf } from './tasks.mjs'

/**
 * The longest time between two turns of the loop of the window and of the main process, by the clock and by the processor.
 * Of the main process that is what all its threads took in one turn, collecting garbage too: no less than its loop took.
 * @param {import('playwright').ElectronApplication} electron @param {import('playwright').Page} page
 */
export const loopsOf = (electron, page) => {
  const watch = () => {
    const taken = () => {
      const { user, system } = globalThis.process?.cpuUsage?.() ?? { user: 0, system: 0 }
      return (user + system) / 1_000
    }
    Reflect.set(globalThis, 'turns', { worst: 0, worstTaken: 0, last: performance.now(), taken: taken() })
    const look = () => {
      const state = Reflect.get(globalThis, 'turns')
      const [now, takenNow] = [performance.now(), taken()]
      state.worst = Math.max(state.worst, now - state.last)
      state.worstTaken = Math.max(state.worstTaken, takenNow - state.taken)
      state.last = now
      state.taken = takenNow
      setTimeout(look, 0)
    }
    setTimeout(look, 0)
  }
  const read = () => {
    const { worst, worstTaken } = Reflect.get(globalThis, 'turns')
    return [Math.round(worst), Math.round(worstTaken)]
  }
  /** @type {() => Promise<number>} */
  let tasks = async () => 0
  /** Milliseconds since they are watched. */
  const figures = async () => {
    const [window = 0] = await page.evaluate(read)
    const [main = 0, mainTaken = 0] = await electron.evaluate(read)
    return { window, windowTaken: await tasks(), main, mainTaken }
  }
  return {
    /** Watches both from now on. */
    watch: async () => {
      tasks = await tasksOf(page)
      await page.evaluate(watch)
      await electron.evaluate(watch)
    },
    /** Since they are watched, in words. */
    worst: async () => {
      const { window, windowTaken, main, mainTaken } = await figures()
      return `window ${window} ms (processor ${windowTaken}), main ${main} ms (processor ${mainTaken})`
    },
    figures,
  }
}
