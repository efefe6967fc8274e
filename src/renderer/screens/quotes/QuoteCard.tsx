import { GripVertical, Send, Users } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Kit, Quote, QuoteId } from '#core/model'
import { isReported, speakerNames, speakersOf } from '#core/model'
import { isLeftBehind } from '#core/quote/versions/newerVersion'
import { runCommand } from '../../commands/commands'
import { actLabel } from '../../parts/ActLabel'
import { Chip } from '../../parts/Chip'
import { drawnBy } from '../../parts/drawnBy'
import { Faces } from '../../parts/Faces'
import { KeyButton } from '../../parts/KeyButton'
import { SpeakerState } from '../../parts/SpeakerState'
import { StateChip } from '../../parts/StateChip'
import { Tick } from '../../parts/Tick'
import heard from '../../parts/heard.module.css'
import { attributed, verbatim } from '../../state/verbatim'
import { words } from '../../words'
import styles from './QuoteCard.module.css'
import { StandingChip } from './StandingBar'
import { QuoteWords } from './fields/QuoteWords'
import { SpeakerPicker } from './fields/SpeakerPicker'
import { Why } from './fields/Why'
import { answersFor } from './speakerAnswers'
import { speakerDetail } from './speakerDetail'
import { placeWords } from './paragraphNumber'
import { usageOf, leftWords } from './usage'

interface QuoteCardProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly isChosen: boolean
  readonly isTicked: boolean
  /** Changes when the card shall take the focus. */
  readonly focused: number
  readonly onChoose: (id: QuoteId) => void
  readonly onOpen: (quote: Quote) => void
  readonly onTick: (id: QuoteId) => void
}

const w = words.quotes

/** One quote under review; the chosen one is whole, and shows the keys that decide and why it is proposed. What is kept folds to a line. */
const DrawnQuoteCard = ({ kit, quote, isChosen, isTicked, focused, onChoose, onOpen, onTick }: QuoteCardProps) => {
  const card = useRef<HTMLElement>(null)
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  const speakers = speakersOf(kit, quote)
  const state = verbatim(kit, quote)
  const attribution = attributed(kit, quote)
  const usage = usageOf(kit, quote)
  const isFolded = quote.standing === 'kept' && !isChosen
  useEffect(() => {
    if (isChosen && focused > 0) card.current?.focus()
  }, [isChosen, focused])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    onOpen(quote)
  }
  return (
    <article
      ref={card}
      className={[
        styles['card'],
        isChosen && styles['chosen'],
        isTicked && styles['ticked'],
        isFolded && styles['folded'],
        quote.standing === 'dropped' && styles['dropped'],
      ]
        .filter((name) => name !== false)
        .join(' ')}
      aria-label={`${speakerNames(kit, { ...quote, speakerMention: '' }) || w.nobodyNamed}: ${actLabel(quote, source)}${quote.anchors[0]?.exact.slice(0, 80) ?? ''}`}
      aria-current={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-quote={quote.id}
      onClick={() => onChoose(quote.id)}
      onDoubleClick={() => onOpen(quote)}
      onKeyDown={onKeyDown}
    >
      <span className={styles['grip']} draggable aria-hidden data-grip={quote.id}>
        <GripVertical size={14} strokeWidth={1.75} />
      </span>
      {/* For the pointer: Space ticks the row that has the focus. */}
      <span
        className={styles['box']}
        onClick={(event) => {
          event.stopPropagation()
          onTick(quote.id)
        }}
      >
        {isTicked && <Tick place="box" />}
      </span>
      {quote.headline !== '' && !isFolded && <h3 className={styles['headline']}>{quote.headline}</h3>}
      <QuoteWords
        kit={kit}
        quote={quote}
        source={source}
        look="card"
        {...(isChosen ? {} : { lines: isFolded ? 1 : 3 })}
      />
      <div className={styles['facts']}>
        <SpeakerPicker kit={kit} quote={quote} answersKey={isChosen}>
          {speakers.length === 0 ? (
            <span className={styles['nobody']}>{w.whoSaid}</span>
          ) : (
            <>
              <Faces kit={kit} people={speakers} size={26} />
              <span className={styles['name']}>
                {speakerNames(kit, quote)}
                {attribution.state === 'unsure' && '?'}
              </span>
            </>
          )}
        </SpeakerPicker>
        {speakers.length > 1 && <Chip icon={Users}>{w.speaker.joint}</Chip>}
        <SpeakerState state={attribution.state} />
        {speakerDetail(attribution) !== '' && <span className={styles['cue']}>{speakerDetail(attribution)}</span>}
        {quote.cue !== '' && (
          <span className={styles['cue']} lang={source?.language}>
            {quote.cue}
          </span>
        )}
        <span className={styles['chips']}>
          {source !== undefined && (
            <Chip title={source.title}>
              {w.sourceAt({ kind: words.sources.kinds[source.kind], place: placeWords(source, quote) })}
            </Chip>
          )}
          <StateChip state={state} isReported={isReported(quote)} />
          {isLeftBehind(kit, quote) && <Chip tone="gold">{words.versions.newer.chip}</Chip>}
          {quote.release.basis !== 'on-record' && <Chip tone="gold">{w.release.bases[quote.release.basis]}</Chip>}
          {!isFolded &&
            quote.themes.map((theme) => (
              <Chip key={theme} tone="accent">
                {theme}
              </Chip>
            ))}
          {usage.short !== '' && (
            <Chip
              icon={Send}
              tone={usage.isChanged ? 'gold' : 'neutral'}
              title={usage.uses.map((use) => leftWords(kit, use)).join('\n')}
            >
              {usage.short}
            </Chip>
          )}
          {quote.standing !== 'proposed' && !isFolded && <StandingChip quote={quote} />}
          {/* The head above says it to the eye; a screen reader may come from elsewhere. */}
          {isFolded && <span className={heard['heard']}>{w.standings.kept}</span>}
        </span>
        {isChosen && <Keys quote={quote} />}
      </div>
      {quote.annotation !== '' && !isFolded && (
        <p className={styles['annotation']} dir="auto">
          {quote.annotation}
        </p>
      )}
      {isChosen && (
        <div className={styles['why']}>
          <Why kit={kit} quote={quote} source={source} />
          <Rivals kit={kit} quote={quote} />
        </div>
      )}
    </article>
  )
}

export const QuoteCard = drawnBy(DrawnQuoteCard, ({ kit, quote, isChosen, isTicked, focused, onChoose, onOpen }) => [
  quote,
  kit.sources,
  kit.people,
  kit.packs[0]?.houseStyle,
  kit.exports,
  isChosen,
  isTicked,
  focused,
  onChoose,
  onOpen,
])

/** Whose words an unsure proposal may be: a number keeps it as theirs. */
const Rivals = ({ kit, quote }: Pick<QuoteCardProps, 'kit' | 'quote'>) => {
  const answers = answersFor(kit, quote)
  if (answers.length < 2) return null
  return (
    <div className={styles['rivals']}>
      {answers.map(({ name, role, command }, at) => (
        <span key={command} className={styles['rival']}>
          <KeyButton keys={String(at + 1)} title={name} onPress={() => runCommand(command)} />
          <Chip>{w.speaker[role]}</Chip>
        </span>
      ))}
    </div>
  )
}

/** What a key does to this card; each is a button too. */
const Keys = ({ quote }: Pick<QuoteCardProps, 'quote'>) => (
  <span className={styles['keys']}>
    {quote.standing !== 'kept' && <CommandKey keys="K" title={w.keys.keep} command="quote.keep" />}
    {quote.standing !== 'dropped' && <CommandKey keys="X" title={w.keys.drop} command="quote.drop" />}
    {quote.standing !== 'proposed' && <CommandKey keys="U" title={w.keys.undecided} command="quote.propose" />}
    <CommandKey keys="S" title={w.keys.speaker} command="quote.speaker" />
    <CommandKey keys="E" title={w.keys.edit} command="quote.edit" />
  </span>
)

interface CommandKeyProps {
  readonly keys: string
  readonly title: string
  readonly command: string
}

const CommandKey = ({ command, ...key }: CommandKeyProps) => <KeyButton {...key} onPress={() => runCommand(command)} />
