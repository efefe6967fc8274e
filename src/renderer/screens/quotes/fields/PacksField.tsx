import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import type { Kit, Quote, Source } from '#core/model'
import { barredBecause } from '#core/quote/release/eligible'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { besides, drawnBy } from '../../../parts/drawnBy'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import { useNow } from '../useNow'
import { Field } from './Field'
import styles from './PacksField.module.css'

interface PacksFieldProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source | undefined
}

const w = words.quotes

/** In which packs the quote stands. Where it may not go it cannot be put, and the reason stands beside. */
const DrawnPacksField = ({ kit, quote, source }: PacksFieldProps) => {
  const now = useNow()
  const isSound = !isBroken(quoteState(quote, source))
  const barred = quote.standing !== 'kept' ? w.packs.keepFirst : isSound ? null : w.packs.brokenFirst
  const rows = kit.packs.map((pack) => {
    const because = barredBecause(kit, pack.audience, quote, { now })
    return { pack, why: because === null ? null : w.release.withheld[because] }
  })
  const placed = rows.filter(
    ({ pack, why }) => barred === null && why === null && !pack.excludedQuoteIds.includes(quote.id),
  )
  return (
    <Field title={w.packs.label}>
      {barred !== null && <p className={styles['barred']}>{barred}</p>}
      <CheckboxGroup
        aria-label={w.packs.label}
        className={styles['packs'] ?? ''}
        value={placed.map(({ pack }) => pack.id)}
        onChange={(ids) => {
          const changed = kit.packs.find(
            (pack) => ids.includes(pack.id) !== placed.some((other) => other.pack.id === pack.id),
          )
          if (changed !== undefined)
            void decide({ kind: 'pack.place', id: changed.id, quoteId: quote.id, placed: ids.includes(changed.id) })
        }}
      >
        {rows.map(({ pack, why }) => (
          <Checkbox
            key={pack.id}
            value={pack.id}
            isDisabled={barred !== null || why !== null}
            className={styles['pack'] ?? ''}
          >
            <span className={styles['box']} aria-hidden>
              <Check size={11} strokeWidth={3} />
            </span>
            <span className={styles['title']}>{pack.title}</span>
            <span className={styles['aside']}>{why ?? w.release.audiences[pack.audience]}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Field>
  )
}

export const PacksField = drawnBy(DrawnPacksField, ({ kit, quote, source }) => [
  ...besides(quote, 'annotation', 'themes', 'translation'),
  source,
  kit.packs,
  kit.sources,
  kit.people,
])
