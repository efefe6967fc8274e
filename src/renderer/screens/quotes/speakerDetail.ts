import type { QuoteAttribution } from '#core/quote/attribution/attribution'
import { words } from '../../words'
import { listed } from '../../words/phrases'

/** What follows the state of a speaker: the words that were shown, the reason, or whom the source names instead. */
export const speakerDetail = ({ state, named, reason, naming }: QuoteAttribution): string => {
  switch (state) {
    case 'shown':
      return naming === null ? '' : `“${naming.exact}”`
    case 'by-hand':
      return reason
    case 'against':
      return words.quotes.speaker.namesOther({ names: listed(named.map(({ name }) => name)) })
    default:
      return ''
  }
}
