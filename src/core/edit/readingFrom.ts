import { engineVersion } from '../extract/engine'
import type { ExtractedQuotation, ExtractedStatement, Extraction, Span as Offsets } from '../extract/extraction'
import type { NamedSpeaker, PersonId, Reading, Reported, Source, Span, Utterance } from '../model'
import { type Turns, atOnce, inOneTurn } from '../model/turns'
import { nameKey } from './nameKey'

/** The entry of a kit that goes by a name; null when none does. */
export type FindPerson = (name: string) => PersonId | null

/**
 * What the extraction found in a source, kept beside its text: the words it takes for somebody's own, in the order of the
 * text, and whom the source names for each. So-called terms between marks are nobody's words.
 */
export const readingFrom = (
  source: Pick<Source, 'kind' | 'text'>,
  extraction: Extraction,
  personNamed: FindPerson,
): Reading => atOnce(readingOf(source, extraction, personNamed))

/** The same, turn by turn. */
export const readingOf = function* (
  source: Pick<Source, 'kind' | 'text'>,
  extraction: Extraction,
  personNamed: FindPerson,
): Turns<Reading> {
  const marked: Utterance[] = []
  for (const [at, quotation] of extraction.quotations.entries()) {
    if (at % inOneTurn === inOneTurn - 1) yield
    if (quotation.kind === 'scare') continue
    marked.push({
      kind: 'marked',
      spans: quotation.spans.map(spanFrom),
      speakers: quotation.speakers.map((name) => namedFor(quotation, name, personNamed)),
      mention: mentionOf(quotation),
      isSure: quotation.evidence.trust === 'sure',
    })
  }
  const turns = extraction.turns.map(({ span, speaker, isSpeech = false }): Utterance => ({
    kind: isSpeech ? 'speech' : 'turn',
    spans: [spanFrom(span)],
    speakers: speaker === null ? [] : [{ personId: personNamed(speaker), name: speaker, naming: null }],
    mention: '',
    isSure: true,
  }))
  const isOneVoice =
    source.kind === 'speech' && turns.length === 0 && marked.every(({ speakers }) => speakers.length === 0)
  const speech = isOneVoice ? bodyOf(source.text) : []
  return {
    engine: engineVersion,
    utterances: [...marked, ...turns, ...speech].toSorted(byPlace),
    occasion: {
      place: spanOrNull(extraction.occasion.place),
      host: spanOrNull(extraction.occasion.host),
    },
    reported: extraction.statements.slice(0, mostReported).map((statement) => reportedFrom(statement, personNamed)),
  }
}

/** Of longer records a person takes words by hand. */
const mostReported = 2_000

const reportedFrom = (
  { spans, speaker, speakerMention, speakerMentionSpan, cue, act }: ExtractedStatement,
  personNamed: FindPerson,
): Reported => ({
  spans: spans.map(spanFrom),
  speaker:
    speaker === null || speaker.length > longestLine
      ? null
      : {
          personId: personNamed(speaker),
          name: speaker,
          naming: speakerMentionSpan === null ? null : spanFrom(speakerMentionSpan),
        },
  mention: speakerMention === null || speakerMention.length > longestLine ? '' : speakerMention,
  cue: cue.slice(0, longestLine),
  act,
})

/** What one person speaks from beginning to end, without the line that says what it is. Who it is the text does not say. */
const bodyOf = (text: string): readonly Utterance[] => {
  const start = text.search(/(?<=\n)[^\n]/u)
  if (start < 0) return []
  return [{ kind: 'speech', spans: [{ start, end: text.length }], speakers: [], mention: '', isSure: true }]
}

/** How the source calls whoever speaks, beside the quotation; nothing where several speak and the words name one alone. */
export const mentionOf = ({
  speakers,
  speakerMention,
}: Pick<ExtractedQuotation, 'speakers' | 'speakerMention'>): string =>
  speakers.length > 1 || speakerMention === null || speakerMention.length > longestLine ? '' : speakerMention

/** A field longer than `Line` allows was never one: it is left to the human. */
export const longestLine = 2_000

/** Of several who speak together the words beside the quotation name one alone: they stand for nobody else. */
const namedFor = (
  { speakers, speakerMentionSpan }: Pick<ExtractedQuotation, 'speakers' | 'speakerMentionSpan'>,
  name: string,
  personNamed: FindPerson,
): NamedSpeaker => ({
  personId: personNamed(name),
  name,
  naming: speakerMentionSpan === null || speakers.length > 1 ? null : spanFrom(speakerMentionSpan),
})

/** In the order of the text; what holds another comes before it. */
const byPlace = (left: Utterance, right: Utterance): number =>
  startOf(left) - startOf(right) || endOf(right) - endOf(left)

const startOf = ({ spans }: Utterance): number => spans[0]?.start ?? 0
const endOf = ({ spans }: Utterance): number => spans.at(-1)?.end ?? 0

const spanOrNull = (span: Offsets | null): Span | null => (span === null ? null : spanFrom(span))

const spanFrom = ([start, end]: Offsets): Span => ({ start, end })

/** By the names that the people of a kit are printed under. */
export const findAmong = (people: readonly { readonly id: PersonId; readonly printedName: string }[]): FindPerson => {
  const known = new Map(people.map(({ id, printedName }) => [nameKey(printedName), id]))
  return (name) => known.get(nameKey(name)) ?? null
}
