import { Button } from '../../parts/Button'
import type { NamedDocument } from '#core/model'
import { decideAndTell } from '../../state/actions'
import { words } from '../../words'
import styles from './MessageList.module.css'

interface WaitingDocumentsProps {
  readonly documents: readonly NamedDocument[]
}

const w = words.messages.documents

/** How many documents the sources name and nobody has kept; all of them are kept by one act. */
export const WaitingDocuments = ({ documents }: WaitingDocumentsProps) => {
  const waiting = documents.filter(({ standing }) => standing === 'proposed')
  if (waiting.length === 0) return null
  const keepAll = () =>
    decideAndTell(
      { kind: 'document.stand', ids: waiting.map(({ id }) => id), standing: 'kept' },
      w.keptAll({ number: waiting.length }),
    )
  return (
    <div className={styles['waiting']}>
      <p>{w.waiting({ number: waiting.length })}</p>
      <Button onPress={() => void keepAll()}>{w.keepAll({ number: waiting.length })}</Button>
    </div>
  )
}
