import { useMemo } from 'react'
import type { Source } from '#core/model'
import { changesIn } from '#core/text/changes'
import { wordDiff } from '#core/text/wordDiff'
import { words } from '../../words'
import styles from './TwinQuestion.module.css'

interface TwinChangesProps {
  readonly before: Source
  readonly source: Source
  /** More places are counted. */
  readonly most?: number
}

const w = words.versions.twin

/** What differs between two texts that say nearly the same: what is gone struck out, what has come underlined. */
export const TwinChanges = ({ before: { text }, source, most = 4 }: TwinChangesProps) => {
  const changes = useMemo(() => changesIn(wordDiff(text, source.text)), [text, source.text])
  return (
    <>
      {changes.length === 0 && <p className={styles['quiet']}>{w.nothingDiffers}</p>}
      {changes.slice(0, most).map(({ before, gone, come, after }, at) => (
        <p key={at} className={styles['change']} lang={source.language} dir="auto">
          {before} {gone !== '' && <del>{gone}</del>} {come !== '' && <ins>{come}</ins>} {after}
        </p>
      ))}
      {changes.length > most && <p className={styles['quiet']}>{w.more({ number: changes.length - most })}</p>}
    </>
  )
}
