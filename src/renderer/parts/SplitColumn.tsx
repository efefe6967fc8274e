import { PanelLeft, PanelRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { changePreferences } from '../state/actions'
import { session } from '../state/session'
import { words } from '../words'
import { IconButton } from './IconButton'
import styles from './SplitView.module.css'

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

/** Width of the strip that stays of a column that was pushed to the edge. */
const edge = 34

export const SplitColumn = ({ name, side, label, content, preset, least, most }: SplitColumnProps) => {
  const panel = usePanelRef()
  const [first] = useState(() => session.read().preferences.panels[name] ?? preset)
  const [isAtEdge, setAtEdge] = useState(first <= edge)

  const remember = (): void => {
    const width = Math.round(panel.current?.getSize().inPixels ?? preset)
    if (session.read().preferences.panels[name] !== width) void changePreferences({ panels: { [name]: width } })
  }

  const separator = (
    <Separator className={styles['separator'] ?? ''} aria-label={words.shell.resize(label)} onPointerUp={remember} onKeyUp={remember} />
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
        onResize={({ inPixels }) => setAtEdge(inPixels <= edge + 1)}
      >
        {isAtEdge ? (
          <div className={styles['edge']}>
            <IconButton
              icon={side === 'list' ? PanelLeft : PanelRight}
              label={words.shell.reveals(label)}
              onPress={() => panel.current?.resize(preset)}
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
