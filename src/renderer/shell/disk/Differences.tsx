import type { KitDifference } from '#contract/views'
import { words } from '../../words'
import { capitalised } from '../../words/phrases'
import { fieldWords } from '../../words/toldWords'
import styles from './Question.module.css'

const w = words.disk.outside

/** Field by field what differs between two versions of a kit. */
export const Differences = ({ all }: { readonly all: readonly KitDifference[] }) => (
  <div className={styles['differences']} role="region" aria-label={w.compare} tabIndex={0}>
    <p className={styles['count']}>{all.length === 0 ? w.none : w.differ({ number: all.length })}</p>
    <dl>
      {all.map(({ kind, name, field, here, there }, at) => (
        <div key={`${kind}${name}${field}${at}`} className={styles['difference']}>
          <dt>{headOf(kind, name, field)}</dt>
          <dd dir="auto">
            <span className={styles['side']}>{w.here}</span> {here || w.missing}
          </dd>
          <dd dir="auto">
            <span className={styles['side']}>{w.there}</span> {there || w.missing}
          </dd>
        </div>
      ))}
    </dl>
  </div>
)

/** What differs, as the head of a line: the thing, its field and its name. */
export const headOf = (kind: KitDifference['kind'], name: string, field: string): string => {
  const thing = words.told.things[kind]({ number: 1 })
  const what = field === '' ? thing : words.told.field({ thing, fields: fieldWords(kind, field) })
  return capitalised(name === '' ? what : words.told.named({ what, name }))
}
