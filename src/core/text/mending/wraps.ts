import { hyphened } from './data/hyphened'
import { type TextLine, columnsOf, firstPiece, isUnspaced, linesOf, runsOn } from './lines'
import type { Mend, Span } from '#core/model'

/**
 * Line ends that say nothing: those of a program that broke the text at a fixed width (RFC 3676, and every mail and
 * telegram before it), and those inside a sentence. The text shows its width: a break was made there if the next word
 * would not have fitted. Lists, addresses, verse and headings keep their lines.
 */
export const mendsOfLines = (text: string): readonly Mend[] => {
  const lines = linesOf(text)
  const width = widthOf(lines)
  const joined = new Set(blocksOf(lines).flatMap((block) => breaksToMend(lines, block, width)))
  const words = new Words(text)
  return lines.flatMap((line, index) => {
    if (joined.has(index)) return [joint(lines, index, words)]
    return line.depth === 0 ? [] : [{ kind: 'quoted-mail' as const, start: line.start, end: line.quotedTo, put: '' }]
  })
}

/** The line ends inside paragraphs that are known as such, in order: each goes on. */
export const mendsWithin = (text: string, paragraphs: readonly Span[]): readonly Mend[] => {
  if (paragraphs.length === 0) return []
  const words = new Words(text)
  return paragraphs.flatMap(({ start, end }) => {
    const lines = linesOf(text.slice(start, end))
    return lines.slice(1).map((_, at) => {
      const mend = joint(lines, at + 1, words)
      return { ...mend, start: mend.start + start, end: mend.end + start }
    })
  })
}

/** Lines that follow one another without a blank one, equally often quoted: indices, end exclusive. */
interface LineBlock {
  readonly from: number
  readonly to: number
}

const blocksOf = (lines: readonly TextLine[]): readonly LineBlock[] => {
  const blocks: LineBlock[] = []
  let from = 0
  for (let at = 1; at <= lines.length; at += 1) {
    if (isInside(lines[at - 1], lines[at])) continue
    if (at - from > 1) blocks.push({ from, to: at })
    from = at
  }
  return blocks
}

const isInside = (before: TextLine | undefined, line: TextLine | undefined): boolean =>
  before !== undefined && line !== undefined && before.words !== '' && line.words !== '' && before.depth === line.depth

/** Narrower than this no program breaks a text, wider than this nobody sees that one did. */
const [narrowest, widest] = [36, 140]

/**
 * The width in columns at which most breaks were forced; null when breaks in this text are decisions. For each break the
 * widths are known that force it: from the width of the line to one short of what the next word would have made it.
 */
const widthOf = (lines: readonly TextLine[]): number | null => {
  const forced = new Map<number, number>()
  let breaks = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before === undefined || !isInside(before, line)) continue
    breaks += 1
    if (beginsAnew(line.words)) continue
    const first = Math.max(narrowest, before.width)
    const last = Math.min(widest, before.width + gap(before, line) + columnsOf(firstPiece(line.words)) - 1)
    if (last < first) continue
    forced.set(first, (forced.get(first) ?? 0) + 1)
    forced.set(last + 1, (forced.get(last + 1) ?? 0) - 1)
  }
  let [best, most, open] = [0, 0, 0]
  for (const [column, change] of [...forced].sort(([a], [b]) => a - b)) {
    open += change
    if (open > most) [best, most] = [column, open]
  }
  // Two breaks may fall together by chance, unless there are no others.
  return most >= 3 ? (most * 2 >= breaks ? best : null) : most === 2 && breaks === 2 ? best : null
}

const gap = (before: TextLine, line: TextLine): number =>
  isUnspaced(before.words.slice(-1)) || isUnspaced(line.words.charAt(0)) || isDivided(before.words, line.words) ? 0 : 1

/** Indices of the lines that go on from the line before them. */
const breaksToMend = (lines: readonly TextLine[], { from, to }: LineBlock, width: number | null): readonly number[] => {
  const candidates: number[] = []
  for (let at = from + 1; at < to; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (
      before === undefined ||
      line === undefined ||
      (beginsAnew(line.words) && !isSaidBehind(before.words, line.words))
    )
      continue
    const isMiddle = isMidSentence(before.words, line.words, candidates.at(-1) === at - 1)
    if (width === null ? isMiddle : isMiddle || goesOn(before, line, width)) candidates.push(at)
  }
  // Without a width to judge by, only a block that is one sentence through and through is put together.
  const isWhole = width !== null || (candidates.length === to - from - 1 && isRunning(lines, { from, to }))
  return isWhole ? candidates : []
}

/** Forced by the width, or as long as running text and not at the end of anything. */
const goesOn = (before: TextLine, line: TextLine, width: number): boolean => {
  if (line.wordsAt - line.quotedTo > before.wordsAt - before.quotedTo && !hangs(before.words)) return false
  const isForced = before.width <= width && before.width + gap(before, line) + columnsOf(firstPiece(line.words)) > width
  return isForced || (before.width >= width * 0.6 && !endsSomething.test(before.words))
}

const isMidSentence = (before: string, after: string, hasGoneOn: boolean): boolean =>
  isDivided(before, after) ||
  ((hasGoneOn || !beginsAnew(before)) &&
    (isSaidBehind(before, after) || (/^\p{Ll}/u.test(after) && !endsSomething.test(before))))

/** A dash behind what stands in marks, and in small letters who said it: “…”, – said Dana Ferrol. */
const isSaidBehind = (before: string, after: string): boolean =>
  /["'”’»“][,!?…]?$/u.test(before) && /^[–—-]\s\p{Ll}/u.test(after)

/** A sentence, a label or a part of an address ends here; a closing mark may follow. */
const endsSomething = /[.!?:;…。！？；：،؟۔]["'”’»›)\]」』]*$/u

/** A word divided at the end of a line: letter, hyphen, and a letter to go on with. */
const isDivided = (before: string, after: string): boolean =>
  /\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{L}/u.test(after)

/** An item of a list, a label with its colon, a moment of a record, a dash of direct speech, a rule: it begins something of its own. */
const beginsAnew = (words: string): boolean =>
  /^(?:[-–—•*·▪◦]\s|\(?(?:\d{1,3}|\p{L}|[ivxlcdm]{1,6})[.)]\s|\p{Lu}[\p{L} -]{0,24}(?:\s\p{Lu}\.(?:\s?\p{Lu}\.)?)?:\s|[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s+[\p{Lu}\p{Lo}]|[-=_*~]{3,})/u.test(
    words,
  )

/** The lines under an item of a list hang: they are further in than it. */
const hangs = (words: string): boolean => /^(?:[-–—•*·▪◦]\s|\(?(?:\d{1,3}|\p{L}|[ivxlcdm]{1,6})[.)]\s)/u.test(words)

const isRunning = (lines: readonly TextLine[], { from, to }: LineBlock): boolean => {
  const inner = lines.slice(from, to - 1)
  return (
    inner.some(({ words }) => /\p{L}[-\u00ad\u2010]$/u.test(words)) ||
    inner.reduce((sum, { width }) => sum + width, 0) / inner.length >= 30
  )
}

const joint = (lines: readonly TextLine[], index: number, words: Words): Mend => {
  const [before, line] = [lines[index - 1], lines[index]]
  if (before === undefined || line === undefined) throw new RangeError('A line that goes on from nothing')
  const wordsEnd = before.wordsAt + before.words.length
  if (!isDivided(before.words, line.words))
    return { kind: 'wrap', start: wordsEnd, end: line.wordsAt, put: words.areTight(before, line) ? '' : ' ' }
  const isHyphenKept = words.keepsHyphen(before.words, line.words)
  return { kind: 'division', start: isHyphenKept ? wordsEnd : wordsEnd - 1, end: line.wordsAt, put: '' }
}

/** A figure that was broken itself, as programs do that break a text of East Asia at every character. */
const isUnspacedFigure = (before: string, after: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] ?\p{Nd}+$/u.test(before) &&
  /^\p{Nd}[\p{Nd}.,:/%–-]* ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u.test(
    after,
  )

/** A character of East Asia beside a figure or letter of another script. */
const isSeam = (one: string, other: string): boolean =>
  (ideograph.test(one) && spaced.test(other)) || (spaced.test(one) && ideograph.test(other))

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const spaced = /^[\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u

const seams = (between: string): RegExp =>
  new RegExp(
    `(?<=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])${between}(?=[\\p{Nd}\\p{sc=Latin}])|(?<=[\\p{Nd}\\p{sc=Latin}])${between}(?=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])`,
    'gu',
  )
const [partedSeam, tightSeam] = [seams(' '), seams('')]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** UTF-16 units: what is longer is no word, and a line of megabytes is not looked through for one. */
const longestWord = 100

/** What stands at the end of a line and the beginning of the next; the rest of the text is asked how it writes such. */
class Words {
  private known: ReadonlySet<string> | null = null
  private parted: boolean | null = null

  constructor(private readonly text: string) {}

  /** Nothing stood between the two before the line was broken. */
  areTight(before: TextLine, line: TextLine): boolean {
    const [end, start] = [before.words.slice(-longestWord), line.words.slice(0, longestWord)]
    if (/\S[—/]$/u.test(end) || (/\p{Nd}[-\u2010\u2013]$/u.test(end) && /^\p{Nd}/u.test(start))) return true
    if (isUnspacedFigure(end, start)) return before.end === before.wordsAt + before.words.length
    if (runsOn(end.slice(-1)) && runsOn(start.charAt(0))) return before.end === before.wordsAt + before.words.length
    if (gap(before, line) > 0) return false
    return !(isSeam(end.slice(-1), start.charAt(0)) && this.partsFigures())
  }

  /** Whether it parts figures and Latin letters from the characters of East Asia by a space, as many do and many do not. */
  private partsFigures(): boolean {
    this.parted ??= count(this.text, partedSeam) > count(this.text, tightSeam)
    return this.parted
  }

  keepsHyphen(before: string, after: string): boolean {
    if (before.endsWith('\u00ad')) return false
    const head = /[\p{L}\p{M}'’-]*(?=[-\u2010]$)/u.exec(before.slice(-longestWord))?.[0] ?? ''
    const tail = /^[\p{L}\p{M}'’]+/u.exec(after)?.[0] ?? ''
    if (!/^\p{Ll}/u.test(tail) && !/^\p{Lu}+$/u.test(head)) return true
    this.known ??= new Set(this.text.toLowerCase().match(/[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu) ?? [])
    if (this.known.has(`${head}${tail}`.toLowerCase())) return false
    return this.known.has(`${head}-${tail}`.toLowerCase()) || isHyphened(head, tail)
  }
}

const isHyphened = (head: string, tail: string): boolean =>
  compounds.some(([before, behind]) => before.test(head) && behind.test(tail))

const compounds = hyphened.map(
  ([before, behind]) =>
    [new RegExp(`(?:^|-)(?:${before})$`, 'iu'), new RegExp(`^(?:${behind})(?![\\p{L}])`, 'iu')] as const,
)
