import { useEffect, useRef, useState } from 'react'
import type { LibraryQuotes } from '#contract/views'
import type { QuoteFilter } from '#core/facets/quoteFilter'
import { call } from '../../desk/desk'
import { tellFailure } from '../../state/actions'

/** Milliseconds for which nothing more is typed or chosen before the desk is asked. */
const pause = 40

/** Milliseconds after which what was not read yet is asked for again. */
const pauseForMore = 200

interface Asked {
  /** The last answer, which stays in sight until the next one has come; null before the first. */
  readonly answer: LibraryQuotes | null
  /** The end of what is there comes near: the next are asked for. */
  readonly more: () => void
}

/** The quotations of all kits by a filter. Just after a start, what has been read is shown and the rest follows by itself. */
export const useLibraryQuotes = (filter: QuoteFilter): Asked => {
  const [held, hold] = useState<{ readonly filter: QuoteFilter; readonly answer: LibraryQuotes } | null>(null)
  const hasBegun = useRef(false)
  const isAsking = useRef(false)

  useEffect(() => {
    let isLatest = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      const begins = !hasBegun.current
      hasBegun.current = true
      const reply = await call('library.quotes', { filter, from: 0, begins })
      if (!isLatest) return
      if (!reply.ok) return tellFailure(reply.failure, 'search')
      hold({ filter, answer: reply.value })
      if (reply.value.unread > 0) timer = setTimeout(ask, pauseForMore)
    }
    timer = setTimeout(ask, hasBegun.current ? pause : 0)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [filter])

  const more = (): void => {
    if (held === null || held.filter !== filter || isAsking.current) return
    const from = held.answer.quotes.length
    if (from >= held.answer.fitting) return
    isAsking.current = true
    void call('library.quotes', { filter, from, begins: false }).then((reply) => {
      isAsking.current = false
      if (!reply.ok) return tellFailure(reply.failure, 'search')
      // Another filter, or more kits, have come meanwhile: these belong behind what is no longer there.
      hold((now) =>
        now === null || now.filter !== filter || now.answer.quotes.length !== from
          ? now
          : { filter, answer: { ...reply.value, quotes: [...now.answer.quotes, ...reply.value.quotes] } },
      )
    })
  }
  return { answer: held?.answer ?? null, more }
}
