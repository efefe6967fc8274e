import { useEffect, useLayoutEffect, useRef } from 'react'
import { isTypingIn } from './isTypingIn'

/** From the top of the ladder down. What is open over the screen has its own Escape and comes before all of them. */
const rungs = ['ticked', 'filter', 'panel', 'screen'] as const
export type Rung = (typeof rungs)[number]

interface Step {
  readonly rung: Rung
  readonly isUp: () => boolean
  readonly down: () => void
}

const steps = new Set<() => Step>()

/** Puts something on the ladder of Escape for as long as the component is shown. */
export const useEscape = (rung: Rung, down: () => void, isUp: () => boolean = always): void => {
  const latest = useRef<Step>({ rung, isUp, down })
  useLayoutEffect(() => {
    latest.current = { rung, isUp, down }
  })
  useEffect(() => offerStep(() => latest.current), [])
}

const always = (): boolean => true

/** Gives back how to withdraw it. */
export const offerStep = (step: () => Step): (() => void) => {
  steps.add(step)
  return () => void steps.delete(step)
}

/**
 * One press of Escape, one rung: the field (its words stay, and the focus goes back to the row it belongs to), what is
 * ticked, a search or filter, the panel at the side. false: there is nothing to leave.
 */
export const stepDown = (target: Element | null): boolean => {
  if (target?.closest(overScreen) != null) return false
  if (isTypingIn(target)) {
    if (target?.getAttribute('aria-expanded') === 'true') return false
    leaveField()
    return true
  }
  const up = [...steps].map((step) => step()).filter(({ isUp }) => isUp())
  const next = rungs.flatMap((rung) => up.filter((step) => step.rung === rung))[0]
  next?.down()
  return next !== undefined
}

const overScreen = '[role=dialog], [role=menu], [role=listbox]'

const homes =
  'main [aria-current=true][tabindex], main [role=row][aria-selected=true], main [role=option][aria-selected=true], main [role=document]'

/**
 * The row that is chosen, the text that is read, or the screen: from there single keys go on. With `from`, the one that
 * stands nearest around it: who looked for words in a text goes on in that text.
 */
export const leaveField = (from: Element | null = null): void => {
  for (let around = from; around !== null; around = around.parentElement) {
    const near = around.querySelector<HTMLElement>(homes)
    if (near !== null) return near.focus({ preventScroll: true })
  }
  const there = document.querySelector<HTMLElement>(homes) ?? document.querySelector<HTMLElement>('main')
  there?.focus({ preventScroll: true })
}
