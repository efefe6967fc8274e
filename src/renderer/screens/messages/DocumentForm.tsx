import type { NamedDocument } from '#core/model'
import { TextArea } from '../../parts/TextArea'
import { TextField } from '../../parts/TextField'
import { decide } from '../../state/actions'
import { useIsNew } from '../../state/justAdded'
import { words } from '../../words'
import styles from './Messages.module.css'
import { Remove } from './Remove'

interface DocumentFormProps {
  readonly document: NamedDocument
  readonly onRemove: () => void
}

/** A document the sources rest on, its symbol, and why it matters here. Give it the document's `key`. */
export const DocumentForm = ({ document, onRemove }: DocumentFormProps) => {
  const change = (patch: Partial<Omit<NamedDocument, 'id'>>) =>
    decide({ kind: 'document.change', id: document.id, patch })
  const isNew = useIsNew(document.id)
  return (
    <>
      <div className={styles['nameAndSymbol']}>
        <TextField
          label={words.messages.documents.name}
          value={document.name}
          placeholder={words.messages.documents.namePlaceholder}
          autoFocus={isNew}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={words.messages.documents.symbol}
          value={document.symbol ?? ''}
          placeholder={words.messages.documents.symbolPlaceholder}
          onChange={(symbol) => change({ symbol: symbol === '' ? null : symbol })}
        />
      </div>
      <TextArea
        label={words.messages.documents.note}
        value={document.note}
        placeholder={words.messages.documents.notePlaceholder}
        lines={4}
        isReading
        onChange={(note) => change({ note })}
      />
      <Remove label={words.messages.documents.removeOne} onRemove={onRemove} />
    </>
  )
}
