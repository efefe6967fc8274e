import { Presentation } from 'lucide-react'
import { Meter } from 'react-aria-components'
import type { Fill } from '#core/layout/fill'
import { type Kit, type SectionKind, sectionsFor } from '#core/model'
import { runCommand } from '../../commands/commands'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { Section } from '../../parts/Section'
import { SectionHead } from '../../parts/SectionHead'
import { decide } from '../../state/actions'
import { words } from '../../words'
import { usePreview } from '../pack/preview/previews'
import { filledTo } from '../../parts/filledTo'
import styles from './Budget.module.css'
import type { Sheet } from './tabs'

interface BudgetProps {
  readonly kit: Kit
  readonly tab: Sheet
}

const sectionsOn: Readonly<Record<Sheet, readonly SectionKind[]>> = {
  points: ['front-sheet', 'points'],
  objectives: ['objectives'],
  questions: ['questions'],
  promises: ['documents'],
  documents: ['documents'],
  readout: ['readout'],
}

const names: Readonly<Partial<Record<SectionKind, string>>> = {
  'front-sheet': words.messages.budget.front,
  points: words.messages.budget.points,
  objectives: words.messages.budget.objectives,
  questions: words.messages.budget.questions,
  documents: words.messages.budget.documents,
  readout: words.messages.budget.readout,
}

/** How much paper the words take, measured on the pages of the kit's first pack as one types. */
export const Budget = ({ kit, tab }: BudgetProps) => {
  const [pack] = kit.packs
  if (pack === undefined) return null
  return (
    <>
      <SectionHead kind="bar" title={words.messages.budget.title}>
        <IconButton
          icon={Presentation}
          label={words.shell.meeting.title}
          keys="Mod+Shift+M"
          onPress={() => runCommand('kit.meeting')}
        />
      </SectionHead>
      <Meters kit={kit} packId={pack.id} tab={tab} />
    </>
  )
}

const Meters = ({
  kit,
  packId,
  tab,
}: {
  readonly kit: Kit
  readonly packId: Kit['packs'][number]['id']
  readonly tab: Sheet
}) => {
  const { pages } = usePreview(kit, packId)
  const pack = kit.packs.find((other) => other.id === packId)
  if (pack === undefined) return null
  const moved = pages?.notes.flatMap((note) => (note.code === 'front.pointsMoved' ? note.messageIds : [])) ?? []
  return (
    <Section>
      {sectionsOn[tab].map((section) => (
        <Row
          key={section}
          name={names[section] ?? section}
          state={pages === null ? 'unknown' : (pages.fills[section] ?? 'notPrinted')}
          over={pages?.notes.flatMap((note) => overOf(note, section))[0] ?? null}
          onPrint={
            sectionsFor(pack).some(({ kind }) => kind === section)
              ? null
              : () => void decide({ kind: 'pack.include', id: packId, section, included: true })
          }
        />
      ))}
      {tab === 'points' && moved.length > 0 && (
        <p className={styles['moved']}>{words.messages.budget.moved({ number: moved.length })}</p>
      )}
      <p className={styles['where']}>
        {words.messages.budget.pack({ title: pack.title || words.pack.untitled })} {words.messages.budget.never}
      </p>
    </Section>
  )
}

interface Over {
  readonly lines: number
  readonly pages: number
}

type Note = NonNullable<ReturnType<typeof usePreview>['pages']>['notes'][number]

const overOf = (note: Note, section: SectionKind): readonly Over[] => {
  if (note.code === 'front.linesOver' && section === 'front-sheet') return [{ lines: note.lines, pages: 1 }]
  if (note.code === 'section.linesOver' && note.section === section) return [{ lines: note.lines, pages: note.budget }]
  return []
}

interface RowProps {
  readonly name: string
  readonly state: Fill | 'unknown' | 'notPrinted'
  readonly over: Over | null
  /** Where the pack has it switched off. */
  readonly onPrint: (() => void) | null
}

const Row = ({ name, state, over, onPrint }: RowProps) => {
  const text =
    over !== null
      ? words.messages.budget.over({ lines: over.lines, pages: over.pages })
      : typeof state === 'string'
        ? words.messages.budget[state]
        : words.messages.budget.share({ whole: state.pages - 1, percent: percent(state.lastPage) })
  const share = over !== null ? 1 : typeof state === 'string' ? 0 : state.lastPage
  return (
    <>
      <Meter className={styles['meter'] ?? ''} aria-label={name} value={share * 100} valueLabel={text}>
        <span className={styles['line']}>
          <span className={styles['name']}>{name}</span>
          <span className={over === null ? styles['value'] : styles['over']}>{text}</span>
        </span>
        <span className={styles['track']}>
          <span className={`${styles['bar']} ${over === null ? '' : styles['full']}`} style={filledTo(share)} />
        </span>
      </Meter>
      {onPrint !== null && state === 'notPrinted' && (
        <Button kind="quiet" onPress={onPrint}>
          {words.messages.budget.print({ section: name })}
        </Button>
      )}
    </>
  )
}

const percent = (share: number): number => Math.max(1, Math.round(share * 100))
