import type { LucideIcon } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import styles from './Answers.module.css'
import { Kbd } from './Kbd'

export interface Answer {
  readonly icon: LucideIcon
  readonly title: string
  readonly detail?: string
  /** It can do harm that the others cannot: its sign says so. */
  readonly isCareful?: boolean
  readonly onChoose: () => void
}

/** Answers to a question, as drawn: Enter takes the first, a number one of the others, Escape the last. */
export const Answers = ({ answers }: { readonly answers: readonly Answer[] }) => {
  useEffect(() => {
    const choose = (event: KeyboardEvent): void => {
      const answer = event.key === 'Escape' ? answers.at(-1) : answers[Number(event.key) - 1]
      if (answer === undefined) return
      event.preventDefault()
      event.stopPropagation()
      answer.onChoose()
    }
    window.addEventListener('keydown', choose, { capture: true })
    return () => window.removeEventListener('keydown', choose, { capture: true })
  }, [answers])
  return (
    <ul className={styles['answers']}>
      {answers.map(({ icon: Icon, title, detail, isCareful = false, onChoose }, at) => (
        <li key={title}>
          <Button className={styles['answer'] ?? ''} autoFocus={at === 0} onPress={onChoose}>
            <Icon size={17} strokeWidth={1.75} aria-hidden {...(isCareful ? { className: styles['careful'] } : {})} />
            <span className={styles['words']}>
              <span className={styles['title']}>{title}</span>
              {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
            </span>
            <Kbd keys={at === 0 ? 'Enter' : at === answers.length - 1 ? 'Escape' : String(at + 1)} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
