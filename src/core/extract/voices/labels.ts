import type { Span } from '#core/extract/extraction'
import {
  answerLabels,
  articles,
  fieldLabels,
  honorifics,
  markedNames,
  offices,
  papers,
  particles,
  questionLabels,
} from './data/labels'

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
  return pairOf(rest, offset + before) ?? marked(rest, offset + before) ?? named(rest, offset + before)
}

/** Whether a label names a paper or a station: nobody's words stand behind it. */
export const isPaper = (label: string): boolean => paper.test(label)

/** Whether a label begins with an article, as names of papers do and names of people do not. */
export const beginsWithArticle = (label: string): boolean =>
  known.articles.has(/^(\p{L}+)\s+\p{Lu}/u.exec(label)?.[1]?.toLowerCase() ?? '')

const words = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`

/** [00:12:04], (12:04) or 12:04 — before a label; a mark of emphasis. */
const stamp = /^[\s*_]*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*[-–—|]?\s*)?[\s*_]*/

const pair = new RegExp(
  `^(?:(?<question>${words(questionLabels)})|(?<answer>${words(answerLabels)}))(?:\\s*\\d{1,3})?(?:\\s*[:：]|\\.(?=\\s)|\\s+[-–—](?=\\s))[*_]*\\s*`,
  'iu',
)

const unnamedLabel = new RegExp(`^(?:(?<question>${words(questionLabels)})|(?<answer>${words(answerLabels)}))$`, 'iu')

const pairOf = (line: string, offset: number): Label | null => {
  const found = pair.exec(line)
  if (found === null) return loneQ(line, offset)
  const isQuestion = found.groups?.['question'] !== undefined
  // A single letter is a label in capitals only.
  if (/^\p{Ll}[.:\s]/u.test(line)) return null
  return bare(isQuestion ? 'question' : 'answer', offset, found[0].length)
}

/** “«The Ledger»: Will you sign?” */
const marked = (line: string, offset: number): Label | null => {
  const [label] = markedName.exec(line) ?? []
  if (label === undefined) return null
  // A glossary has such lines too, and no term in it twice.
  return { ...bare('question', offset, label.length), words: label.replace(/[:：].*$/su, '').trim(), isSure: false }
}

/** “Q Will you sign?” */
const loneQ = (line: string, offset: number): Label | null =>
  /^Q\s+(?=\p{Lu})/u.test(line) ? bare('question', offset, 2) : null

const bare = (kind: 'question' | 'answer', offset: number, length: number): Label => ({
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
  `^(?<name>[^():：\\n]{0,60}?\\p{Lu}{2}[^():：.\\n]{0,80}?)${behind}(?<end>\\.\\s+(?=\\S))`,
  'u',
)

const named = (line: string, offset: number): Label | null => {
  const found = colon.exec(line) ?? fullStop.exec(line)
  const { name = '', brackets = '', end = '' } = found?.groups ?? {}
  if (name === '' || field.test(name)) return null
  const titled = beginning.exec(name)
  const core = withoutOffice(name.slice(titled?.[0].length ?? 0).replace(/[,*_\s]+$/u, ''))
  const inside = [...brackets.matchAll(/[(（]([^()（）]*)[)）]/gu)].map(({ 1: piece = '', index }) => ({
    piece: piece.trim(),
    at: offset + line.indexOf(brackets, name.length) + index + 1,
  }))
  // “The Minister for Roads (Dana Ferrol)”: what follows the office is what it is for, and the name stands behind it.
  const holding = officeFor.test(name) ? inside.find(({ piece }) => /\s/u.test(piece) && isNameLike(piece)) : undefined
  const hasHonorific = titled !== null && /\S/u.test(core) && holding === undefined
  const said = hasHonorific ? core : name.replace(/[,*_\s]+$/u, '')
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
    inside.find(
      ({ piece }) => piece !== held?.piece && !office.test(piece) && /^\p{Lu}[\p{L}\p{M}'’ -]{2,60}$/u.test(piece),
    )?.piece ?? null
  const unnamed = unnamedLabel.exec(said)?.groups
  if (unnamed !== undefined) {
    // “A (Luka Prado): ”
    const answering = inside.find(({ piece }) => /\s/u.test(piece) && isNameLike(piece))
    const isQuestion = unnamed['question'] !== undefined
    return {
      ...bare(isQuestion ? 'question' : 'answer', offset, found?.[0].length ?? 0),
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
    isSure: hasHonorific || isOffice || inside.length > 0 || (isCapitals && said.length > 3),
    start: offset,
    bodyStart: offset + (found?.[0].length ?? 0),
  }
}

/** “Mme DANA FERROL, ministre des Routes”: capitals, and what she is. */
const withoutOffice = (core: string): string =>
  /^((?:[\p{Lu}’'-]+\.?\s+)*[\p{Lu}’'-]{2,}),\s.+$/u.exec(core)?.[1] ?? core

const beginning = new RegExp(`^(?:the\\s+)?(?:(?:${words(honorifics)})\\.?\\s+)+(?!(?:of|the|for)\\s)(?=\\p{L})`, 'iu')
const office = new RegExp(
  `^(?:the\\s+|la\\s+|le\\s+|el\\s+|der\\s+|die\\s+)?(?:[\\p{L}-]+\\s+){0,2}${words(offices)}$`,
  'iu',
)
/** “M. LE PRÉSIDENT”: an office that is spoken to with an honorific, and no name. */
const bareOffice = new RegExp(`^(?:the\\s+|la\\s+|le\\s+|el\\s+|der\\s+|die\\s+)?${words(offices)}$`, 'iu')
/** “The Minister for Roads”: an office, and behind a small word what it is for. */
const officeFor = new RegExp(
  `^(?:the\\s+|la\\s+|le\\s+|el\\s+|der\\s+|die\\s+)?${words(offices)}\\s+(?:of|for|de|du|des|del|für)\\s`,
  'iu',
)
const field = new RegExp(`^${words(fieldLabels)}$`, 'iu')

const mostTokens = 7

/** Words that may all belong to a name: capitals, initials, particles; in letters without case a few signs. */
const isNameLike = (said: string): boolean => {
  if (/\d/u.test(said)) return false
  if (!/\p{Lu}/u.test(said)) return /^[\p{L}\p{M}· -]{2,24}$/u.test(said) && !/\p{Ll}/u.test(said)
  const tokens = said.split(/\s+/u)
  return (
    tokens.length <= mostTokens &&
    tokens.every((token) => /^[\p{Lu}]/u.test(token) || known.particles.has(token.toLowerCase()))
  )
}

const known = { particles: new Set(particles), articles: new Set(articles) }
const paper = new RegExp(`(?<![\\p{L}\\p{M}])${words(papers)}(?![\\p{L}\\p{M}])`, 'iu')
const markedName = new RegExp(`^${words(markedNames)}\\s*[:：][*_]*\\s*(?=\\S)`, 'u')
