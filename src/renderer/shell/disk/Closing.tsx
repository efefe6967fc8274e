import { HardDrive, Hourglass, RefreshCw, Undo2 } from 'lucide-react'
import { Answers } from '../../parts/Answers'
import { Sheet } from '../../parts/Sheet'
import { letGo, saveCopyAndClose, tryAgain } from '../../state/actions'
import { words } from '../../words'
import styles from './Question.module.css'
import type { Asked } from './asked'
import { whyItWaits } from './reason'

const w = words.disk.closing

/** The window was to be closed while changes wait for the disk. */
export const Closing = ({ question: { kitId, waiting } }: Asked<'closing'>) => (
  <Sheet icon={Hourglass} title={w.title({ changes: waiting.changes })} onClose={letGo}>
    <p className={styles['detail']}>{whyItWaits(waiting.failure)}</p>
    <Answers
      answers={[
        { icon: HardDrive, title: w.copy, detail: w.copyDetail, onChoose: () => void saveCopyAndClose(kitId) },
        { icon: RefreshCw, title: w.again, detail: w.againDetail, onChoose: () => void tryAgain(kitId) },
        { icon: Undo2, title: w.stay, onChoose: letGo },
      ]}
    />
  </Sheet>
)
