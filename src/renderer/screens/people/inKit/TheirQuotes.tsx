import { Fragment } from 'react'
import { type Kit, type Person, type Quote, isOffered, isReported } from '#core/model'
import { renderQuote } from '#core/quote/printing/render'
import { paragraphAt } from '#core/text/numbering'
import { numbered } from '../../../state/numbered'
import { ActLabel } from '../../../parts/ActLabel'
import { drawnBy } from '../../../parts/drawnBy'
import { Chip } from '../../../parts/Chip'
import { Section } from '../../../parts/Section'
import { StateChip } from '../../../parts/StateChip'
import { speakerColour } from '../../../parts/speakerColour'
import { go } from '../../../state/actions'
import { verbatim } from '../../../state/verbatim'
import { words } from '../../../words'
import styles from './InKit.module.css'

interface TheirQuotesProps {
  readonly kit: Kit
  readonly person: Person
}

/** What this person said, kept or proposed, each with its state and its place. */
const DrawnTheirQuotes = ({ kit, person }: TheirQuotesProps) => {
  const quotes = kit.quotes.filter(
    (quote) => quote.speakerIds.includes(person.id) && quote.standing !== 'dropped' && !isOffered(quote),
  )
  return (
    <Section title={words.people.inKit.quotes} aside={<span className={styles['number']}>{quotes.length}</span>}>
      {quotes.length === 0 && <p className={styles['nothing']}>{words.people.inKit.noQuotes}</p>}
      {quotes.map((quote) => (
        <OneQuote key={quote.id} kit={kit} quote={quote} />
      ))}
    </Section>
  )
}

export const TheirQuotes = drawnBy(DrawnTheirQuotes, ({ kit, person }) => [
  person.id,
  kit.quotes,
  kit.sources,
  kit.packs[0]?.houseStyle,
  speakerColour(kit, person.id).line,
])

const OneQuote = ({ kit, quote }: { readonly kit: Kit; readonly quote: Quote }) => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  const rendered = renderQuote(quote, source, kit.packs[0]?.houseStyle ?? 'UN', source?.language ?? 'en')
  const paragraph = source === undefined ? null : paragraphAt(numbered(source.text), quote.anchors[0]?.start ?? 0)
  return (
    <>
      <button
        type="button"
        className={styles['quote']}
        style={{ borderInlineStartColor: speakerColour(kit, quote.speakerIds[0]).line }}
        title={words.people.inKit.openQuote}
        lang={source?.language}
        dir="auto"
        onClick={() => go({ screen: 'quotes', item: quote.id, panel: { panel: 'quote', id: quote.id } })}
      >
        <ActLabel quote={quote} source={source} />
        {rendered.parts.map((part) => (
          <span key={part.anchor.start} className={styles['stretch']}>
            {part.pieces.map((piece, at) => (
              <Fragment key={at}>
                {piece.kind === 'editorial' ? <span className={styles['editorial']}>{piece.text}</span> : piece.text}
              </Fragment>
            ))}
          </span>
        ))}
      </button>
      <span className={styles['chips']}>
        <StateChip state={verbatim(kit, quote)} isReported={isReported(quote)} />
        {quote.standing === 'proposed' && <Chip tone="gold">{words.people.inKit.proposedQuote}</Chip>}
        {source !== undefined && paragraph !== null && (
          <Chip>{words.people.inKit.paragraph({ title: shortened(source.title), paragraph: paragraph.number })}</Chip>
        )}
      </span>
    </>
  )
}

const shortened = (title: string): string => (title.length > 30 ? `${title.slice(0, 28).trimEnd()}…` : title)
