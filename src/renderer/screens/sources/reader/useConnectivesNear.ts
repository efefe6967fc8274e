import { useMemo } from 'react'
import type { Kit, Source, Span } from '#core/model'
import type { ContextWarning } from '#core/quote/context/context'
import { newId } from '../../../state/newId'
import { contextNear } from '../../quotes/contextNear'
import { quoteFrom } from '../reading/newQuote'

/**
 * The connectives beside words that are about to be quoted: what follows may take back what they say. That a selection begins
 * or ends inside a sentence is seen by whoever selects, and is told once it is a quote.
 */
export const useConnectivesNear = (kit: Kit, source: Source, spans: readonly Span[]): readonly ContextWarning[] => {
  const places = JSON.stringify(spans)
  return useMemo(() => {
    const selected = JSON.parse(places) as readonly Span[]
    if (selected.length === 0) return []
    const { warnings } = contextNear(quoteFrom(kit, source, selected, newId('quo')), source)
    return warnings.filter(({ code }) => code !== 'cut-short' && code !== 'begins-late')
  }, [kit, source, places])
}
