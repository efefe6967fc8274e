import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { PackPreview } from '#contract/views'
import type { Day, Kit, Pack } from '#core/model'
import { Section } from '../../../parts/Section'
import { words } from '../../../words'
import styles from './CheckList.module.css'
import { type Check, checksOf } from './checks'
import { FixButton, FixButtons } from './FixButtons'

interface CheckListProps {
  readonly kit: Kit
  readonly pack: Pack
  readonly set: PackPreview
  readonly today: Day
}

/** What to know before the pack leaves the house, each with the way to where it is put right. */
export const CheckList = memo(({ kit, pack, set, today }: CheckListProps) => (
  <Section title={words.pack.checks}>
    <ul className={styles['list']}>
      {checksOf(kit, pack, set, today).map((check) => (
        <Line key={check.text} check={check} />
      ))}
    </ul>
  </Section>
))
CheckList.displayName = 'CheckList'

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
