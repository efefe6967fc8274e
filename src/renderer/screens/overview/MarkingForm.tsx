import { ShieldAlert } from 'lucide-react'
import { type Marking, isBeyondAccreditation, markingSchemes } from '#core/model'
import { drawnBy } from '../../parts/drawnBy'
import { ComboField } from '../../parts/ComboField'
import { TextField } from '../../parts/TextField'
import { decide } from '../../state/actions'
import { words } from '../../words'
import styles from './Overview.module.css'
import { Part } from './Part'

const w = words.overview

const presets = markingSchemes.flatMap(({ scheme, labels }) =>
  labels.map((label) => ({ value: label, title: label, detail: scheme })),
)

/** The words at the top and bottom of every page: a published scheme's or the ministry's own. */
const DrawnMarkingForm = ({ marking }: { readonly marking: Marking }) => {
  const change = (patch: Partial<Marking>): Promise<boolean> =>
    decide(({ event }) => ({ kind: 'event.change', patch: { marking: { ...event.marking, ...patch } } }))
  return (
    <Part title={w.marking}>
      <div className={styles['row']}>
        <div className={styles['half']}>
          <ComboField
            isMarking
            label={w.markingLabel}
            value={marking.label}
            choices={presets}
            onChange={(label) => change({ label })}
          />
        </div>
        <div className={styles['half']}>
          <TextField
            label={w.handling}
            value={marking.handling}
            placeholder={w.handlingPlaceholder}
            onChange={(handling) => change({ handling })}
          />
        </div>
      </div>
      {isBeyondAccreditation(marking) && (
        <p className={styles['warning']} role="alert">
          <ShieldAlert size={15} aria-hidden />
          {w.beyond({ label: marking.label })}
        </p>
      )}
    </Part>
  )
}

export const MarkingForm = drawnBy(DrawnMarkingForm, ({ marking }) => [marking])
