import { useSession } from '../state/session'
import { keptSpeakers, keptTally } from '../state/verbatim'
import { words } from '../words'
import { speakerWords, tallyWords } from '../words/tallyWords'
import styles from './Footer.module.css'

/** How the kept quotations of the kit in front stand to their sources and their speakers. */
export const KitCount = () => {
  const kit = useSession((state) => state.open?.kit ?? null)
  if (kit === null) return null
  const tally = keptTally(kit)
  const speakers = speakerWords(keptSpeakers(kit))
  return (
    <>
      <span className={`${styles['item']} ${tally.broken > 0 ? styles['broken'] : ''}`}>
        {tallyWords(tally) ?? words.shell.noQuotes}
      </span>
      {speakers !== null && (
        <span className={styles['speakers']} title={speakers}>
          {speakers}
        </span>
      )}
    </>
  )
}
