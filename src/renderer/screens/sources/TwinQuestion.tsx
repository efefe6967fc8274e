import { Columns2, Copy, Files } from 'lucide-react'
import { useMemo } from 'react'
import { supersede } from '#core/edit/supersede'
import type { Kit, Source, SourceId } from '#core/model'
import { currentIn } from '#core/quote/versions/currentIn'
import { twinAmong } from '#core/text/twins'
import { changesIn } from '#core/text/changes'
import { wordDiff } from '#core/text/wordDiff'
import { Button } from '../../parts/Button'
import { compare, settleTwin, tell, undo } from '../../state/actions'
import { words } from '../../words'
import styles from './TwinQuestion.module.css'
import { supersededWords } from './supersededWords'

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
  const twin = useMemo(() => twinOf(kit, source), [kit, source])
  const changes = useMemo(
    () => (twin === null ? [] : changesIn(wordDiff(twin.of.text, source.text))),
    [twin, source.text],
  )
  if (twin === null) return null
  const replace = async (id: SourceId): Promise<void> => {
    const { followed, waiting } = supersede(kit, source.id, id)
    if (!(await settleTwin(source.id, id))) return
    tell({
      text: supersededWords(followed, waiting),
      actions: [{ label: words.shell.undo, run: () => void undo() }],
      undoes: true,
      topic: 'import',
    })
  }
  return (
    <section className={styles['question']} aria-label={w.label}>
      <p>{w.same({ share: Math.floor(twin.share * 100), title: twin.of.title })}</p>
      {changes.length === 0 && <p className={styles['quiet']}>{w.nothingDiffers}</p>}
      {changes.slice(0, mostShown).map(({ before, gone, come, after }, at) => (
        <p key={at} className={styles['change']} lang={source.language} dir="auto">
          {before} {gone !== '' && <del>{gone}</del>} {come !== '' && <ins>{come}</ins>} {after}
        </p>
      ))}
      {changes.length > mostShown && (
        <p className={styles['quiet']}>{w.more({ number: changes.length - mostShown })}</p>
      )}
      <div className={styles['actions']}>
        <Button icon={Copy} onPress={() => void replace(twin.of.id)}>
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

/** Only while nothing is quoted from it, and there is something to quote; what has been replaced is asked nothing. */
export const twinOf = ({ quotes, sources }: Kit, source: Source) =>
  source.supersedes !== null ||
  !currentIn(sources).includes(source) ||
  source.reading.utterances.length === 0 ||
  quotes.some(({ sourceId }) => sourceId === source.id)
    ? null
    : twinAmong(
        source.text,
        currentIn(sources).filter(({ id }) => id !== source.id),
      )

const mostShown = 4
