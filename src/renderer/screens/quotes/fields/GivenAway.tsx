import { TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Kit, Pack, Quote, QuoteId, SectionKind } from '#core/model'
import { type GivenAway as Found, withoutCandidate } from '#core/pack/candidates'
import { showing } from '#core/quote/release/release'
import { call } from '../../../desk/desk'
import { Button } from '../../../parts/Button'
import { Checkbox } from '../../../parts/Checkbox'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import { askFor } from '../attention'
import { release } from '../decisions'
import { useNow } from '../useNow'
import styles from './GivenAway.module.css'

interface GivenAwayProps {
  readonly kit: Kit
  readonly quote: Quote
}

const w = words.quotes.release.oneCandidate

/** Each pack whose readers can tell who said the words although no name stands beside them, with what to leave out of it. */
export const GivenAway = ({ kit, quote }: GivenAwayProps) => {
  const found = useGivenAway(kit, quote)
  return found.flatMap((one) => {
    const pack = kit.packs.find(({ id }) => id === one.packId)
    return pack === undefined ? [] : [<Panel key={pack.id} kit={kit} quote={quote} pack={pack} found={one} />]
  })
}

interface PanelProps extends GivenAwayProps {
  readonly pack: Pack
  readonly found: Found
}

const Panel = ({ kit, quote, pack, found: { note, wider } }: PanelProps) => {
  const [kept, keep] = useState<ReadonlySet<SectionKind | 'words'>>(new Set())
  const parts = [...note.sections, ...(note.named.length > 0 ? (['words'] as const) : [])]
  const ticked = parts.filter((part) => !kept.has(part))
  const speaker = kit.people.find(({ id }) => id === note.personId)?.printedName ?? words.pack.nobody
  const tick = (part: SectionKind | 'words', isOn: boolean): void =>
    keep((before) => new Set(isOn ? [...before].filter((one) => one !== part) : [...before, part]))
  const leaveOut = (): void => {
    const sections = note.sections.filter((section) => !kept.has(section))
    const named = kept.has('words') ? [] : note.named
    const { excludedQuoteIds, ...changed } = withoutCandidate(pack, { sections, named })
    const patch = { sections: changed.sections, excludedQuoteIds }
    if (ticked.length > 0) void decide({ kind: 'pack.change', id: pack.id, patch })
  }
  const widen = (): void => {
    if (wider === null) askFor('descriptor')
    else void release(quote, { basis: 'background', descriptor: wider.descriptor })
  }
  const canWiden = note.descriptor !== ''
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.shiftKey || !canWiden) return
    event.preventDefault()
    event.stopPropagation()
    widen()
  }
  return (
    <section className={styles['panel']} aria-label={w.title({ pack: pack.title })} onKeyDownCapture={onKeyDown}>
      <h3 className={styles['title']}>
        <TriangleAlert size={15} strokeWidth={1.75} aria-hidden />
        {w.title({ pack: pack.title })}
      </h3>
      <p>{note.descriptor === '' ? w.said({ speaker }) : w.fits({ descriptor: note.descriptor, speaker })}</p>
      <div className={styles['parts']}>
        {parts.map((part) => (
          <Checkbox key={part} isOn={!kept.has(part)} onChange={(isOn) => tick(part, isOn)}>
            {part === 'words'
              ? w.theirWords({ number: note.named.length })
              : w.named({ section: words.pack.sections[part] })}
          </Checkbox>
        ))}
      </div>
      <div className={styles['acts']}>
        <Button kind="primary" keys="Enter" isDisabled={ticked.length === 0} onPress={leaveOut}>
          {ticked.length === parts.length ? w.leaveOut({ number: parts.length }) : w.leaveTicked}
        </Button>
        {canWiden && (
          <Button keys="Shift+Enter" onPress={widen}>
            {w.wider}
          </Button>
        )}
        <Button
          kind="quiet"
          onPress={() => void decide({ kind: 'pack.place', id: pack.id, quoteId: quote.id, placed: false })}
        >
          {w.thisQuote}
        </Button>
      </div>
      <p className={styles['after']}>
        {ticked.length === parts.length ? w.after : w.ticked}{' '}
        {wider !== null && w.widerOffers({ descriptor: wider.descriptor, people: wider.people })}
      </p>
    </section>
  )
}

/** Milliseconds without a decision after which the process that makes packs is asked. */
const pause = 200

const none: readonly Found[] = []

/** Worked out beside the window, and only of words that stand without a name in some pack. */
const useGivenAway = (kit: Kit, quote: Quote): readonly Found[] => {
  const now = useNow()
  const [known, keep] = useState<{ readonly id: QuoteId; readonly found: readonly Found[] } | null>(null)
  const wanted = useRef(0)
  const isAsked =
    quote.standing === 'kept' &&
    kit.packs.some(({ audience, excludedQuoteIds }) => {
      if (excludedQuoteIds.includes(quote.id)) return false
      const shown = showing(quote, { audience, now })
      return shown.show !== 'out' && shown.attribution !== 'name'
    })
  useEffect(() => {
    wanted.current += 1
    const own = wanted.current
    if (!isAsked) return
    const timer = setTimeout(async () => {
      const reply = await call('pack.candidates', { kitId: kit.id, quoteId: quote.id })
      if (wanted.current === own && reply.ok) keep({ id: quote.id, found: reply.value })
    }, pause)
    return () => clearTimeout(timer)
  }, [kit, quote.id, now, isAsked])
  return isAsked && known?.id === quote.id ? known.found : none
}
