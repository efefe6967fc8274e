import { FileCheck2, FileClock, GitCompareArrows, Undo2 } from 'lucide-react'
import { useState } from 'react'
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
  const compare = async (): Promise<void> => setDiffering(await differences(kitId, file))
  return (
    <Sheet title={w.title} onClose={letGo}>
      <p className={styles['detail']}>{w.detail({ time: clockTime(new Date(at)) })}</p>
      {differing !== null && <Differences all={differing} />}
      <Answers
        answers={[
          ...(differing === null
            ? [{ icon: GitCompareArrows, title: w.compare, detail: w.compareDetail, onChoose: () => void compare() }]
            : []),
          { icon: FileCheck2, title: w.mine, onChoose: () => void keepSecond(kitId, file, false) },
          { icon: FileClock, title: w.theirs, onChoose: () => void keepSecond(kitId, file, true) },
          { icon: Undo2, title: w.later, detail: w.laterDetail, onChoose: letGo },
        ]}
      />
    </Sheet>
  )
}
