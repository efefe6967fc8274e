import type { Kit } from '#core/model'
import { Button } from '../../parts/Button'
import { decide } from '../../state/actions'
import { words } from '../../words'

interface FromSourceProps {
  readonly kit: Kit
  readonly field: 'place' | 'host'
}

/** What a source says of where or by whom the event is held, while nobody has written it: its own words, and where they stand. */
export const FromSource = ({ kit, field }: FromSourceProps) => {
  if (kit.event[field] !== '') return null
  const source = kit.sources.find(({ reading }) => reading.occasion?.[field] != null)
  const span = source?.reading.occasion?.[field]
  if (source === undefined || span == null) return null
  const said = source.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')
  return (
    <Button kind="quiet" isWide onPress={() => void decide({ kind: 'event.change', patch: { [field]: said } })}>
      {words.overview.fromSource({ words: said, title: source.title })}
    </Button>
  )
}
