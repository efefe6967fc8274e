import { FileCheck2, Files, GitCompareArrows, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { KitDifference } from '#contract/views'
import { Answers } from '../../parts/Answers'
import { Sheet } from '../../parts/Sheet'
import { differences, letGo, openKit } from '../../state/actions'
import { words } from '../../words'
import { Differences } from './Differences'
import styles from './Question.module.css'
import type { Asked } from './asked'

const w = words.disk.takenIn

/** A kit file says something else than the kit in the library: it has come in beside it, and both are kept. */
export const TakenIn = ({ question: { kitId, known, title, differences: number } }: Asked<'takenIn'>) => {
  const [differing, setDiffering] = useState<readonly KitDifference[] | null>(null)
  const compare = async (): Promise<void> => setDiffering(await differences(kitId, known))
  const openKnown = (): void => {
    letGo()
    void openKit(known)
  }
  return (
    <Sheet icon={Files} title={w.title({ name: title || words.shell.untitled })} onClose={letGo}>
      <p className={styles['detail']}>{w.detail({ number })}</p>
      {differing !== null && <Differences all={differing} />}
      <Answers
        answers={[
          ...(differing === null
            ? [{ icon: GitCompareArrows, title: w.compare, detail: w.compareDetail, onChoose: () => void compare() }]
            : []),
          { icon: FileCheck2, title: w.known, onChoose: openKnown },
          { icon: Undo2, title: w.stay, onChoose: letGo },
        ]}
      />
    </Sheet>
  )
}
