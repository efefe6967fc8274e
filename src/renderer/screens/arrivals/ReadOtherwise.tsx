import type { ImportNote } from '#contract/views'
import { type Source, SourceKind } from '#core/model'
import { Select } from '../../parts/Select'
import { decodeAnew, readAs } from '../../state/actions'
import { words } from '../../words'
import styles from './Arrivals.module.css'

const w = words.imports

/** As what a file was read: another kind reads it anew. */
export const KindChoice = ({ source }: { readonly source: Source }) => (
  <div className={styles['choice']}>
    <Select
      label={w.kindOf({ title: source.title })}
      isLabelHidden
      value={source.kind}
      choices={SourceKind.options.map((value) => ({ value, title: words.sources.kinds[value] }))}
      onChange={(kind) => void readAs(source.id, { kind })}
    />
  </div>
)

interface EncodingChoiceProps {
  readonly source: Source
  readonly notes: readonly ImportNote[]
}

/** In which encoding its letters were read, where that was a choice: another one reads the file anew. */
export const EncodingChoice = ({ source, notes }: EncodingChoiceProps) => {
  const original = source.arrival.original
  const encoding = original?.encoding ?? null
  if (encoding === null) return <p className={styles['main']}>{writtenAs(source)}</p>
  const has = (code: ImportNote['code']): boolean => notes.some((note) => note.code === code)
  const { chosen, doubtful, guessed, declared } = w.encodingHow
  const how = encoding.isChosen
    ? chosen
    : has('encodingDoubtful')
      ? doubtful
      : has('encodingGuessed')
        ? guessed
        : declared
  return (
    <>
      <div className={styles['choice']}>
        <Select
          label={w.encodingOf({ title: source.title })}
          isLabelHidden
          value={encoding.name}
          choices={[...new Set([encoding.name, ...encoding.alternatives, 'utf-8'])].map((value) => ({
            value,
            title: value,
          }))}
          onChange={(name) => void decodeAnew(source.id, name)}
        />
      </div>
      <p className={styles['sub']}>{how}</p>
    </>
  )
}

const writtenAs = ({ fileName, arrival: { original, isTranscribed } }: Source): string => {
  if (isTranscribed) return words.pages.transcribed
  if (original === null) return w.pasted
  if (original.form !== null) return w.forms[original.form]
  const name = fileName ?? ''
  return w.written[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? w.writtenElse
}
