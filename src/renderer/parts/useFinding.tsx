import { ChevronDown, ChevronUp, Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useCommands } from '../commands/commands'
import { leaveField } from '../commands/escape'
import { keepLetters } from '../commands/letters'
import { words } from '../words'
import field from './field.module.css'
import { IconButton } from './IconButton'
import { Kbd } from './Kbd'
import styles from './useFinding.module.css'

interface Finding<Hit> {
  /** What is looked through: `this source`. */
  readonly where: string
  /** Of what is looked for elsewhere: the hits that have come. */
  readonly hitsFor: (typed: string) => readonly Hit[]
  /** Looks for it elsewhere; nothing is typed once the field is closed. */
  readonly onType?: (typed: string) => void
  /** Hits may still come: nothing is said of their number. */
  readonly isSearching?: boolean
  /** Brings a hit into view; the focus stays in the field. */
  readonly onShow: (hit: Hit) => void
}

const w = words.parts.find

/** Ctrl+F: finds in what is in front, as one types. Enter goes to the next, Shift+Enter to the one before, Escape leaves it there. */
export const useFinding = <Hit,>({ where, hitsFor, onType, isSearching = false, onShow }: Finding<Hit>): ReactNode => {
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  useCommands([
    {
      id: 'find.here',
      title: w.command({ where }),
      group: words.shell.groups.go,
      keys: ['Mod+F'],
      run: () => {
        if (typed === null) {
          keepLetters()
          setTyped('')
        } else document.querySelector<HTMLInputElement>('[data-find]')?.select()
      },
    },
  ])
  if (typed === null) return null
  const hits = typed.trim() === '' ? [] : hitsFor(typed)
  const go = (to: number, among = hits): void => {
    if (among.length === 0) return
    const next = (to + among.length) % among.length
    setAt(next)
    const hit = among[next]
    if (hit !== undefined) onShow(hit)
  }
  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
    onType?.(text)
    go(0, text.trim() === '' ? [] : hitsFor(text))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') go(at + (event.shiftKey ? -1 : 1))
    else if (event.key === 'Escape') {
      setTyped(null)
      onType?.('')
      leaveField(event.currentTarget.parentElement)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles['bar']} role="search">
      <Search size={14} aria-hidden />
      <input
        data-find
        className={field['input']}
        aria-label={w.command({ where })}
        placeholder={w.command({ where })}
        value={typed}
        autoFocus
        spellCheck={false}
        dir="auto"
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles['count']} role="status">
        {typed.trim() === '' || isSearching
          ? ''
          : hits.length === 0
            ? w.nothing
            : w.count({ at: Math.min(at, hits.length - 1) + 1, all: hits.length })}
      </span>
      <IconButton icon={ChevronUp} label={w.previous} keys="Shift+Enter" onPress={() => go(at - 1)} />
      <IconButton icon={ChevronDown} label={w.next} keys="Enter" onPress={() => go(at + 1)} />
      <Kbd keys="Escape" />
    </div>
  )
}
