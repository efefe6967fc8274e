import type { ExtractedPerson, ExtractedTurn, Span } from '#core/extract/extraction'
import { procedures } from './data/labels'
import { type Label, labelOf } from './labels'

/** Turns of a transcript, and whoever speaks in one and was named nowhere else. */
interface Voices {
  readonly turns: readonly ExtractedTurn[]
  readonly people: readonly ExtractedPerson[]
  /** An interview does; a briefing begins with what was said. */
  readonly beginsWithQuestion: boolean
}

type Known = Pick<ExtractedPerson, 'name' | 'kind'>

/** A transcript has at least this many labels. */
const fewestLabels = 2

/**
 * The turns of a transcript by the labels of its lines. None where the text is no transcript: a colon behind a word is a
 * label only with an honorific, an office, brackets, capitals, a known name or a second one like it. `isSaid`: a person
 * says that it is one.
 */
export const voicesIn = (text: string, people: readonly Known[], { isSaid = false } = {}): Voices => {
  const all = linesOf(text).flatMap(({ line, start }) => labelOf(line, start) ?? [])
  const counts = new Map<string, number>()
  for (const { words } of all) counts.set(words, (counts.get(words) ?? 0) + 1)
  const isKnown = knownAmong(people)
  const labels = all.filter(
    ({ isSure, words, kind }) =>
      isSaid || isSure || (kind === 'name' && ((counts.get(words) ?? 0) > 1 || isKnown(words))),
  )
  const holders = holdersIn(text, labels)
  const speaking = labels.filter((label) => !holders.has(label))
  const breaks = all.filter((label) => !labels.includes(label) && mayBeLabel(label)).map(({ start }) => start)
  if (speaking.length < (isSaid ? 1 : fewestLabels)) return { turns: [], people: [], beginsWithQuestion: false }
  const cast = new Cast(people, [...holders])
  const turns = speaking.flatMap((label, index): ExtractedTurn[] => {
    const next = speaking[index + 1]?.start ?? text.length
    const span = bodyOf(text, label.bodyStart, breaks.find((start) => start > label.start && start < next) ?? next)
    const speaker = cast.speakerOf(label)
    return span === null ? [] : [{ span, speaker }]
  })
  return { turns, people: cast.newcomers(), beginsWithQuestion: speaking[0]?.kind === 'question' }
}

/** Among turns a line with a further name before a colon is somebody else's, whoever that is: nobody is given it. */
const mayBeLabel = ({ kind, words }: Label): boolean =>
  kind === 'name' && (/\p{Lu}/u.test(words) ? /\s/u.test(words) : words.length > 3)

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
    const answer = answers.get(words) ?? personCalled(words, people) !== null
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

/** Whoever speaks, by the names that the text gives. */
class Cast {
  private readonly added = new Map<string, { country: string | null; readonly spans: Map<number, Span> }>()
  /** By what stands in a label. */
  private readonly names = new Map<string, string>()
  private readonly holderOf = new Map<string, Label>()

  constructor(
    private readonly people: readonly Known[],
    holders: readonly (readonly [Label, Label])[],
  ) {
    for (const [label, holder] of holders) this.holderOf.set(officeKey(label.words), holder)
  }

  /** Their fullest name; null where the text does not say who it is. */
  speakerOf(label: Label): string | null {
    const { kind, holder } = label
    if (kind === 'question' || kind === 'answer') return null
    if (holder !== null) return this.called(holder.words, holder.span, null)
    if (kind === 'name') return this.called(label.words, label.span, label.country)
    const held = this.holderOf.get(officeKey(label.words))
    return held === undefined ? null : this.called(held.words, held.span, held.country)
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
    const name = this.names.get(words) ?? personCalled(words, [...this.people, ...this.newcomers()])?.name ?? words
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
