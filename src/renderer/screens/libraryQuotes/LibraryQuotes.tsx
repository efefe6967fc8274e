import { Quote } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { builtInViews, isSameFilter, longestQuery } from '#core/facets/quoteFilter'
import { useCommands } from '../../commands/commands'
import { useEscape } from '../../commands/escape'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { SplitView } from '../../parts/SplitView'
import { openKit } from '../../state/actions'
import { setFilter, undoView, views } from '../../state/views'
import { words } from '../../words'
import { LibraryList } from '../home/LibraryList'
import { NothingKept } from '../home/NothingKept'
import { Facets } from './Facets'
import styles from './LibraryQuotes.module.css'
import { QuoteLine, keyOf } from './QuoteLine'
import { Views } from './Views'
import { useLibraryQuotes } from './useLibraryQuotes'

const w = words.views

/** The quotations of all kits: views and facets beside the list, and each quotation leads to where it stands. */
export const LibraryQuotes = () => {
  const { filter } = useSyncExternalStore(views.listen, views.read)
  const { answer, more } = useLibraryQuotes(filter)
  const clear = (): void => setFilter(builtInViews.kept)
  useEscape('filter', clear, () => !isSameFilter(views.read().filter, builtInViews.kept))
  useCommands([
    {
      id: 'find.here',
      title: w.find,
      group: words.shell.groups.go,
      keys: ['Mod+F'],
      run: () => document.querySelector<HTMLInputElement>('[type=search]')?.select(),
    },
    {
      id: 'views.undo',
      title: w.undo,
      group: w.group,
      keys: ['Mod+Z'],
      run: () => void undoView(),
      isEnabled: () => views.read().undoing.length > 0,
    },
  ])
  if (answer === null) return null
  if (answer.total === 0 && answer.unread === 0)
    return <NothingKept icon={Quote} title={words.directory.noQuotes} detail={words.directory.noQuotesDetail} />
  return (
    <SplitView
      name="library-quotes"
      list={{
        label: w.side,
        content: (
          <div className={styles['side']}>
            <Views />
            <Facets filter={filter} facets={answer.facets} onChange={setFilter} />
          </div>
        ),
      }}
    >
      <LibraryList
        title={words.directory.quotes}
        filterLabel={words.directory.filterQuotes}
        typed={filter.words}
        onType={(typed) => setFilter({ ...filter, words: typed.slice(0, longestQuery) })}
        count={answer.fitting === answer.total ? `${answer.total}` : w.count(answer)}
        aside={answer.unread > 0 ? w.reading({ unread: answer.unread }) : ''}
        nothing={
          answer.unread > 0 ? null : (
            <EmptyState title={w.nothing} detail={w.nothingDetail({ total: answer.total })}>
              <Button keys="Escape" onPress={clear}>
                {w.clear}
              </Button>
            </EmptyState>
          )
        }
        items={answer.quotes}
        keyOf={keyOf}
        onOpen={(quote) =>
          void openKit(quote.kitId, {
            screen: 'quotes',
            item: quote.quoteId,
            panel: { panel: 'quote', id: quote.quoteId },
          })
        }
        onNearEnd={more}
        rowHeight={92}
      >
        {(quote) => <QuoteLine quote={quote} />}
      </LibraryList>
    </SplitView>
  )
}
