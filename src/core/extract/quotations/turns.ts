import { questionLabels } from '#core/extract/voices/data/labels'
import type { Entities, Entity } from '#core/extract/entities/entities'
import type { ExtractedTurn } from '#core/extract/extraction'
import { type AnnotatedDocument, wording, classesAt, endOf, startOf } from '#core/extract/text/document'
import { mentionAt, mentionNumberAt, type Mentions } from '#core/extract/entities/mention'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** One labelled turn; token numbers, end exclusive. */
export interface Turn {
  readonly label: number
  readonly first: number
  readonly last: number
  readonly speaker: Entity | null
}

/** A transcript has at least this many labels. */
const fewestLabels = 2
const longestLabel = 8

/** The turns of a transcript: “SECRETARY BLINKEN: …”, “Q …”. None when the text is no transcript. */
export function findTurns(doc: AnnotatedDocument, mentions: Mentions, entities: Entities): Turn[] {
  const labels = findLabels(doc)
  if (labels.length < fewestLabels) return []
  return labels.map(({ first, after, isQuestion }, index) => ({
    label: first,
    first: after,
    last: labels[index + 1]?.first ?? doc.tokens.count,
    speaker: isQuestion ? null : speakerOf(mentions, entities, first, after),
  }))
}

export function composeTurns(doc: AnnotatedDocument, turns: readonly Turn[]): ExtractedTurn[] {
  const { tokens } = doc
  return turns.flatMap((turn) => {
    let last = turn.last - 1
    while (last >= turn.first && tokens.kind[last] === Kind.breakLine) last -= 1
    if (last < turn.first) return []
    return [
      {
        span: [startOf(doc, turn.first), endOf(doc, last)] as const,
        speaker: turn.speaker?.name ?? null,
      },
    ]
  })
}

/** Whose turn a token stands in; null outside turns. */
export function turnFinder(turns: readonly Turn[]): (token: number) => Entity | null {
  return (token) => {
    let low = 0
    let high = turns.length - 1
    let inside: Turn | null = null
    while (low <= high) {
      const middle = (low + high) >> 1
      const turn = turns[middle] as Turn
      if (turn.label <= token) {
        inside = turn
        low = middle + 1
      } else high = middle - 1
    }
    return inside?.speaker ?? null
  }
}

const asksByName = new RegExp(`^(?:${[...questionLabels, 'moderator', 'participant'].join('|')})$`, 'iu')

interface Label {
  readonly first: number
  readonly after: number
  readonly isQuestion: boolean
  readonly isSure: boolean
}

function findLabels(doc: AnnotatedDocument): Label[] {
  const { tokens } = doc
  const labels: Label[] = []
  const counts = new Map<string, number>()
  const plain: { readonly label: Label; readonly words: string }[] = []
  let first = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.breakLine) continue
    const label = labelAt(doc, first, at)
    if (label !== null) {
      const words = wording(doc, label.first, label.after)
      counts.set(words, (counts.get(words) ?? 0) + 1)
      plain.push({ label, words })
    }
    first = at + 1
  }
  for (const { label, words } of plain) if (label.isSure || (counts.get(words) ?? 0) >= 2) labels.push(label)
  return labels
}

/** A label at the head of a paragraph: capitals and a colon, or a Q standing alone. */
function labelAt(doc: AnnotatedDocument, first: number, last: number): Label | null {
  const { tokens, text } = doc
  if (tokens.kind[first] !== Kind.word) return null
  const start = startOf(doc, first)
  const word = text.slice(start, tokens.end[first])
  if (
    word.length <= 2 &&
    /^Q[.:]?$/.test(word) &&
    tokens.spaced[first + 1] === 1 &&
    first + 1 < last &&
    tokens.kind[first + 1] !== Kind.colon
  ) {
    return { first, after: first + 1, isQuestion: true, isSure: true }
  }
  let upper = true
  let holder = false
  for (let at = first; at < Math.min(last - 1, first + longestLabel); at += 1) {
    if (tokens.kind[at] === Kind.colon) {
      const isQuestion = asksByName.test(wording(doc, first, at))
      if (tokens.kind[at + 1] === Kind.mark || at === first) return null
      if (!upper && !holder && !isQuestion) return null
      return { first, after: at + 1, isQuestion, isSure: isQuestion || (upper && holder) }
    }
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return null
    const shape = tokens.shape[at]
    const bits = classesAt(doc, at)
    if (shape === Shape.lower && tokens.kind[at] === Kind.word && (bits & (Is.particle | Is.link)) === 0) return null
    if (shape !== Shape.upper && shape !== Shape.initial && (bits & Is.honorific) === 0) upper = false
    if ((bits & (Is.honorific | Is.role | Is.given)) !== 0 || bits === 0) holder = true
    if (
      (bits & (Is.utterance | Is.calendar)) !== 0 &&
      (bits & Is.role) === 0 &&
      !asksByName.test(wording(doc, first, at + 1))
    )
      return null
  }
  return null
}

function speakerOf(mentions: Mentions, entities: Entities, first: number, last: number): Entity | null {
  for (let at = first; at < last; at += 1) {
    const mention = mentionAt(mentions, at)
    if (mention === undefined) continue
    if (mention.kind === 'person')
      return entities.all[entities.entityOf[mentionNumberAt(mentions, at)] as number] ?? null
    if (mention.kind === 'office') return entities.holderOf(mention)
  }
  return null
}
