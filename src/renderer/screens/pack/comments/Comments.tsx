import { MessageSquareText } from 'lucide-react'
import { memo, useState } from 'react'
import type { ReturnedComment, ReturnedComments } from '#contract/views'
import type { Kit } from '#core/model'
import { call } from '../../../desk/desk'
import { Button } from '../../../parts/Button'
import { Section } from '../../../parts/Section'
import { tellFailure } from '../../../state/notices'
import { readoutItem } from '../../../state/place'
import { words } from '../../../words'
import { capitalised } from '../../../words/phrases'
import { FixButtons } from '../checks/FixButtons'
import { type Fix, messageFixes, personFix, quoteFixes, reviewAt, sourceFixes } from '../checks/fixes'
import styles from './Comments.module.css'

const w = words.pack.comments

/** What somebody wrote on the pages of a file that came back, each with the way to what it is about. Nothing of it is kept. */
const DrawnComments = ({ kit }: { readonly kit: Kit }) => {
  const [returned, keep] = useState<ReturnedComments | null>(null)
  const [isReading, setReading] = useState(false)
  const read = async () => {
    setReading(true)
    const reply = await call('pack.comments', { kitId: kit.id })
    setReading(false)
    if (!reply.ok) tellFailure(reply.failure, 'comments')
    else if (reply.value !== null) keep(reply.value)
  }
  return (
    <Section title={w.title}>
      <p className={styles['hint']}>{w.hint}</p>
      <Button icon={MessageSquareText} isWide isDisabled={isReading} onPress={() => void read()}>
        {isReading ? w.reading : w.read}
      </Button>
      {returned !== null && (
        <div className={styles['list']} role="region" aria-label={w.list} tabIndex={0}>
          <p className={styles['hint']}>{w.found({ number: returned.comments.length, file: returned.file })}</p>
          {returned.left > 0 && <p className={styles['hint']}>{w.left({ number: returned.left })}</p>}
          <ol>
            {returned.comments.map((comment, at) => (
              <li key={at} className={styles['comment']}>
                <span className={styles['facts']}>
                  {w.where({ page: comment.page, how: comment.how, by: comment.by === '' ? w.unknown : comment.by })}
                </span>
                {comment.said !== '' && <span dir="auto">{comment.said}</span>}
                {comment.words !== '' && (
                  <q className={styles['words']} dir="auto">
                    {comment.words}
                  </q>
                )}
                {comment.place === null ? (
                  <span className={styles['facts']}>{w.nowhere}</span>
                ) : (
                  <FixButtons fixes={waysTo(kit, comment.place)} />
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  )
}

export const Comments = memo(DrawnComments)

const waysTo = (kit: Kit, { kind, id }: NonNullable<ReturnedComment['place']>): readonly Fix[] => {
  const own = capitalised(words.told.things[kind]({ number: 1 }))
  switch (kind) {
    case 'quote':
      return kit.quotes.filter((quote) => quote.id === id).flatMap((quote) => quoteFixes(kit, quote.id))
    case 'person':
      return kit.people.filter((person) => person.id === id).map(personFix)
    case 'source':
      return kit.sources.filter((source) => source.id === id).flatMap((source) => sourceFixes(kit, source.id))
    case 'message':
    case 'question':
    case 'objective':
    case 'commitment':
      return messageFixes(kit, id === null ? [] : [id])
    case 'document':
    case 'approach':
      return [{ ...reviewAt('messages', id ?? kit.objectives[0]?.id ?? null), label: own }]
    case 'readout':
      return [{ ...reviewAt('messages', readoutItem), label: own }]
    case 'event':
    case 'front':
    case 'background':
    case 'programme':
      return [{ ...reviewAt('overview'), label: own }]
  }
}
