import type { Quote, Source } from '#core/model'
import { words } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import { confidenceWord } from '../review'
import { type EvidencePiece, evidencePieces } from '../evidencePieces'
import styles from './Why.module.css'

interface WhyProps {
  readonly quote: Quote
  readonly source: Source | undefined
}

/** Why these words are proposed as this person's: the words the rule stands on, the rule, and how sure it is. */
export const Why = ({ quote, source }: WhyProps) => {
  if (quote.evidence === null || source === undefined) return <p className={styles['why']}>{words.quotes.byHand}</p>
  const pieces = evidencePieces(quote, source)
  const setting = settingOf(pieces.map((piece) => piece.text).join(''), source.language)
  return (
    <p className={styles['why']}>
      <strong className={styles['head']}>{words.quotes.why}</strong>
      {pieces.length > 0 && (
        <q className={styles['evidence']} dir={setting.direction} lang={setting.language}>
          {pieces.map((piece) => (
            <Words key={piece.start} piece={piece} />
          ))}
        </q>
      )}
      {pieces.length > 0 && ' · '}
      {ruleInWords(quote.evidence.rule)} · {words.quotes.confidence[confidenceWord(quote.evidence)]}
    </p>
  )
}

const Words = ({ piece }: { readonly piece: EvidencePiece }) => (piece.isEvidence ? <u>{piece.text}</u> : piece.text)

/** Rules are named in plain words where they are written. */
const ruleInWords = (rule: string): string => rule.replaceAll(/[-_]/g, ' ')
