import { PanelLeft, PanelRight } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react'
import { changePreferences } from '../state/actions'
import { session } from '../state/session'
import { words } from '../words'
import { IconButton } from './IconButton'
import styles from './SplitView.module.css'
import { columnWidth, edge, steppedWidth } from './columnWidth'
import { isFromRight } from './reading'
import { useSideCommand } from './useSideCommand'

/** A column beside the work. */
export interface Side {
  /** Said by a screen reader, and on the button that shows the column. */
  readonly label: string
  readonly content: ReactNode
}

interface SplitColumnProps extends Side {
  readonly name: string
  readonly side: 'list' | 'inspector'
  /** Widths in pixels. */
  readonly preset: number
  readonly least: number
  readonly most: number
}

/** A column as wide as somebody made it, or as wide as is usual; pushed far enough it is a strip at the edge. */
export const SplitColumn = ({ name, side, label, content, preset, least, most }: SplitColumnProps) => {
  const id = useId()
  const [chosen, choose] = useState(() => session.read().preferences.panels[name] ?? null)
  const [drag, setDrag] = useState<{ readonly x: number; readonly width: number } | null>(null)
  const bounds = { least, most }
  // The window has become narrower or wider: a width that nobody has chosen goes with it.
  const width = chosen === null ? preset : columnWidth(chosen, bounds)
  const isAtEdge = width <= edge

  const keep = (next: number): void => {
    choose(next)
    void changePreferences({ panels: { [name]: next } })
  }
  const bringBack = (): void => keep(preset)
  useSideCommand(side, label, () => (isAtEdge ? bringBack() : keep(edge)))

  const outwards = (side === 'list') === isFromRight ? -1 : 1
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    // As wide as it is drawn: in a narrow window that may be less than was wished.
    const drawn = event.currentTarget.parentElement?.querySelector<HTMLElement>(`[id="${id}"]`)?.offsetWidth
    setDrag({ x: event.clientX, width: drawn ?? width })
  }
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (drag !== null) choose(columnWidth(drag.width + outwards * (clientX - drag.x), bounds))
  }
  const onPointerUp = (): void => {
    if (drag !== null && chosen !== null) keep(width)
    setDrag(null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.key === 'Enter' ? (isAtEdge ? preset : edge) : steppedWidth(width, event.key, outwards, bounds)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    keep(next)
  }

  const separator = (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.shell.resize({ panel: label })}
      aria-controls={id}
      aria-valuenow={width}
      aria-valuemin={edge}
      aria-valuemax={most}
      className={`${styles['separator']} ${drag === null ? '' : styles['dragged']}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  )
  return (
    <>
      {side === 'inspector' && separator}
      {isAtEdge ? (
        <div id={id} className={styles['edge']}>
          <IconButton
            icon={side === 'list' ? PanelLeft : PanelRight}
            label={words.shell.reveals({ panel: label })}
            onPress={bringBack}
          />
        </div>
      ) : (
        <section id={id} className={styles['side']} aria-label={label} style={{ width, minWidth: least }}>
          {content}
        </section>
      )}
      {side === 'list' && separator}
    </>
  )
}
