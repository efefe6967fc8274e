import { useSyncExternalStore } from 'react'
import { type BuiltInView, builtInViews } from '#core/facets/quoteFilter'
import { Button } from '../../parts/Button'
import { showView, views } from '../../state/views'
import { words } from '../../words'
import styles from './Kits.module.css'

const w = words.views

/** Those that say what is to be done; all kept quotations are a screen of their own. */
const toDo: readonly BuiltInView[] = ['undecided', 'unverified', 'embargoToday']

/** What is looked for again and again in the quotations of all kits, one press away. */
export const ViewStrip = () => {
  const { saved } = useSyncExternalStore(views.listen, views.read)
  return (
    <nav className={styles['views']} aria-label={w.title}>
      <span className={styles['viewsTitle']}>{w.title}</span>
      {toDo.map((id) => (
        <Button key={id} kind="quiet" onPress={() => showView(builtInViews[id])}>
          {w.builtIn[id]}
        </Button>
      ))}
      {saved?.map(({ id, name, filter }) => (
        <Button key={id} kind="quiet" onPress={() => showView(filter)}>
          {name}
        </Button>
      ))}
    </nav>
  )
}
