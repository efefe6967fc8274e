import { useState } from 'react'
import { ComboBox } from 'react-aria-components'
import { words } from '../words'
import { ComboBody } from './ComboField'
import field from './field.module.css'
import styles from './ComboField.module.css'
import { useWhenEntered } from './useWhenEntered'
import { choiceFor, isMeant, meantBy, timeZones, underItsName, zoneOf } from './timeZones'

interface ZoneFieldProps {
  readonly label: string
  readonly zone: string | null
  /** Where the event is, as somebody typed it: it tells by which city the zone is shown. */
  readonly place: string
  /** null: the field was emptied. */
  readonly onChange: (zone: string | null) => Promise<unknown> | void
  readonly hint?: string
}

/**
 * A time zone, chosen by a city, by hours from universal time or by its name. A whole name that was typed and left is chosen
 * without the list; what stands for nothing is said to, and the zone stays.
 */
export const ZoneField = ({ label, zone, place, onChange, hint }: ZoneFieldProps) => {
  /** A zone has many cities: while the field is shown, it goes by the one that was chosen. */
  const [last, setLast] = useState('')
  const shown = zone !== null && zoneOf(last) === zone ? last : choiceFor(zone, place)
  const [typed, setTyped] = useState<string | null>(null)
  const [items, enter] = useWhenEntered(timeZones(zone), ({ value }) => value === shown)
  const choose = (next: string | null) => {
    setTyped(null)
    setLast(underItsName(next ?? ''))
    const chosen = next === null ? null : zoneOf(next)
    if (chosen !== zone) void onChange(chosen)
  }
  const isNothing = typed !== null && typed.trim() !== '' && !timeZones(zone).some(({ title }) => isMeant(title, typed))
  const leave = () => {
    const meant = typed === null ? null : meantBy(typed)
    if (meant !== null && meant.value !== shown) choose(meant.value)
    else setTyped(null)
  }
  return (
    <div
      role="presentation"
      className={styles['whole']}
      // The box takes back what is not one of its choices as soon as it hears of the key: it has to be asked before.
      onKeyDownCapture={({ key, target }) => {
        const isOnAChoice = (target as Element).hasAttribute('aria-activedescendant')
        if (key === 'Tab' || (key === 'Enter' && !isOnAChoice)) leave()
      }}
    >
      <ComboBox
        className={field['field'] ?? ''}
        value={shown === '' ? null : shown}
        onChange={(key) => choose(key === null ? null : String(key))}
        onInputChange={setTyped}
        onBlur={leave}
        defaultItems={items}
        onFocus={enter}
        defaultFilter={isMeant}
        allowsEmptyCollection
      >
        <ComboBody
          label={label}
          onEnter={enter}
          placeholder={words.parts.zonePlaceholder}
          nothing={words.parts.zoneNothing}
          {...(isNothing ? { hint: words.parts.zoneNothing } : hint === undefined ? {} : { hint })}
        />
      </ComboBox>
    </div>
  )
}
