import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PackPreview } from '#contract/views'
import type { PageHit } from '#core/layout/find/findInPages'
import { call } from '../../../desk/desk'

interface Found {
  readonly typed: string
  readonly setting: number
  readonly hits: readonly PageHit[]
}

/** Words looked for on all pages of a pack: those that are here and those that are not. */
interface PagesFound {
  readonly look: (typed: string) => void
  readonly hits: readonly PageHit[]
  readonly isSearching: boolean
}

const none: readonly PageHit[] = []

/**
 * `onFirst` is told the first hit of words that were typed just now; where pages are set anew, they are searched again
 * and what is in view stays in view.
 */
export const usePagesFound = ({ packId, setting }: PackPreview, onFirst: (hit: PageHit) => void): PagesFound => {
  const [typed, look] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const told = useRef('')
  const latest = useRef(onFirst)
  useLayoutEffect(() => {
    latest.current = onFirst
  })
  const sought = typed.trim()
  useEffect(() => {
    if (sought === '') return undefined
    let isWanted = true
    void call('pack.find', { packId, setting, typed: sought }).then((reply) => {
      if (!isWanted || !reply.ok || reply.value === null) return
      const [first] = reply.value
      setFound({ typed: sought, setting, hits: reply.value })
      if (told.current === sought) return
      told.current = sought
      if (first !== undefined) latest.current(first)
    })
    return () => {
      isWanted = false
    }
  }, [packId, setting, sought])
  const isHere = sought !== '' && found?.typed === sought
  return {
    look,
    hits: isHere ? found.hits : none,
    isSearching: sought !== '' && !(isHere && found.setting === setting),
  }
}
