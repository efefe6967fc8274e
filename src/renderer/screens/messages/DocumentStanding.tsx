import type { Kit, NamedDocument, Standing } from '#core/model'
import { useCommands } from '../../commands/commands'
import { StandingStrip } from '../../parts/StandingStrip'
import { decideAndTell } from '../../state/actions'
import { words } from '../../words'

interface DocumentStandingProps {
  readonly kit: Kit
  readonly document: NamedDocument
  /** It was waiting and is decided: the next one that waits comes in front. */
  readonly onDecided: (next: NamedDocument) => void
}

const w = words.messages.documents

/** What the sources name stands in packs once it is kept, and not before. */
export const DocumentStanding = ({ kit, document, onDecided }: DocumentStandingProps) => {
  const stand = async (standing: Standing) => {
    const next = nextWaiting(kit.documents, document)
    const isDone = await decideAndTell(
      { kind: 'document.stand', ids: [document.id], standing },
      w.stood[standing]({ name: document.name }),
    )
    if (isDone && document.standing === 'proposed' && next !== undefined) onDecided(next)
  }
  const command = (id: string, key: string, standing: Standing) => ({
    id,
    title: w.commands[standing],
    group: words.messages.title,
    keys: [key],
    isEnabled: () => document.standing !== standing,
    run: () => void stand(standing),
  })
  useCommands([
    command('document.keep', 'K', 'kept'),
    command('document.drop', 'X', 'dropped'),
    command('document.propose', 'U', 'proposed'),
  ])
  return (
    <StandingStrip
      standing={document.standing}
      why={w.standings[document.standing]}
      isQuiet={document.standing !== 'proposed'}
      onStand={(standing) => void stand(standing)}
    />
  )
}

const nextWaiting = (documents: readonly NamedDocument[], document: NamedDocument): NamedDocument | undefined => {
  const at = documents.indexOf(document)
  return [...documents.slice(at + 1), ...documents.slice(0, at)].find(({ standing }) => standing === 'proposed')
}
