import { type Kit, type Quote, type Source, type Span, namesJoined } from '#core/model'
import { type QuoteAttribution, attributionOf } from '#core/quote/attribution/attribution'
import { words } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import { confidenceWord } from '../review'
import { type EvidencePiece, evidencePieces } from '../evidencePieces'
import { toldWhy } from './reasons'
import styles from './Why.module.css'

interface WhyProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source | undefined
}

const w = words.why

/**
 * Why these words stand as this person's. While the speaker is as it was found: the words the rule stands on, the rule, what
 * decided, and who was next. Once a person has said otherwise: what they did, and what the source says of it.
 */
export const Why = ({ kit, quote, source }: WhyProps) => {
  if (source === undefined) return <p className={styles['why']}>{w.byHand}</p>
  const attribution = attributionOf(quote, source, kit)
  const isAsProposed = quote.evidence !== null && quote.claim.how === 'found' && attribution.state !== 'against'
  const isLeftOpen = attribution.state === 'nobody' && attribution.named.length > 0
  return (
    <div className={styles['why']}>
      <strong className={styles['head']}>{w.title}</strong>
      {isAsProposed && !isLeftOpen ? (
        <Proposed quote={quote} source={source} />
      ) : (
        <Decided quote={quote} source={source} attribution={attribution} />
      )}
    </div>
  )
}

interface ProposedProps {
  readonly quote: Quote
  readonly source: Source
}

const Proposed = ({ quote, source }: ProposedProps) => {
  if (quote.evidence === null) return null
  const told = toldWhy(quote.evidence)
  return (
    <>
      <Evidence quote={quote} source={source} spans={quote.evidence.spans} />
      <span className={styles['rule']}>
        {told.rule !== null && `${told.rule} · `}
        {w.chance[confidenceWord(quote.evidence)]}
      </span>
      {[told.decided, told.rival, told.unproven].map(
        (sentence) =>
          sentence !== null && (
            <span key={sentence} className={styles['reason']}>
              {sentence}
            </span>
          ),
      )}
    </>
  )
}

interface DecidedProps extends ProposedProps {
  readonly attribution: QuoteAttribution
}

/** What the source says of the speaker, and what a person did about it. */
const Decided = ({ quote, source, attribution }: DecidedProps) => {
  const { state, named, naming } = attribution
  if (state === 'shown' && naming !== null)
    return (
      <>
        {w.shown} <Evidence quote={quote} source={source} spans={[naming]} />
      </>
    )
  const says = named.length === 0 ? w.silent : w.names({ names: namesJoined(named.map(({ name }) => name)) })
  const reason = attribution.reason === '' ? w.notGiven : attribution.reason
  return (
    <>
      {state === 'found' && `${w.byHand} `}
      {says}
      {state === 'by-hand' && <span className={styles['reason']}>{w.setByHand({ reason })}</span>}
      {state === 'against' && <span className={styles['reason']}>{w.setAgainst({ reason })}</span>}
      {state === 'nobody' && named.length > 0 && <span className={styles['reason']}>{w.namedNobody}</span>}
    </>
  )
}

const Evidence = ({ quote, source, spans }: ProposedProps & { readonly spans: readonly Span[] }) => {
  const pieces = evidencePieces(quote, source, spans)
  const setting = settingOf(pieces.map((piece) => piece.text).join(''), source.language)
  if (pieces.length === 0) return null
  return (
    <q className={styles['evidence']} dir={setting.direction} lang={setting.language}>
      {pieces.map((piece) => (
        <Words key={piece.start} piece={piece} />
      ))}
    </q>
  )
}

const Words = ({ piece }: { readonly piece: EvidencePiece }) => (piece.isEvidence ? <u>{piece.text}</u> : piece.text)
