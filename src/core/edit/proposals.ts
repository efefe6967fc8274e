import type {
  ExtractedDocument,
  ExtractedPerson,
  ExtractedQuotation,
  ExtractedStatement,
  ExtractedTurn,
  Extraction,
  ProposalEvidence,
  QuotationEvidence,
  Span as Offsets,
} from '../extract/extraction'
import { type Evidence, type MakeId, type Mention, type NamedDocument, type Person, type Quote } from '../model'
import { type Release, type Source, type Span, blankDocument, blankPerson, blankQuote } from '../model'
import { type Turns, atOnce, inOneTurn } from '../model/turns'
import { anchorAt } from '../text/anchor'
import { releaseFor } from '../terms/restrictions'
import type { SourceAdd } from './edit'
import type { Known } from './known'
import { nameKey } from './nameKey'
import { longestLine, mentionOf, readingOf } from './readingFrom'

interface Findings {
  readonly kit: Known
  readonly source: Source
  readonly extraction: Extraction
  readonly makeId: MakeId
}

/**
 * One import as one edit: the source, and what extraction found in it as proposals for the human. People whom the kit
 * knows by name are given the new mentions and what they lacked, never a second entry. So-called terms between marks
 * are not proposed. What the narrator reports is, apart from what is quoted and behind it: never sure, and never in marks.
 * Nothing is said of anybody that the text does not say.
 */
export const proposalsFrom = (findings: Findings): SourceAdd => atOnce(proposing(findings))

/** The same, turn by turn. */
export const proposing = function* ({ kit, source, extraction, makeId }: Findings): Turns<SourceAdd> {
  const people = peopleFrom({ kit, source, extraction, makeId })
  yield
  // The same for all of them; to find it the text is looked through.
  const release = releaseFor(source)
  const quotations = extraction.quotations.filter(
    ({ kind, spans }) => kind !== 'scare' && spans.length <= mostStretches,
  )
  yield
  const reading = yield* readingOf(source, extraction, (name) => people.named(name)?.id ?? null)
  yield
  const quotes: Quote[] = []
  for (const quotation of quotations) {
    quotes.push(quoteFrom(quotation, { source, release, people, makeId }))
    if (quotes.length % inOneTurn === 0) yield
  }
  const ofTurns: Quote[] = []
  for (const turn of extraction.turns) {
    if (ofTurns.length >= mostOfTurns) break
    ofTurns.push(...quotesOfTurn(turn, { source, release, people, makeId }))
    yield
  }
  const reported: Quote[] = []
  for (const statement of extraction.statements.slice(0, mostReported)) {
    reported.push(quoteOfStatement(statement, { source, release, people, makeId }))
    if (reported.length % inOneTurn === 0) yield
  }
  return {
    kind: 'source.add',
    source: { ...source, reading },
    people: people.all,
    quotes: [...quotes, ...ofTurns.slice(0, mostOfTurns), ...reported],
    documents: documentsFrom({ kit, source, extraction, makeId }),
    event: kit.event.title === '' ? { title: source.title } : {},
  }
}

/** Of longer records a person quotes by hand. */
const mostOfTurns = 1_000

/** Of longer texts a person takes what else is reported from the record of the source. */
const mostReported = 500

/** More stretches than this are no quotation but a page of marks (see `Quote`). */
const mostStretches = 200

/** The people of a text, found by their folded names. */
interface Named {
  readonly all: readonly Person[]
  readonly named: (name: string) => Person | undefined
}

/** A quotation finds its speaker here. A long text names one person thousands of times, whose name is folded once. */
const peopleFrom = (findings: Findings): Named => {
  const found = peopleByKey(findings)
  const asked = new Map<string, Person | undefined>()
  const named = (name: string): Person | undefined => {
    if (!asked.has(name)) asked.set(name, found.get(nameKey(name)))
    return asked.get(name)
  }
  return { all: [...found.values()], named }
}

const peopleByKey = ({ kit, source, extraction, makeId }: Findings): ReadonlyMap<string, Person> => {
  const known = new Map(kit.people.map((person) => [nameKey(person.printedName), person]))
  const found = new Map<string, Person>()
  for (const extracted of extraction.people.filter(({ name }) => name.length <= longestLine)) {
    const key = nameKey(extracted.name)
    const before = found.get(key) ?? known.get(key)
    found.set(key, before === undefined ? newPerson(extracted, source, makeId) : extended(before, extracted, source))
  }
  return found
}

const newPerson = (extracted: ExtractedPerson, source: Source, makeId: MakeId): Person => ({
  ...blankPerson(makeId('per'), extracted.name),
  ...(extracted.kind === 'organisation' ? { kind: 'organisation', givenName: '', familyName: extracted.name } : {}),
  standing: 'proposed',
  presence: extracted.presence,
  honorific: styleIn(source.text, line(extracted.honorific)),
  role: line(extracted.role),
  organisation: line(extracted.organisation),
  country: line(extracted.country),
  mentions: mentionsOf(extracted, source),
  evidence: evidenceOf(extracted.evidence),
})

/** Honorifics as they are printed: those that the text puts side by side (H.E. Mr.), of others the first. */
const styleIn = (text: string, honorifics: string): string => {
  const all = honorifics.split('; ')
  if (all.length === 1) return honorifics
  const spaced = text.replaceAll(/\s+/gu, ' ')
  const together = all.map((_, index) => all.slice(0, index + 1).join(' ')).filter((style) => spaced.includes(style))
  return together.at(-1) ?? all[0] ?? ''
}

/** What a human has written or another source has said stays. */
const extended = (person: Person, extracted: ExtractedPerson, source: Source): Person => ({
  ...person,
  presence: nearest(person.presence, extracted.presence),
  honorific: person.honorific || styleIn(source.text, line(extracted.honorific)),
  role: person.role || line(extracted.role),
  organisation: person.organisation || line(extracted.organisation),
  country: person.country || line(extracted.country),
  mentions: [...person.mentions, ...mentionsOf(extracted, source)],
})

const nearest = (left: Person['presence'], right: Person['presence']): Person['presence'] => {
  const order = ['quoted', 'listed', 'mentioned'] as const
  return order.find((presence) => presence === left || presence === right) ?? left
}

/** What all quotations of one source share. */
interface Circumstances {
  readonly source: Source
  readonly release: Release
  readonly people: Named
  readonly makeId: MakeId
}

const quoteFrom = (quotation: ExtractedQuotation, { source, release, people, makeId }: Circumstances): Quote => ({
  ...blankQuote(
    makeId('quo'),
    source.id,
    quotation.spans.map((span) => anchorAt(source.text, spanFrom(span))),
  ),
  kind: quotation.kind === 'fragment' ? 'fragment' : 'direct',
  standing: 'proposed',
  speakerIds: groupOf(quotation, people),
  speakerMention: mentionOf(quotation),
  cue: line(quotation.cue),
  release,
  origin: source.origin,
  evidence: evidenceOf(quotation.evidence),
})

/** What the narrator reports: its speaker as the reading keeps them, so that the two never name different people. */
const quoteOfStatement = (statement: ExtractedStatement, { source, release, people, makeId }: Circumstances): Quote => {
  const speaker = statement.speaker === null ? undefined : people.named(statement.speaker)
  return {
    ...blankQuote(
      makeId('quo'),
      source.id,
      statement.spans.map((span) => anchorAt(source.text, spanFrom(span))),
    ),
    kind: 'indirect',
    act: statement.act,
    standing: 'proposed',
    speakerIds: speaker === undefined ? [] : [speaker.id],
    speakerMention: line(statement.speakerMention),
    cue: line(statement.cue),
    release,
    origin: source.origin,
    evidence: {
      rule: statement.evidence.rule,
      spans: statement.evidence.spans.map(spanFrom),
      confidence: statement.evidence.confidence,
      trust: 'check',
      reasons: [],
      rival: null,
    },
  }
}

/**
 * Each paragraph of a turn or a speech, where the text says whose it is. What a turn consists of in brackets or in a word or
 * two is no statement.
 */
const quotesOfTurn = (
  { span: [start, end], speaker, isSpeech = false }: ExtractedTurn,
  { source, release, people, makeId }: Circumstances,
): readonly Quote[] => {
  const person = speaker === null ? undefined : people.named(speaker)
  if (person === undefined) return []
  return paragraphsIn(source.text, { start, end }).map((paragraph) => ({
    ...blankQuote(makeId('quo'), source.id, [anchorAt(source.text, paragraph)]),
    kind: 'direct',
    standing: 'proposed',
    speakerIds: [person.id],
    release,
    origin: source.origin,
    evidence: {
      rule: isSpeech ? 'speech' : 'turn',
      spans: [],
      confidence: 0.9,
      trust: 'check',
      reasons: [],
      rival: null,
    },
  }))
}

const paragraphsIn = (text: string, { start, end }: Span): readonly Span[] => {
  const found: Span[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const from = at + line.length - line.trimStart().length
    const to = at + line.trimEnd().length
    const words = text.slice(from, to)
    if (isStatement(words)) found.push({ start: from, end: to })
    at += line.length + 1
  }
  return found
}

const isStatement = (words: string): boolean =>
  !/^[([].*[)\]]$/u.test(words) &&
  ((words.match(/[\p{L}\p{M}\p{N}’'-]+/gu)?.length ?? 0) > 3 || /\p{Script=Han}{5}/u.test(words)) &&
  /[.!?…。！？;]["”»’)]*$/u.test(words)

/** Everybody of a group that speaks together, or nobody: words of two are never given to one. */
const groupOf = ({ speakers }: Pick<ExtractedQuotation, 'speakers'>, people: Named): Quote['speakerIds'] => {
  const known = new Set(speakers.flatMap((name) => people.named(name)?.id ?? []))
  return known.size === speakers.length ? [...known] : []
}

const documentsFrom = ({ kit, source, extraction, makeId }: Findings): readonly NamedDocument[] => {
  const known = new Map(kit.documents.map((document) => [documentKey(document), document]))
  return extraction.documents
    .filter(({ name }) => name.length <= longestLine)
    .map((extracted): NamedDocument => {
      const before = known.get(documentKey(extracted))
      const mentions = extracted.mentions.map((span) => ({ sourceId: source.id, span: spanFrom(span) }))
      if (before !== undefined) return { ...before, mentions: [...before.mentions, ...mentions] }
      return {
        ...blankDocument(makeId('doc')),
        standing: 'proposed',
        name: extracted.name,
        symbol: extracted.symbol,
        mentions,
      }
    })
}

/** A United Nations symbol is the same in all languages; a name is compared without accents and case. */
const documentKey = (document: Pick<ExtractedDocument, 'name' | 'symbol'>): string =>
  document.symbol ?? nameKey(document.name)

const line = (words: string | null): string => (words !== null && words.length <= longestLine ? words : '')

const mentionsOf = ({ mentions, titles }: ExtractedPerson, source: Source): readonly Mention[] =>
  mentions.map((span, index) => {
    const title = titles[index] ?? null
    return { sourceId: source.id, span: spanFrom(span), title: title === null ? null : spanFrom(title) }
  })

const evidenceOf = (evidence: ProposalEvidence | QuotationEvidence): Evidence => ({
  rule: evidence.rule,
  spans: evidence.spans.map(spanFrom),
  confidence: evidence.confidence,
  trust: evidence.trust,
  reasons: 'reasons' in evidence ? evidence.reasons : [],
  rival: 'rival' in evidence && evidence.rival !== null ? { ...evidence.rival, name: line(evidence.rival.name) } : null,
})

const spanFrom = ([start, end]: Offsets): Span => ({ start, end })
