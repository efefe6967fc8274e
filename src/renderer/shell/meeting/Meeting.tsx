import { Check, NotebookPen, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { SingleEdit } from '#core/edit/edit'
import type { Kit } from '#core/model'
import { findIn, queryFrom } from '#core/search/find'
import { type Meeting as OnTable, type MeetingItem, meetingOf, numberTyped } from '#core/view/meeting'
import { call } from '../../desk/desk'
import { Button } from '../../parts/Button'
import { Kbd } from '../../parts/Kbd'
import { MarkingBadge } from '../../parts/MarkingBadge'
import { useNow } from '../../screens/quotes/useNow'
import { decide, go, show } from '../../state/actions'
import { readoutItem } from '../../state/place'
import { useSession } from '../../state/session'
import { words } from '../../words'
import styles from './Meeting.module.css'

const w = words.shell.meeting

const leave = (): void => show(null)

/** Points and answers in large type, as the principal may see them, for a screen on the table. There one only marks what was raised. */
export const Meeting = () => (useSession((state) => state.overlay) === 'meeting' ? <Shown /> : null)

const Shown = () => {
  const kit = useSession((state) => state.open?.kit ?? null)
  useFullScreen()
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && leave()} className={styles['veil'] ?? ''}>
      <Modal className={styles['whole'] ?? ''}>
        <Dialog className={styles['whole'] ?? ''} aria-label={w.title}>
          {kit !== null && <OfKit kit={kit} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The whole screen while it is shown; afterwards as it was. */
const useFullScreen = (): void => {
  useEffect(() => {
    const before = call('app.fullScreen', { on: true })
    return () => {
      void before.then((reply) => (reply.ok && reply.value ? null : call('app.fullScreen', { on: false })))
    }
  }, [])
}

const OfKit = ({ kit }: { readonly kit: Kit }) => {
  const now = useNow()
  return <Table meeting={useMemo(() => meetingOf(kit, now), [kit, now])} />
}

const Table = ({ meeting: { marking, title, items: all } }: { readonly meeting: OnTable }) => {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(1)
  const [figures, setFigures] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const found = typed.trim() === '' ? all : all.filter((item) => isAbout(item, typed))
  const current = found.find(({ number }) => number === at) ?? found[0]

  const goTo = (item: MeetingItem | undefined): void => {
    if (item === undefined) return
    setAt(item.number)
    list.current?.querySelector(`[data-number="${item.number}"]`)?.scrollIntoView({ block: 'start' })
  }
  const step = (by: number): void => {
    const place = current === undefined ? -1 : found.indexOf(current)
    goTo(found[Math.min(found.length - 1, Math.max(0, place + by))])
  }
  /** A number is one of all, whatever was looked for. */
  const figure = (key: string): void => {
    const number = numberTyped(figures, Number(key), all.length)
    setFigures(number)
    if (!found.some((item) => item.number === number)) setTyped('')
    setAt(number === 0 ? at : number)
  }
  useEffect(() => {
    list.current?.querySelector(`[data-number="${at}"]`)?.scrollIntoView({ block: 'start' })
  }, [at])

  // The dialog would take it, and hears no figures.
  useEffect(() => list.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isInField = event.target === field.current
    const act = isInField ? inField(event) : onTable(event)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const inField = ({ key }: KeyboardEvent): (() => void) | null => {
    if (key === 'Escape') return typed === '' ? leave : () => setTyped('')
    if (key === 'Enter' || key === 'ArrowDown')
      return () => {
        list.current?.focus()
        goTo(found[0])
      }
    return null
  }
  const onTable = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null => {
    if (key === 'Escape') return typed === '' ? leave : () => setTyped('')
    if (key === '/' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) return () => field.current?.focus()
    if (ctrlKey || metaKey || altKey) return null
    if (/^\d$/.test(key)) return () => figure(key)
    setFigures(0)
    if (key === 'ArrowDown') return () => step(1)
    if (key === 'ArrowUp') return () => step(-1)
    if (key.toLowerCase() === 'r' && current !== undefined) return () => markRaised(current)
    if (key === 'Home') return () => goTo(found[0])
    if (key === 'End') return () => goTo(found.at(-1))
    return null
  }

  return (
    <div className={styles['table']} role="presentation" onKeyDown={onKeyDown}>
      <header className={styles['bar']}>
        <MarkingBadge label={marking} />
        <p className={styles['event']} dir="auto">
          {title || words.shell.untitled}
        </p>
        <label className={styles['search']}>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <input
            ref={field}
            type="text"
            aria-label={w.search}
            placeholder={w.search}
            value={typed}
            dir="auto"
            spellCheck={false}
            maxLength={300}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Kbd keys="/" />
        </label>
        <p className={styles['hint']} role="status">
          {typed.trim() === '' ? w.byNumber({ number: all.length }) : w.found({ found: found.length, all: all.length })}
        </p>
        <p className={styles['hint']}>
          <Kbd keys="R" /> {w.mark}
        </p>
        <Button kind="quiet" icon={NotebookPen} onPress={toReadout}>
          {w.toReadout}
        </Button>
        <Button kind="quiet" icon={X} keys="Escape" onPress={leave}>
          {w.leave}
        </Button>
      </header>
      {/* The list has the focus: figures and arrows go on from there. */}
      <div ref={list} className={styles['list']} role="list" aria-label={w.list} tabIndex={0}>
        {found.length === 0 && <p className={styles['nothing']}>{all.length === 0 ? w.empty : w.nothing}</p>}
        {found.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            isCurrent={item === current}
            opens={item.kind !== found[index - 1]?.kind}
            onChoose={() => goTo(item)}
          />
        ))}
      </div>
    </div>
  )
}

/** Raised, or after a second time again as if nobody had said. */
const markRaised = ({ kind, id, isRaised }: MeetingItem): void => {
  const patch = { raised: isRaised ? 'unknown' : 'raised' } as const
  void decide({ kind: kind === 'point' ? 'message.change' : 'question.change', id, patch } as SingleEdit)
}

const toReadout = (): void => {
  leave()
  go({ screen: 'messages', item: readoutItem })
}

const isAbout = ({ head, more, ifPressed }: MeetingItem, typed: string): boolean =>
  findIn([head, more, ifPressed].join('\n'), queryFrom(typed)) !== null

interface ItemProps {
  readonly item: MeetingItem
  readonly isCurrent: boolean
  /** It is the first of its kind. */
  readonly opens: boolean
  readonly onChoose: () => void
}

const Item = ({ item, isCurrent, opens, onChoose }: ItemProps) => (
  <div
    role="listitem"
    className={`${styles['item']} ${styles[item.kind]} ${isCurrent ? styles['current'] : ''}`}
    aria-current={isCurrent}
    data-number={item.number}
    onClick={onChoose}
  >
    {opens && <h2 className={styles['kind']}>{w.kinds[item.kind]}</h2>}
    <span className={styles['number']}>{item.number}</span>
    <div className={styles['said']}>
      <p className={styles['head']} dir="auto">
        {item.head}
      </p>
      {item.more !== '' && (
        <p className={styles['more']} dir="auto">
          {item.more}
        </p>
      )}
      {item.ifPressed !== '' && (
        <p className={styles['pressed']} dir="auto">
          <span className={styles['label']}>{words.messages.questions.ifPressed}</span> {item.ifPressed}
        </p>
      )}
      <p className={styles['terms']}>
        {item.isRaised && (
          <span className={styles['raised']}>
            <Check size={15} strokeWidth={2.25} aria-hidden /> {w.raised} ·{' '}
          </span>
        )}
        {w.mayBeSaidTo({ who: words.messages.mayBeSaidTo[item.mayBeSaidTo] })}
        {item.isExpired && <span className={styles['expired']}> · {w.expired}</span>}
      </p>
    </div>
  </div>
)
