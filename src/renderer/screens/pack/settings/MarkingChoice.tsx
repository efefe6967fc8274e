import { useState } from 'react'
import { type Kit, type Marking, type Pack, markingSchemes } from '#core/model'
import { Select } from '../../../parts/Select'
import { TextField } from '../../../parts/TextField'
import { words } from '../../../words'
import styles from './Settings.module.css'

interface MarkingChoiceProps {
  readonly kit: Kit
  readonly pack: Pack
  readonly onChange: (marking: Marking | null) => Promise<unknown>
}

/** The marking of the kit, a label of a published scheme, or words of one's own. */
export const MarkingChoice = ({ kit, pack, onChange }: MarkingChoiceProps) => {
  const [isWriting, setWriting] = useState(false)
  const { marking } = pack
  const isPreset = marking !== null && presets.includes(marking.label)
  const value = marking === null ? ofKit : isWriting || !isPreset ? own : marking.label
  const choose = (chosen: string) => {
    setWriting(chosen === own)
    if (chosen === ofKit) void onChange(null)
    else if (chosen === own) void onChange(marking ?? kit.event.marking)
    else void onChange({ label: chosen, handling: marking?.handling ?? '' })
  }
  return (
    <>
      <Select
        label={words.pack.marking}
        value={value}
        isMarking
        choices={[
          { value: ofKit, title: kit.event.marking.label, detail: words.pack.markingOfKit },
          ...presets.map((label) => ({ value: label, title: label })),
          { value: own, title: words.pack.markingOwn },
        ]}
        onChange={choose}
      />
      {marking !== null && (
        <div className={styles['own']}>
          {value === own && (
            <TextField
              label={words.pack.markingLabel}
              value={marking.label}
              trouble={marking.label.trim() === '' ? words.pack.markingEmpty : null}
              onChange={(label) => onChange({ ...marking, label })}
            />
          )}
          <TextField
            label={words.pack.handling}
            value={marking.handling}
            onChange={(handling) => onChange({ ...marking, handling })}
          />
        </div>
      )}
    </>
  )
}

const ofKit = 'kit'
const own = 'own'
const presets: readonly string[] = ['UNCLASSIFIED', ...markingSchemes.flatMap((scheme) => scheme.labels)].filter(
  (label, at, all) => all.indexOf(label) === at,
)
