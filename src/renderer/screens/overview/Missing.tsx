import { fill } from '#core/words/message'
import { ChevronRight, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import { type Kit, isNamed } from '#core/model'
import { SectionHead } from '../../parts/SectionHead'
import { go } from '../../state/actions'
import { words } from '../../words'
import styles from './Missing.module.css'
import { enterField } from '../../parts/enterField'
import { missingThings } from './missingThings'

const w = words.overview

/** What the pack will still want. Each line leads to where it is put right. */
export const Missing = ({ kit }: { readonly kit: Kit }) => {
  const things = missingThings(kit)
  return (
    <>
      <SectionHead kind="bar" title={w.missing} />
      {things.length === 0 ? (
        <p className={styles['complete']}>
          <CircleCheck size={16} aria-hidden />
          <span>
            <strong>{w.complete}</strong> {w.completeDetail}
          </span>
        </p>
      ) : (
        <ul className={styles['list']}>
          {things.map(({ code, number, screen, item, isGrave }) => (
            <li key={code}>
              <Button
                className={`${styles['line']} ${isGrave ? styles['grave'] : ''}`}
                onPress={() => (screen === 'overview' ? enterField(code) : go({ screen, item }))}
              >
                {isGrave ? <TriangleAlert size={15} aria-hidden /> : <CircleDashed size={15} aria-hidden />}
                <span className={styles['words']}>{fill(w.missingThings[code], { number })}</span>
                <ChevronRight size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <section className={styles['glance']}>
        <SectionHead title={w.glance} />
        <p>{w.facts.sources({ number: kit.sources.length })}</p>
        <p>{w.facts.quotes({ number: kit.quotes.filter((quote) => quote.standing === 'kept').length })}</p>
        <p>
          {w.facts.people({
            number: kit.people.filter((person) => person.standing === 'kept' && isNamed(person)).length,
          })}
        </p>
        <p>{w.facts.points({ number: kit.messages.filter(({ text }) => text.trim() !== '').length })}</p>
      </section>
    </>
  )
}
