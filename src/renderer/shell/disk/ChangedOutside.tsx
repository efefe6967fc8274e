import { FileCheck2, FileClock, Files, GitCompareArrows, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { KitDifference } from '#contract/views'
import { Answers } from '../../parts/Answers'
import { Sheet } from '../../parts/Sheet'
import { differences, keepSecond, letGo } from '../../state/actions'
import { words } from '../../words'
import { clockTime } from '../../words/dates'
import { Differences } from './Differences'
import styles from './Question.module.css'
import type { Asked } from './asked'

const w = words.disk.outside

/** Another program wrote the kit file. Both versions lie in the folder of the kit, whatever is answered here. */
export const ChangedOutside = ({ question: { kitId, file, at } }: Asked<'changedOutside'>) => {
  const [differing, setDiffering] = useState<readonly KitDifference[] | null>(null)
  const [isShown, setShown] = useState(false)
  // How many places differ is said with the question; which, when somebody asks.
  useEffect(() => void differences(kitId, file).then(setDiffering), [kitId, file])
  return (
    <Sheet icon={Files} title={w.title} onClose={letGo}>
      <p className={styles['detail']}>{w.detail({ time: clockTime(new Date(at)), number: differing?.length ?? -1 })}</p>
      {isShown && differing !== null && <Differences all={differing} />}
      <Answers
        answers={[
          ...(isShown
            ? []
            : [{ icon: GitCompareArrows, title: w.compare, detail: w.compareDetail, onChoose: () => setShown(true) }]),
          { icon: FileCheck2, title: w.mine, onChoose: () => void keepSecond(kitId, file, false) },
          { icon: FileClock, title: w.theirs, onChoose: () => void keepSecond(kitId, file, true) },
          { icon: Undo2, title: w.later, detail: w.laterDetail, onChoose: letGo },
        ]}
      />
    </Sheet>
  )
}
