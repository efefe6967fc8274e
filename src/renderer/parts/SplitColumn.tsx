import { PanelLeft, PanelRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { changePreferences } from '../state/actions'
import { session } from '../state/session'
import { words } from '../words'
import { IconButton } from './IconButton'
import styles from './SplitView.module.css'
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
  /** Told for every new width, also while it is being dragged. */
  readonly onWidth: (name: string, width: number) => void
}

/** Width of the strip that stays of a column that was pushed to the edge. */
const edge = 34

export const SplitColumn = ({ name, side, label, content, preset, least, most, onWidth }: SplitColumnProps) => {
  const panel = usePanelRef()
  const [first] = useState(() => session.read().preferences.panels[name] ?? preset)
  const [isAtEdge, setAtEdge] = useState(first <= edge)

  // The window has become narrower or wider: a width that nobody has chosen goes with it.
  const before = useRef(preset)
  useEffect(() => {
    if (before.current === preset) return
    before.current = preset
    if (session.read().preferences.panels[name] !== undefined) return
    // The columns give every column its old width once they have measured the window: after that.
    const later = requestAnimationFrame(() => panel.current?.resize(preset))
    return () => cancelAnimationFrame(later)
  }, [preset, name, panel])

  const bringBack = (): void => {
    panel.current?.resize(preset)
    void changePreferences({ panels: { [name]: preset } })
  }

  const toggle = (): void => {
    if (isAtEdge) return bringBack()
    panel.current?.collapse()
    void changePreferences({ panels: { [name]: edge } })
  }
  useSideCommand(side, label, toggle)

  const separator = (
    <Separator className={styles['separator'] ?? ''} aria-label={words.shell.resize({ panel: label })} />
  )
  return (
    <>
      {side === 'inspector' && separator}
      <Panel
        id={name}
        panelRef={panel}
        defaultSize={Math.max(edge, first)}
        minSize={least}
        maxSize={most}
        collapsible
        collapsedSize={edge}
        groupResizeBehavior="preserve-pixel-size"
        onResize={({ inPixels }) => {
          setAtEdge(inPixels <= edge + 1)
          onWidth(name, Math.round(inPixels))
        }}
      >
        {isAtEdge ? (
          <div className={styles['edge']}>
            <IconButton
              icon={side === 'list' ? PanelLeft : PanelRight}
              label={words.shell.reveals({ panel: label })}
              onPress={bringBack}
            />
          </div>
        ) : (
          <section className={styles['side']} aria-label={label}>
            {content}
          </section>
        )}
      </Panel>
      {side === 'list' && separator}
    </>
  )
}
