import type { Source } from '#core/model'
import { words } from '../../../words'
import { settingOf } from '../reading/script'
import type { SentenceItem } from '../reading/sentences'
import styles from './Sentence.module.css'
import type { Reading } from './useReading'

interface SentenceProps {
  readonly id: string
  readonly source: Source
  readonly item: SentenceItem
  readonly index: number
  readonly count: number
  readonly state: 'quoted' | 'proposed' | null
  readonly isActive: boolean
  readonly isMarked: boolean
  readonly onPress: (extend: boolean) => void
}

/** One sentence, named by its number and whether it is quoted. */
export const Sentence = ({ id, source, item, index, count, state, isActive, isMarked, onPress }: SentenceProps) => {
  const text = source.text.slice(item.start, item.end)
  const setting = settingOf(text, source.language)
  return (
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={words.sources.sentences.one({ number: index + 1, all: count, state: state ?? '', text })}
      className={`${styles['sentence']} ${isActive ? styles['active'] : ''}`}
      onClick={(event) => onPress(event.shiftKey)}
    >
      <span className={styles['number']}>{item.opens && item.paragraph > 0 ? item.paragraph : ''}</span>
      <span
        className={`${styles['text']} ${state === null ? '' : styles[state]}`}
        dir={setting.direction}
        lang={setting.language}
      >
        {text}
      </span>
    </div>
  )
}

export const stateOf = (reading: Reading, item: SentenceItem): 'quoted' | 'proposed' | null => {
  const here = reading.marks.filter((mark) => mark.start < item.end && mark.end > item.start)
  if (here.length === 0) return null
  return here.some((mark) => !mark.proposed) ? 'quoted' : 'proposed'
}
