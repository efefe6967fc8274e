import { useEffect, useState } from 'react'
import type { LibraryHits } from '#contract/views'
import { call } from '../desk/desk'
import { tellFailure } from '../state/actions'

interface Answer extends LibraryHits {
  readonly query: string
}

interface Found extends LibraryHits {
  /** The answer to what is typed now is not there yet. */
  readonly isSearching: boolean
}

const nothing: LibraryHits = { hits: [], unread: 0 }

/** Milliseconds for which nothing more is typed before the desk is asked. */
const pause = 40

/** Milliseconds after which what was not read yet is asked for again. */
const pauseForMore = 200

/**
 * What the library holds for exactly what is typed now: hits of another query are never shown under it. Just after a start
 * not every kit has been read: what was found by then is shown with the number of those, and the rest follows by itself.
 */
export const useSearch = (typed: string): Found => {
  const [answer, setAnswer] = useState<Answer>({ query: '', ...nothing })
  const query = typed.trim().slice(0, 300)
  // The kits are read and made ready while the first letters are typed.
  useEffect(() => void call('library.search', { query: '' }), [])
  useEffect(() => {
    if (query === '') return
    let isLatest = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      const reply = await call('library.search', { query })
      if (!isLatest) return
      const found = reply.ok ? reply.value : nothing
      setAnswer({ query, ...found })
      if (!reply.ok) tellFailure(reply.failure, 'search')
      if (found.unread > 0) timer = setTimeout(ask, pauseForMore)
    }
    timer = setTimeout(ask, pause)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [query])
  const isAnswered = query === '' || answer.query === query
  return { ...(query !== '' && isAnswered ? answer : nothing), isSearching: !isAnswered }
}
