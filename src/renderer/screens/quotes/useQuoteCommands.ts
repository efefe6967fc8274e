import { type Command, useCommands } from '../../commands/commands'
import { words } from '../../words'
import { askFor } from './attention'
import { copy, moveBoundary } from './decisions'
import { type SpeakerAnswer, answersFor } from './speakerAnswers'
import { type QuoteCommands, mayStand, useDeciding } from './useDeciding'
import { showSpeaker } from '../sources/showing'

const w = words.quotes.commands

/** What can be done to the chosen quote, on whichever screen it is chosen. */
export const useQuoteCommands = ({ kit, quote, onDecided }: QuoteCommands): void => {
  const source = kit.sources.find((other) => other.id === quote?.sourceId)
  const decided = useDeciding({ kit, quote, onDecided })
  const has = (): boolean => quote !== null
  const adjust =
    (edge: 'start' | 'end', by: 'forward' | 'backward', unit: 'word' | 'sentence' = 'word') =>
    (): void => {
      if (quote !== null && source !== undefined) void moveBoundary(quote, source, { edge, by, unit })
    }
  const answers = (): readonly SpeakerAnswer[] => (quote === null ? [] : answersFor(kit, quote))
  const answer = (at: number): void => {
    const taken = answers()[at]
    if (taken !== undefined && quote !== null) decided('kept', taken.take)
  }
  const commands: readonly Command[] = [
    {
      id: 'quote.keep',
      title: w.keep,
      group: words.quotes.group,
      keys: ['K'],
      run: () => decided('kept'),
      isEnabled: () => mayStand(quote, 'kept'),
    },
    {
      id: 'quote.drop',
      title: w.drop,
      group: words.quotes.group,
      keys: ['X'],
      run: () => decided('dropped'),
      isEnabled: () => mayStand(quote, 'dropped'),
    },
    {
      id: 'quote.propose',
      title: w.propose,
      group: words.quotes.group,
      keys: ['U'],
      run: () => decided('proposed'),
      isEnabled: () => mayStand(quote, 'proposed'),
    },
    {
      id: 'quote.speaker',
      title: w.speaker,
      group: words.quotes.group,
      keys: ['S'],
      run: () => askFor('speaker'),
      isEnabled: has,
    },
    {
      id: 'quote.show',
      title: w.show,
      group: words.quotes.group,
      keys: ['Shift+S'],
      run: () => quote !== null && showSpeaker(quote),
      isEnabled: has,
    },
    {
      id: 'quote.first',
      title: w.first,
      group: words.quotes.group,
      keys: ['1'],
      run: () => answer(0),
      isEnabled: () => answers().length > 0,
    },
    {
      id: 'quote.second',
      title: w.second,
      group: words.quotes.group,
      keys: ['2'],
      run: () => answer(1),
      isEnabled: () => answers().length > 1,
    },
    {
      id: 'quote.edit',
      title: w.edit,
      group: words.quotes.group,
      keys: ['E'],
      run: () => askFor('edits'),
      isEnabled: has,
    },
    {
      id: 'quote.terms',
      title: w.terms,
      group: words.quotes.group,
      keys: ['W'],
      run: () => askFor('terms'),
      isEnabled: has,
    },
    {
      id: 'quote.annotate',
      title: w.annotate,
      group: words.quotes.group,
      keys: ['A'],
      run: () => askFor('annotation'),
      isEnabled: has,
    },
    {
      id: 'quote.headline',
      title: w.headline,
      group: words.quotes.group,
      keys: ['H'],
      run: () => askFor('headline'),
      isEnabled: has,
    },
    {
      id: 'quote.theme',
      title: w.theme,
      group: words.quotes.group,
      keys: ['T'],
      run: () => askFor('themes'),
      isEnabled: has,
    },
    {
      id: 'quote.copy',
      title: w.copy,
      group: words.quotes.group,
      keys: ['C'],
      run: () => quote !== null && source !== undefined && void copy(kit, quote, source),
      isEnabled: has,
    },
    {
      id: 'quote.longerEnd',
      title: w.longerEnd,
      group: words.quotes.group,
      keys: ['Shift+ArrowRight'],
      run: adjust('end', 'forward'),
      isEnabled: has,
    },
    {
      id: 'quote.shorterEnd',
      title: w.shorterEnd,
      group: words.quotes.group,
      keys: ['Shift+ArrowLeft'],
      run: adjust('end', 'backward'),
      isEnabled: has,
    },
    {
      id: 'quote.longerStart',
      title: w.longerStart,
      group: words.quotes.group,
      keys: ['Alt+Shift+ArrowLeft'],
      run: adjust('start', 'backward'),
      isEnabled: has,
    },
    {
      id: 'quote.shorterStart',
      title: w.shorterStart,
      group: words.quotes.group,
      keys: ['Alt+Shift+ArrowRight'],
      run: adjust('start', 'forward'),
      isEnabled: has,
    },
    {
      id: 'quote.endSentence',
      title: w.endSentence,
      group: words.quotes.group,
      keys: ['Mod+Shift+ArrowRight'],
      run: adjust('end', 'forward', 'sentence'),
      isEnabled: has,
    },
    {
      id: 'quote.endSentenceBack',
      title: w.endSentenceBack,
      group: words.quotes.group,
      keys: ['Mod+Shift+ArrowLeft'],
      run: adjust('end', 'backward', 'sentence'),
      isEnabled: has,
    },
    {
      id: 'quote.startSentenceBack',
      title: w.startSentenceBack,
      group: words.quotes.group,
      keys: ['Mod+Alt+Shift+ArrowLeft'],
      run: adjust('start', 'backward', 'sentence'),
      isEnabled: has,
    },
    {
      id: 'quote.startSentence',
      title: w.startSentence,
      group: words.quotes.group,
      keys: ['Mod+Alt+Shift+ArrowRight'],
      run: adjust('start', 'forward', 'sentence'),
      isEnabled: has,
    },
  ]
  useCommands(commands)
}
