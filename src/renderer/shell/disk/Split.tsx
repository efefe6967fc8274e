import { Split as SplitSign, FilePlus2, HardDrive, Undo2 } from 'lucide-react'
import { Answers } from '../../parts/Answers'
import { Sheet } from '../../parts/Sheet'
import { keepSecond, letGo, saveCopy } from '../../state/actions'
import { words } from '../../words'
import styles from './Question.module.css'
import type { Asked } from './asked'

const w = words.disk.split

/** The kit went on elsewhere while changes waited here. */
export const Split = ({ question: { kitId, title } }: Asked<'split'>) => (
  <Sheet icon={SplitSign} title={w.title({ name: title || words.shell.untitled })} onClose={letGo}>
    <p className={styles['detail']}>{w.detail}</p>
    <Answers
      answers={[
        {
          icon: FilePlus2,
          title: w.mine,
          detail: w.mineDetail,
          onChoose: () => void keepSecond(kitId, null, true),
        },
        { icon: HardDrive, title: w.copy, onChoose: () => void saveCopy(kitId) },
        { icon: Undo2, title: w.leave, onChoose: letGo },
      ]}
    />
  </Sheet>
)
