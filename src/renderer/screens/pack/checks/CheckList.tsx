import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import { Section } from '../../../parts/Section'
import { words } from '../../../words'
import styles from './CheckList.module.css'
import type { Check } from './checks'
import { FixButton, FixButtons } from './FixButtons'

interface CheckListProps {
  readonly checks: readonly Check[]
}

/** What to know before the pack leaves the house, each with the way to where it is put right. */
export const CheckList = ({ checks }: CheckListProps) => (
  <Section title={words.pack.checks}>
    <ul className={styles['list']}>
      {checks.map((check) => (
        <Line key={check.text} check={check} />
      ))}
    </ul>
  </Section>
)

const icons = { good: CircleCheck, look: TriangleAlert, bad: CircleX } as const

const Line = ({ check }: { readonly check: Check }) => {
  const Icon = icons[check.tone]
  const [only, ...others] = check.fixes
  const isSingle = only !== undefined && others.length === 0
  return (
    <li className={`${styles['check']} ${styles[check.tone]}`}>
      <Icon size={15} strokeWidth={1.75} aria-hidden className={styles['icon']} />
      <div className={styles['words']}>
        <span>{check.text}</span>
        {!isSingle && <FixButtons fixes={check.fixes} />}
      </div>
      {isSingle && <FixButton fix={only} text={words.pack.review} label={`${words.pack.review}: ${only.label}`} />}
    </li>
  )
}
