import { useState } from 'react'
import type { KnownDay } from '#core/model'
import { knownDayFrom, knownDayWords } from '../../../parts/knownDays'
import { TextField } from '../../../parts/TextField'
import { words } from '../../../words'

interface KnownDayFieldProps {
  readonly label: string
  readonly value: KnownDay | null
  readonly onChange: (day: KnownDay | null) => Promise<unknown> | void
  readonly placeholder: string
  /** What is wrong with the day as it stands. */
  readonly trouble?: string | null
}

/** A day, a month or a year, as far as somebody knows it. What is none of them stays in the field, which says so. */
export const KnownDayField = ({ label, value, onChange, placeholder, trouble = null }: KnownDayFieldProps) => {
  const [unclear, setUnclear] = useState<string | null>(null)
  const type = (text: string): Promise<unknown> | void => {
    const day = knownDayFrom(text)
    const isClear = day !== null || text.trim() === ''
    setUnclear(isClear ? null : text)
    return isClear ? onChange(day) : undefined
  }
  return (
    <TextField
      label={label}
      value={unclear ?? knownDayWords(value)}
      placeholder={placeholder}
      trouble={unclear === null ? trouble : words.people.titles.unclear}
      onChange={type}
    />
  )
}
