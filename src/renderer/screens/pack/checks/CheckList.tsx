import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Section } from '../../../parts/Section'
import { decide, go } from '../../../state/actions'
import { words } from '../../../words'
import styles from './CheckList.module.css'
import type { Check, Fix } from './checks'

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
const shownAtFirst = 2

const Line = ({ check }: { readonly check: Check }) => {
  const [isShowingAll, setShowingAll] = useState(false)
  const Icon = icons[check.tone]
  const [only, ...others] = check.fixes
  const isSingle = only !== undefined && others.length === 0
  const shown = isShowingAll ? check.fixes : check.fixes.slice(0, shownAtFirst)
  return (
    <li className={`${styles['check']} ${styles[check.tone]}`}>
      <Icon size={15} strokeWidth={1.75} aria-hidden className={styles['icon']} />
      <div className={styles['words']}>
        <span>{check.text}</span>
        {!isSingle && shown.map((fix) => <FixButton key={fix.label} fix={fix} text={fix.label} />)}
        {check.fixes.length > shown.length && (
          <button type="button" className={styles['fix']} onClick={() => setShowingAll(true)}>
            {words.pack.more({ number: check.fixes.length - shown.length })}
          </button>
        )}
      </div>
      {isSingle && <FixButton fix={only} text={words.pack.review} label={`${words.pack.review}: ${only.label}`} />}
    </li>
  )
}

const FixButton = ({ fix, text, label }: { readonly fix: Fix; readonly text: string; readonly label?: string }) => (
  <button
    type="button"
    className={styles['fix']}
    aria-label={label}
    title={fix.label}
    onClick={() => void ('edit' in fix ? decide(fix.edit) : go(fix.place))}
  >
    {text}
  </button>
)
