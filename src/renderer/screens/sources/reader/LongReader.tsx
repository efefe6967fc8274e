import { type ComponentProps, startTransition, useEffect, useRef, useState } from 'react'
import type { Source } from '#core/model'
import { blocksOf } from '../reading/blocks'
import styles from './Reader.module.css'
import { Reader } from './Reader'
import { readingBeforehand } from './useReading'

/** UTF-16 units beyond which a text is divided and drawn after what stands around it. */
const longText = 400_000

export const isLongText = ({ text }: Pick<Source, 'text'>): boolean => text.length > longText

/** The reader; of a text of megabytes the frame of the screen is there first, so that neither takes long. */
export const LongReader = (props: ComponentProps<typeof Reader>) => {
  const { kit, source } = props
  const { text } = source
  const newest = useRef(kit)
  useEffect(() => {
    newest.current = kit
  }, [kit])
  const isLong = isLongText(source)
  const [divided, setDivided] = useState<string | null>(null)
  const isWaiting = isLong && divided !== text
  useEffect(() => {
    if (!isWaiting) return
    let next: ReturnType<typeof setTimeout> | undefined
    const later = (work: () => void): void => void (next = setTimeout(work))
    const read = (turns: Generator<void, void>): void =>
      later(() => (turns.next().done === true ? startTransition(() => setDivided(text)) : read(turns)))
    later(() => {
      blocksOf(text)
      later(() => read(readingBeforehand(newest.current, source)))
    })
    return () => clearTimeout(next)
  }, [isWaiting, source, text])
  return isWaiting ? <div className={styles['reader']} aria-busy /> : <Reader {...props} />
}
