import { BookOpen, CornerDownRight } from 'lucide-react'
import { useMemo } from 'react'
import { takeNewWords } from '#core/edit/supersede'
import type { Kit, Quote, Source } from '#core/model'
import { newWordsFor, newerVersionOf } from '#core/quote/versions/newerVersion'
import { type WordRun, wordDiff } from '#core/text/wordDiff'
import { Button } from '../../../parts/Button'
import { decideAndTell, go } from '../../../state/actions'
import { words } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import { Field } from './Field'
import styles from './NewerVersion.module.css'

interface NewerVersionProps {
  readonly kit: Kit
  readonly quote: Quote
}

const w = words.versions.newer

/** What the newer version of a release says in the place of a quote that could not follow it; the human decides. */
export const NewerVersion = ({ kit, quote }: NewerVersionProps) => {
  const newer = useMemo(() => newerVersionOf(kit, quote), [kit, quote])
  const found = useMemo(() => (newer === null ? null : newWordsFor(kit, quote, newer)), [kit, quote, newer])
  if (newer === null || quote.standing === 'dropped') return null
  const { source, outcome } = newer
  const take = (): void => {
    const edit = takeNewWords(kit, quote.id)
    if (edit !== null) void decideAndTell(edit, w.taken)
  }
  const show = (): void => go({ screen: 'sources', item: source.id })
  return (
    <Field title={w.label}>
      <p className={styles['note']}>
        {w.of({ title: source.title })} {outcome.state === 'changed' ? w.because[outcome.because] : w.still}{' '}
        {found === null && w.nothing}
      </p>
      {outcome.state === 'changed' && found !== null && (
        <Compared old={wordsOf(quote.anchors)} now={wordsOf(found.anchors)} source={source} />
      )}
      <div className={styles['actions']}>
        {found !== null && (
          <Button icon={CornerDownRight} onPress={take}>
            {outcome.state === 'changed' ? w.take : w.follow}
          </Button>
        )}
        <Button kind="quiet" icon={BookOpen} onPress={show}>
          {w.show}
        </Button>
      </div>
      {quote.standing === 'proposed' && <p className={styles['quiet']}>{w.keepOld}</p>}
    </Field>
  )
}

const wordsOf = (anchors: Quote['anchors']): string => anchors.map(({ exact }) => exact).join(' ')

const Compared = ({ old, now, source }: { readonly old: string; readonly now: string; readonly source: Source }) => {
  const setting = settingOf(now, source.language)
  return (
    <p className={styles['compared']} dir={setting.direction} lang={setting.language} aria-label={w.compared}>
      {wordDiff(old, now).map((run, at) => (
        // A run has no name of its own; its place in the line is what it is.
        <Run key={at} run={run} />
      ))}
    </p>
  )
}

const Run = ({ run }: { readonly run: WordRun }) => {
  if (run.kind === 'gone') return <del className={styles['gone']}>{run.text}</del>
  return run.kind === 'new' ? <ins className={styles['new']}>{run.text}</ins> : <span>{run.text}</span>
}
