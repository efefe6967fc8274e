import { History, TriangleAlert, Undo2 } from 'lucide-react'
import { Answers } from '../../parts/Answers'
import { Sheet } from '../../parts/Sheet'
import { letGo, openAnyway } from '../../state/actions'
import { words } from '../../words'
import styles from './Question.module.css'
import type { Asked } from './asked'

const w = words.disk.damaged

/** The newest state cannot be had: an older one may do, if the person says so. */
export const Damaged = ({ question: { kitId, title } }: Asked<'damaged'>) => (
  <Sheet icon={TriangleAlert} title={w.title({ name: title || words.shell.untitled })} onClose={letGo}>
    <p className={styles['detail']}>{w.detail}</p>
    <Answers
      answers={[
        { icon: History, title: w.older, detail: w.olderDetail, onChoose: () => void openAnyway(kitId, 'older') },
        { icon: Undo2, title: w.leave, onChoose: letGo },
      ]}
    />
  </Sheet>
)
