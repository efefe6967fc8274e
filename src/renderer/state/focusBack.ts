/** An element that had the focus, with everything around it then: of what was taken away nobody knows any more where it stood. */
interface Holder {
  readonly element: HTMLElement
  readonly around: readonly HTMLElement[]
}

/** Of so many elements it is known that they had the focus. */
const remembered = 12

/** What comes over the window and goes again: nobody goes on from there. */
const floating = '[role=dialog], [role=menu], [role=listbox]'

/**
 * The focus is never left to nobody: where what had it is gone, or can have it no longer, the keys go on from what stands
 * around it, else from what had it before (a sheet that the palette opened would give it back to the palette), else from the
 * screen. Whoever gives the focus on by itself, as a list to the row behind one that is removed, comes first.
 */
export const keepFocus = (): void => {
  let holders: readonly Holder[] = []
  let isAsked = false
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      const [last, ...before] = holders.filter(({ element }) => element !== target)
      const kept = last === undefined || isFloating(last) ? before : [last, ...before]
      holders = [{ element: target, around: ancestorsOf(target) }, ...kept].slice(0, remembered)
    },
    true,
  )
  const isLost = (): boolean => isNowhere() && holders[0] !== undefined && !canHaveIt(holders[0].element)
  const giveBack = (): void => {
    isAsked = false
    if (!isLost()) return
    const place = holders.map(placeOf).find((found) => found !== undefined) ?? document.querySelector('main')
    place?.focus({ preventScroll: true })
  }
  // A browser tells nobody that what had the focus was taken away. Whatever closes by itself gives the focus on a frame later.
  new MutationObserver(() => {
    if (isAsked || !isLost()) return
    isAsked = true
    requestAnimationFrame(() => requestAnimationFrame(giveBack))
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

const canHaveIt = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled')

const placeOf = ({ element, around }: Holder): HTMLElement | undefined =>
  [element, ...around.filter((one) => one.hasAttribute('tabindex'))].find(
    (one) => canHaveIt(one) && one.checkVisibility(),
  )

const isFloating = ({ element, around }: Holder): boolean => [element, ...around].some((one) => one.matches(floating))

const ancestorsOf = ({ parentElement }: HTMLElement): readonly HTMLElement[] =>
  parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)]
