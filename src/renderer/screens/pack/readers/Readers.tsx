import { ChevronRight } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Audience, Instant, Kit, Pack } from '#core/model'
import { type Lack, lacksOf, numberOf } from '#core/pack/lacks'
import { inKit, readerPacks } from '#core/pack/readers'
import { selectionFor } from '#core/pack/selection'
import { Section } from '../../../parts/Section'
import { words } from '../../../words'
import { useNow } from '../../quotes/useNow'
import { FixButtons } from '../checks/FixButtons'
import { lackLines } from './lackLines'
import styles from './Readers.module.css'

interface ReadersProps {
  readonly kit: Kit
  readonly pack: Pack
}

const w = words.pack.readers

/** The four files that one run makes, and what each lacks of the kit and why. It is printed nowhere. */
export const Readers = ({ kit: newest, pack: recipe }: ReadersProps) => {
  // What is being typed goes first.
  const kit = useDeferredValue(newest)
  const now = useNow()
  const readers = useMemo(() => readersOf(kit, recipe, now), [kit, recipe, now])
  const [open, setOpen] = useState<Audience | null>(null)
  return (
    <Section title={w.title}>
      <ul className={styles['readers']}>
        {readers.map(({ pack, lacks, isOwn }) => (
          <li key={pack.audience}>
            <button
              type="button"
              className={styles['reader']}
              aria-expanded={open === pack.audience}
              disabled={lacks.length === 0}
              onClick={() => setOpen(open === pack.audience ? null : pack.audience)}
            >
              <ChevronRight size={13} aria-hidden className={styles['chevron']} />
              <span className={styles['audience']}>{words.pack.audiences[pack.audience]}</span>
              <span className={styles['own']}>{isOwn ? pack.title : ''}</span>
              <span className={styles['count']}>
                {lacks.length === 0 ? w.nothing : w.lacks({ number: sumOf(lacks) })}
              </span>
            </button>
            {open === pack.audience && (
              <div className={styles['lacks']}>
                <p className={styles['absent']}>{w.absent}</p>
                <ul>
                  {lackLines(kit, lacks).map(({ text, fixes }) => (
                    <li key={text} className={styles['lack']}>
                      <span>{text}</span>
                      <FixButtons fixes={fixes} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Reader {
  readonly pack: Pack
  readonly lacks: readonly Lack[]
  /** Another pack of the kit is theirs, and not this recipe. */
  readonly isOwn: boolean
}

const readersOf = (kit: Kit, recipe: Pack, now: Instant): readonly Reader[] =>
  readerPacks(kit, recipe).map((pack) => {
    const own = inKit(kit, pack)
    return { pack, lacks: lacksOf(own, selectionFor(own, pack, now)), isOwn: pack.id !== recipe.id }
  })

const sumOf = (lacks: readonly Lack[]): number => lacks.reduce((sum, lack) => sum + numberOf(lack), 0)
