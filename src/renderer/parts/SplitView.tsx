import { type ReactNode, useSyncExternalStore } from 'react'
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
 * no room for all, the inspector and then the list leave; a button at the edge shows each over the work. Every screen has
 * the same room, so that only the first one measures it and the others are drawn at once.
 */
export const SplitView = ({ name, list, listWidth = usualList, inspector, children }: SplitViewProps) => {
  const [{ width }, follow] = useSize('screen')
  const isListBeside = list !== undefined && width >= 200 + leastWork
  // A lesson beside the work tells what it needs; what else can be decided about a row stays one press away.
  const isTaught = useSyncExternalStore(lesson.listen, () => lesson.read() !== null)
  const isInspectorBeside =
    inspector !== undefined &&
    !(isTaught && list === undefined) &&
    width >= (list === undefined ? 0 : 200) + leastWork + 250
  return (
    <div className={styles['frame']} ref={follow}>
      {width > 0 && (
        <>
          {list !== undefined && !isListBeside && <SplitDrawer side="list" {...list} />}
          {isListBeside && (
            <SplitColumn
              name={`${name}-list`}
              side="list"
              preset={width >= listWidth + leastWork + inspectorWidth ? listWidth : usualList}
              least={180}
              most={420}
              {...list}
            />
          )}
          <div className={styles['work']}>{children}</div>
          {isInspectorBeside && (
            <SplitColumn
              name={`${name}-inspector`}
              side="inspector"
              preset={inspectorWidth}
              least={250}
              most={560}
              {...inspector}
            />
          )}
          {inspector !== undefined && !isInspectorBeside && <SplitDrawer side="inspector" {...inspector} />}
        </>
      )}
    </div>
  )
}
