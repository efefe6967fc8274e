import type { Failure } from '#contract/failures'
import { failureWords } from '../../words/failureWords'
import styles from './Vault.module.css'

/** Why it was refused, and what comes next. */
export const Refused = ({ failure }: { readonly failure: Failure }) => {
  const { title, next } = failureWords(failure)
  return (
    <p role="alert" className={styles['refused']}>
      <strong>{title}</strong> {next}
    </p>
  )
}
