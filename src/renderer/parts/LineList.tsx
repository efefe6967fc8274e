import { Plus, X } from 'lucide-react'
import { dropLetters, keepLetters } from '../commands/letters'
import { isAdding, useIsNew } from '../state/justAdded'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { TextField } from './TextField'
import { enterField } from './enterField'
import styles from './LineList.module.css'

type Lines = readonly string[]

interface LineListProps {
  /** Under which its lines are known on the screen. */
  readonly name: string
  readonly lines: Lines
  readonly most: number
  readonly words: {
    readonly title: string
    readonly line: (values: { readonly number: number }) => string
    readonly placeholder: string
    readonly add: string
    readonly remove: (values: { readonly number: number }) => string
  }
  /** Changes the list as it is when the decision is its turn: two lines may be typed one after the other. */
  readonly onChange: (made: (lines: Lines) => Lines) => Promise<boolean>
}

/** A few short lines in their order. Enter goes to the next, and begins one at the end. */
export const LineList = (props: LineListProps) => {
  const { name, lines, most, words, onChange } = props
  // Where the line will stand is known when it is its turn: two keys may have been pressed before one was drawn.
  const begin = async (): Promise<void> => {
    keepLetters()
    const isBegun = await onChange((present) => {
      isAdding(idOf(name, present.length))
      return [...present, '']
    })
    if (!isBegun) dropLetters()
  }
  return (
    <fieldset className={styles['lines']}>
      <legend className={styles['legend']}>{words.title}</legend>
      {/* A line is known by its place: two may read the same. */}
      {lines.map((line, at) => (
        <LineOf key={at} {...props} line={line} at={at} onBegin={() => void begin()} />
      ))}
      {lines.length < most && (
        <div>
          <Button kind="quiet" icon={Plus} onPress={() => void begin()}>
            {words.add}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

const idOf = (name: string, at: number): string => `${name} ${at}`

interface LineOfProps extends LineListProps {
  readonly line: string
  readonly at: number
  readonly onBegin: () => void
}

const LineOf = ({ name, lines, most, words, onChange, line, at, onBegin }: LineOfProps) => {
  const isNew = useIsNew(idOf(name, at))
  /** A line without words begins none. */
  const goOn = (typed: string): void => {
    if (at + 1 < lines.length) enterField(idOf(name, at + 1))
    else if (typed.trim() !== '' && lines.length < most) onBegin()
  }
  return (
    <div className={styles['line']} data-field={idOf(name, at)}>
      <span className={styles['number']} aria-hidden>
        {at + 1}
      </span>
      <TextField
        label={words.line({ number: at + 1 })}
        isLabelHidden
        autoFocus={isNew}
        value={line}
        placeholder={words.placeholder}
        onChange={(text) => onChange((present) => (at < present.length ? present.with(at, text) : present))}
        onEnter={goOn}
      />
      <IconButton
        icon={X}
        label={words.remove({ number: at + 1 })}
        onPress={() => void onChange((present) => present.toSpliced(at, 1))}
      />
    </div>
  )
}
