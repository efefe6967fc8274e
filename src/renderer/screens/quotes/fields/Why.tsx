import type { Quote, Source } from '#core/model'
import { words } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import { confidenceWord } from '../review'
import { type EvidencePiece, evidencePieces } from '../evidencePieces'
import { toldWhy } from './reasons'
import styles from './Why.module.css'

interface WhyProps {
  readonly quote: Quote
  readonly source: Source | undefined
}

/** Why these words are proposed as this person's: the words the rule stands on, the rule, what decided, and who was next. */
export const Why = ({ quote, source }: WhyProps) => {
  if (quote.evidence === null || source === undefined) return <p className={styles['why']}>{words.why.byHand}</p>
  const pieces = evidencePieces(quote, source)
  const told = toldWhy(quote.evidence)
  const setting = settingOf(pieces.map((piece) => piece.text).join(''), source.language)
  return (
    <p className={styles['why']}>
      <strong className={styles['head']}>{words.why.title}</strong>
      {pieces.length > 0 && (
        <q className={styles['evidence']} dir={setting.direction} lang={setting.language}>
          {pieces.map((piece) => (
            <Words key={piece.start} piece={piece} />
          ))}
        </q>
      )}
      <span className={styles['rule']}>
        {told.rule !== null && `${told.rule} · `}
        {words.why.chance[confidenceWord(quote.evidence)]}
      </span>
      {[told.decided, told.rival, told.unproven].map(
        (sentence) =>
          sentence !== null && (
            <span key={sentence} className={styles['reason']}>
              {sentence}
            </span>
          ),
      )}
    </p>
  )
}

const Words = ({ piece }: { readonly piece: EvidencePiece }) => (piece.isEvidence ? <u>{piece.text}</u> : piece.text)
