import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  type Claim,
  type Kit,
  type Person,
  type Quote,
  type Source,
  type Span,
  type Utterance,
  asFound,
} from '#core/model'
import { fullPack, makeIdsFrom, onRecord } from '#core/model'
import { speakersShownBy } from '#core/quote/attribution/shownBy'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { anchorAt } from '#core/text/anchor'
import { sentences } from '#core/text/sentences'
import type { SelectedQuote } from '#core/view/view'
import { viewFor } from '#core/view/viewFor'
import { type Edit, HumanEdit } from './edit'
import { type History, decide, redo, restored, startHistory, storedFrom, undo } from './history'

/**
 * Whatever is decided, asked for by a hostile caller, imported, merged or undone: what each reader is given is held against
 * gold, that is, against what people wrote down of a text and not against any reading of ours. Two things never happen: a
 * direct quotation whose words do not lie in one utterance of the speakers printed, and a speaker set by hand undeclared.
 *
 * 300 sequences each time; 10,000 by `DOOR_RUNS=10000 npx vitest run verbatimDoor.property`.
 */
const runs = Number(process.env['DOOR_RUNS'] ?? 300)

/** A text as the gold data writes it. So-called terms between marks are nobody's words. */
interface GoldText {
  readonly text: string
  readonly quotes: readonly {
    readonly spans: readonly (readonly [number, number])[]
    readonly speaker: string | null
    readonly speakers?: readonly string[]
    readonly speaker_mention: string | null
    readonly kind: string
  }[]
}

interface GoldUtterance {
  readonly spans: readonly Span[]
  readonly by: readonly string[]
  readonly mention: string
  readonly isSure: boolean
}

/** A source as if it had been read without a fault, and what is true of it. */
interface Gold {
  readonly source: Source
  readonly people: readonly Person[]
  readonly utterances: readonly GoldUtterance[]
}

const placesOf = (text: string, words: string): readonly Span[] => {
  const places: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    places.push({ start, end: start + words.length })
  return places
}

const goldOf = ({ text, quotes }: GoldText, kind: Source['kind'] = 'press-release'): Gold => {
  const utterances = quotes
    .filter((quote) => quote.kind !== 'scare')
    .map(({ spans, speaker, speakers, speaker_mention: mention }, at): GoldUtterance => {
      const by = speakers ?? (speaker === null ? [] : [speaker])
      return {
        spans: spans.map(([start, end]) => ({ start, end })),
        by,
        mention: by.length === 0 ? (mention ?? '') : '',
        isSure: at % 3 !== 2,
      }
    })
  const bare = sourceOf(text, { kind })
  const people = [...new Set(utterances.flatMap(({ by }) => by))].map((name) =>
    personOf(name, { mentions: placesOf(text, name).map((span) => ({ sourceId: bare.id, span, title: null })) }),
  )
  const read = utterances.map(({ spans, by, mention, isSure }): Utterance => ({
    kind: 'marked',
    spans,
    speakers: by.map((name) => ({
      personId: people.find(({ printedName }) => printedName === name)?.id ?? null,
      name,
      naming: null,
    })),
    mention,
    isSure,
  }))
  return { source: { ...bare, reading: { engine: 1, utterances: read } }, people, utterances }
}

const textsIn = (folder: string): readonly GoldText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<GoldText, 'text'>),
      text: readFileSync(join(folder, file.replace(/json$/, 'txt')), 'utf8'),
    }))
    .filter(({ text, quotes }) => text.length < longestText && quotes.some(({ kind }) => kind !== 'scare'))

/** Longer ones say no more about the door and take long. */
const longestText = 6_000

/** Words written down by hand with their places, for what the other texts lack: joint statements, and words nobody is named for. */
const written = (text: string, said: readonly (readonly [string, ...string[]])[]): GoldText => ({
  text,
  quotes: said.map(([words, ...speakers]) => {
    const start = text.indexOf(words)
    return {
      spans: [[start, start + words.length]],
      speaker: null,
      speakers,
      speaker_mention: 'somebody',
      kind: 'direct',
    }
  }),
})

const joint = written(
  [
    'Joint Communiqué',
    '“Our two offices publish one table on one day,” Ines Caldera and Teodor Valk said together. Jonas Whitlock of the Commission listened.',
    '“Nobody signs in the dark,” somebody called. “The Commission will print it,” Jonas Whitlock added. “We shall read it,” said Ines Caldera.',
  ].join('\n'),
  [
    ['Our two offices publish one table on one day,', 'Ines Caldera', 'Teodor Valk'],
    ['Nobody signs in the dark,'],
    ['The Commission will print it,', 'Jonas Whitlock'],
    ['We shall read it,', 'Ines Caldera'],
  ],
)
const notes = goldOf(
  { text: 'Notes of the side event\nWhitlock: give us the figures first and the flags afterwards.', quotes: [] },
  'note',
)

const now = '2031-03-08T08:00:00.000Z'
const makePackId = makeIdsFrom(() => 'doorpack')
let made = 0
const makeId = makeIdsFrom(() => `door${String((made += 1)).padStart(8, '0')}`)

/** What happens next, as numbers: each act takes of the kit as it then is. */
const step = fc.record({ act: fc.nat(23), a: fc.nat(10_000), b: fc.nat(10_000), c: fc.nat(10_000), d: fc.nat(10_000) })
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const pick = <Item>(list: readonly Item[], at: number): Item | undefined => list[at % Math.max(1, list.length)]

/** One world: the texts in the kit, one that may still come in, and what is true of all. */
interface World {
  readonly golds: readonly Gold[]
  readonly coming: Gold
  readonly kit: Kit
}

const worldOf = (golds: readonly Gold[], a: number, b: number, c: number): World => {
  const chosen = [...new Set([pick(golds, a), pick(golds, b), goldJoint, notes])].filter((one) => one !== undefined)
  const coming = golds.find((one, at) => at >= c % golds.length && !chosen.includes(one)) ?? goldLate
  const packs = (['press', 'principal'] as const).map((audience) => fullPack(makePackId('pck'), audience, audience))
  const kit = kitOf({
    sources: chosen.map(({ source }) => source),
    people: chosen.flatMap(({ people }) => people),
    packs: packs.slice(0, 1),
  })
  return { golds: [...chosen, coming], coming, kit }
}

const goldJoint = goldOf(joint)
const goldLate = goldOf({ ...joint, text: `${joint.text}\nIt rained.` })

/** Whole words from somewhere, across whatever stands there; now and then an utterance, or two. */
const wordsFrom = ({ source, utterances }: Gold, a: number, b: number): readonly Span[] => {
  const one = pick(utterances, a)
  if (one !== undefined && b % 3 === 0) return one.spans
  const other = pick(utterances, a + 1)
  if (one !== undefined && other !== undefined && b % 3 === 1)
    return [...one.spans, ...other.spans].toSorted((left, right) => (a % 5 === 0 ? 1 : -1) * (right.start - left.start))
  const base = one !== undefined && b % 2 === 0 ? (one.spans[0]?.start ?? 0) : a % source.text.length
  return [grown(source.text, { start: base, end: Math.min(source.text.length, base + 1 + (b % 60)) })]
}

const grown = (text: string, { start, end }: Span): Span => {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}\p{M}’]/u.test(text.charAt(at))
  let [from, to] = [start, end]
  while (from > 0 && isLetter(from - 1) && isLetter(from)) from -= 1
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1
  return { start: from, end: to }
}

const claimFrom = ({ source, people }: Gold, a: number): Claim => {
  const named = people.flatMap(({ mentions }) => mentions.map(({ span }) => span))
  const naming = pick(named, a) ?? { start: 0, end: 5 }
  return [
    asFound,
    { how: 'by-hand', reason: 'I was in the room' } as const,
    { how: 'against', reason: 'The minutes say so' } as const,
    { how: 'shown', naming: anchorAt(source.text, naming) } as const,
  ][a % 4] as Claim
}

const groupFrom = (kit: Kit, a: number): Quote['speakerIds'] =>
  [...new Set([pick(kit.people, a), a % 3 === 0 ? pick(kit.people, a + 1) : undefined])].flatMap((one) => one?.id ?? [])

const drawn = (gold: Gold, kit: Kit, { a, b, c, d }: Step): Quote => ({
  ...quotedIn(gold.source, []),
  id: makeId('quo'),
  sourceId: gold.source.id,
  anchors: wordsFrom(gold, a, b).map((span) => anchorAt(gold.source.text, span)),
  kind: (['direct', 'fragment', 'indirect'] as const)[d % 3] ?? 'direct',
  standing: d % 5 === 0 ? 'proposed' : 'kept',
  speakerIds: c % 4 === 0 ? truthOf(kit, gold, a) : groupFrom(kit, c),
  claim: c % 4 === 0 ? asFound : claimFrom(gold, c + d),
  speakerMention: b % 2 === 0 ? 'Jonas Whitlock' : '',
  release: onRecord,
})

const truthOf = (kit: Kit, { utterances }: Gold, a: number): Quote['speakerIds'] =>
  (pick(utterances, a)?.by ?? []).flatMap(
    (name) => kit.people.find(({ printedName }) => printedName === name)?.id ?? [],
  )

/** What a window, or whoever holds its bridge, asks for: unchecked. */
const asked = ({ golds }: World, kit: Kit, at: Step): unknown => {
  const { act, a, b, c, d } = at
  const gold = pick(
    golds.filter(({ source }) => kit.sources.some(({ id }) => id === source.id)),
    a,
  )
  const quote = pick(kit.quotes, b)
  const [one, other] = [pick(kit.people, c), pick(kit.people, d)]
  if (gold === undefined) return null
  switch (act) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { kind: 'quote.add', item: drawn(gold, kit, at), before: null }
    case 4:
    case 5: {
      const { anchors, speakerIds, claim, kind, sourceId, speakerMention } = drawn(gold, kit, at)
      const all = { anchors, speakerIds, claim, kind, sourceId, speakerMention, edits: undefined, standing: 'kept' }
      const patch = Object.fromEntries(Object.entries(all).filter((_, index) => ((d >> index) & 1) === 1))
      return { kind: 'quote.change', id: quote?.id, patch }
    }
    case 6:
      return {
        kind: 'quote.change',
        id: quote?.id,
        patch: { speakerIds: groupFrom(kit, c), claim: claimFrom(gold, d) },
      }
    case 7:
      return {
        kind: 'quote.change',
        id: quote?.id,
        patch: { speakerMention: one?.printedName, speakerIds: [], claim: asFound },
      }
    case 8:
      return { kind: 'person.merge', id: one?.id, absorbed: other?.id }
    case 9:
      return {
        kind: 'person.change',
        id: one?.id,
        patch: {
          printedName:
            d % 3 === 0
              ? 'The Minister'
              : d % 3 === 1
                ? other?.printedName
                : `${one?.printedName} and ${other?.printedName}`,
        },
      }
    case 10:
      return { kind: 'person.remove', id: one?.id }
    case 11:
      return { kind: 'person.stand', ids: [one?.id], standing: d % 2 === 0 ? 'dropped' : 'kept' }
    case 12:
      return { kind: 'source.mark', id: gold.source.id, span: wordsFrom(gold, b, 2)[0], isSpoken: d % 4 !== 0 }
    case 13:
      return { kind: 'source.describe', id: gold.source.id, patch: { kind: 'note', supersedes: undefined } }
    case 14:
      return { kind: 'source.read', id: gold.source.id, reading: { engine: 9, utterances: [] } }
    case 15: {
      const next = pick(kit.quotes, b + 1)
      if (quote === undefined || next === undefined || quote === next) return null
      const anchors = [...quote.anchors, ...next.anchors].toSorted((left, right) => left.start - right.start)
      const join = { kind: 'quote.change', id: quote.id, patch: { anchors } }
      return { kind: 'several', edits: [join, { kind: 'quote.remove', id: next.id }] }
    }
    case 16: {
      const release = {
        ...onRecord,
        basis: 'background',
        descriptor: c % 2 === 0 ? one?.printedName : 'a senior official',
      }
      return { kind: 'quote.change', id: quote?.id, patch: { release } }
    }
    case 17: {
      const from = kit.sources.find(({ id }) => id === quote?.sourceId)
      const span = pick(
        one?.mentions.filter(({ sourceId }) => sourceId === from?.id).map((mention) => mention.span) ?? [],
        d,
      )
      if (quote === undefined || from === undefined || span === undefined) return null
      const shown = pick(speakersShownBy(kit, quote, from, span), c)
      return (
        shown && { kind: 'quote.change', id: quote.id, patch: { speakerIds: shown.speakerIds, claim: shown.claim } }
      )
    }
    case 18:
      return { kind: 'person.add', item: personOf(other?.printedName ?? 'x'), before: null }
    case 19:
      return { kind: 'quote.stand', ids: kit.quotes.map(({ id }) => id), standing: d % 3 === 0 ? 'dropped' : 'kept' }
    case 20:
      return { kind: 'source.add', source: gold.source, people: [], quotes: [], documents: [], event: {} }
    default:
      return {
        kind: 'quote.change',
        id: quote?.id,
        patch: [undefined, { claim: undefined }, { nobody: true }, {}][d % 4],
      }
  }
}

/** An import, as the desk makes one: honest, or with one quotation that the text does not bear out. */
const imported = ({ coming }: World, kit: Kit, at: Step): Edit => {
  const quotes = coming.utterances.map(({ spans, by }): Quote => ({
    ...quotedIn(coming.source, []),
    id: makeId('quo'),
    sourceId: coming.source.id,
    anchors: spans.map((span) => anchorAt(coming.source.text, span)),
    standing: 'kept',
    speakerIds: by.flatMap((name) => coming.people.find(({ printedName }) => printedName === name)?.id ?? []),
  }))
  const hostile = at.d % 2 === 0 ? [drawn(coming, { ...kit, people: [...kit.people, ...coming.people] }, at)] : []
  return {
    kind: 'source.add',
    source: coming.source,
    people: coming.people,
    quotes: [...quotes, ...hostile],
    documents: [],
    event: {},
  }
}

const after = (world: World, history: History, at: Step): History => {
  const { present } = history
  switch (at.act) {
    case 21:
      return at.a % 2 === 0 ? undo(history) : redo(history)
    case 22: {
      const again = restored(v.parse(v.any(), JSON.parse(JSON.stringify(storedFrom(history)))))
      if (!again.ok) throw new Error(again.failure.code)
      return again.value
    }
    case 23: {
      if (present.sources.some(({ id }) => id === world.coming.source.id)) return history
      const next = decide(history, imported(world, present, at), 0)
      return next.ok ? next.value : history
    }
    default: {
      const checked = v.safeParse(HumanEdit, asked(world, present, at))
      const next = checked.success ? decide(history, checked.output, 0) : null
      return next?.ok === true ? next.value : history
    }
  }
}

const isInside = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
const nameWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)

/** The names as printed are those of the gold: as many, each with the words of the other or fewer. */
const areThey = (printed: string, by: readonly string[]): boolean => {
  if (by.length === 0) return false
  const parts = printed.split(/, and | and |, /)
  // A body may have an “and” in its name; nobody else’s name may stand there.
  const names = by.length === 1 && parts.length === by[0]?.split(/, and | and |, /).length ? [printed] : parts
  const fits = (one: string, other: string): boolean => nameWords(one).every((word) => nameWords(other).includes(word))
  return names.length === by.length && by.every((name) => names.some((one) => fits(one, name) || fits(name, one)))
}

/** Every sentence of reported words holds words that somebody says there: of the rest the source does not say who spoke. */
const isSaidThroughout = ({ anchors }: Quote, touched: readonly GoldUtterance[]): boolean =>
  anchors.every(({ start, exact }) =>
    sentences(exact).every(([from, to]) =>
      touched.some(({ spans }) => spans.some((span) => span.start < start + to && start + from < span.end)),
    ),
  )

/** What one reader is given of one quotation, held against the gold. */
const checkPrinted = (world: World, kit: Kit, quote: SelectedQuote, isOutside: boolean): void => {
  const stored = kit.quotes.find(({ id }) => id === quote.id)
  const gold = world.golds.find(({ source }) => source.id === stored?.sourceId)
  if (stored === undefined || gold === undefined) throw new Error('printed from nowhere')
  const spans = stored.anchors.map(({ start, end }) => ({ start, end }))
  const held = gold.utterances.filter((utterance) => spans.every((span) => isInside(utterance.spans, span)))
  const touched = gold.utterances.filter((one) =>
    spans.some((span) => one.spans.some((its) => its.start < span.end && span.start < its.end)),
  )
  const isMarked = gold === notes && quote.declared.includes('marked-by-hand')
  const isDirect = quote.kind !== 'indirect'
  if (quote.content.show === 'words') {
    const { open, close, pieces } = quote.content
    for (const piece of pieces.filter(({ kind, span }) => kind !== 'editorial' && span !== null)) {
      const words = gold.source.text.slice(piece.span?.start, piece.span?.end)
      if (lettersOf(words) !== lettersOf(piece.text)) throw new Error(`other words: ${piece.text}`)
    }
    if (isDirect && held.length === 0 && !isMarked) throw new Error(`false words: ${JSON.stringify(pieces)}`)
    if (!isDirect && (open + close !== '' || pieces.some(({ text }) => /[“”«»„]/u.test(text))))
      throw new Error(`reported words in marks: ${JSON.stringify(pieces)}`)
  }
  const { speaker, declared } = quote
  if (speaker.by === 'descriptor' && kit.people.some(({ printedName }) => speaker.descriptor.includes(printedName)))
    throw new Error(`a descriptor that is a name: ${speaker.descriptor}`)
  if (speaker.by !== 'name' || speaker.name === '') return
  const where = isDirect ? held : touched
  if (declared.includes('against')) {
    if (isOutside) throw new Error(`against the source, outside: ${speaker.name}`)
    return
  }
  const isSilent = where.every(({ by }) => by.length === 0)
  if (declared.includes('by-hand')) {
    if (isDirect && !isSilent) throw new Error(`said to be silent: ${JSON.stringify(where)}`)
    return
  }
  if (declared.includes('shown')) {
    const isOpen = where.every(({ by, isSure }) => by.length === 0 || !isSure)
    if (stored.claim.how !== 'shown' || (isDirect && !isOpen)) throw new Error(`not shown: ${speaker.name}`)
    return
  }
  if (!isDirect && !isSaidThroughout(stored, touched)) throw new Error(`narration as theirs: ${speaker.name}`)
  const isSo = where.some(
    ({ by, mention }) => areThey(speaker.name, by) || (by.length === 0 && mention === speaker.name),
  )
  if (!isSo) throw new Error(`undeclared: ${speaker.name} for ${stored.anchors[0]?.exact}`)
}

/** What the door took in, whether any reader gets it or not. */
const checkTaken = (world: World, { quotes }: Kit): void => {
  for (const { kind, anchors, sourceId } of quotes) {
    const gold = world.golds.find(({ source }) => source.id === sourceId)
    const isHeld = gold?.utterances.some(({ spans }) => anchors.every((anchor) => isInside(spans, anchor))) ?? false
    if (anchors.some(({ start }, at) => start < (anchors[at - 1]?.end ?? 0))) throw new Error('taken in out of order')
    if (kind !== 'indirect' && !isHeld && gold !== notes) throw new Error(`taken in: ${JSON.stringify(anchors)}`)
  }
}

/** Nobody's entry was changed: then every claim is as good as it says. */
const checkClaims = (world: World, kit: Kit, steps: readonly Step[]): void => {
  if (steps.some(({ act }) => (act >= 8 && act <= 10) || act === 18)) return
  for (const { kind, anchors, sourceId, speakerIds, claim } of kit.quotes) {
    const gold = world.golds.find(({ source }) => source.id === sourceId)
    const held = gold?.utterances.filter(({ spans }) => anchors.every((anchor) => isInside(spans, anchor))) ?? []
    if (kind === 'indirect' || speakerIds.length === 0 || held.length === 0) continue
    const names = speakerIds.flatMap((id) => kit.people.find((one) => one.id === id)?.printedName ?? [])
    const isSo = held.some(({ by }) => by.toSorted().join() === names.toSorted().join())
    const isSilent = held.every(({ by }) => by.length === 0)
    if (claim.how === 'found' && !isSo) throw new Error(`found: ${names.join()}`)
    if (claim.how === 'by-hand' && !isSo && !isSilent) throw new Error(`by hand: ${names.join()}`)
  }
}

const audiences = ['principal', 'delegation', 'counterpart', 'press'] as const

const holds = (golds: readonly Gold[], numRuns: number): { readonly printed: number; readonly named: number } => {
  let printed = 0
  let named = 0
  const world = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)).map(([a, b, c]) => worldOf(golds, a, b, c))
  fc.assert(
    fc.property(world, fc.array(step, { maxLength: 16 }), (one, steps) => {
      let history = startHistory(one.kit)
      for (const next of steps) history = after(one, history, next)
      checkTaken(one, history.present)
      checkClaims(one, history.present, steps)
      for (const audience of audiences) {
        for (const quote of viewFor(history.present, audience, now).quotes) {
          checkPrinted(one, history.present, quote, audience === 'counterpart' || audience === 'press')
          printed += 1
          if (quote.speaker.by === 'name' && quote.speaker.name !== '') named += 1
        }
      }
    }),
    { numRuns },
  )
  return { printed, named }
}

describe('whatever is decided, asked, imported, merged or undone', () => {
  test('nothing false is printed for any reader, and nothing set by hand undeclared: invented gold', () => {
    const { printed, named } = holds(
      textsIn(join(import.meta.dirname, '../extract/invented')).map((text) => goldOf(text)),
      runs,
    )
    expect(printed).toBeGreaterThan(runs / 2)
    expect(named).toBeGreaterThan(runs / 8)
  }, 3_600_000)

  const shared = join(import.meta.dirname, '../../../../shared/quotes')
  const folders = ['dev', 'dev-2', 'dev-new'].map((name) => join(shared, name)).filter((folder) => existsSync(folder))

  test.skipIf(folders.length === 0)(
    'the same: gold of real texts, where it is at hand',
    () => {
      const texts = folders.flatMap(textsIn)
      const { printed } = holds(
        texts.map((text) => goldOf(text)),
        Math.ceil(runs / 3),
      )
      expect(printed).toBeGreaterThan(runs / 8)
    },
    3_600_000,
  )
})
