import { useState } from 'react'
import { decide, go } from '../../../state/actions'
import { words } from '../../../words'
import { askFor } from '../../quotes/attention'
import styles from './FixButtons.module.css'
import type { Fix } from './fixes'

const shownAtFirst = 2

/** The ways to where something is put right: the first of them, and the others when they are asked for. */
export const FixButtons = ({ fixes }: { readonly fixes: readonly Fix[] }) => {
  const [isShowingAll, setShowingAll] = useState(false)
  const shown = isShowingAll ? fixes : fixes.slice(0, shownAtFirst)
  return (
    <>
      {shown.map((fix) => (
        <FixButton key={fix.label} fix={fix} text={fix.label} />
      ))}
      {fixes.length > shown.length && (
        <button type="button" className={styles['fix']} onClick={() => setShowingAll(true)}>
          {words.pack.more({ number: fixes.length - shown.length })}
        </button>
      )}
    </>
  )
}

const put = (fix: Fix): void => {
  if ('edit' in fix) return void decide(fix.edit)
  go(fix.place)
  if (fix.field !== undefined) askFor(fix.field)
}

export const FixButton = ({
  fix,
  text,
  label,
}: {
  readonly fix: Fix
  readonly text: string
  readonly label?: string
}) => (
  <button type="button" className={styles['fix']} aria-label={label} title={fix.label} onClick={() => put(fix)}>
    {text}
  </button>
)
