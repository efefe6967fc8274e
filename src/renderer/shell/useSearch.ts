import { useEffect, useState } from 'react'
import type { SearchHit } from '#contract/views'
import { call } from '../desk/desk'
import { tellFailure } from '../state/actions'

interface Found {
  readonly query: string
  readonly hits: readonly SearchHit[]
}

/** What the library holds for a query. Earlier hits stay until the newer are there, so that the list does not blink. */
export const useSearch = (typed: string): Found => {
  const [found, setFound] = useState<Found>({ query: '', hits: [] })
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return
    let isLatest = true
    const timer = setTimeout(async () => {
      const reply = await call('library.search', { query: query.slice(0, 300) })
      if (!isLatest) return
      if (reply.ok) setFound({ query, hits: reply.value })
      else tellFailure(reply.failure)
    }, 60)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [query])
  return query === '' ? { query: '', hits: [] } : found
}
