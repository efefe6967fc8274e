import { ChevronRight } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import type { Audience, Kit, Pack } from '#core/model'
import { type Lack, numberOf } from '#core/pack/lacks'
import type { ReaderLacks } from '#core/pack/readers'
import { call } from '../../../desk/desk'
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
const DrawnReaders = ({ kit, pack: recipe }: ReadersProps) => {
  const readers = useReaders(kit, recipe)
  const [open, setOpen] = useState<Audience | null>(null)
  return (
    <Section>
      <ul className={styles['readers']}>
        {readers.map(({ audience, title, lacks, isOwn }) => (
          <li key={audience}>
            <button
              type="button"
              className={styles['reader']}
              aria-expanded={open === audience}
              disabled={lacks.length === 0}
              onClick={() => setOpen(open === audience ? null : audience)}
            >
              <ChevronRight size={13} aria-hidden className={styles['chevron']} />
              <span className={styles['audience']}>{words.pack.audiences[audience]}</span>
              <span className={styles['own']}>{isOwn ? title : ''}</span>
              <span className={styles['count']}>
                {lacks.length === 0 ? w.nothing : w.lacks({ number: sumOf(lacks) })}
              </span>
            </button>
            {open === audience && (
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

export const Readers = memo(DrawnReaders)

/** Milliseconds after which the pages, which are wanted first, have been asked for. */
const behindPages = 60

/** Milliseconds without a decision after which the process that makes packs is asked anew. */
const pause = 300

const none: readonly ReaderLacks[] = []

/** Worked out beside the window: to see a kit as four readers takes longer than a letter may. What was known stays meanwhile. */
const useReaders = (kit: Kit, { id: packId }: Pack): readonly ReaderLacks[] => {
  const now = useNow()
  const [known, keep] = useState<{ readonly packId: string; readonly readers: readonly ReaderLacks[] } | null>(null)
  const isAsked = useRef(false)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(
      async () => {
        isAsked.current = true
        const reply = await call('pack.readers', { kitId: kit.id, packId })
        if (isWanted && reply.ok) keep({ packId, readers: reply.value })
      },
      isAsked.current ? pause : behindPages,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [kit, packId, now])
  return known?.packId === packId ? known.readers : none
}

const sumOf = (lacks: readonly Lack[]): number => lacks.reduce((sum, lack) => sum + numberOf(lack), 0)
