import type { Span } from '#core/extract/extraction'
import { statesIn } from '#core/extract/states'
import {
  answerLabels,
  answerLetters,
  fieldLabels,
  honorifics,
  markedNames,
  offices,
  papers,
  questionLabels,
  questionLetters,
} from './data/labels'
import {
  beginning,
  bareOffice,
  behindName,
  isNameLike,
  known,
  office,
  officeInside,
  withoutOffice,
  words,
} from './phrases'

/** What stands before somebody's words in a transcript. Offsets are those of the text. */
export interface Label {
  readonly kind: 'question' | 'answer' | 'name' | 'office'
  /** The name or the office without what is before and behind it, or the paper in its marks; empty for “Q” and “A”. */
  readonly words: string
  readonly span: Span
  /** A name in brackets behind an office: “The Acting Chair (Ms. Lorne)”. */
  readonly holder: { readonly words: string; readonly span: Span } | null
  /** The state in brackets behind a name. */
  readonly country: string | null
  /** What stands before the name, in small letters; empty without one. */
  readonly honorific: string
  /** Without one it takes a second label of the same words to be one. */
  readonly isSure: boolean
  /** One letter for a question or an answer, which is one only where the text has both. */
  readonly isLetter?: true
  /** Of a name without a colon which form it has: only where one name comes twice in it is it a form of labels. */
  readonly shape?: number
  /** Of the line, and where the words begin. */
  readonly start: number
  readonly bodyStart: number
}

/**
 * The label that a line begins with: a name with its honorific, state, language and remarks in brackets, an office, initials
 * or capitals, a question or an answer, behind a time stamp or none. Null without one.
 */
export const labelOf = (line: string, offset: number): Label | null => {
  const before = stamp.exec(line)?.[0].length ?? 0
  const rest = line.slice(before)
  const at = offset + before
  const label = pairOf(rest, at) ?? marked(rest, at) ?? named(rest, at) ?? stopped(rest, at) ?? apart(rest, at)
  return label === null ? null : { ...label, start: offset }
}

/** Whether a label names a paper or a station: nobody's words stand behind it. */
export const isPaper = (label: string): boolean => paper.test(label)

/** Whether a label begins with an article, as names of papers do and names of people do not. */
export const beginsWithArticle = (label: string): boolean =>
  known.articles.has(/^(\p{L}+)\s+\p{Lu}/u.exec(label)?.[1]?.toLowerCase() ?? '')

/** [00:12:04], (12:04) or 12:04 — before a label; a mark of emphasis. */
const stamp = /^[\s*_]*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*[-–—|]?\s*)?[\s*_]*/

const letters = [...questionLetters, ...answerLetters]
const withoutName = `(?:(?<question>${words([...questionLabels, ...questionLetters])})|(?<answer>${words([...answerLabels, ...answerLetters])}))`
const pair = new RegExp(
  `^${withoutName}(?:\\s*\\d{1,3})?(?:\\.?\\s*[:：]|\\.\\s?[-–—]|\\.(?=\\s)|\\s+[-–—](?=\\s))[*_]*\\s*`,
  'iu',
)

const unnamedLabel = new RegExp(`^${withoutName}$`, 'iu')
const letter = new RegExp(`^${words(letters)}$`, 'iu')

const pairOf = (line: string, offset: number): Label | null => {
  const found = pair.exec(line)
  if (found === null) return loneQ(line, offset)
  const isQuestion = found.groups?.['question'] !== undefined
  // A single letter is a label in capitals only.
  if (/^\p{Ll}[.:\s]/u.test(line)) return null
  const label = unnamed(isQuestion ? 'question' : 'answer', offset, found[0].length)
  const said = found.groups?.['question'] ?? found.groups?.['answer'] ?? ''
  return letter.test(said) ? { ...label, isLetter: true } : label
}

/**
 * A name without a colon: alone before a time (“Dana Ferrol  0:12”), in brackets, before a dash, in a cell of its own. What
 * it says may be in the next line.
 */
const apart = (line: string, offset: number): Label | null => {
  const shape = shapes.findIndex((one) => one.test(line))
  const found = shapes[shape]?.exec(line)
  const whole = found?.[0] ?? ''
  const name = (found?.groups?.['name'] ?? '').replace(/,.*$/su, '').trim()
  const titled = beginning.exec(name)?.[0] ?? ''
  const said = name.slice(titled.length)
  // One word is a heading or a place as often as a name.
  if (!isNameLike(said) || (titled === '' && /\p{Lu}/u.test(said) && !/\s/u.test(said)) || field.test(said)) return null
  const start = offset + line.indexOf(said)
  return {
    ...unnamed('question', offset, whole.length),
    kind: 'name',
    words: said,
    span: [start, start + said.length],
    isSure: false,
    shape,
  }
}

const shapes = [
  // “Dana Ferrol  0:12”
  /^(?<name>\p{L}[^:：\t\n]{1,60}?)(?:\s{2,}|\s*[|–—-]\s*|\s)[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])]?[ \t]*$/iu,
  // “[Dana Ferrol] We open.”
  /^\[(?<name>\p{L}[^\]\n]{1,60})\][ \t]*(?=\S)/u,
  // Subtitles of the web (WebVTT).
  /^<v(?:\.[^\s>]{1,40})? (?<name>\p{L}[^>\n]{1,60})>[ \t]*(?=\S)/u,
  // “Dana Ferrol — We open.”, and cells
  /^(?<name>\p{L}[^:：\t\n.?!–—]{1,80}?)(?:[*_]{0,2}[ \t]+[–—][ \t]+|\t+)(?=\S)/u,
]

/**
 * What ends with a full stop, as parliaments print it: “Mme Anne Costa. Nous ouvrons.”, “Председательствующий. Слово…”, “Нуртаев Ж.К.,
 * фракция «Путь». Мы готовы.”
 */
const stopped = (line: string, offset: number): Label | null => {
  const found = stops.map((stop) => stop.exec(line)).find((one) => one !== null)
  const name = found?.groups?.['name'] ?? ''
  const said = withoutOffice(name.slice(beginning.exec(name)?.[0].length ?? 0))
  if (found === null || found === undefined || said === '') return null
  const isOffice = bareOffice.test(said)
  if (!isOffice && !isNameLike(said)) return null
  const start = offset + line.indexOf(said)
  return {
    ...unnamed('question', offset, found[0].length),
    kind: isOffice ? 'office' : 'name',
    words: said,
    span: [start, start + said.length],
    isSure: false,
    shape: shapes.length,
  }
}

const stops = [
  new RegExp(`^(?<name>(?:${words(honorifics)})\\.?\\s[^():：\\n.]{2,80})\\.\\s+(?=[\\p{Lu}«“¿¡])`, 'iu'),
  new RegExp(`^(?<name>(?:${words(offices)}))\\.\\s+(?=[\\p{Lu}«“])`, 'iu'),
  /^(?<name>\p{Lu}[\p{L}-]+\s\p{Lu}\.\s?\p{Lu}\.)(?:,\s[^.\n]{2,80}\.|\s[–—])?\s+(?=[\p{Lu}«“])/u,
]

/** “«The Ledger»: Will you sign?” */
const marked = (line: string, offset: number): Label | null => {
  const [label] = markedName.exec(line) ?? []
  if (label === undefined) return null
  // A glossary has such lines too, and no term in it twice.
  return { ...unnamed('question', offset, label.length), words: label.replace(/[:：].*$/su, '').trim(), isSure: false }
}

/** “Q Will you sign?” */
const loneQ = (line: string, offset: number): Label | null =>
  /^Q\s+(?=\p{Lu})/u.test(line) ? unnamed('question', offset, 2) : null

/** A label that names nobody. */
export const unnamed = (kind: 'question' | 'answer', offset: number, length: number): Label => ({
  kind,
  words: '',
  span: [offset, offset],
  holder: null,
  country: null,
  honorific: '',
  isSure: true,
  start: offset,
  bodyStart: offset + length,
})

const behind = String.raw`\s*(?<brackets>(?:[(（][^()（）\n]{1,160}[)）]\s*){0,4})`

/** “Mr. Pires (Cordania) (spoke in French): ” */
const colon = new RegExp(`^(?<name>[^()（）:：\\n]{1,80}?)${behind}(?<end>[:：][*_]*\\s*)`, 'u')
/** “Mr. TALBOT (in reply). ” */
const fullStop = new RegExp(
  `^(?<name>[^():：\\n]{0,60}?\\p{Lu}{2}[^():：.\\n]{0,80}?)${behind}(?<end>\\.(?:\\s?[-–—])?\\s+(?=\\S))`,
  'u',
)

const named = (line: string, offset: number): Label | null => {
  const found = colon.exec(line) ?? fullStop.exec(line)
  const { name = '', brackets = '', end = '' } = found?.groups ?? {}
  if (name === '' || field.test(name)) return null
  // “Dana Ferrol, Minister of Roads: “We open””: a caption, and no label.
  const isQuoted = /^["«“„「『‹]/u.test(line.slice(found?.[0].length ?? 0))
  const titled = beginning.exec(name)
  const addressed = behindName.exec(name)?.index ?? name.length
  const core = withoutOffice(name.slice(titled?.[0].length ?? 0, addressed).replace(/[,*_\s]+$/u, ''))
  const inside = [...brackets.matchAll(/[(（]([^()（）]*)[)）]/gu)].map(({ 1: piece = '', index }) => ({
    piece: piece.trim(),
    at: offset + line.indexOf(brackets, name.length) + index + 1,
  }))
  // “The Minister for Roads (Dana Ferrol)”: what follows the office is what it is for, and the name stands behind it.
  const holding =
    officeInside.test(name) || bareOffice.test(core)
      ? inside.find(({ piece }) => /\s/u.test(piece) && isNameLike(piece) && !statesIn('en').has(piece))
      : undefined
  const hasHonorific = titled !== null && /\S/u.test(core) && holding === undefined
  const plain = name.slice(0, addressed).replace(/[,*_\s]+$/u, '')
  const said = hasHonorific ? core : isQuoted ? plain : withoutOffice(plain)
  const start = offset + name.indexOf(said)
  const isOffice = holding !== undefined || (hasHonorific ? bareOffice.test(said) : office.test(said))
  const isCapitals = /\p{Lu}{2}/u.test(said) && !/\p{Ll}/u.test(said.replaceAll(/\b(?:Mc|Mac)(?=\p{Lu})/gu, ''))
  const isDotted = end.startsWith('.')
  if (isDotted && !(/\p{Lu}{2}/u.test(said) && (hasHonorific || isOffice))) return null
  if (!isNameLike(said) && !isOffice) return null
  const held = holding ?? inside.find(({ piece }) => beginning.test(piece))
  const heldName = held?.piece.replace(beginning, '') ?? ''
  const heldStart = held === undefined ? 0 : held.at + held.piece.length - heldName.length
  const country =
    inside.find(({ piece }) => piece !== held?.piece && !office.test(piece) && mayBeState(piece))?.piece ?? null
  const withoutOwner = unnamedLabel.exec(said)?.groups
  if (withoutOwner !== undefined) {
    // “A (Luka Prado): ”
    const answering = inside.find(({ piece }) => /\s/u.test(piece) && isNameLike(piece))
    const isQuestion = withoutOwner['question'] !== undefined
    return {
      ...unnamed(isQuestion ? 'question' : 'answer', offset, found?.[0].length ?? 0),
      // Somebody in brackets who may be anybody is not whoever the head names.
      holder:
        answering === undefined
          ? { words: '', span: [start, start] }
          : { words: answering.piece, span: [answering.at, answering.at + answering.piece.length] },
    }
  }
  return {
    kind: isOffice ? 'office' : 'name',
    words: said,
    span: [start, start + said.length],
    holder: held === undefined ? null : { words: heldName, span: [heldStart, heldStart + heldName.length] },
    country,
    honorific: hasHonorific ? (titled[0].trim().toLowerCase().replace(/\.$/u, '').split(/\s+/u).at(-1) ?? '') : '',
    isSure: hasHonorific || addressed < name.length || isOffice || inside.length > 0 || (isCapitals && said.length > 3),
    start: offset,
    bodyStart: offset + (found?.[0].length ?? 0),
  }
}

/** Letters without case do not tell a name from a remark: there the state must be one that is known. */
const mayBeState = (piece: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’ -]{2,60}$/u.test(piece) || statesIn('zh').has(piece) || statesIn('ar').has(piece)

const field = new RegExp(`^${words(fieldLabels)}$`, 'iu')

const paper = new RegExp(`(?<![\\p{L}\\p{M}])${words(papers)}(?![\\p{L}\\p{M}])`, 'iu')
const markedName = new RegExp(`^${words(markedNames)}\\s*[:：][*_]*\\s*(?=\\S)`, 'u')
