import { FileText, MessageCircleQuestion, MessageSquareQuote } from 'lucide-react'
import { useState } from 'react'
import { type Kit, type Message, type NamedDocument, type Question } from '#core/model'
import { blankDocument, blankMessage, blankQuestion } from '#core/model'
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
import { useKit, usePlace } from '../../state/session'
import { words } from '../../words'
import { fitting } from '../home/fitting'
import { Budget } from './Budget'
import { DocumentForm } from './DocumentForm'
import { DocumentMentions } from './DocumentMentions'
import { DocumentStanding } from './DocumentStanding'
import { LinkedQuotes } from './LinkedQuotes'
import { MessageList } from './MessageList'
import { PointForm } from './PointForm'
import { QuestionForm } from './QuestionForm'
import { type Tab, tabOf } from './tabs'

type Selected =
  | { readonly tab: 'points'; readonly item: Message }
  | { readonly tab: 'questions'; readonly item: Question }
  | { readonly tab: 'documents'; readonly item: NamedDocument }

/** What is to be said: points to make, answers to what may be asked, and the documents all of it rests on. */
export const Messages = () => {
  const kit = useKit()
  const { item } = usePlace()
  const [lastTab, setLastTab] = useState<Tab>('points')
  const tab = tabOf(kit, item) ?? lastTab
  const selected = selectedIn(kit, tab, item)

  const choose = (id: string) => {
    setLastTab(tab)
    select({ item: id })
  }
  const turnTo = (next: Tab) => {
    setLastTab(next)
    select({ item: itemsOf(kit, next)[0]?.id ?? null })
  }
  const add = async (kind: Tab) => {
    keepLetters()
    const id = await addTo(kind)
    if (id === null) return dropLetters()
    setLastTab(kind)
    select({ item: id })
  }
  const remove = async () => {
    if (selected === null) return
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
            onAdd={() => void add(tab)}
          />
        ),
      }}
      inspector={{
        label: words.messages.budget.title,
        content: (
          <>
            <Budget kit={kit} tab={tab} />
            {selected?.tab === 'points' && <LinkedQuotes kit={kit} message={selected.item} />}
            {selected?.tab === 'documents' && <DocumentMentions kit={kit} document={selected.item} />}
          </>
        ),
      }}
    >
      {finding}
      {selected === null ? (
        <Nothing tab={tab} onAdd={() => void add(tab)} />
      ) : (
        <Page key={selected.item.id}>
          {selected.tab === 'points' && <PointForm message={selected.item} onRemove={() => void remove()} />}
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

/** Points, questions and documents with all their words, in the order in which they are shown. */
const findables = (kit: Kit): readonly { readonly id: string; readonly words: string }[] => [
  ...kit.messages.map(({ id, text, support }) => ({ id, words: `${text}\n${support}` })),
  ...kit.questions.map(({ id, question, answer, ifPressed }) => ({
    id,
    words: [question, answer, ifPressed].join('\n'),
  })),
  ...kit.documents.map(({ id, name, symbol, note }) => ({ id, words: [name, symbol ?? '', note].join('\n') })),
]

const icons = { points: MessageSquareQuote, questions: MessageCircleQuestion, documents: FileText } as const

const Nothing = ({ tab, onAdd }: { readonly tab: Tab; readonly onAdd: () => void }) => (
  <EmptyState icon={icons[tab]} title={words.messages[tab].empty.title} detail={words.messages[tab].empty.detail}>
    <Button kind="primary" keys="N" onPress={onAdd}>
      {words.messages[tab].addOne}
    </Button>
  </EmptyState>
)

/** N adds to the list in front. */
const keysOn = (tab: Tab, kind: Tab): { readonly keys?: readonly string[] } => (tab === kind ? { keys: ['N'] } : {})

const itemsOf = (kit: Kit, tab: Tab): readonly { readonly id: string }[] =>
  tab === 'points' ? kit.messages : tab === 'questions' ? kit.questions : kit.documents

const selectedIn = (kit: Kit, tab: Tab, id: string | null): Selected | null => {
  const chosen = <Item extends { readonly id: string }>(list: readonly Item[]): Item | undefined =>
    list.find((item) => item.id === id) ?? list[0]
  switch (tab) {
    case 'points': {
      const item = chosen(kit.messages)
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

const addTo = async (kind: Tab): Promise<string | null> => {
  switch (kind) {
    case 'points': {
      const item = blankMessage(newId('msg'))
      isAdding(item.id)
      return (await decide({ kind: 'message.add', item, before: null })) ? item.id : null
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
}

const removeOne = (selected: Selected): Promise<boolean> => {
  const text = words.messages[selected.tab].removed
  switch (selected.tab) {
    case 'points':
      return decideAndTell({ kind: 'message.remove', id: selected.item.id }, text)
    case 'questions':
      return decideAndTell({ kind: 'question.remove', id: selected.item.id }, text)
    case 'documents':
      return decideAndTell({ kind: 'document.remove', id: selected.item.id }, text)
  }
}
