import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Group, Panel } from 'react-resizable-panels'
import { changePreferences } from '../state/actions'
import { lesson } from '../state/lesson'
import { type Side, SplitColumn } from './SplitColumn'
import { SplitDrawer } from './SplitDrawer'
import styles from './SplitView.module.css'
import { useSize } from './useSize'

interface SplitViewProps {
  /** Under this name the widths are remembered: `sources`. Small letters and hyphens only. */
  readonly name: string
  readonly list?: Side
  /** What the list is wide where there is room, in pixels; else it is as wide as any. */
  readonly listWidth?: number
  readonly inspector?: Side
  /** The work in the middle. */
  readonly children: ReactNode
}

const usualList = 236
const inspectorWidth = 324
const leastWork = 440

/**
 * The three columns: list, work, inspector. Widths are changed by pointer or arrow keys and remembered. Where there is
 * no room for all, the inspector and then the list leave; a button at the edge shows each over the work.
 */
export const SplitView = ({ name, list, listWidth = usualList, inspector, children }: SplitViewProps) => {
  const [{ width }, follow] = useSize()
  // Kept without drawing anew: a width is followed while it is dragged and remembered when it is let go.
  const widths = useRef<Record<string, number>>({})
  const onWidth = (column: string, pixels: number): void => {
    widths.current[column] = pixels
  }
  // The new width is measured only after the layout has changed.
  const remember = (): void => void setTimeout(() => void changePreferences({ panels: { ...widths.current } }), 150)
  const isListBeside = list !== undefined && width >= 200 + leastWork
  // A lesson beside the work tells what it needs; what else can be decided about a row stays one press away.
  const isTaught = useSyncExternalStore(lesson.listen, () => lesson.read() !== null)
  const isInspectorBeside =
    inspector !== undefined &&
    !(isTaught && list === undefined) &&
    width >= (list === undefined ? 0 : 200) + leastWork + 250
  // The columns find their widths by looking at what they hold: they are empty then, and are filled in the same turn, so
  // that the screen is laid out once and not twice.
  const [isMeasured, setMeasured] = useState(false)
  const isThere = width > 0
  useLayoutEffect(() => setMeasured(isThere), [isThere])
  const held = (side: Side): Side => (isMeasured ? side : { ...side, content: null })
  return (
    <div className={styles['frame']} ref={follow}>
      {isThere && (
        <>
          {list !== undefined && !isListBeside && <SplitDrawer side="list" {...list} />}
          <Group
            orientation="horizontal"
            className={styles['columns']}
            onLayoutChanged={(_layout, { isUserInteraction }) => {
              if (isUserInteraction) remember()
            }}
          >
            {isListBeside && (
              <SplitColumn
                name={`${name}-list`}
                side="list"
                preset={width >= listWidth + leastWork + inspectorWidth ? listWidth : usualList}
                least={180}
                most={420}
                onWidth={onWidth}
                {...held(list)}
              />
            )}
            <Panel id={`${name}-work`} minSize={360} className={styles['work'] ?? ''}>
              {isMeasured && children}
            </Panel>
            {isInspectorBeside && (
              <SplitColumn
                name={`${name}-inspector`}
                side="inspector"
                preset={inspectorWidth}
                least={250}
                most={560}
                onWidth={onWidth}
                {...held(inspector)}
              />
            )}
          </Group>
          {inspector !== undefined && !isInspectorBeside && <SplitDrawer side="inspector" {...inspector} />}
        </>
      )}
    </div>
  )
}
