/** Milliseconds after which nobody waits for the first paint any longer: a window that is hidden may never paint. */
const patience = 2_000

/** Milliseconds of the window alone, in which its first picture is put together and the first press is heard. */
const rest = 100

/**
 * Until the first screen can be seen, and a moment more. What is read or begun before that takes the processor from what
 * somebody waits for: the machine draws the picture long after the page has said what is on it.
 */
const painted = new Promise<void>((resolve) => {
  const seen = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) setTimeout(resolve, rest)
  })
  seen.observe({ type: 'paint', buffered: true })
  setTimeout(resolve, patience)
})

export const firstPaint = (): Promise<void> => painted
