/**
 * What the main thread of a page works: each of its tasks in processor time (`thread`) and by the clock (`wall`), in
 * milliseconds, as the browser itself traces them.
 * @param {import('playwright').Page} page
 */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  const rest = async () => {
    for (let last = -1, now = await spent(); now - last > 1.5;) {
      await page.waitForTimeout(60)
      last = now
      now = await spent()
    }
  }
  const traced = async (/** @type {() => Promise<unknown>} */ act) => {
    const end = await tracing(session)
    await act()
    await rest()
    return await end()
  }
  return {
    /** While something is done and until the thread has come to rest: all of it, and its longest task. */
    during: async (/** @type {() => Promise<unknown>} */ act) => {
      await rest()
      const { tasks } = await traced(act)
      return inSum(tasks)
    },
    /** While keys are pressed: for each key, what its first `near` milliseconds cost, and what follows until the next key. */
    perKey: async (/** @type {() => Promise<unknown>} */ press, /** @type {number} */ near) => {
      await rest()
      const { tasks, keys } = await traced(press)
      // The task that takes a key in has begun before the key is told, so what counts is when a task ends.
      const keyOf = ({ until }) => keys.findLastIndex((key) => key < until)
      return keys.map((key, index) => {
        const own = tasks.filter((task) => keyOf(task) === index)
        return {
          typed: inSum(own.filter(({ from }) => from < key + near)),
          after: inSum(own.filter(({ from }) => from >= key + near)),
        }
      })
    },
  }
}

/** @typedef {{ from: number, until: number, thread: number, wall: number }} Task */

/** @param {readonly Task[]} tasks */
const inSum = (tasks) => ({
  thread: tasks.reduce((sum, { thread }) => sum + thread, 0),
  wall: tasks.reduce((sum, { wall }) => sum + wall, 0),
  longest: Math.max(0, ...tasks.map(({ thread }) => thread)),
  longestWall: Math.max(0, ...tasks.map(({ wall }) => wall)),
})

/**
 * Begins to note the tasks of the page's main thread; what it gives ends that.
 * @param {import('playwright').CDPSession} session
 */
async function tracing(session) {
  const events = []
  const collect = ({ value }) => events.push(...value)
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    session.off('Tracing.dataCollected', collect)
    const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain'
    const mains = new Set(events.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`))
    const ours = events.filter(({ pid, tid }) => mains.has(`${pid} ${tid}`))
    const tasks = ours
      .filter(({ name, dur }) => name === 'RunTask' && dur !== undefined)
      .map(({ ts, dur, tdur = 0 }) => ({
        from: ts / 1_000,
        until: (ts + dur) / 1_000,
        thread: tdur / 1_000,
        wall: dur / 1_000,
      }))
    const keys = ours
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
      .map(({ ts }) => ts / 1_000)
      .toSorted((left, right) => left - right)
    return { tasks, keys }
  }
}
