import { SplitView } from '../../parts/SplitView'
import { useKit } from '../../state/session'
import { words } from '../../words'
import { BackgroundForm } from './BackgroundForm'
import { EventForm } from './EventForm'
import { FrontSheetForm } from './FrontSheetForm'
import { MarkingForm } from './MarkingForm'
import { Missing } from './Missing'
import styles from './Overview.module.css'
import { Programme } from './Programme'
import { SinceLast } from './SinceLast'

/** The event and everything about it that is not a source, a person or a quote. Every change counts at once. */
export const Overview = () => {
  const kit = useKit()
  return (
    <SplitView name="overview" inspector={{ label: words.overview.missing, content: <Missing kit={kit} /> }}>
      <div className={styles['scroll']}>
        <div className={styles['page']} key={kit.id}>
          <EventForm kit={kit} />
          <SinceLast kit={kit} />
          <MarkingForm marking={kit.event.marking} />
          <FrontSheetForm front={kit.front} />
          <Programme kit={kit} />
          <BackgroundForm background={kit.background} />
        </div>
      </div>
    </SplitView>
  )
}
