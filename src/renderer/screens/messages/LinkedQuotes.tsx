import { Link2, Unlink } from 'lucide-react'
import type { Kit, Quote, QuoteId } from '#core/model'
import { speakerNames } from '#core/model'
import { Button } from '../../parts/Button'
import { ActLabel, actLabel } from '../../parts/ActLabel'
import { IconButton } from '../../parts/IconButton'
import { Menu } from '../../parts/Menu'
import { Section } from '../../parts/Section'
import { speakerColour } from '../../parts/speakerColour'
import { go } from '../../state/actions'
import { words } from '../../words'
import styles from './Messages.module.css'

interface LinkedQuotesProps {
  readonly kit: Kit
  readonly quoteIds: readonly QuoteId[]
  readonly title: string
  /** Said where none is linked and some could be. */
  readonly none: string
  readonly onLink: (quoteIds: readonly QuoteId[]) => void
}

/** The words of others that a point or an objective rests on. Only kept quotations can be linked. */
export const LinkedQuotes = ({ kit, quoteIds, title, none, onLink: link }: LinkedQuotesProps) => {
  const linked = quoteIds.flatMap((id) => kit.quotes.filter((quote) => quote.id === id))
  const free = kit.quotes.filter((quote) => quote.standing === 'kept' && !quoteIds.includes(quote.id))
  return (
    <Section title={title} aside={<span className={styles['number']}>{linked.length}</span>}>
      {linked.length === 0 && (
        <p className={styles['quiet']}>{free.length === 0 ? words.messages.points.noKept : none}</p>
      )}
      {linked.map((quote) => (
        <div
          key={quote.id}
          className={styles['linked']}
          style={{ borderInlineStartColor: speakerColour(kit, quote.speakerIds[0]).line }}
        >
          <button
            type="button"
            className={styles['quote']}
            title={words.messages.points.openQuote}
            dir="auto"
            onClick={() => go({ screen: 'quotes', item: quote.id, panel: { panel: 'quote', id: quote.id } })}
          >
            <ActLabel quote={quote} source={sourceOf(kit, quote)} />
            {beginningOf(quote, 160)}
            <span className={styles['speaker']}>{speakerOf(kit, quote)}</span>
          </button>
          <IconButton
            icon={Unlink}
            label={words.messages.points.unlink({ words: beginningOf(quote, 40) })}
            onPress={() => link(quoteIds.filter((id) => id !== quote.id))}
          />
        </div>
      ))}
      {free.length > 0 && (
        <div>
          <Menu
            label={words.messages.points.link}
            choices={free.map((quote) => ({
              id: quote.id,
              title: `${speakerOf(kit, quote)}: ${actLabel(quote, sourceOf(kit, quote))}${beginningOf(quote, 60)}`,
              onChoose: () => link([...quoteIds, quote.id]),
            }))}
          >
            <Button icon={Link2}>{words.messages.points.link}</Button>
          </Menu>
        </div>
      )}
    </Section>
  )
}

const sourceOf = (kit: Kit, { sourceId }: Quote) => kit.sources.find(({ id }) => id === sourceId)

const speakerOf = (kit: Kit, quote: Quote): string =>
  speakerNames(kit, { ...quote, speakerMention: '' }) || words.pack.nobody

/** The first words, cut between words: enough to know which quotation it is. */
const beginningOf = (quote: Quote, most: number): string => {
  const [first] = quote.anchors
  const text = first?.exact ?? ''
  if (text.length <= most) return quote.anchors.length > 1 ? `${text} …` : text
  return `${text.slice(0, text.lastIndexOf(' ', most))}…`
}
