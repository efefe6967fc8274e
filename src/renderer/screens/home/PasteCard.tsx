import { ClipboardPaste, FolderOpen } from 'lucide-react'
import { Button } from '../../parts/Button'
import { chooseFiles, takeInKit } from '../../state/actions'
import { words } from '../../words'
import styles from './PasteCard.module.css'

/** Where everything begins. The keyboard and the pointer may paste and drop anywhere; this says so. */
export const PasteCard = () => (
  <section className={styles['card']} aria-labelledby="paste-title">
    <span className={styles['icon']}>
      <ClipboardPaste size={28} strokeWidth={1.6} aria-hidden />
    </span>
    <div className={styles['words']}>
      <h2 id="paste-title" className={styles['title']}>
        {words.home.pasteTitle}
      </h2>
      <p>{words.home.pasteDetail}</p>
    </div>
    <div className={styles['files']}>
      <Button icon={FolderOpen} onPress={() => void chooseFiles()}>
        {words.home.openFiles}
      </Button>
      <Button kind="quiet" onPress={() => void takeInKit()}>
        {words.home.openKitFile}
      </Button>
    </div>
  </section>
)
