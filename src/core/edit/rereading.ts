import {
  type Kit,
  type Mention,
  type Quote,
  type QuoteId,
  type Reading,
  type Source,
  type Span,
  type Standing,
  type Utterance,
  areTheSame,
} from '../model'
import { asFound, isOffered, isReported } from '../model'
import { attributionOf } from '../quote/attribution/attribution'
import { utteranceAt } from '../quote/verbatim/utterance'
import { anchorAt } from '../text/anchor'
import type { Edit, SingleEdit, SourceAdd } from './edit'
import { nameKey } from './nameKey'

/**
 * One place of a source where a newer engine reads something else. `words`: other words are somebody's own; `speakers`: the
 * same words are somebody else's; `new`: it found words that were not read; `gone`: it takes what was read for nobody's.
 * `at` is the stretch of text that is concerned, and tells one difference of a source from the others.
 */
export interface Difference {
  readonly kind: 'words' | 'speakers' | 'new' | 'gone'
  readonly at: Span
  readonly mine: readonly Utterance[]
  readonly theirs: readonly Utterance[]
  /** Quotations in what was read, kept or proposed: they change with it when the new is taken. */
  readonly quoteIds: readonly QuoteId[]
}

/**
 * Where a newer reading of a source differs from the one that its quotations are held against, in the order of the text.
 * Nothing of it takes effect by itself. What a person marked by hand is theirs, and what they answered is not asked again.
 */
export const differencesIn = (kit: Pick<Kit, 'quotes'>, source: Source, newer: Reading): readonly Difference[] =>
  (source.reading.engine < newer.engine ? clustersOf(source.reading, newer) : [])
    .filter(({ mine, theirs }) => !isSame(mine, theirs))
    .map((cluster) => differenceOf(kit, source, cluster))
    .filter(({ at }) => !isAnswered(source.reading, newer.engine, at))

/** What a person says of one difference. */
export interface Answer {
  readonly at: Span
  /** The new reading, or what was read before. */
  readonly takes: 'new' | 'mine'
}

/**
 * The answers of a person as one step: the reading as it then is, and the quotations that follow it where the new is taken.
 * Where nothing is taken nothing but the reading's own account changes: no quotation, no state. `newer` is the import of the
 * same text today. Null when nothing was answered.
 */
export const answered = (kit: Kit, source: Source, newer: SourceAdd, answers: readonly Answer[]): Edit | null => {
  const open = differencesIn(kit, source, newer.source.reading)
  const takes = (at: Span, what: Answer['takes']): boolean =>
    answers.some((answer) => answer.takes === what && isSamePlace(answer.at, at))
  const taken = open.filter(({ at }) => takes(at, 'new'))
  const kept = open.filter(({ at }) => takes(at, 'mine'))
  if (taken.length + kept.length === 0) return null
  const isSettled = taken.length + kept.length === open.length
  const reading = mergedReading(source, newer.source.reading, { taken, kept, isSettled })
  const edits: readonly SingleEdit[] = [
    ...peopleFor(kit, newer, taken, isSettled),
    { kind: 'source.read', id: source.id, reading },
    ...taken.flatMap((difference) => followers(kit, { ...source, reading }, newer, difference)),
    ...(isSettled ? reportedAnew(kit, source, newer) : []),
  ]
  return { kind: 'several', edits }
}

/**
 * A source that a person says is of another kind or in another language, read as that, as one step: where its words are then
 * somebody else's or nobody's, what was proposed of them goes, and what a person kept is asked again. `newer` is the import
 * of the same text as that, `alone` are its people as they would stand in a kit that knows nobody.
 */
export const readAs = (
  kit: Kit,
  source: Source,
  newer: SourceAdd,
  as: Pick<Source, 'kind'> | Pick<Source, 'language'>,
  alone: SourceAdd['people'] = [],
): Edit => {
  const taken = clustersOf(source.reading, newer.source.reading)
    .filter(({ mine, theirs }) => !isSame(mine, theirs) || !isAsSure(mine, theirs))
    .map((cluster) => differenceOf(kit, source, cluster))
  const reading = mergedReading(source, newer.source.reading, { taken, kept: [], isSettled: true })
  const edits: readonly SingleEdit[] = [
    { kind: 'source.describe', id: source.id, patch: as },
    ...peopleFor(kit, newer, taken, true),
    { kind: 'source.read', id: source.id, reading },
    ...reportedAnew(kit, source, newer),
    ...taken.flatMap((difference) =>
      difference.kind === 'gone'
        ? leftAlone(kit, difference)
        : difference.kind === 'new'
          ? broughtBy(kit, source, newer, difference)
          : followers(kit, { ...source, reading }, newer, difference),
    ),
    ...('language' in as ? foundAnew(kit, source, newer, alone) : []),
  ]
  return { kind: 'several', edits }
}

/** What else another language reads otherwise: why words are proposed, who is named besides, and which documents. */
const foundAnew = (kit: Kit, source: Source, newer: SourceAdd, alone: SourceAdd['people']): readonly SingleEdit[] => [
  ...reasonsAnew(kit, source, newer),
  ...peopleAnew(kit, source, newer, alone),
  ...documentsAnew(kit, source, newer),
]

/** What the new reading reports takes the place of what was offered; what a person took up or set aside stays theirs. */
const reportedAnew = (kit: Kit, source: Source, newer: SourceAdd): readonly SingleEdit[] => {
  const mine = kit.quotes.filter((quote) => quote.sourceId === source.id && isReported(quote))
  const offered = mine.filter(isOffered)
  const decided = new Set(mine.filter((quote) => !isOffered(quote)).map(({ anchors }) => anchors[0]?.start))
  return [
    ...offered.map(({ id }): SingleEdit => ({ kind: 'quote.remove', id })),
    ...newer.quotes
      .filter((quote) => isReported(quote) && !decided.has(quote.anchors[0]?.start))
      .map((item): SingleEdit => ({ kind: 'quote.add', item: { ...item, sourceId: source.id }, before: null })),
  ]
}

/** A proposal shows the reasons of the reading that it stands on; what a person decided keeps its own. */
const reasonsAnew = (kit: Kit, source: Source, newer: SourceAdd): readonly SingleEdit[] =>
  kit.quotes
    .filter(({ sourceId, standing, kind }) => sourceId === source.id && standing === 'proposed' && kind !== 'indirect')
    .flatMap((quote): readonly SingleEdit[] => {
      const found = newer.quotes.find(({ anchors }) => isSamePlaces(anchors, quote.anchors))
      if (found === undefined || quote.evidence === null) return []
      const { evidence, cue, speakerMention } = found
      return [{ kind: 'quote.change', id: quote.id, patch: { evidence, cue, speakerMention } }]
    })

const peopleAnew = (kit: Kit, source: Source, newer: SourceAdd, alone: SourceAdd['people']): readonly SingleEdit[] => {
  const there = new Set(kit.people.map(({ id }) => id))
  const speaking = new Set([...newer.source.reading.utterances.flatMap(idsOf), ...reportersIn(newer)])
  const found = new Set(newer.people.map(({ id }) => id))
  const quoted = new Set(kit.quotes.flatMap(({ speakerIds }) => speakerIds))
  return [
    ...newer.people
      .filter(({ id }) => !there.has(id) && !speaking.has(id))
      .map((item): SingleEdit => ({ kind: 'person.add', item, before: null })),
    ...kit.people
      .filter((person) => restsOnlyOn(source, person) && !found.has(person.id) && !quoted.has(person.id))
      .map(({ id }): SingleEdit => ({ kind: 'person.remove', id })),
    // What is written of whoever stays may be a person's own words; how far the entry is to be trusted is not.
    ...kit.people
      .filter((person) => restsOnlyOn(source, person) && found.has(person.id) && person.evidence !== null)
      .flatMap((person): readonly SingleEdit[] => {
        const evidence = alone.find(({ printedName }) => nameKey(printedName) === nameKey(person.printedName))?.evidence
        return evidence == null || evidence.trust === person.evidence?.trust
          ? []
          : [{ kind: 'person.change', id: person.id, patch: { evidence } }]
      }),
  ]
}

const documentsAnew = (kit: Kit, source: Source, newer: SourceAdd): readonly SingleEdit[] => {
  const there = new Set(kit.documents.map(({ id }) => id))
  const found = new Set(newer.documents.map(({ id }) => id))
  return [
    ...newer.documents
      .filter(({ id }) => !there.has(id))
      .map((item): SingleEdit => ({ kind: 'document.add', item, before: null })),
    ...kit.documents
      .filter((document) => restsOnlyOn(source, document) && !found.has(document.id))
      .map(({ id }): SingleEdit => ({ kind: 'document.remove', id })),
  ]
}

/** Proposed, and named by no other source: it goes with the reading that proposed it. */
const restsOnlyOn = (
  source: Source,
  { standing, mentions }: { readonly standing: Standing; readonly mentions: readonly Pick<Mention, 'sourceId'>[] },
): boolean => standing === 'proposed' && mentions.length > 0 && mentions.every(({ sourceId }) => sourceId === source.id)

const leftAlone = (kit: Kit, { quoteIds }: Difference): readonly SingleEdit[] =>
  kit.quotes
    .filter(({ id }) => quoteIds.includes(id))
    .map(({ id, standing }) =>
      standing === 'kept' ? { kind: 'quote.stand', ids: [id], standing: 'proposed' } : { kind: 'quote.remove', id },
    )

const broughtBy = (kit: Kit, source: Source, newer: SourceAdd, { theirs }: Difference): readonly SingleEdit[] => {
  const there = new Set(
    kit.quotes.filter(({ sourceId }) => sourceId === source.id).map(({ anchors }) => anchors[0]?.start),
  )
  return newer.quotes
    .filter((quote) => !isReported(quote))
    .filter(({ anchors: [first] }) => first !== undefined && !there.has(first.start))
    .filter(({ anchors }) =>
      theirs.some(({ spans }) => anchors.every((anchor) => spans.some((span) => holds(span, anchor)))),
    )
    .map((item): SingleEdit => ({ kind: 'quote.add', item: { ...item, sourceId: source.id }, before: null }))
}

const holds = (one: Span, { start, end }: Span): boolean => one.start <= start && end <= one.end

interface Cluster {
  readonly mine: readonly Utterance[]
  readonly theirs: readonly Utterance[]
}

/** Utterances of one kind that share words, from both readings. A turn holds quotations and is compared with turns alone. */
const clustersOf = (mine: Reading, theirs: Reading): readonly Cluster[] => {
  const byHand = mine.utterances.filter(({ kind }) => kind === 'by-hand')
  return (['marked', 'turn', 'speech'] as const).flatMap((kind) => {
    const ours = mine.utterances.filter((utterance) => utterance.kind === kind)
    const others = theirs.utterances.filter(
      (utterance) => utterance.kind === kind && !byHand.some((hand) => meet(hand, utterance)),
    )
    const all = [
      ...ours.map((utterance) => ({ utterance, isMine: true })),
      ...others.map((utterance) => ({ utterance, isMine: false })),
    ]
    const clusters: (typeof all)[] = []
    for (const one of all) {
      const met = clusters.filter((cluster) => cluster.some(({ utterance }) => meet(utterance, one.utterance)))
      for (const cluster of met) clusters.splice(clusters.indexOf(cluster), 1)
      clusters.push([...met.flat(), one])
    }
    return clusters
      .map((cluster) => ({
        mine: cluster.filter(({ isMine }) => isMine).map(({ utterance }) => utterance),
        theirs: cluster.filter(({ isMine }) => !isMine).map(({ utterance }) => utterance),
      }))
      .toSorted((left, right) => placeOf(left).start - placeOf(right).start)
  })
}

const meet = (one: Utterance, other: Utterance): boolean =>
  one.spans.some((span) => other.spans.some((its) => span.start < its.end && its.start < span.end))

const placeOf = ({ mine, theirs }: Cluster): Span => {
  const spans = [...mine, ...theirs].flatMap((utterance) => utterance.spans)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

const differenceOf = (kit: Pick<Kit, 'quotes'>, source: Source, cluster: Cluster): Difference => {
  const { mine, theirs } = cluster
  return {
    kind:
      mine.length === 0 ? 'new' : theirs.length === 0 ? 'gone' : haveSamePlaces(mine, theirs) ? 'speakers' : 'words',
    at: placeOf(cluster),
    ...cluster,
    quoteIds: kit.quotes
      .filter((quote) => quote.standing !== 'dropped' && standsIn(quote, source, mine))
      .map(({ id }) => id),
  }
}

const standsIn = (quote: Quote, source: Source, utterances: readonly Utterance[]): boolean =>
  quote.sourceId === source.id &&
  quote.kind !== 'indirect' &&
  utterances.some((utterance) => utteranceAt(source, quote.anchors) === utterance)

const isSame = (mine: readonly Utterance[], theirs: readonly Utterance[]): boolean =>
  haveSamePlaces(mine, theirs) &&
  mine.every((utterance, at) => areTheSame(namesIn(utterance), namesIn(theirs[at] ?? utterance)))

const isAsSure = (mine: readonly Utterance[], theirs: readonly Utterance[]): boolean =>
  mine.every(({ isSure }, at) => isSure === theirs[at]?.isSure)

const haveSamePlaces = (mine: readonly Utterance[], theirs: readonly Utterance[]): boolean =>
  mine.length === theirs.length && mine.every(({ spans }, at) => isSamePlaces(spans, theirs[at]?.spans ?? []))

const isSamePlaces = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length && one.every((span, at) => isSamePlace(span, other[at] ?? { start: -1, end: -1 }))

const namesIn = ({ speakers }: Utterance): readonly string[] => speakers.map(({ name }) => nameKey(name))

const isSamePlace = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

const isAnswered = ({ kept = [] }: Reading, engine: number, at: Span): boolean =>
  kept.some((answer) => answer.engine === engine && isSamePlace(answer.at, at))

interface Merge {
  readonly taken: readonly Difference[]
  readonly kept: readonly Difference[]
  readonly isSettled: boolean
}

/** Once every difference is answered the reading counts as the newer engine's; until then it remembers what was answered. */
const mergedReading = (source: Source, newer: Reading, { taken, kept, isSettled }: Merge): Reading => {
  const { kept: before = [], ...mine } = source.reading
  const gone = new Set(taken.flatMap((difference) => difference.mine))
  const utterances = [
    ...mine.utterances.filter((utterance) => !gone.has(utterance)),
    ...taken.flatMap(({ theirs }) => theirs),
  ].toSorted((left, right) => startOf(left) - startOf(right) || endOf(right) - endOf(left))
  const { engine, utterances: _, kept: __, ...besides } = newer
  if (isSettled) return { engine, utterances, ...besides }
  const answers = [...before, ...kept.map(({ at }) => ({ engine: newer.engine, at }))]
  return { ...mine, utterances, ...(answers.length === 0 ? {} : { kept: answers }) }
}

const startOf = ({ spans }: Utterance): number => spans[0]?.start ?? 0
const endOf = ({ spans }: Utterance): number => spans.at(-1)?.end ?? 0

/** Speakers whom the kit does not know yet, proposed as an import proposes them. */
const peopleFor = (
  kit: Kit,
  newer: SourceAdd,
  taken: readonly Difference[],
  withReported: boolean,
): readonly SingleEdit[] => {
  const speaking = new Set([
    ...taken.flatMap(({ theirs }) => theirs.flatMap(idsOf)),
    ...(withReported ? reportersIn(newer) : []),
  ])
  return newer.people
    .filter(({ id }) => speaking.has(id) && !kit.people.some((person) => person.id === id))
    .map((item): SingleEdit => ({ kind: 'person.add', item, before: null }))
}

const reportersIn = ({ quotes }: SourceAdd): Quote['speakerIds'] =>
  quotes.filter(isReported).flatMap(({ speakerIds }) => speakerIds)

const idsOf = ({ speakers }: Utterance): Quote['speakerIds'] => {
  const ids = speakers.flatMap(({ personId }) => personId ?? [])
  return ids.length === speakers.length ? ids : []
}

/** What the quotations of a place become when the new reading is taken there; `source` has it already. */
const followers = (
  kit: Kit,
  source: Source,
  newer: SourceAdd,
  { kind, mine, theirs, quoteIds }: Difference,
): readonly SingleEdit[] => {
  const quotes = kit.quotes.filter(({ id }) => quoteIds.includes(id))
  switch (kind) {
    case 'gone':
      return quoteIds.length === 0 ? [] : [{ kind: 'quote.stand', ids: quoteIds, standing: 'dropped' }]
    case 'new':
      return newer.quotes
        .filter((quote) => !isReported(quote))
        .filter(({ anchors }) => theirs.some(({ spans }) => spans[0]?.start === anchors[0]?.start))
        .map((item): SingleEdit => ({ kind: 'quote.add', item: { ...item, sourceId: source.id }, before: null }))
    case 'speakers':
    case 'words':
      return quotes.flatMap((quote) => followed(kit, source, quote, mine, theirs))
  }
}

/** A quotation of the whole utterance goes with it; a part of it stays where the words still are somebody's, else is asked again. */
const followed = (
  kit: Kit,
  source: Source,
  quote: Quote,
  mine: readonly Utterance[],
  theirs: readonly Utterance[],
): readonly SingleEdit[] => {
  const [only] = theirs
  const isWhole = mine.some(({ spans }) => isSamePlaces(spans, quote.anchors))
  const place = utteranceAt(source, quote.anchors) ?? (isWhole && theirs.length === 1 ? only : undefined)
  if (place === undefined || place === null || (quote.edits.length > 0 && utteranceAt(source, quote.anchors) === null))
    return [{ kind: 'quote.stand', ids: [quote.id], standing: 'proposed' }]
  const anchors = isWhole ? place.spans.map((span) => anchorAt(source.text, span)) : quote.anchors
  const wasFound =
    quote.claim.how === 'found' &&
    attributionOf(
      quote,
      kit.sources.find(({ id }) => id === source.id),
      kit,
    ).state !== 'against'
  const speakers = wasFound ? { speakerIds: idsOf(place), claim: asFound } : {}
  return [{ kind: 'quote.change', id: quote.id, patch: { ...(isWhole ? { anchors } : {}), ...speakers } }]
}
