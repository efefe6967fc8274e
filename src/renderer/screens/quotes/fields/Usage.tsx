import { Send } from 'lucide-react'
import { useState } from 'react'
import type { Kit, Quote } from '#core/model'
import { drawnBy } from '../../../parts/drawnBy'
import { words } from '../../../words'
import { usageOf, leftWords } from '../usage'
import { Field } from './Field'
import styles from './PacksField.module.css'

interface UsageProps {
  readonly kit: Kit
  readonly quote: Quote
}

const w = words.quotes.usage

const shownAtFirst = 4

/** In which files the quotation has left, and whether it reads otherwise by now. */
const DrawnUsage = ({ kit, quote }: UsageProps) => {
  const [isShowingAll, setShowingAll] = useState(false)
  const { uses, isChanged } = usageOf(kit, quote)
  const shown = isShowingAll ? uses : uses.slice(0, shownAtFirst)
  return (
    <Field title={w.label}>
      {uses.length === 0 && <p className={styles['use']}>{w.never}</p>}
      {isChanged && <p className={styles['barred']}>{w.notSince}</p>}
      {shown.map((use) => (
        <p key={`${use.packId} ${use.audience} ${use.version}`} className={styles['use']}>
          <Send size={12} strokeWidth={1.75} aria-hidden /> <span>{leftWords(kit, use)}</span>
        </p>
      ))}
      {uses.length > shown.length && (
        <button type="button" className={styles['more']} onClick={() => setShowingAll(true)}>
          {w.more({ number: uses.length - shown.length })}
        </button>
      )}
    </Field>
  )
}

export const Usage = drawnBy(DrawnUsage, ({ kit, quote }) => [quote, kit.exports, kit.packs])
