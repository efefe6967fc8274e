import type { ExtractedPerson, ExtractedTurn, Span } from '#core/extract/extraction'
import type { SourceBlock } from '#core/model'
import { additions, addresses, bylines, companions, procedures, topics, topicsUnspaced, weekdays } from './data/labels'
import { pairsIn } from './questions'
import { beginsWithArticle, isPaper, type Label, labelOf } from './labels'

/** Turns of a transcript, and whoever speaks in one and was named nowhere else. */
interface Voices {
  readonly turns: readonly ExtractedTurn[]
  readonly people: readonly ExtractedPerson[]
  /** An interview does; a briefing begins with what was said. */
  readonly beginsWithQuestion: boolean
}

type Known = Pick<ExtractedPerson, 'name' | 'kind' | 'mentions'>

/** A transcript has at least this many labels. */
const fewestLabels = 2

/**
 * The turns of a transcript by the labels of its lines. None where the text is no transcript: a colon behind a word is a
 * label only with an honorific, an office, brackets, capitals, a known name or a second one like it. `isSaid`: a person
 * says that it is one.
 */
export const voicesIn = (
  text: string,
  people: readonly Known[],
  { isSaid = false, blocks = [] }: { readonly isSaid?: boolean; readonly blocks?: readonly SourceBlock[] } = {},
): Voices => {
  const all = linesOf(text)
    .flatMap(({ line, start }) => labelOf(line, start) ?? [])
    .filter((label, index) => index > 0 || !isHeadline(text, label))
  const counts = new Map<string, number>()
  for (const { words } of all) counts.set(words, (counts.get(words) ?? 0) + 1)
  const isKnown = knownAmong(people)
  const shapesRepeated = new Set(
    all.flatMap(({ shape, words }) => (shape !== undefined && (counts.get(words) ?? 0) > 1 ? [shape] : [])),
  )
  const isAnswered = (['question', 'answer'] as const).every((kind) => all.some((label) => label.kind === kind))
  const labelled = all.filter(({ isSure, isLetter, shape, words, kind }) => {
    if (isLetter === true) return isAnswered
    const isRepeated = words !== '' && (counts.get(words) ?? 0) > 1
    if (shape !== undefined) return shapesRepeated.has(shape)
    return isSaid || (!weekday.test(words) && (isSure || isRepeated)) || (kind === 'name' && isKnown(words))
  })
  const labels = labelled.length >= fewestLabels ? labelled : [labelled, pairsIn(text, blocks)].reduce(longer)
  const holders = holdersIn(text, labels)
  const speaking = labels.filter((label) => !holders.has(label))
  const taken = new Set(labels)
  const names = new Set([...people.map(({ name }) => name), ...speaking.map(({ words }) => words)].flatMap(partsOf))
  const others = all.filter((label) => !taken.has(label) && mayBeLabel(label, names)).map(({ start }) => start)
  const breaks = [...others, ...addedIn(text), ...cuesIn(text)].sort((one, other) => one - other)
  if (speaking.length < (isSaid ? 1 : fewestLabels)) return { turns: [], people: [], beginsWithQuestion: false }
  const spoken = new Set(speaking.filter(({ kind }) => kind === 'name').map((label) => label.words))
  const bodies = speaking.map(({ start, bodyStart }, index) => {
    const next = speaking[index + 1]?.start ?? text.length
    const end = breaks.find((at) => at > start && at < next) ?? next
    return bodyOf(text, bodyStart, bodyStart + lengthBeforeLabel(text.slice(bodyStart, end), spoken))
  })
  const words = bodies.map((span) => (span === null ? '' : text.slice(...span)))
  const cast = new Cast(people, [...holders], speaking, {
    askers: askersAmong(speaking, words, isKnown),
    answers:
      isSaid || speaking.some(({ kind }) => kind !== 'question' && kind !== 'answer')
        ? null
        : headed(text, people, speaking),
  })
  const turns = speaking.flatMap((label, index): ExtractedTurn[] => {
    const span = bodies[index] ?? null
    return span === null ? [] : [{ span: withoutEpilogue(text, span, words, index), speaker: cast.speakerOf(label) }]
  })
  const [first] = speaking
  return { turns, people: cast.newcomers(), beginsWithQuestion: first !== undefined && cast.asks(first) }
}

const longer = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] =>
  other.length > one.length ? other : one

/** “Dana Ferrol: «The river is one»” above everything: what the title quotes is no turn, and the text below is nobody’s. */
const isHeadline = (text: string, { kind, isSure, start, bodyStart }: Label): boolean => {
  if (isSure || kind !== 'name' || text.slice(0, start).trim() !== '') return false
  const end = text.indexOf('\n', bodyStart)
  return end > 0 && /^[«“„"「『](?:[^»”“"」』]*)[»”“"」』][.!?]?$/u.test(text.slice(bodyStart, end).trim())
}

/**
 * The labels of papers and stations, whose interviewer has no name: by what they are called or by an article, and by asking
 * more often than not; a family name may end as a paper does.
 */
const askersAmong = (
  labels: readonly Label[],
  bodies: readonly string[],
  isKnown: (words: string) => boolean,
): ReadonlySet<string> => {
  const asked = new Map<string, { questions: number; turns: number }>()
  for (const [index, { kind, words }] of labels.entries()) {
    if (kind !== 'name' || isKnown(words)) continue
    const count = asked.get(words) ?? { questions: 0, turns: 0 }
    asked.set(words, {
      questions: count.questions + (/[?؟？][\s»”"’)]*$/u.test(bodies[index] ?? '') ? 1 : 0),
      turns: count.turns + 1,
    })
  }
  const isAsker = (words: string, { questions, turns }: { questions: number; turns: number }): boolean =>
    questions * 2 >= turns && (isPaper(words) || (beginsWithArticle(words) && turns > 1))
  return new Set([...asked].flatMap(([words, count]) => (isAsker(words, count) ? [words] : [])))
}

/**
 * Who answers where no answer has a name: the one person whom the lines above the first question name otherwise than as
 * whoever asked, wrote it down or is spoken of.
 */
const headed = (text: string, people: readonly Known[], [first]: readonly Label[]): string | null => {
  const before = first?.start ?? 0
  const inHead = ({ mentions }: Known): readonly Span[] => mentions.filter(([start]) => start < before)
  const named = people.filter((person) => person.kind === 'person' && inHead(person).length > 0)
  const answering = named.filter((person) =>
    inHead(person).some(([start]) => {
      const near = text.slice(Math.max(0, start - farthestInLine), start)
      return mayAnswer(near.slice(near.lastIndexOf('\n') + 1))
    }),
  )
  const [only] = answering
  return only === undefined || answering.length > 1 ? null : only.name
}

/** UTF-16 units of a line before a name that are looked at: a page without line ends has lines of megabytes. */
const farthestInLine = 400

/** Whether the words of a line before a name leave it open that whoever is named answers. */
const mayAnswer = (said: string): boolean => !byline.test(said) && !topic.test(said) && !topicUnspaced.test(said)

const spelt = (patterns: readonly string[]): string => patterns.join('|')
const byline = new RegExp(`^[\\s*_(（【\\[—–-]*(?:${spelt(bylines)})(?![\\p{Ll}\\p{M}])`, 'iu')
/** The topic stands close before the name, and nothing between them says whom the talk is with. */
const topic = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${spelt(topics)})(?![\\p{L}\\p{M}])(?!.*(?<![\\p{L}\\p{M}])(?:${spelt(companions)})(?![\\p{L}\\p{M}]))(?:\\s+[^\\s:：;.]+){0,4}\\s*$`,
  'iu',
)
const addition = new RegExp(`(?<=\\n)[(\\[]?(?:${spelt(additions)})\\s*[:：]`, 'giu')
const cue = /(?<=\n)(?:\d{1,6}\n)?(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3} --> /gu
const weekday = new RegExp(`^(?:${spelt(weekdays)})$`, 'iu')
const topicUnspaced = new RegExp(spelt(topicsUnspaced), 'u')

/**
 * A last turn without the paragraphs of the paper’s own behind it: where every turn before it is one paragraph, further
 * ones may be anybody’s, and whoever wants them can select them.
 */
const withoutEpilogue = (text: string, [start, end]: Span, bodies: readonly string[], index: number): Span => {
  const isLast = index === bodies.length - 1
  const short = !isLast || index < fewestBefore || bodies.slice(0, -1).some((words) => /\n\s*\S/u.test(words))
  const paragraph = short ? -1 : text.slice(start, end).search(/\n/u)
  return paragraph < 0 ? [start, end] : [start, start + text.slice(start, start + paragraph).trimEnd().length]
}

/** Fewer turns show no habit. */
const fewestBefore = 3

/**
 * Among turns a line with a further name before a colon is somebody else's, whoever that is: nobody is given it. One word is
 * a name where it is part of one of the text's.
 */
const mayBeLabel = ({ kind, words }: Label, names: ReadonlySet<string>): boolean =>
  kind === 'name' && (names.has(words.toLowerCase()) || (/\p{Lu}/u.test(words) ? /\s/u.test(words) : words.length > 3))

/** How much of a turn stands before the label of somebody who speaks too, behind a sentence in the same line; all without one. */
const lengthBeforeLabel = (body: string, spoken: ReadonlySet<string>): number => {
  for (const { index, 1: words = '' } of body.matchAll(inlineLabel)) if (spoken.has(words)) return index
  return body.length
}
const inlineLabel = /(?<=[.!?…][»”"]? |[。！？][”」]?)([\p{L}][^\n:：.!?。！？]{0,60})[:：]/gu

const partsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u)

/** Where paragraphs begin in which whoever prints a talk adds something: “Photo: …”. */
const addedIn = (text: string): readonly number[] => [...text.matchAll(addition)].map(({ index }) => index)

/** Where the number and the time of a subtitle stand: what is said goes on below them, and not in them. */
const cuesIn = (text: string): readonly number[] => [...text.matchAll(cue)].map(({ index }) => index)

const linesOf = (text: string): readonly { readonly line: string; readonly start: number }[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { line, start: at }
  })
}

/** Asked for each label of a text, and most are asked for twice. */
const knownAmong = (people: readonly Known[]): ((words: string) => boolean) => {
  const answers = new Map<string, boolean>()
  return (words) => {
    const answer = answers.get(words) ?? (personCalled(words, people) !== null || byInitials(words, people) !== null)
    answers.set(words, answer)
    return answer
  }
}

/** “President: Mr. Nyquist (Norvania)”: the line says who holds an office, and nobody speaks in it. */
const holdersIn = (text: string, labels: readonly Label[]): ReadonlyMap<Label, Label> => {
  const found = new Map<Label, Label>()
  for (const label of labels) {
    if (label.kind !== 'office') continue
    const end = text.indexOf('\n', label.bodyStart)
    const line = text.slice(label.bodyStart, end < 0 ? undefined : end).trim()
    // “President: Ms. Ferrol . . . . (Olmland)”
    const rest = line.replace(/(?:\s*\.){3,}\s*/u, ' ')
    const holder = rest.length > 100 || rest === '' ? null : labelOf(`${rest}:`, label.bodyStart)
    if (holder?.kind === 'name' && holder.isSure && !/[.!?]$/u.test(rest)) found.set(label, holder)
  }
  return found
}

/** The words of a turn without the gaps around them, and without what the record says of the meeting at its end. */
const bodyOf = (text: string, from: number, to: number): Span | null => {
  let [start, end] = [from, to]
  const procedural = procedure.exec(text.slice(start, end))
  if (procedural !== null) end = start + procedural.index
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (start < end && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return start < end ? [start, end] : null
}

const procedure = new RegExp(
  `(?<=\\n)(?:${procedures.join('|')}|[(\\[][^\\n]{1,200}[)\\]])[ \\t]*(?=\\n|$)(?:\\s*$)?`,
  'iu',
)

/** What stands in labels of two: “Mr. Ferrol (Olmland)” and “Mrs. Ferrol (Valmar)”. Which of them a name means nobody knows. */
const severalAmong = (labels: readonly Label[]): ReadonlySet<string> => {
  const states = new Map<string, string>()
  const sexes = new Map<string, boolean>()
  const several = new Set<string>()
  for (const { words, country, honorific } of labels) {
    if (words === '') continue
    if (country !== null && (states.get(words) ?? country) !== country) several.add(words)
    if (country !== null) states.set(words, country)
    const isMan = men.has(honorific)
    if (!isMan && !women.has(honorific)) continue
    if ((sexes.get(words) ?? isMan) !== isMan) several.add(words)
    sexes.set(words, isMan)
  }
  return several
}

const men = new Set<string>(addresses.men)
const women = new Set<string>(addresses.women)

/** Whoever speaks, by the names that the text gives. */
class Cast {
  private readonly added = new Map<string, { country: string | null; readonly spans: Map<number, Span> }>()
  /** By what stands in a label. */
  private readonly names = new Map<string, string>()
  private readonly holderOf = new Map<string, Label>()
  private readonly several: ReadonlySet<string>

  constructor(
    private readonly people: readonly Known[],
    holders: readonly (readonly [Label, Label])[],
    labels: readonly Label[],
    private readonly unnamed: { readonly askers: ReadonlySet<string>; readonly answers: string | null },
  ) {
    for (const [label, holder] of holders) this.holderOf.set(officeKey(label.words), holder)
    this.several = severalAmong(labels)
  }

  /** Their fullest name; null where the text does not say who it is. */
  speakerOf(label: Label): string | null {
    const { kind, holder } = label
    if (kind === 'answer' && holder === null) return this.unnamed.answers
    if (this.asks(label)) return null
    if (holder?.words === '' || this.several.has(label.words)) return null
    if (holder !== null) return this.called(holder.words, holder.span, null)
    if (kind === 'name') return this.called(label.words, label.span, label.country)
    const held = this.holderOf.get(officeKey(label.words))
    return held === undefined ? null : this.called(held.words, held.span, held.country)
  }

  /** Whether whoever asks speaks behind a label, under no name or a paper's. */
  asks({ kind, words }: Label): boolean {
    return kind === 'question' || this.unnamed.askers.has(words)
  }

  /** Everybody once. */
  private cast(): readonly Known[] {
    const named = new Set(this.people.map(({ name }) => name))
    return [...this.people, ...this.newcomers().filter(({ name }) => !named.has(name))]
  }

  newcomers(): readonly ExtractedPerson[] {
    return [...this.added].map(([name, { country, spans }]) => ({
      name,
      kind: 'person',
      honorific: null,
      role: null,
      organisation: null,
      country,
      presence: 'quoted',
      mentions: [...spans.values()],
      titles: [...spans.values()].map(() => null),
      evidence: { rule: 'turn', spans: [...spans.values()].slice(0, 1), confidence: 0.9, trust: 'check' },
    }))
  }

  private called(words: string, span: Span, country: string | null): string {
    const name =
      this.names.get(words) ?? personCalled(words, this.cast())?.name ?? byInitials(words, this.people) ?? words
    this.names.set(words, name)
    const before = this.added.get(name)
    if (before === undefined) this.added.set(name, { country, spans: new Map([[span[0], span]]) })
    else {
      before.spans.set(span[0], span)
      before.country ??= country
    }
    return name
  }
}

/** The one person of the text whose names begin with these capitals. */
const byInitials = (words: string, people: readonly Known[]): string | null => {
  if (!/^(?:\p{Lu}\.?){2,4}$/u.test(words)) return null
  const wanted = words.replaceAll('.', '')
  const found = people.filter(
    ({ kind, name }) =>
      kind === 'person' && /\p{Ll}/u.test(name) && (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('') === wanted,
  )
  const [only] = found
  return only === undefined || found.length > 1 ? null : only.name
}

const officeKey = (words: string): string => words.toLowerCase().replace(/^(?:the|la|le|el|der|die)\s+/u, '')

/** The one person who is called so: by the whole name, or by its end. */
const personCalled = <Person extends Known>(words: string, people: readonly Person[]): Person | null => {
  const wanted = words.toLowerCase()
  const persons = people.filter(({ kind }) => kind === 'person')
  const same = persons.find(({ name }) => name.toLowerCase() === wanted)
  if (same !== undefined) return same
  const ends = persons.filter(
    ({ name }) => name.toLowerCase().endsWith(` ${wanted}`) || wanted.endsWith(` ${name.toLowerCase()}`),
  )
  return ends.length === 1 ? (ends[0] ?? null) : null
}
