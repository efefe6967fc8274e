import { Quote } from 'lucide-react'
import { useState } from 'react'
import { GridListItem } from 'react-aria-components'
import type { LibraryQuote } from '#contract/views'
import { Chip } from '../../parts/Chip'
import { EmptyState } from '../../parts/EmptyState'
import { openKit } from '../../state/actions'
import { useReply } from '../../state/useReply'
import { words } from '../../words'
import { LibraryList } from './LibraryList'
import styles from './LibraryQuotes.module.css'
import { fitting } from './fitting'

const w = words.directory

/** Every quotation kept in any kit. */
export const LibraryQuotes = () => {
  const quotes = useReply('library.quotes', {})
  const [typed, setTyped] = useState('')
  if (quotes === null) return null
  if (quotes.length === 0) return <EmptyState icon={Quote} title={w.noQuotes} detail={w.noQuotesDetail} />
  return (
    <LibraryList
      title={w.quotes}
      filterLabel={w.filterQuotes}
      typed={typed}
      onType={setTyped}
      total={quotes.length}
      items={fitting(
        quotes,
        typed,
        (quote) => `${quote.words} ${quote.speaker} ${quote.sourceTitle} ${quote.kitTitle}`,
      )}
      keyOf={keyOf}
      onOpen={(quote) =>
        void openKit(quote.kitId, {
          screen: 'quotes',
          item: quote.quoteId,
          panel: { panel: 'quote', id: quote.quoteId },
        })
      }
      rowHeight={92}
    >
      {(quote) => <QuoteLine quote={quote} />}
    </LibraryList>
  )
}

const keyOf = (quote: LibraryQuote): string => `${quote.kitId}/${quote.quoteId}`

const QuoteLine = ({ quote }: { readonly quote: LibraryQuote }) => (
  <GridListItem id={keyOf(quote)} textValue={quote.words} className={styles['line'] ?? ''}>
    <p className={styles['words']} dir="auto">
      {quote.act !== null && `${words.quotes.acts[quote.act]}: `}
      {quote.words}
    </p>
    <p className={styles['from']}>
      <span className={styles['speaker']}>{quote.speaker || w.unknownSpeaker}</span>
      <span className={styles['source']}>
        {[quote.sourceTitle, quote.kitTitle || words.shell.untitled].filter((part) => part !== '').join(' · ')}
      </span>
      {quote.broken && <Chip tone="red">{w.broken}</Chip>}
    </p>
  </GridListItem>
)
