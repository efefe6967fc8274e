import { BookmarkPlus, MoreHorizontal } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type BuiltInView, type SavedView, builtInViews, isSameFilter } from '#core/facets/quoteFilter'
import { useCommands } from '../../commands/commands'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { Menu } from '../../parts/Menu'
import { Pressable } from '../../parts/Pressable'
import { SectionHead } from '../../parts/SectionHead'
import { isTaken, isUnsaved, removeView, renameView, saveView, setFilter, views } from '../../state/views'
import { words } from '../../words'
import { NameView } from './NameView'
import styles from './Views.module.css'

const w = words.views

/** Which view is being named: the filter as it is now, or one that has a name. */
type Naming = { readonly of: 'new' } | { readonly of: SavedView }

/** The row of the button that keeps the present filter. */
const rowOfNew = 'new'

/** The row that is in use. */
const rowInUse = '[data-current=true]'

/** The filters that have a name, those of every library before one's own; and how the present one gets a name. */
export const Views = () => {
  const { filter, saved } = useSyncExternalStore(views.listen, views.read)
  const [naming, name] = useState<Naming | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const came = useRef<Element | null>(null)
  const [landing, land] = useState<{ readonly on: string } | null>(null)
  const canSave = isUnsaved({ filter, saved })
  const begin = (): void => {
    came.current = document.activeElement
    name({ of: 'new' })
  }
  // Where a field or a row went that had the focus, the keys go on from the row that stands there now.
  useEffect(() => {
    if (landing !== null) list.current?.querySelector<HTMLElement>(`${landing.on} button`)?.focus()
  }, [landing])
  const onNamed = (isDone: boolean): void => {
    const of = naming?.of ?? rowOfNew
    name(null)
    if (of !== 'new') land({ on: rowOf(of.id) })
    else if (isDone) land({ on: rowInUse })
    else if (came.current instanceof HTMLElement && came.current.isConnected) came.current.focus()
    else land({ on: rowOf(rowOfNew) })
  }
  const remove = async (view: SavedView): Promise<void> => {
    const order = [...Object.keys(builtInViews), ...(saved ?? []).map(({ id }) => id)]
    const at = order.indexOf(view.id)
    if (await removeView(view)) land({ on: rowOf(order[at + 1] ?? order[at - 1] ?? rowOfNew) })
  }
  useCommands([
    { id: 'views.save', title: w.save, group: w.group, keys: ['Mod+D'], run: begin, isEnabled: () => canSave },
  ])
  const onKeyDown = (event: KeyboardEvent, view: SavedView): void => {
    if (event.key !== 'F2' && event.key !== 'Delete') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'F2') name({ of: view })
    else void remove(view)
  }
  return (
    <div className={styles['views']}>
      <SectionHead kind="bar" title={w.title} />
      <ul ref={list} className={styles['list']} aria-label={w.title}>
        {(Object.keys(builtInViews) as BuiltInView[]).map((id) => (
          <li key={id} className={styles['row']} data-view={id} data-current={isSameFilter(builtInViews[id], filter)}>
            <Pressable
              className={styles['view'] ?? ''}
              aria-pressed={isSameFilter(builtInViews[id], filter)}
              onPress={() => setFilter(builtInViews[id])}
            >
              {w.builtIn[id]}
            </Pressable>
          </li>
        ))}
        {saved?.map((view) =>
          naming !== null && naming.of !== 'new' && naming.of.id === view.id ? (
            <li key={view.id}>
              <NameView
                first={view.name}
                act={w.renameIt}
                isTaken={(next) => isTaken(next, view.id)}
                onName={(next) => renameView(view, next)}
                onClose={onNamed}
              />
            </li>
          ) : (
            <li
              key={view.id}
              className={styles['row']}
              data-view={view.id}
              data-current={isSameFilter(view.filter, filter)}
              onKeyDown={(event) => onKeyDown(event, view)}
            >
              <Pressable
                className={styles['view'] ?? ''}
                aria-pressed={isSameFilter(view.filter, filter)}
                onPress={() => setFilter(view.filter)}
              >
                <span dir="auto">{view.name}</span>
              </Pressable>
              <Menu
                label={w.acts({ name: view.name })}
                choices={[
                  { id: 'rename', title: w.rename, keys: 'F2', onChoose: () => name({ of: view }) },
                  { id: 'remove', title: w.remove, keys: 'Delete', onChoose: () => void remove(view) },
                ]}
              >
                <IconButton icon={MoreHorizontal} label={w.acts({ name: view.name })} />
              </Menu>
            </li>
          ),
        )}
        {canSave && naming === null && (
          <li className={styles['save']} data-view={rowOfNew}>
            <Button kind="quiet" icon={BookmarkPlus} keys="Mod+D" onPress={begin}>
              {w.save}
            </Button>
          </li>
        )}
        {naming?.of === 'new' && (
          <li>
            <NameView
              first=""
              act={w.saveIt}
              isTaken={(next) => isTaken(next, null)}
              onName={(next) => saveView(next, filter)}
              onClose={onNamed}
            />
          </li>
        )}
      </ul>
    </div>
  )
}

const rowOf = (id: string): string => `[data-view="${id}"]`
