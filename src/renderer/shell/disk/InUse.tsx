import { Copy, Eye, Lock, LockOpen, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Answers } from '../../parts/Answers'
import { Sheet } from '../../parts/Sheet'
import { letGo, lookAt, openAnyway, workInCopy } from '../../state/actions'
import { words } from '../../words'
import { clockTime } from '../../words/dates'
import styles from './Question.module.css'
import type { Asked } from './asked'

const w = words.disk.inUse

/** Another program has the kit: who, since when, and when it last gave a sign of life. */
export const InUse = ({ question: { kitId, title, failure } }: Asked<'inUse'>) => {
  const { host, since, sign } = failure.facts
  const [asked] = useState(() => Date.now())
  const minutes = Math.max(0, Math.round((asked - Number(sign ?? 0)) / 60_000))
  return (
    <Sheet icon={Lock} title={w.title({ name: title || words.shell.untitled })} onClose={letGo}>
      <p className={styles['detail']}>
        {w.detail({ host: String(host ?? '?'), time: clockTime(new Date(Number(since ?? 0))), minutes })}
      </p>
      <Answers
        answers={[
          { icon: Eye, title: w.look, detail: w.lookDetail, onChoose: () => void lookAt(kitId) },
          { icon: Copy, title: w.copy, detail: w.copyDetail, onChoose: () => void workInCopy(kitId) },
          {
            icon: LockOpen,
            isCareful: true,
            title: w.anyway,
            detail: w.anywayDetail,
            onChoose: () => void openAnyway(kitId, 'anyway'),
          },
          { icon: Undo2, title: w.leave, onChoose: letGo },
        ]}
      />
    </Sheet>
  )
}
