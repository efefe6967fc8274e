import type { PersonId } from '#core/model'
import type { Composing, Made } from '../composing'
import type { Block, HeadingBlock } from '../document'
import { placeOf } from '../places'
import { sameAsLast } from '#core/view/sameAsLast'
import type { SelectedQuote } from '#core/view/view'
import { run } from '../text'
import { quotationBlock } from './quotation'

/** What they have said: under each speaker in protocol order, or under each theme; what is only reported, behind all of it. */
export const composeQuotes = (composing: Composing): Made => {
  const { pack, words, selection } = composing
  const said = selection.quotes.filter(({ kind }) => kind !== 'indirect')
  const reported = selection.quotes.filter(({ kind }) => kind === 'indirect')
  const groups = pack.quoteOrder === 'theme' ? byTheme(composing, said) : bySpeaker(composing, said)
  const bySpeakers = pack.peopleOrder === 'country' ? words.quotes.byCountry : words.quotes.bySpeaker
  const order = pack.quoteOrder === 'theme' ? words.quotes.byTheme : bySpeakers
  const hasWords = groups.some(({ quotes }) => quotes.some(({ content }) => content.show === 'words'))
  return {
    subtitle: hasWords ? order : '',
    blocks: [
      ...groups.flatMap(({ head, quotes }): readonly Block[] => [
        quotes[0] === undefined ? head : asBefore(quotes[0], head),
        ...quotes.map((quote) =>
          quotationBlock(composing, quote, pack.quoteOrder === 'speaker' && saysRole(head, quote)),
        ),
      ]),
      ...reportedGroup(composing, reported),
    ],
  }
}

const asBefore = sameAsLast<SelectedQuote, HeadingBlock>()

/** Apart from what was quoted, and behind it, each with who is said to have said it. */
const reportedGroup = (composing: Composing, quotes: readonly SelectedQuote[]): readonly Block[] =>
  quotes.length === 0
    ? []
    : [
        heading(composing.words.quotes.reported, '', placeOf.reported),
        ...quotes.map((quote) => quotationBlock(composing, quote, false)),
      ]

/** The head gives the title of the first source; another source may write another. */
const saysRole = ({ subtitle }: HeadingBlock, { speaker }: SelectedQuote): boolean =>
  speaker.by !== 'name' || speaker.role === '' || subtitle.includes(speaker.role)

interface Group {
  readonly head: HeadingBlock
  readonly quotes: readonly SelectedQuote[]
}

const bySpeaker = ({ selection, words }: Composing, said: readonly SelectedQuote[]): readonly Group[] => {
  const named = selection.people.flatMap((person): readonly Group[] => {
    const quotes = said.filter((quote) => isAlone(quote, person.id))
    const [first] = quotes
    if (first === undefined) return []
    return [{ head: heading(person.printedName, titleBeside(first), placeOf.speaker(person.id)), quotes }]
  })
  const shown = new Set(named.flatMap((group) => group.quotes))
  const rest = said.filter((quote) => !shown.has(quote))
  const headOf = (quote: SelectedQuote): string =>
    speakerName(quote) || (quote.speaker.by === 'name' ? words.quotes.unnamed : words.quotes.notForAttribution)
  const others = [...new Set(rest.map(headOf))].map((name, index): Group => {
    const quotes = rest.filter((quote) => headOf(quote) === name)
    const title = quotes.map(titleBeside).find((one) => one !== '') ?? ''
    return { head: heading(name, title, `${placeOf.speaker('unnamed')}:${index}`), quotes }
  })
  return [...named, ...others]
}

const titleBeside = ({ speaker }: SelectedQuote): string => (speaker.by === 'name' ? speaker.role.trim() : '')

/** Words of two stand under both their names, never under one. */
const isAlone = ({ speaker }: SelectedQuote, id: PersonId): boolean =>
  speaker.by === 'name' && speaker.personIds.length === 1 && speaker.personIds[0] === id

const speakerName = ({ speaker }: SelectedQuote): string =>
  speaker.by === 'name' ? speaker.name.trim() : speaker.by === 'descriptor' ? speaker.descriptor.trim() : ''

/** A quotation with several themes stands under its first. */
const byTheme = ({ words }: Composing, said: readonly SelectedQuote[]): readonly Group[] => {
  const themes = [...new Set(said.map((quote) => quote.themes[0] ?? ''))].sort(
    (one, other) => Number(one === '') - Number(other === ''),
  )
  return themes.map((theme, index) => ({
    head: heading(theme === '' ? words.quotes.noTheme : theme, '', placeOf.theme(index)),
    quotes: said.filter((quote) => (quote.themes[0] ?? '') === theme),
  }))
}

const heading = (title: string, subtitle: string, anchor: string): HeadingBlock => ({
  kind: 'heading',
  level: 2,
  runs: [run(title)],
  subtitle,
  anchor,
  listed: true,
})
