import type { SearchHit } from '#contract/views'
import { QuoteId } from '#core/model'
import { parse } from 'valibot'
import { openKit } from '../state/actions'
import type { Place } from '../state/place'

/** Goes to what was found, in whichever kit it stands. */
export const openHit = (hit: SearchHit): Promise<boolean> => openKit(hit.kitId, placeOf(hit))

const placeOf = ({ kind, id }: SearchHit): Partial<Place> => {
  switch (kind) {
    case 'kit':
      return { screen: 'overview' }
    case 'source':
      return { screen: 'sources', item: id }
    case 'person':
      return { screen: 'people', item: id }
    case 'quote':
      return { screen: 'quotes', item: id, panel: id === null ? null : { panel: 'quote', id: parse(QuoteId, id) } }
    case 'message':
    case 'question':
    case 'objective':
    case 'commitment':
      return { screen: 'messages', item: id }
  }
}
