import { Columns2, Copy, Files } from 'lucide-react'
import type { Kit, Source } from '#core/model'
import { Button } from '../../parts/Button'
import { compare, settleTwin } from '../../state/actions'
import { twinOf } from '../../state/asking'
import { words } from '../../words'
import { TwinChanges } from './TwinChanges'
import styles from './TwinQuestion.module.css'
import { takeAsNewer } from './settlingTwin'

interface TwinQuestionProps {
  readonly kit: Kit
  readonly source: Source
}

const w = words.versions.twin

/**
 * A source that nearly says what another one says, and from which nothing is quoted yet: is it the newer version, or a text
 * of its own? What differs stands beside the question.
 */
export const TwinQuestion = ({ kit, source }: TwinQuestionProps) => {
  const twin = twinOf(kit, source)
  if (twin === null) return null
  return (
    <section className={styles['question']} aria-label={w.label}>
      <p>{w.same({ share: Math.floor(twin.share * 100), title: twin.of.title })}</p>
      <TwinChanges before={twin.of} source={source} />
      <div className={styles['actions']}>
        <Button icon={Copy} onPress={() => void takeAsNewer(kit, source.id, twin.of.id)}>
          {w.newer}
        </Button>
        <Button icon={Files} onPress={() => void settleTwin(source.id, null)}>
          {w.two}
        </Button>
        <Button icon={Columns2} onPress={() => compare(twin.of.id, source.id)}>
          {words.compare.act}
        </Button>
      </div>
    </section>
  )
}
