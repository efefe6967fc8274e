import type { Person, Quote, Source, SourceId, Span } from '#core/model'

/** Longer is no title, whatever an edit says. */
const longestTitle = 300

/**
 * The words with which a source gives somebody's title, exactly as it writes them: the fullest it has. Empty where it
 * gives none. Words that somebody is quoted with are nobody's title: a title must not carry them past their terms.
 */
export const writtenTitle = (
  { mentions }: Pick<Person, 'mentions'>,
  source: Pick<Source, 'id' | 'text' | 'reading'>,
  quotes: readonly Pick<Quote, 'sourceId' | 'anchors'>[],
): string => {
  const given = mentions.flatMap(({ sourceId, title }) => (sourceId === source.id && title !== null ? [title] : []))
  if (given.length === 0) return ''
  const said: readonly Span[] = [
    ...quotes.filter(({ sourceId }) => sourceId === source.id).flatMap(({ anchors }) => anchors),
    ...source.reading.utterances.filter(({ kind }) => kind === 'marked').flatMap(({ spans }) => spans),
  ]
  return given
    .filter((title) => isTitle(title, source.text) && !said.some((span) => meets(span, title)))
    .map(({ start, end }) => source.text.slice(start, end))
    .reduce((fullest, title) => (title.length > fullest.length ? title : fullest), '')
}

/** Of the sources in their order the first that gives one. */
export const firstTitle = (
  person: Pick<Person, 'mentions'>,
  sources: readonly Source[],
  quotes: readonly Quote[],
  withheld: ReadonlySet<SourceId>,
): string => {
  const titled = new Set(person.mentions.flatMap(({ sourceId, title }) => (title === null ? [] : [sourceId])))
  for (const source of sources) {
    const title = titled.has(source.id) && !withheld.has(source.id) ? writtenTitle(person, source, quotes) : ''
    if (title !== '') return title
  }
  return ''
}

const isTitle = ({ start, end }: Span, text: string): boolean =>
  start < end && end <= text.length && end - start <= longestTitle && !text.slice(start, end).includes('\n')

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
