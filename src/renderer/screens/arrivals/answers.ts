import type { Kit, Source } from '#core/model'
import { compare, go, leaveAsFound, settleTwin } from '../../state/actions'
import { type ArrivalStanding, twinOf } from '../../state/asking'
import type { TriedOutcome } from '../../state/session'
import { transcribe } from '../../state/transcribing'
import { words } from '../../words'
import { askFor } from '../quotes/attention'
import { takeAsNewer } from '../sources/settlingTwin'

/** An answer to what a line asks. Enter takes the first one too. */
export interface LineAnswer {
  /** As commands write it: a number, or the letter that means it everywhere. */
  readonly keys: string
  /** The key that is drawn beside it, where that is another one. */
  readonly drawnKey?: string
  readonly title: string
  /** For a screen reader, where the title does not say of which file. */
  readonly label?: string
  readonly run: () => void
}

const w = words.imports

/** What can be answered by a key; where something must be typed or chosen first there is nothing here. */
export const answersTo = (
  outcome: TriedOutcome,
  standing: ArrivalStanding,
  kit: Kit | undefined,
): readonly LineAnswer[] => {
  const { name, result } = outcome
  if (standing === 'scanned' && !result.ok && result.waits !== undefined) {
    const file = { name, waits: result.waits, pages: Number(result.failure.facts['pages'] ?? 1) }
    const { transcribe: title, transcribeNamed } = words.pages
    return [{ keys: '1', title, label: transcribeNamed({ name }), run: () => transcribe(file) }]
  }
  const source = sourceOf(outcome, kit)
  if (kit === undefined || source === undefined) return []
  if (standing === 'twin') return aboutTwin(kit, source)
  if (standing !== 'embargo' && standing !== 'care') return []
  return [
    { keys: '1', drawnKey: 'Enter', title: w.asFound, run: () => leaveAsFound(outcome) },
    {
      keys: 'W',
      title: standing === 'care' ? w.setTerms : w.otherTerms,
      run: () => {
        leaveAsFound(outcome)
        setTerms(kit, source)
      },
    },
  ]
}

export const sourceOf = ({ result }: TriedOutcome, kit: Kit | undefined): Source | undefined =>
  result.ok ? kit?.sources.find(({ id }) => id === result.sourceId) : undefined

const aboutTwin = (kit: Kit, source: Source): readonly LineAnswer[] => {
  const older = twinOf(kit, source)?.of
  if (older === undefined) return []
  return [
    { keys: '1', title: words.versions.twin.newer, run: () => void takeAsNewer(kit, source.id, older.id) },
    { keys: '2', title: words.versions.twin.two, run: () => void settleTwin(source.id, null) },
    { keys: 'D', title: words.compare.act, run: () => compare(older.id, source.id) },
  ]
}

/** Terms are those of a quotation: its first one is opened at them. */
export const setTerms = (kit: Kit, source: Source): void => {
  const quote = kit.quotes.find(({ sourceId, standing }) => sourceId === source.id && standing !== 'dropped')
  if (quote === undefined) return go({ screen: 'sources', item: source.id, panel: null })
  go({ screen: 'quotes', item: quote.id })
  askFor('terms')
}
