import { type Source, SourceKind } from '#core/model'
import { Select } from '../parts/Select'
import { decodeAnew, readAs } from '../state/actions'
import { words } from '../words'
import styles from './Outcomes.module.css'

const w = words.sources

/** As what a file was read, and in which encoding: either may be changed, and the file is read anew as that. */
export const ReadOtherwise = ({ source }: { readonly source: Source }) => {
  const encoding = source.arrival.original?.encoding ?? null
  const encodings = encoding === null ? [] : [...new Set([encoding.name, ...encoding.alternatives, 'utf-8'])]
  return (
    <div className={styles['read']}>
      <Select
        label={words.imports.kindOf({ title: source.title })}
        isLabelHidden
        value={source.kind}
        choices={SourceKind.options.map((value) => ({ value, title: w.kinds[value] }))}
        onChange={(kind) => void readAs(source.id, { kind })}
      />
      {encoding !== null && (
        <Select
          label={words.imports.encodingOf({ title: source.title })}
          isLabelHidden
          value={encoding.name}
          choices={encodings.map((value) => ({ value, title: value }))}
          onChange={(name) => void decodeAnew(source.id, name)}
        />
      )}
    </div>
  )
}
