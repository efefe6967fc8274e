import { useSession } from '../../state/session'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { KitList } from './KitList'
import styles from './Kits.module.css'
import { arranged } from './arranging'

/** What was worked on last, first. */
export const Recent = () => {
  const cards = useSession((state) => state.library) ?? []
  const today = useToday()
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{words.home.recent}</h2>
      </div>
      <KitList
        cards={arranged(cards, 'changed', today).slice(0, 20)}
        form="list"
        label={words.home.recent}
        today={today}
      />
    </div>
  )
}
