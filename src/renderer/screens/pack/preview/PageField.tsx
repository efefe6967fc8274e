import { useState } from 'react'
import { words } from '../../../words'
import styles from './PreviewPane.module.css'

interface PageFieldProps {
  readonly page: number
  readonly pages: number
  /** False: there will be more, and nobody knows yet how many. */
  readonly isWhole: boolean
  readonly onGo: (page: number) => void
}

/** `page 9 of 22`, where the 9 can be typed over. */
export const PageField = ({ page, pages, isWhole, onGo }: PageFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const goTo = () => {
    const wanted = Number(typed ?? '')
    setTyped(null)
    if (Number.isInteger(wanted) && wanted >= 1) onGo(Math.min(wanted, pages))
  }
  return (
    <span className={styles['pages']}>
      <span className={styles['word']}>{words.pack.page} </span>
      <input
        className={styles['field']}
        aria-label={words.pack.goToPage}
        inputMode="numeric"
        value={typed ?? String(page)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, '').slice(0, 4))}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') goTo()
        }}
      />{' '}
      {isWhole ? words.pack.ofPages({ pages }) : words.pack.ofUnknown}
    </span>
  )
}
