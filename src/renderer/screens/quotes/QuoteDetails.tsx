import { Copy, PanelRightOpen } from 'lucide-react'
import { memo } from 'react'
import { type Kit, type Quote, isReported } from '#core/model'
import { runCommand } from '../../commands/commands'
import { Chip } from '../../parts/Chip'
import { IconButton } from '../../parts/IconButton'
import { SectionHead } from '../../parts/SectionHead'
import { words } from '../../words'
import styles from './QuoteInspector.module.css'
import { QuoteMatters } from './QuoteMatters'
import { InSource } from './fields/InSource'
import { placeWords } from './paragraphNumber'

interface QuoteDetailsProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly isAroundShown: boolean
}

const w = words.quotes

/**
 * What the author may do to a quote, beside the review; where it stands in its source when that is asked for. Drawn anew
 * when one of these is another, and not whenever the review beside it is.
 */
export const QuoteDetails = memo(({ kit, quote, isAroundShown }: QuoteDetailsProps) => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  return (
    <>
      <SectionHead kind="bar" title={isReported(quote) ? w.reportedWords : w.quotation}>
        {source !== undefined && <Chip title={source.title}>{placeWords(source, quote)}</Chip>}
        <IconButton icon={Copy} label={w.commands.copy} keys="C" onPress={() => runCommand('quote.copy')} />
        <IconButton
          icon={PanelRightOpen}
          label={w.commands.open}
          keys="Enter"
          onPress={() => runCommand('quote.open')}
        />
      </SectionHead>
      <div className={styles['scroll']}>
        {source !== undefined && (
          <InSource
            kit={kit}
            quote={quote}
            source={source}
            isAroundShown={isAroundShown}
            onShowAround={() => runCommand('quote.around')}
          />
        )}
        <QuoteMatters kit={kit} quote={quote} source={source} answersKey={false} />
      </div>
    </>
  )
})
QuoteDetails.displayName = 'QuoteDetails'
