import { Check, type LucideIcon, Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '#core/model'
import { SectionHead } from '../../parts/SectionHead'
import { Select } from '../../parts/Select'
import { decodeAnew, takeAttachment } from '../../state/actions'
import { words } from '../../words'
import styles from './ArrivalFacts.module.css'
import { type Aside, asideKinds } from './asideKinds'

interface ArrivalFactsProps {
  readonly source: Source
}

const w = words.sources.arrival

/** What was set aside when a source came in, how it was read, and the way to read it in another encoding. */
export const ArrivalFacts = ({ source }: ArrivalFactsProps) => {
  const { original, asides, mends, attachments, isTranscribed } = source.arrival
  if (original === null && asides.length === 0 && mends.length === 0) return null
  return (
    <>
      <section className={styles['part']} aria-label={w.setAside}>
        <SectionHead title={w.setAside}>
          <span className={styles['count']}>{asides.length}</span>
        </SectionHead>
        {asides.length === 0 && (
          <p className={styles['quiet']}>
            <Check size={14} aria-hidden /> {w.nothingSetAside}
          </p>
        )}
        {asideKinds.map(({ kind, icon, roles }) => (
          <Asides
            key={kind}
            title={w.asides[kind]}
            icon={icon}
            asides={asides.filter(({ role }) => roles.includes(role))}
          />
        ))}
      </section>
      {attachments.length > 0 && (
        <section className={styles['part']} aria-label={w.attachments}>
          <SectionHead title={w.attachments}>
            <span className={styles['count']}>{attachments.length}</span>
          </SectionHead>
          <ul className={styles['files']}>
            {attachments.map(({ name, size }, index) => (
              <li key={index}>
                <Paperclip size={14} strokeWidth={1.75} aria-hidden />
                <span className={styles['title']} dir="auto">
                  {w.attachment({ name, size })}
                </span>
                <button
                  type="button"
                  className={styles['show']}
                  aria-label={w.takeInNamed({ name })}
                  onClick={() => void takeAttachment(source.id, index)}
                >
                  {w.takeIn}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles['part']} aria-label={w.howRead}>
        <SectionHead title={w.howRead} />
        {isTranscribed && <p className={styles['quiet']}>{words.pages.transcribed}</p>}
        {mends.length > 0 && <p className={styles['quiet']}>{mendedWords(source)}</p>}
        {original?.encoding != null && <Encoding key={source.id} source={source} encoding={original.encoding} />}
        {original !== null && (
          <p className={styles['fact']}>
            <span>{w.original}</span>
            <span>
              {w.originalKept({
                size: original.size,
                short: `${original.sha256.slice(0, 4)}…${original.sha256.slice(-4)}`,
              })}
            </span>
          </p>
        )}
      </section>
    </>
  )
}

interface AsidesProps {
  readonly title: string
  readonly icon: LucideIcon
  readonly asides: readonly Aside[]
}

/** One line for each kind, and its words when they are asked for. */
const Asides = ({ title, icon: Icon, asides }: AsidesProps) => {
  const [isOpen, setOpen] = useState(false)
  if (asides.length === 0) return null
  return (
    <div className={styles['kind']}>
      <button type="button" className={styles['line']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon size={14} strokeWidth={1.75} aria-hidden />
        <span className={styles['title']}>{title}</span>
        <span className={styles['count']}>{asides.length}</span>
        <span className={styles['show']}>{isOpen ? w.hide : w.show}</span>
      </button>
      {isOpen && (
        <ul className={styles['words']}>
          {asides.map(({ role, label, text }, at) => (
            <li key={at} dir="auto" className={role === 'struck' ? styles['struck'] : undefined}>
              {label !== null && label !== text && <b>{label}</b>} {text.slice(0, longestShown)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Of a page's furniture nobody reads more. */
const longestShown = 2_000

interface EncodingProps {
  readonly source: Source
  readonly encoding: NonNullable<NonNullable<Source['arrival']['original']>['encoding']>
}

const Encoding = ({ source, encoding: { name, alternatives, isChosen } }: EncodingProps) => {
  const all = [...new Set([name, ...alternatives, 'utf-8'])]
  return (
    <>
      <Select
        label={w.encoding}
        value={name}
        choices={all.map((value) => ({ value, title: value }))}
        onChange={(encoding) => void decodeAnew(source.id, encoding)}
      />
      <p className={styles['quiet']}>{isChosen ? w.encodingChosen : w.encodingHint}</p>
    </>
  )
}

/** How often each kind of mend was made, in one sentence. */
const mendedWords = ({ arrival: { mends } }: Source): string => {
  const count = (...of: readonly string[]): number => mends.filter(({ kind }) => of.includes(kind)).length
  return w.mended({
    wraps: count('wrap', 'quoted-mail'),
    divided: count('division'),
    signs: count('soft-hyphen', 'zero-width'),
    letters: count('decomposed', 'presentation-form'),
  })
}
