import { readSymbol } from '#core/extract/documents/symbols'
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

const w = words.messages.documents

/** What a symbol says: whose paper it is and of which kind; or that its form is none the United Nations use. */
const meaningOf = (written: string): string => {
  const symbol = readSymbol(written)
  if (symbol === null) return w.noSymbol
  const organs: Readonly<Record<string, string>> = w.organs
  const natures: Readonly<Record<string, string>> = w.natures
  const organ = organs[symbol.organ] ?? symbol.organ
  return symbol.nature === null ? organ : w.meaning({ organ, nature: natures[symbol.nature] ?? symbol.nature })
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
          label={w.name}
          value={document.name}
          placeholder={w.namePlaceholder}
          autoFocus={isNew}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={w.symbol}
          value={document.symbol ?? ''}
          placeholder={w.symbolPlaceholder}
          {...(document.symbol === null || document.symbol === '' ? {} : { hint: meaningOf(document.symbol) })}
          onChange={(symbol) => change({ symbol: symbol === '' ? null : symbol })}
        />
      </div>
      <TextArea
        label={w.note}
        value={document.note}
        placeholder={w.notePlaceholder}
        lines={4}
        isReading
        onChange={(note) => change({ note })}
      />
      <Remove label={w.removeOne} onRemove={onRemove} />
    </>
  )
}
