import { Highlighter, UserPlus } from 'lucide-react'
import { type Kit, type NamedSpeaker, type Quote, type Source, type Span, namesJoined, speakersOf } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { type Command, useCommands } from '../../../commands/commands'
import { Faces } from '../../../parts/Faces'
import { Kbd } from '../../../parts/Kbd'
import { SpeakerState } from '../../../parts/SpeakerState'
import { words } from '../../../words'
import { type ShownChoice, choicesShown, takeShown } from '../showing'
import choice from './CrossingChoice.module.css'
import styles from './ShowPanel.module.css'

interface ShowPanelProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source
  /** The words that are selected. */
  readonly span: Span
}

const w = words.quotes.showing

/**
 * Whom the selected words name, and what naming them so would be worth, said before it is done. The focus stays in the text,
 * so that the selection can still grow; numbers answer, Enter takes the first.
 */
export const ShowPanel = ({ kit, quote, source, span }: ShowPanelProps) => {
  const choices = choicesShown(kit, quote, source, span)
  const { named } = attributionOf(quote, source, kit)
  useCommands(
    [0, 1, 2, 3].map((at): Command => ({
      id: `reader.show.${at}`,
      title: choices[at]?.names ?? '',
      group: words.sources.group,
      keys: at === 0 ? ['1', 'Shift+S'] : [String(at + 1)],
      run: () => choices[at] !== undefined && void takeShown(quote, choices[at]),
      isEnabled: () => choices[at] !== undefined,
    })),
  )
  return (
    <div className={choice['panel']} role="group" aria-label={w.choices}>
      <p className={choice['head']}>
        <Highlighter size={14} strokeWidth={1.75} aria-hidden />
        <strong>{w.choices}</strong>
      </p>
      {choices.length === 0 && <p className={styles['none']}>{span.end - span.start > 90 ? w.tooMany : w.nobody}</p>}
      {choices.map((one, at) => (
        <button
          key={one.speakerIds.join()}
          type="button"
          tabIndex={-1}
          className={`${choice['choice']} ${at === 0 ? choice['first'] : ''}`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void takeShown(quote, one)}
        >
          <Kbd keys={String(at + 1)} />
          <span className={choice['what']}>
            <span className={styles['who']}>
              {one.isNew ? (
                <UserPlus size={16} strokeWidth={1.75} aria-hidden />
              ) : (
                <Faces kit={kit} people={speakersOf(kit, one)} size={22} />
              )}
              <span className={choice['name']}>{one.isNew ? w.addNew({ name: one.names }) : one.names}</span>
              <SpeakerState state={one.state} />
            </span>
            {hindrance(one, named) !== null && <span className={choice['why']}>{hindrance(one, named)}</span>}
          </span>
        </button>
      ))}
      <p className={choice['foot']}>
        <Kbd keys="Enter" /> {w.takeKey} <Kbd keys="Escape" /> {w.leave}
      </p>
    </div>
  )
}

/** Why the words cannot be taken as they are; null when they can. */
const hindrance = ({ state }: ShownChoice, named: readonly NamedSpeaker[]): string | null => {
  if (state === 'against') return w.against({ names: namesJoined(named.map(({ name }) => name)) })
  return state === 'by-hand' ? w.said : null
}
