import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SingleEdit } from '#core/edit/edit'
import {
  type Commitment,
  type Kit,
  type Message,
  type NamedDocument,
  type Objective,
  type Question,
  isOverdue,
} from '#core/model'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { OrderedList } from '../../parts/OrderedList'
import type { RowAct } from '../../parts/rowAct'
import { SectionHead } from '../../parts/SectionHead'
import { Segmented } from '../../parts/Segmented'
import { decide, decideAndTell } from '../../state/actions'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import styles from './MessageList.module.css'
import { WaitingDocuments } from './WaitingDocuments'
import { ReadoutList } from './ReadoutList'
import { type Sheet, headOf, sheets } from './tabs'

interface MessageListProps {
  readonly kit: Kit
  readonly tab: Sheet
  readonly selected: string | null
  readonly onTab: (tab: Sheet) => void
  readonly onSelect: (id: string) => void
  readonly onAdd: () => void
}

/** One of the five lists in the order in which it is printed, or what the record of the meeting tells of. */
export const MessageList = ({ kit, tab, selected, onTab, onSelect, onAdd }: MessageListProps) => {
  const common = {
    label: tab === 'readout' ? words.messages.readout.list : words.messages[tab].list,
    dragLabel: (name: string) => words.messages.drag({ name }),
    selected,
    onSelect,
  }
  return (
    <>
      <SectionHead kind="bar" title={words.messages.title}>
        {tab !== 'readout' && (
          <Button icon={Plus} onPress={onAdd} label={words.messages[tab].addOne}>
            {words.messages.add}
          </Button>
        )}
      </SectionHead>
      <div className={styles['tabs']}>
        <Segmented label={words.messages.tabsLabel} isLabelHidden value={tab} choices={tabChoices} onChange={onTab} />
      </div>
      <div className={styles['scroll']}>
        {tab === 'points' && (
          <OrderedList
            {...common}
            items={kit.messages}
            nameOf={pointHead}
            name={`points-${kit.id}`}
            acts={(items) => removing(items.map(({ id }) => ({ kind: 'message.remove', id })))}
            onMove={(id, before) => decide({ kind: 'message.move', id, before })}
          >
            {(message) => <PointRow message={message} number={kit.messages.indexOf(message) + 1} />}
          </OrderedList>
        )}
        {tab === 'objectives' && (
          <OrderedList
            {...common}
            items={kit.objectives}
            nameOf={objectiveHead}
            name={`objectives-${kit.id}`}
            acts={(items) => removing(items.map(({ id }) => ({ kind: 'objective.remove', id })))}
            onMove={(id, before) => decide({ kind: 'objective.move', id, before })}
          >
            {(objective) => (
              <Row number={kit.objectives.indexOf(objective) + 1} head={objectiveHead(objective)}>
                <Chip>{words.messages.mayBeSaidTo[objective.readBy]}</Chip>
              </Row>
            )}
          </OrderedList>
        )}
        {tab === 'questions' && (
          <OrderedList
            {...common}
            items={kit.questions}
            nameOf={questionHead}
            name={`questions-${kit.id}`}
            acts={(items) => removing(items.map(({ id }) => ({ kind: 'question.remove', id })))}
            onMove={(id, before) => decide({ kind: 'question.move', id, before })}
          >
            {(question) => <Row number={kit.questions.indexOf(question) + 1} head={questionHead(question)} />}
          </OrderedList>
        )}
        {tab === 'promises' && (
          <OrderedList
            {...common}
            items={kit.commitments}
            nameOf={promiseHead}
            name={`promises-${kit.id}`}
            acts={(items) => removing(items.map(({ id }) => ({ kind: 'commitment.remove', id })))}
            onMove={(id, before) => decide({ kind: 'commitment.move', id, before })}
          >
            {(promise) => <PromiseRow promise={promise} number={kit.commitments.indexOf(promise) + 1} />}
          </OrderedList>
        )}
        {tab === 'readout' && <ReadoutList kit={kit} />}
        {tab === 'documents' && <WaitingDocuments documents={kit.documents} />}
        {tab === 'documents' && (
          <OrderedList
            {...common}
            items={kit.documents}
            nameOf={documentHead}
            name={`documents-${kit.id}`}
            acts={(items) => removing(items.map(({ id }) => ({ kind: 'document.remove', id })))}
            onMove={(id, before) => decide({ kind: 'document.move', id, before })}
          >
            {(document) => (
              <Row
                number={kit.documents.indexOf(document) + 1}
                head={documentHead(document)}
                isDropped={document.standing === 'dropped'}
              >
                {document.standing === 'proposed' && <Chip tone="gold">{words.messages.documents.chips.proposed}</Chip>}
                {document.standing === 'dropped' && <Chip>{words.messages.documents.chips.dropped}</Chip>}
                {document.symbol !== null && document.symbol !== '' && <Chip>{document.symbol}</Chip>}
              </Row>
            )}
          </OrderedList>
        )}
      </div>
    </>
  )
}

const tabChoices = sheets.map((value) => ({
  value,
  title: words.messages.tabs[value],
}))

const pointHead = (message: Message): string => headOf(message.text, words.messages.untitled.points)
const objectiveHead = (objective: Objective): string => headOf(objective.text, words.messages.untitled.objectives)
const promiseHead = (promise: Commitment): string => headOf(promise.text, words.messages.untitled.promises)
const questionHead = (question: Question): string => headOf(question.question, words.messages.untitled.questions)
const documentHead = (document: NamedDocument): string => headOf(document.name, words.messages.untitled.documents)

const PointRow = ({ message, number }: { readonly message: Message; readonly number: number }) => {
  const today = useToday()
  const isExpired = message.expires !== null && message.expires < today
  return (
    <Row number={number} head={pointHead(message)}>
      {message.front && <Chip tone="accent">{words.messages.points.frontShort}</Chip>}
      <Chip>{words.messages.mayBeSaidTo[message.mayBeSaidTo]}</Chip>
      {isExpired && <Chip tone="gold">{words.messages.points.expiredShort}</Chip>}
    </Row>
  )
}

const PromiseRow = ({ promise, number }: { readonly promise: Commitment; readonly number: number }) => {
  const today = useToday()
  return (
    <Row number={number} head={promiseHead(promise)}>
      <Chip>{words.messages.promises.sides[promise.by]}</Chip>
      {isOverdue(promise, today) ? (
        <Chip tone="gold">{words.messages.promises.overdueShort}</Chip>
      ) : (
        <Chip>{words.messages.promises.states[promise.state]}</Chip>
      )}
    </Row>
  )
}

const Row = ({
  number,
  head,
  isDropped = false,
  children,
}: {
  readonly number: number
  readonly head: string
  readonly isDropped?: boolean
  readonly children?: ReactNode
}) => (
  <div className={styles['row']}>
    <span className={styles['number']}>{number}</span>
    <div className={styles['words']}>
      <span className={`${styles['head']} ${isDropped ? styles['dropped'] : ''}`} dir="auto">
        {head}
      </span>
      {children !== undefined && <span className={styles['chips']}>{children}</span>}
    </div>
  </div>
)

/** What can be done to several of one list at once, or to the one in focus. */
const removing = (edits: readonly SingleEdit[]): readonly RowAct[] => [
  {
    id: 'remove',
    title: words.messages.removeMany,
    keys: 'Delete',
    icon: Trash2,
    run: () => void decideAndTell({ kind: 'several', edits }, words.messages.removedMany({ number: edits.length })),
  },
]
