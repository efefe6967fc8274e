import { FileText, Handshake, MessageCircleQuestion, MessageSquareQuote, Target } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Commitment, Kit, Message, NamedDocument, Objective, Question } from '#core/model'
import { blankCommitment, blankDocument, blankMessage, blankObjective, blankQuestion } from '#core/model'
import { useCommands } from '../../commands/commands'
import { dropLetters, keepLetters } from '../../commands/letters'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { Page } from '../../parts/Page'
import { SplitView } from '../../parts/SplitView'
import { useFinding } from '../../parts/useFinding'
import { decide, decideAndTell, select } from '../../state/actions'
import { isAdding } from '../../state/justAdded'
import { newId } from '../../state/newId'
import { once } from '../../state/once'
import { readoutItem } from '../../state/place'
import { useKit, usePlace } from '../../state/session'
import { words } from '../../words'
import { fitting } from '../home/fitting'
import { ApproachForm } from './ApproachForm'
import { Budget } from './Budget'
import { DocumentForm } from './DocumentForm'
import { DocumentMentions } from './DocumentMentions'
import { DocumentStanding } from './DocumentStanding'
import { LinkedQuotes } from './LinkedQuotes'
import { MessageList } from './MessageList'
import { ObjectiveForm } from './ObjectiveForm'
import { PointForm } from './PointForm'
import { PromiseForm } from './PromiseForm'
import { QuestionForm } from './QuestionForm'
import { ReadoutForm } from './ReadoutForm'
import { type Sheet, type Tab, itemsOf, tabOf } from './tabs'

type Selected =
  | { readonly tab: 'points'; readonly item: Message }
  | { readonly tab: 'objectives'; readonly item: Objective }
  | { readonly tab: 'questions'; readonly item: Question }
  | { readonly tab: 'promises'; readonly item: Commitment }
  | { readonly tab: 'documents'; readonly item: NamedDocument }

/**
 * What is to be said: points to make, what the other side wants and we answer, answers to what may be asked, what was
 * promised, the documents all of it rests on, and what came of it at the meeting.
 */
export const Messages = () => {
  const kit = useKit()
  const { item } = usePlace()
  const [lastTab, setLastTab] = useState<Sheet>('points')
  const tab = item === readoutItem ? 'readout' : (tabOf(kit, item) ?? lastTab)
  const selected = tab === 'readout' ? null : selectedIn(kit, tab, item)

  const choose = (id: string) => {
    setLastTab(tab)
    select({ item: id })
  }
  const turnTo = (next: Sheet) => {
    setLastTab(next)
    select({ item: next === 'readout' ? readoutItem : (itemsOf(kit, next)[0]?.id ?? null) })
  }
  const add = async (kind: Tab) => {
    keepLetters()
    const id = await addTo(kind)
    if (id === null) return dropLetters()
    setLastTab(kind)
    select({ item: id })
  }
  const remove = async () => {
    if (selected === null || tab === 'readout') return
    const list = itemsOf(kit, tab)
    const at = list.findIndex((other) => other.id === selected.item.id)
    const neighbour = list[at + 1] ?? list[at - 1]
    if (await removeOne(selected)) select({ item: neighbour?.id ?? null })
  }

  const finding = useFinding({
    where: words.parts.find.messages,
    hitsFor: (typed) => findables(kit).filter(({ words: read }) => fitting([read], typed, String).length > 0),
    onShow: ({ id }) => select({ item: id }),
  })

  const group = words.messages.title
  useCommands([
    {
      id: 'message.add',
      title: words.messages.commands.addPoint,
      group,
      ...keysOn(tab, 'points'),
      run: () => void add('points'),
    },
    {
      id: 'question.add',
      title: words.messages.commands.addQuestion,
      group,
      ...keysOn(tab, 'questions'),
      run: () => void add('questions'),
    },
    {
      id: 'objective.add',
      title: words.messages.commands.addObjective,
      group,
      ...keysOn(tab, 'objectives'),
      run: () => void add('objectives'),
    },
    {
      id: 'promise.add',
      title: words.messages.commands.addPromise,
      group,
      ...keysOn(tab, 'promises'),
      run: () => void add('promises'),
    },
    {
      id: 'document.add',
      title: words.messages.commands.addDocument,
      group,
      ...keysOn(tab, 'documents'),
      run: () => void add('documents'),
    },
    {
      id: 'message.remove',
      title: words.messages.commands.remove,
      group,
      isEnabled: () => selected !== null,
      run: () => void remove(),
    },
  ])

  return (
    <SplitView
      name="messages"
      list={{
        label: words.messages.title,
        content: (
          <MessageList
            kit={kit}
            tab={tab}
            selected={selected?.item.id ?? null}
            onTab={turnTo}
            onSelect={choose}
            onAdd={() => tab !== 'readout' && void add(tab)}
          />
        ),
      }}
      inspector={{
        label: words.messages.budget.title,
        content: (
          <>
            <Budget kit={kit} tab={tab} />
            {selected?.tab === 'points' && (
              <LinkedQuotes
                kit={kit}
                quoteIds={selected.item.quoteIds}
                title={words.messages.points.quotes}
                none={words.messages.points.noQuotes}
                onLink={(quoteIds) =>
                  void decide({ kind: 'message.change', id: selected.item.id, patch: { quoteIds } })
                }
              />
            )}
            {selected?.tab === 'objectives' && (
              <LinkedQuotes
                kit={kit}
                quoteIds={selected.item.quoteIds}
                title={words.messages.objectives.quotes}
                none={words.messages.objectives.noQuotes}
                onLink={(quoteIds) =>
                  void decide({ kind: 'objective.change', id: selected.item.id, patch: { quoteIds } })
                }
              />
            )}
            {selected?.tab === 'documents' && <DocumentMentions kit={kit} document={selected.item} />}
          </>
        ),
      }}
    >
      {finding}
      {tab === 'readout' ? (
        <Page key={readoutItem}>
          <ReadoutForm kit={kit} />
        </Page>
      ) : selected === null ? (
        <Nothing tab={tab} onAdd={() => void add(tab)}>
          {tab === 'objectives' && <ApproachForm approach={kit.approach} />}
        </Nothing>
      ) : (
        <Page key={selected.item.id}>
          {selected.tab === 'points' && <PointForm message={selected.item} onRemove={() => void remove()} />}
          {selected.tab === 'objectives' && (
            <>
              <ObjectiveForm objective={selected.item} onRemove={() => void remove()} />
              <ApproachForm approach={kit.approach} />
            </>
          )}
          {selected.tab === 'promises' && <PromiseForm promise={selected.item} onRemove={() => void remove()} />}
          {selected.tab === 'questions' && <QuestionForm question={selected.item} onRemove={() => void remove()} />}
          {selected.tab === 'documents' && (
            <>
              <DocumentStanding kit={kit} document={selected.item} onDecided={({ id }) => choose(id)} />
              <DocumentForm document={selected.item} onRemove={() => void remove()} />
            </>
          )}
        </Page>
      )}
    </SplitView>
  )
}

/** Everything on this screen with all their words, in the order in which they are shown. */
const findables = (kit: Kit): readonly { readonly id: string; readonly words: string }[] => [
  ...kit.messages.map(({ id, text, support }) => ({ id, words: `${text}\n${support}` })),
  ...kit.questions.map(({ id, question, answer, ifPressed }) => ({
    id,
    words: [question, answer, ifPressed].join('\n'),
  })),
  ...kit.objectives.map(({ id, text, response }) => ({ id, words: `${text}\n${response}` })),
  ...kit.commitments.map(({ id, text, owner }) => ({ id, words: `${text}\n${owner}` })),
  ...kit.documents.map(({ id, name, symbol, note }) => ({ id, words: [name, symbol ?? '', note].join('\n') })),
]

const icons = {
  points: MessageSquareQuote,
  objectives: Target,
  questions: MessageCircleQuestion,
  promises: Handshake,
  documents: FileText,
} as const

interface NothingProps {
  readonly tab: Tab
  readonly onAdd: () => void
  /** What can be written all the same. */
  readonly children: ReactNode
}

const Nothing = ({ tab, onAdd, children }: NothingProps) => {
  const empty = (
    <EmptyState icon={icons[tab]} title={words.messages[tab].empty.title} detail={words.messages[tab].empty.detail}>
      <Button kind="primary" keys="N" onPress={onAdd}>
        {words.messages[tab].addOne}
      </Button>
    </EmptyState>
  )
  return children === false ? (
    empty
  ) : (
    <Page>
      {empty}
      {children}
    </Page>
  )
}

/** N adds to the list in front. */
const keysOn = (tab: Sheet, kind: Tab): { readonly keys?: readonly string[] } => (tab === kind ? { keys: ['N'] } : {})

const selectedIn = (kit: Kit, tab: Tab, id: string | null): Selected | null => {
  const chosen = <Item extends { readonly id: string }>(list: readonly Item[]): Item | undefined =>
    list.find((item) => item.id === id) ?? list[0]
  switch (tab) {
    case 'points': {
      const item = chosen(kit.messages)
      return item === undefined ? null : { tab, item }
    }
    case 'objectives': {
      const item = chosen(kit.objectives)
      return item === undefined ? null : { tab, item }
    }
    case 'promises': {
      const item = chosen(kit.commitments)
      return item === undefined ? null : { tab, item }
    }
    case 'questions': {
      const item = chosen(kit.questions)
      return item === undefined ? null : { tab, item }
    }
    case 'documents': {
      const item = chosen(kit.documents)
      return item === undefined ? null : { tab, item }
    }
  }
}

const addTo = once(async (kind: Tab): Promise<string | null> => {
  switch (kind) {
    case 'points': {
      const item = blankMessage(newId('msg'))
      isAdding(item.id)
      return (await decide({ kind: 'message.add', item, before: null })) ? item.id : null
    }
    case 'objectives': {
      const item = blankObjective(newId('obj'))
      isAdding(item.id)
      return (await decide({ kind: 'objective.add', item, before: null })) ? item.id : null
    }
    case 'promises': {
      const item = blankCommitment(newId('com'))
      isAdding(item.id)
      return (await decide({ kind: 'commitment.add', item, before: null })) ? item.id : null
    }
    case 'questions': {
      const item = blankQuestion(newId('qna'))
      isAdding(item.id)
      return (await decide({ kind: 'question.add', item, before: null })) ? item.id : null
    }
    case 'documents': {
      const item = blankDocument(newId('doc'))
      isAdding(item.id)
      return (await decide({ kind: 'document.add', item, before: null })) ? item.id : null
    }
  }
})

const removeOne = (selected: Selected): Promise<boolean> => {
  const text = words.messages[selected.tab].removed
  switch (selected.tab) {
    case 'points':
      return decideAndTell({ kind: 'message.remove', id: selected.item.id }, text)
    case 'objectives':
      return decideAndTell({ kind: 'objective.remove', id: selected.item.id }, text)
    case 'promises':
      return decideAndTell({ kind: 'commitment.remove', id: selected.item.id }, text)
    case 'questions':
      return decideAndTell({ kind: 'question.remove', id: selected.item.id }, text)
    case 'documents':
      return decideAndTell({ kind: 'document.remove', id: selected.item.id }, text)
  }
}
