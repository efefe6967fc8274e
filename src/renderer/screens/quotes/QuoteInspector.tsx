import { type Kit, type Quote, isReported } from '#core/model'
import { SectionHead } from '../../parts/SectionHead'
import { StateChip } from '../../parts/StateChip'
import { verbatim } from '../../state/verbatim'
import { words } from '../../words'
import { Field } from './fields/Field'
import { Why } from './fields/Why'
import styles from './QuoteInspector.module.css'
import { QuoteMatters } from './QuoteMatters'
import { StandingBar, StandingChip } from './StandingBar'
import { placeWords } from './paragraphNumber'

interface QuoteInspectorProps {
  readonly kit: Kit
  readonly quote: Quote
}

/** Everything about one quote, beside the source it stands in: its words are marked there and not repeated. */
export const QuoteInspector = ({ kit, quote }: QuoteInspectorProps) => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  return (
    <>
      <SectionHead kind="bar" title={isReported(quote) ? words.quotes.reportedWords : words.quotes.quote}>
        <StateChip state={verbatim(kit, quote)} isReported={isReported(quote)} />
      </SectionHead>
      <div className={styles['scroll']} tabIndex={-1}>
        <div className={styles['words']}>
          <div className={styles['line']}>
            {source !== undefined && <p className={styles['facts']}>{factsOf(quote, placeWords(source, quote))}</p>}
            <StandingChip quote={quote} />
          </div>
          <StandingBar quote={quote} />
        </div>
        <QuoteMatters kit={kit} quote={quote} source={source} answersKey />
        <Field title={words.why.title}>
          <Why kit={kit} quote={quote} source={source} />
        </Field>
      </div>
    </>
  )
}

const factsOf = ({ anchors: { length: parts }, edits: { length: edits } }: Quote, place: string): string => {
  const facts = words.quotes.facts
  return [
    ...(parts > 1 ? [facts.joined({ parts })] : []),
    ...(edits > 0 ? [facts.edits({ edits })] : []),
    facts.source({ place }),
  ].join(' · ')
}
