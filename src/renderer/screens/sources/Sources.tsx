import { FileText, FolderOpen } from 'lucide-react'
import type { Kit, Source } from '#core/model'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { SplitView } from '../../parts/SplitView'
import { useTurns } from '../../parts/useTurns'
import { chooseFiles, select } from '../../state/actions'
import type { Place } from '../../state/place'
import { useKit, usePlace } from '../../state/session'
import { words } from '../../words'
import { QuoteInspector } from '../quotes/QuoteInspector'
import { PersonCard } from './PersonCard'
import { SourceList } from './SourceList'
import { SourceRecord } from './SourceRecord'
import { LongReader, isLongText } from './reader/LongReader'

const w = words.sources

/** What came in: the list, the text, and what is known about the thing chosen in it. */
export const Sources = () => {
  const kit = useKit()
  const place = usePlace()
  const source = sourceOf(kit, place)
  // With a text of megabytes or with many texts: the frame, then the text, the list, and the inspector.
  const isMuch = kit.sources.length > fewSources || (source !== null && isLongText(source))
  const columns = useTurns(3, isMuch ? 0 : 3)
  if (source === null) {
    return (
      <EmptyState icon={FileText} title={w.empty.title} detail={w.empty.detail}>
        <Button kind="primary" icon={FolderOpen} onPress={() => void chooseFiles()}>
          {w.empty.open}
        </Button>
      </EmptyState>
    )
  }
  return (
    <SplitView
      name="sources"
      list={{
        label: w.title,
        content: columns > 1 && (
          <SourceList kit={kit} chosen={source.id} onChoose={(id) => select({ item: id, panel: null })} />
        ),
      }}
      inspector={{
        label: w.inspector,
        content: columns > 2 && <Inspector kit={kit} source={source} place={place} />,
      }}
    >
      {columns > 0 && (
        <LongReader
          key={source.id}
          kit={kit}
          source={source}
          chosenQuote={place.panel?.panel === 'quote' ? place.panel.id : null}
          chosenPerson={place.panel?.panel === 'person' ? place.panel.id : null}
        />
      )}
    </SplitView>
  )
}

/** More of them than a hand of releases. */
const fewSources = 8

interface InspectorProps {
  readonly kit: Kit
  readonly source: Source
  readonly place: Place
}

const Inspector = ({ kit, source, place: { panel } }: InspectorProps) => {
  const quote = panel?.panel === 'quote' ? kit.quotes.find((other) => other.id === panel.id) : undefined
  const person = panel?.panel === 'person' ? kit.people.find((other) => other.id === panel.id) : undefined
  if (quote !== undefined) return <QuoteInspector kit={kit} quote={quote} />
  if (person !== undefined) return <PersonCard kit={kit} person={person} source={source} />
  return <SourceRecord kit={kit} source={source} />
}

/** The source of the chosen quote, the chosen source, or the first. */
const sourceOf = (kit: Kit, { item, panel }: Place): Source | null => {
  const quoteId = panel?.panel === 'quote' ? panel.id : item
  const quote = kit.quotes.find((other) => other.id === quoteId)
  return kit.sources.find((source) => source.id === (quote?.sourceId ?? item)) ?? kit.sources[0] ?? null
}
