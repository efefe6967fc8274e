import { Button } from '../parts/Button'
import { Sheet } from '../parts/Sheet'
import { show } from '../state/actions'
import { useSession } from '../state/session'
import { words } from '../words'
import styles from './About.module.css'

const w = words.shell.about

/** Which program this is, what it runs in, and where the kits are kept. */
export const About = () => {
  const info = useSession((state) => state.info)
  if (info === null) return null
  return (
    <Sheet title={w.title} onClose={() => show(null)}>
      <div className={styles['about']}>
        <p>{w.promise}</p>
        <dl>
          <dt>{w.version}</dt>
          <dd>{info.version}</dd>
          <dt>{w.runtime}</dt>
          <dd>{info.previewRuntime === null ? w.electron : w.preview({ name: info.previewRuntime })}</dd>
          <dt>{w.folder}</dt>
          <dd>{info.libraryFolder}</dd>
        </dl>
        <p className={styles['small']}>{words.shell.offlineWhy}</p>
        <p className={styles['small']}>{w.licence}</p>
        <div className={styles['foot']}>
          <Button autoFocus onPress={() => show(null)}>
            {w.close}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
