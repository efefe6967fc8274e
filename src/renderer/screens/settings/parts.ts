import { type RefObject, useEffect, useRef, useState } from 'react'

export type PartId = 'window' | 'you' | 'house' | 'keys' | 'library' | 'guarded'

const prefix = 'settings-'

/** Goes to a part of the screen. @param reveal shows the cards at the side where there is no room for them beside. */
export const goTo = (id: PartId, reveal: () => void): void => {
  if (document.getElementById(prefix + id) === null) reveal()
  // What was revealed is drawn first.
  requestAnimationFrame(() => {
    const part = document.getElementById(prefix + id)
    part?.scrollIntoView({ block: 'start' })
    part?.focus({ preventScroll: true })
  })
}

interface CurrentPart {
  readonly current: PartId
  /** These go to the frame that scrolls. */
  readonly page: RefObject<HTMLDivElement | null>
  readonly onScroll: () => void
}

/** Where the person is: the part that has the focus while it is in sight, else the upper one in sight. */
export const useCurrentPart = (): CurrentPart => {
  const page = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<PartId>('window')
  const setTo = (part: Element | null | undefined): void => {
    if (part?.id.startsWith(prefix) === true) setCurrent(part.id.slice(prefix.length) as PartId)
  }
  useEffect(() => {
    const onFocusIn = ({ target }: Event): void =>
      setTo(target instanceof Element ? target.closest(`[id^=${prefix}]`) : null)
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [])
  const onScroll = (): void => {
    const frame = page.current
    if (frame === null) return
    const { top, bottom } = frame.getBoundingClientRect()
    const focused = document.activeElement?.closest(`[id^=${prefix}]`)
    if (focused !== undefined && focused !== null && frame.contains(focused)) {
      const box = focused.getBoundingClientRect()
      if (box.top < bottom && box.bottom > top) return setTo(focused)
    }
    setTo([...frame.querySelectorAll(`[id^=${prefix}]`)].find((part) => part.getBoundingClientRect().bottom > top + 40))
  }
  return { current, page, onScroll }
}
