/**
 * The room of a list before it is measured, for a list of which only the rows in view are drawn: they are there at once, and
 * the window is not laid out without them first.
 */
export const asTallAsWindow = (): { readonly width: number; readonly height: number } => ({
  width: 0,
  height: window.innerHeight,
})
