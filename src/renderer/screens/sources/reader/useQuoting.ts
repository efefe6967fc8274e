import { useEffect, useState } from 'react'
import type { Kit, Source, Span } from '#core/model'
import { useCommands } from '../../../commands/commands'
import { dropLetters, keepLetters } from '../../../commands/letters'
import { tell } from '../../../state/actions'
import { words } from '../../../words'
import { askFor } from '../../quotes/attention'
import { choicesFor } from '../reading/choices'
import type { Choice } from './CrossingChoice'
import { canBeName, personSelection, quoteSelection } from '../quoting'

interface QuotingTerms {
  readonly kit: Kit
  readonly source: Source
  /** What is selected, whichever way; empty when nothing is. */
  readonly spans: readonly Span[]
  /** The selection has become something: a quote, or a person. */
  readonly onDone: (start: number) => void
  /** A quote was made and nothing more is asked: reading goes on. */
  readonly onReadOn: () => void
}

export interface Quoting {
  /** What is asked before anything is made of the selection; empty when nothing is. */
  readonly choices: readonly Choice[]
  readonly choose: (choice: Choice) => void
  readonly letGo: () => void
  readonly quote: () => void
  readonly note: () => void
  readonly tag: () => void
  /** null where the selection cannot be a name. */
  readonly person: (() => void) | null
}

const w = words.sources
const nothingAsked: readonly Choice[] = []

/** What can be made of selected words, by key and by the toolbar beside them. */
export const useQuoting = ({ kit, source, spans, onDone, onReadOn }: QuotingTerms): Quoting => {
  const [first] = spans
  const [asked, ask] = useState<readonly Choice[]>(nothingAsked)
  const place = JSON.stringify(spans)
  useEffect(() => ask(nothingAsked), [place])
  const take = async (choice: Choice): Promise<boolean> => {
    if ((await quoteSelection(kit, source, choice.spans, choice.as)) === null) return false
    onDone(choice.spans[0]?.start ?? 0)
    return true
  }
  const takeSelected = async (): Promise<boolean> => {
    if (first === undefined) {
      tell({ text: w.selectFirst })
      return false
    }
    const choices = choicesFor(source, spans)
    if (choices.length > 0) {
      ask(choices)
      return false
    }
    return take({ as: 'inside', spans })
  }
  const choose = async (choice: Choice): Promise<void> => {
    ask(nothingAsked)
    if (await take(choice)) onReadOn()
  }
  const quote = async (): Promise<void> => {
    if (await takeSelected()) onReadOn()
  }
  const quoteAnd = async (field: 'annotation' | 'themes'): Promise<void> => {
    keepLetters()
    if (await takeSelected()) askFor(field)
    else dropLetters()
  }
  const person = async (name: Span): Promise<void> => {
    if ((await personSelection(kit, source, name)) !== null) onDone(name.start)
  }
  const quoting: Quoting = {
    choices: asked,
    choose: (choice) => void choose(choice),
    letGo: () => {
      ask(nothingAsked)
      onReadOn()
    },
    quote: () => void quote(),
    note: () => void quoteAnd('annotation'),
    tag: () => void quoteAnd('themes'),
    person: first !== undefined && canBeName(spans) ? () => void person(first) : null,
  }

  const isEnabled = (): boolean => first !== undefined
  useCommands([
    { id: 'reader.quote', title: w.commands.quote, group: w.group, keys: ['Q'], run: quoting.quote },
    { id: 'reader.note', title: w.commands.note, group: w.group, keys: ['N'], run: quoting.note, isEnabled },
    { id: 'reader.tag', title: w.commands.tag, group: w.group, keys: ['T'], run: quoting.tag, isEnabled },
    {
      id: 'reader.person',
      title: w.commands.person,
      group: w.group,
      keys: ['P'],
      run: () => quoting.person?.(),
      isEnabled: () => quoting.person !== null,
    },
  ])
  return quoting
}
