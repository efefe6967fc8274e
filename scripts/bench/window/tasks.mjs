// The longest task of the window by Chromium's own trace, in time of the processor: what other programs of a busy machine
// do lengthens the clock's time of a task, and this much less.

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, tdur?: number, args?: { name?: string } }} TraceEvent */

/** @param {import('playwright').Page} page @returns {Promise<() => Promise<number>>} ends it: milliseconds of the longest task since */
export const tasksOf = async (page) => {
  const session = await page.context().newCDPSession(page)
  /** @type {TraceEvent[]} */
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {TraceEvent[]} */ (value)))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  })
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await ended
    await session.detach()
    return longestOf(events)
  }
}

/** @param {readonly TraceEvent[]} events */
const longestOf = (events) => {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  const own = events.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid}:${tid}`),
  )
  return Math.round(own.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1_000)
}
