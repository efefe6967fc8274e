import { GridListItem } from 'react-aria-components'
import type { LibraryQuote } from '#contract/views'
import { Chip } from '../../parts/Chip'
import { words } from '../../words'
import { shortDay } from '../../words/dates'
import styles from './LibraryQuotes.module.css'
import { marksOf } from './facetWords'

const w = words.views

export const keyOf = (quote: LibraryQuote): string => `${quote.kitId}/${quote.quoteId}`

/** What somebody said, who and where; on which terms, where they are not on the record; and what is not verified. */
export const QuoteLine = ({ quote }: { readonly quote: LibraryQuote }) => {
  const kitTitle = quote.kitTitle || words.shell.untitled
  // A kit that began with a source is called as that is: once is enough.
  const from = [shortDay(quote.day), quote.sourceTitle === kitTitle ? '' : quote.sourceTitle, kitTitle]
  return (
    <GridListItem id={keyOf(quote)} textValue={quote.words} className={styles['line'] ?? ''}>
      <p className={styles['words']} dir="auto">
        {quote.act !== null && `${words.quotes.acts[quote.act]}: `}
        {quote.words}
      </p>
      <p className={styles['from']}>
        <span className={styles['speaker']}>{quote.speaker || words.directory.unknownSpeaker}</span>
        <span className={styles['source']}>{from.filter((part) => part !== '').join(' · ')}</span>
        {!quote.isDecided && <Chip tone="accent">{w.toDecide}</Chip>}
        {quote.terms !== 'on-record' && <Chip>{words.quotes.release.bases[quote.terms]}</Chip>}
        {marksOf(quote.verified).map(({ value, words: said }) => (
          <Chip key={value} tone={value === 'unsure' || value === 'by-hand' ? 'gold' : 'red'}>
            {said}
          </Chip>
        ))}
      </p>
    </GridListItem>
  )
}
