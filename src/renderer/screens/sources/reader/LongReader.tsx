import { type ComponentProps, useEffect, useState } from 'react'
import { blocksOf } from '../reading/blocks'
import styles from './Reader.module.css'
import { Reader } from './Reader'

/** UTF-16 units beyond which a text is divided and drawn after what stands around it. */
const longText = 400_000

/** The reader; of a text of megabytes the frame of the screen is there first, so that neither takes long. */
export const LongReader = (props: ComponentProps<typeof Reader>) => {
  const { text } = props.source
  const isLong = text.length > longText
  const [divided, setDivided] = useState<string | null>(null)
  useEffect(() => {
    if (!isLong) return
    let drawing: ReturnType<typeof setTimeout> | undefined
    const dividing = setTimeout(() => {
      blocksOf(text)
      drawing = setTimeout(() => setDivided(text))
    })
    return () => {
      clearTimeout(dividing)
      clearTimeout(drawing)
    }
  }, [isLong, text])
  return isLong && divided !== text ? <div className={styles['reader']} aria-busy /> : <Reader {...props} />
}
