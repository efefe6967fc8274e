/** Whether the window is read from the right: it is then mirrored, and what goes on goes to the left. */
export const isFromRight = typeof document !== 'undefined' && document.documentElement.dir === 'rtl'

/** The arrows that go on and back in a row of the window, whichever way it is read. */
export const onwards = isFromRight ? 'ArrowLeft' : 'ArrowRight'
export const backwards = isFromRight ? 'ArrowRight' : 'ArrowLeft'
