/**
 * An act that is under way is not begun again: whoever presses twice, with a button or with its key, means one. The second
 * press is answered as the first.
 */
export const once = <Args extends readonly unknown[], Answer>(
  act: (...args: Args) => Promise<Answer>,
): ((...args: Args) => Promise<Answer>) => {
  let running: Promise<Answer> | null = null
  return (...args) =>
    (running ??= act(...args).finally(() => {
      running = null
    }))
}
