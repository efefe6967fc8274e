import {
  type Audience,
  type Claim,
  type Instant,
  type Kit,
  type MakeId,
  type Person,
  type PersonId,
  type Quote,
  type QuoteId,
  type Source,
  type SourceId,
  type Span,
  blankKit,
  blankPerson,
  fullPack,
  plainArrival,
} from '#core/model'
import { standardTitles } from '#core/model/words/standardTitles'
import type { WithheldQuote } from '#core/quote/release/eligible'
import { anchorAt } from '#core/text/anchor'
import { paragraphsOf } from '#core/text/numbering'
import { sha256 } from '#core/text/sha256'
import type { ReaderView, SelectedQuote, SelectedSource } from '#core/view/view'
import { viewFor } from '#core/view/viewFor'

export interface Sharing {
  /** Who will read the file. */
  readonly audience: Audience
  /** Whose words go along; null: everybody's. */
  readonly personIds: readonly PersonId[] | null
  readonly now: Instant
  readonly makeId: MakeId
}

/** Why a kept quotation of the chosen stays behind. */
export type LeftBecause =
  | WithheldQuote['because']
  /** Only its sense may be given, and a kit holds words. */
  | 'sense-only'
  /** These readers may not read the text that it stands in, and without that nobody can hold it against its source. */
  | 'source-withheld'

export interface Shared {
  readonly kit: Kit
  readonly left: readonly { readonly quoteId: QuoteId; readonly because: LeftBecause }[]
  /** How many paragraphs of the texts that go along are blanked. */
  readonly blanked: number
  /** What these readers may see, of which the kit is made. */
  readonly view: ReaderView
}

/** Stands for what does not go along where there must be something. */
export const withheldSign = '\u25a0'

/**
 * A kit for somebody else: the chosen people as speakers, their kept quotations as far as a named reader may see them, and the
 * texts these stand in with every other reader's paragraphs blanked. It is made from the view of that reader, so what they may
 * not see is not in it; notes, points, answers, history, exports and the files that texts came in stay at home. It is a kit of
 * its own, and no copy that could come back as one.
 */
export const sharedKit = (kit: Kit, sharing: Sharing): Shared => {
  const { audience, personIds, now, makeId } = sharing
  const view = viewFor(kit, audience, now)
  const isChosen = ({ speakerIds }: Quote): boolean =>
    personIds === null || (speakerIds.length > 0 && speakerIds.every((id) => personIds.includes(id)))
  const wished = kit.quotes.filter((quote) => quote.standing === 'kept' && isChosen(quote))
  const seen = new Map(view.quotes.map((quote) => [quote.id, quote]))
  const texts = new Map(view.sources.map((source) => [source.id, source]))
  const barred = new Map(
    view.notes.flatMap((note) => (note.code === 'quote.withheld' ? [[note.quoteId, note.because] as const] : [])),
  )
  const left: { quoteId: QuoteId; because: LeftBecause }[] = []
  const going: Going[] = []
  for (const quote of wished) {
    const shown = seen.get(quote.id)
    const source = texts.get(quote.sourceId)
    if (shown === undefined) left.push({ quoteId: quote.id, because: barred.get(quote.id) ?? 'source-withheld' })
    else if (shown.content.show === 'sense') left.push({ quoteId: quote.id, because: 'sense-only' })
    else if (shown.place === null || source === undefined || !isOpen(source, quote.anchors))
      left.push({ quoteId: quote.id, because: 'source-withheld' })
    else going.push({ quote, shown })
  }
  const people = view.people.filter(({ id }) =>
    personIds === null ? true : personIds.includes(id) || going.some(({ quote }) => quote.speakerIds.includes(id)),
  )
  const carried = new Set(people.map(({ id }) => id))
  const sources = new Map<SourceId, Cut>()
  for (const source of kit.sources) {
    const open = texts.get(source.id)
    const quotes = going.filter(({ quote }) => quote.sourceId === source.id)
    if (open?.text == null || quotes.length === 0) continue
    sources.set(source.id, cutOf(source, open, { quotes, carried, isWhole: personIds === null }))
  }
  const blank = blankKit(makeId, now)
  return {
    view,
    left,
    blanked: [...sources.values()].reduce((sum, { blanked }) => sum + blanked, 0),
    kit: {
      ...blank,
      fictional: view.fictional,
      event: view.event,
      sources: [...sources.values()].map(({ source }) => ({
        ...source,
        supersedes: known(sources, source.supersedes),
        versionOf: known(sources, source.versionOf),
      })),
      people: people.map((person) => sharedPerson(person, kit, sources)),
      quotes: going.flatMap((one) => {
        const cut = sources.get(one.quote.sourceId)
        return cut === undefined ? [] : [sharedQuote(one, cut, carried)]
      }),
      packs:
        view.packs.length > 0
          ? view.packs.map((pack) => ({
              ...pack,
              title: standardTitles[audience],
              excludedQuoteIds: pack.excludedQuoteIds.filter((id) => going.some(({ quote }) => quote.id === id)),
            }))
          : [fullPack(makeId('pck'), standardTitles[audience], audience)],
    },
  }
}

interface Going {
  readonly quote: Quote
  readonly shown: SelectedQuote
}

/** A text as it goes along. */
interface Cut {
  readonly source: Source
  readonly closed: readonly Span[]
  readonly blanked: number
}

const isOpen = ({ text, blanked }: SelectedSource, spans: readonly Span[]): boolean =>
  text !== null && spans.every((span) => isClear(blanked, span))

const isClear = (closed: readonly Span[], { start, end }: Span): boolean =>
  !closed.some((span) => span.start < end && span.end > start)

const known = (sources: ReadonlyMap<SourceId, unknown>, id: SourceId | null): SourceId | null =>
  id !== null && sources.has(id) ? id : null

interface Cutting {
  readonly quotes: readonly Going[]
  readonly carried: ReadonlySet<PersonId>
  /** Nobody was chosen: every paragraph stays that these readers may see. */
  readonly isWhole: boolean
}

/** Of the chosen only the paragraphs stay in which they are quoted; signs for all others keep every place where it is. */
const cutOf = (source: Source, open: SelectedSource, { quotes, carried, isWhole }: Cutting): Cut => {
  const seen = open.text ?? ''
  const anchors = quotes.flatMap(({ quote }) => quote.anchors)
  const holdsOne = (paragraph: Span): boolean => !isClear(anchors, paragraph)
  const closed = paragraphsOf(source.text)
    .filter((paragraph) => !isClear(open.blanked, paragraph) || !(isWhole || holdsOne(paragraph)))
    .map(({ start, end }) => ({ start, end }))
  const text = closed.reduce(
    (said, { start, end }) => said.slice(0, start) + withheldSign.repeat(end - start) + said.slice(end),
    seen,
  )
  const readable = (words: string): string => (words !== '' && text.includes(words) ? words : '')
  type Named = Source['reading']['utterances'][number]['speakers'][number]
  const named = ({ personId, name, naming }: Named): Named => ({
    personId: personId !== null && carried.has(personId) ? personId : null,
    name,
    naming: naming !== null && isClear(closed, naming) ? naming : null,
  })
  // Who is named for words that go along is told to whoever may read them; elsewhere nobody is.
  const isTold = ({ personId, naming }: Named): boolean =>
    (personId !== null && carried.has(personId)) || (naming !== null && isClear(closed, naming))
  const { engine, utterances, reported } = source.reading
  const touching = <Read extends { readonly spans: readonly Span[] }>(all: readonly Read[]): readonly Read[] =>
    all.filter(({ spans }) => spans.some((span) => !isClear(anchors, span)))
  return {
    closed,
    blanked: closed.length,
    source: {
      id: source.id,
      title: open.title,
      kind: open.kind,
      origin: open.origin,
      publisher: open.publisher,
      date: open.date,
      address: open.address,
      language: open.language,
      fileName: null,
      received: open.received,
      raw: text,
      text,
      sha256: sha256(text),
      arrival: { ...plainArrival, pages: open.pages, isTranscribed: source.arrival.isTranscribed },
      reading: {
        engine,
        utterances: touching(utterances).map((utterance) => {
          const speakers = utterance.speakers.every(isTold) ? utterance.speakers.map(named) : []
          return { ...utterance, speakers, mention: readable(utterance.mention) }
        }),
        ...(reported === undefined
          ? {}
          : {
              reported: touching(reported).map((one) => ({
                ...one,
                speaker: one.speaker !== null && isTold(one.speaker) ? named(one.speaker) : null,
                mention: readable(one.mention),
                cue: readable(one.cue),
              })),
            }),
      },
      supersedes: source.supersedes,
      versionOf: source.versionOf,
    },
  }
}

const sharedPerson = (
  { title: _title, ...seen }: ReaderView['people'][number],
  kit: Kit,
  sources: ReadonlyMap<SourceId, Cut>,
): Person => {
  const mentions = kit.people.find(({ id }) => id === seen.id)?.mentions ?? []
  return {
    ...blankPerson(seen.id, seen.printedName),
    ...seen,
    // What is not for these readers is empty in their view, and a day that nobody gives is null in a kit.
    lastReviewed: seen.lastReviewed === '' ? null : seen.lastReviewed,
    mentions: mentions.flatMap((mention) => {
      const closed = sources.get(mention.sourceId)?.closed
      if (closed === undefined || !isClear(closed, mention.span)) return []
      return [{ ...mention, title: mention.title !== null && isClear(closed, mention.title) ? mention.title : null }]
    }),
  }
}

const sharedQuote = ({ quote, shown }: Going, { source, closed }: Cut, carried: ReadonlySet<PersonId>): Quote => ({
  id: quote.id,
  sourceId: quote.sourceId,
  anchors: quote.anchors.map((anchor) => anchorAt(source.text, anchor)),
  kind: quote.kind,
  standing: 'kept',
  // Of those who spoke together nobody is left to speak alone.
  speakerIds: quote.speakerIds.every((id) => carried.has(id)) ? quote.speakerIds : [],
  claim: sharedClaim(quote.claim, source, closed),
  speakerMention: shown.speaker.by === 'name' && shown.speaker.personIds.length === 0 ? shown.speaker.name : '',
  cue: '',
  act: shown.act ?? null,
  themes: shown.themes,
  headline: shown.headline,
  annotation: shown.annotation,
  // The terms go along, so that nobody gives further what was agreed; our names for people and our reasons stay.
  release: { ...quote.release, descriptor: '', override: '' },
  origin: quote.origin,
  edits: quote.edits,
  translation: shown.translation,
  evidence: null,
})

/** Reasons are ours. Where the words that name the speaker do not go along, their reader has nobody's word but ours. */
const sharedClaim = (claim: Claim, source: Source, closed: readonly Span[]): Claim => {
  switch (claim.how) {
    case 'found':
      return claim
    case 'shown':
      return isClear(closed, claim.naming)
        ? { how: 'shown', naming: anchorAt(source.text, claim.naming) }
        : { how: 'by-hand', reason: withheldSign }
    case 'by-hand':
    case 'against':
      return { how: claim.how, reason: withheldSign }
  }
}
