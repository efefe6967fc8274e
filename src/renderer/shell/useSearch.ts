import { useEffect, useState } from 'react'
import type { SearchHit } from '#contract/views'
import { call } from '../desk/desk'
import { tellFailure } from '../state/actions'

interface Answer {
  readonly query: string
  readonly hits: readonly SearchHit[]
}

interface Found {
  readonly hits: readonly SearchHit[]
  /** The answer to what is typed now is not there yet. */
  readonly isSearching: boolean
}

const nothing: readonly SearchHit[] = []

/** Milliseconds for which nothing more is typed before the desk is asked. */
const pause = 40

/** What the library holds for exactly what is typed now: hits of another query are never shown under it. */
export const useSearch = (typed: string): Found => {
  const [answer, setAnswer] = useState<Answer>({ query: '', hits: nothing })
  const query = typed.trim().slice(0, 300)
  // The kits are read and made ready while the first letters are typed.
  useEffect(() => void call('library.search', { query: '' }), [])
  useEffect(() => {
    if (query === '') return
    let isLatest = true
    const timer = setTimeout(async () => {
      const reply = await call('library.search', { query })
      if (!isLatest) return
      setAnswer({ query, hits: reply.ok ? reply.value : nothing })
      if (!reply.ok) tellFailure(reply.failure, 'search')
    }, pause)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [query])
  const isAnswered = query === '' || answer.query === query
  return { hits: query !== '' && isAnswered ? answer.hits : nothing, isSearching: !isAnswered }
}
