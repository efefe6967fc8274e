import type { Anchor, HouseStyle, LanguageTag, Quote, QuoteEdit, Source, Span } from '#core/model'
import { sentences } from '#core/text/sentences'
import { placeOf } from './editing'
import { type House, type Marks, houseOf, noMarks } from './house'
import { withInnerMarks } from './innerMarks'
import { isBroken, quoteState } from './state'

/**
 * A stretch of what is printed. `words` and `emphasis` are the speaker's, character for character (quotation marks inside
 * may take the other form), and `span` tells where they stand in the source. `editorial` is ours: brackets, points, marks.
 */
export interface Piece {
  readonly text: string
  readonly kind: 'words' | 'editorial' | 'emphasis'
  readonly span: Span | null
}

export type RenderNote = 'edited' | 'joined' | 'emphasis-added' | 'translation-unofficial' | 'translation' | 'broken'

export interface Rendered {
  /** Everything between the outer marks, in order: the stretches and what joins them. */
  readonly pieces: readonly Piece[]
  /** The pieces of each stretch without the joins. */
  readonly parts: readonly { readonly anchor: Anchor; readonly pieces: readonly Piece[] }[]
  /** The outer marks; empty for a block and for reported speech. */
  readonly open: string
  readonly close: string
  /** Set off from the text, without marks. */
  readonly block: boolean
  readonly notes: readonly RenderNote[]
}

/**
 * A quotation as it is printed in a house style. Only declared edits change anything; what joins two stretches is always
 * seen: a reporting clause between two sentences closes and reopens the marks, a new paragraph reopens them, anything
 * else that stands between is an omission. A broken quotation shows the words that were stored, and says so.
 */
export const renderQuote = (
  quote: Quote,
  source: Source | undefined,
  style: HouseStyle,
  language: LanguageTag = 'en',
): Rendered => {
  const house = houseOf(style, language)
  const sound = source !== undefined && !isBroken(quoteState(quote, source))
  const block = quote.kind !== 'indirect' && house.blockFrom !== null && wordsIn(quote) >= house.blockFrom
  const marks = block || quote.kind === 'indirect' ? noMarks : house.outer
  const parts = quote.anchors.map((anchor) => ({
    anchor,
    pieces: sound ? new Stretch(quote, source.text, anchor, house).pieces() : [words(anchor.exact, anchor)],
  }))
  const pieces = parts.flatMap(({ anchor, pieces: own }, index) => {
    const previous = quote.anchors[index - 1]
    return previous === undefined ? own : [joint(quote, source, previous, anchor, house, marks), ...own]
  })
  return { pieces, parts, ...marks, block, notes: notesOf(quote, source, sound) }
}

/** The quotation in its marks as plain text; emphasis between asterisks, and declared. */
export const quoteAsPlainText = (
  quote: Quote,
  source: Source | undefined,
  style: HouseStyle,
  language: LanguageTag = 'en',
): string => {
  const rendered = renderQuote(quote, source, style, language)
  const inside = rendered.pieces.map((piece) => (piece.kind === 'emphasis' ? `*${piece.text}*` : piece.text)).join('')
  const declared = rendered.notes.includes('emphasis-added') ? ` ${houseOf(style, language).emphasisAdded}` : ''
  return `${rendered.open}${inside}${rendered.close}${declared}`
}

/** Words of all stretches. Chinese and other scripts without spaces count two characters as one word. */
export const wordsIn = (quote: Quote): number =>
  quote.anchors.reduce((sum, anchor) => {
    const unspaced = anchor.exact.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
    const spaced = anchor.exact.match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}'’‐‑-])+/gu)
    return sum + Math.ceil(unspaced / 2) + (spaced?.length ?? 0)
  }, 0)

const notesOf = (quote: Quote, source: Source | undefined, sound: boolean): readonly RenderNote[] => [
  ...(sound ? [] : (['broken'] as const)),
  ...(quote.edits.length > 0 ? (['edited'] as const) : []),
  ...(quote.anchors.length > 1 ? (['joined'] as const) : []),
  ...(quote.edits.some((edit) => edit.kind === 'emphasis') ? (['emphasis-added'] as const) : []),
  ...(quote.translation === null
    ? []
    : ([source?.origin === 'unofficial-translation' ? 'translation' : 'translation-unofficial'] as const)),
]

const words = (text: string, span: { readonly start: number; readonly end: number }): Piece => ({
  text,
  kind: 'words',
  span: { start: span.start, end: span.end },
})

const editorial = (text: string): Piece => ({ text, kind: 'editorial', span: null })

/** One stretch of a quotation, with the edits that lie in it. */
class Stretch {
  private readonly done: Piece[] = []
  private readonly edits: readonly Exclude<QuoteEdit, { kind: 'emphasis' }>[]
  private readonly emphases: readonly Span[]
  private readonly printed: string
  private readonly hasPoints: boolean

  constructor(
    quote: Quote,
    private readonly text: string,
    private readonly anchor: Anchor,
    private readonly house: House,
  ) {
    const own = quote.edits.filter((edit) => placeOf(edit).start >= anchor.start && placeOf(edit).end <= anchor.end)
    this.edits = own
      .filter((edit) => edit.kind !== 'emphasis')
      .toSorted((left, right) => placeOf(left).start - placeOf(right).start || placeOf(left).end - placeOf(right).end)
    this.emphases = own.filter((edit) => edit.kind === 'emphasis').map(({ start, end }) => ({ start, end }))
    this.printed = withInnerMarks(anchor.exact, house)
    this.hasPoints = hasPoints(quote)
  }

  pieces(): readonly Piece[] {
    let at = this.anchor.start
    for (const edit of this.edits) {
      const { start } = placeOf(edit)
      if (start > at) this.quote(at, edit.kind === 'omit' ? this.endBefore(start, at) : start)
      at = Math.max(at, this.perform(edit))
    }
    this.quote(at, this.anchor.end)
    return this.done
  }

  /** Prints an edit and gives the offset at which the speaker goes on. */
  private perform(edit: Exclude<QuoteEdit, { kind: 'emphasis' }>): number {
    switch (edit.kind) {
      case 'omit':
        return this.leaveOut(edit)
      case 'correct':
        this.done.push(editorial(`[${edit.text}]`))
        return edit.end
      case 'sic':
        this.done.push(editorial(' [sic]'))
        return edit.at
      case 'insert':
        this.done.push(editorial(this.spaced(edit.at, `[${edit.text}]`)))
        return edit.at
      case 'case': {
        const letter = String.fromCodePoint(this.text.codePointAt(edit.at) ?? 0x20)
        const changed = edit.to === 'upper' ? letter.toUpperCase() : letter.toLowerCase()
        const isSilent = this.house.silentInitial && edit.at === this.anchor.start
        this.done.push(editorial(isSilent ? changed : `[${changed}]`))
        return edit.at + letter.length
      }
    }
  }

  private leaveOut(omitted: Span): number {
    const isFirst = this.done.length === 0
    const next = this.goesOnAt(omitted.end)
    const letter = next < this.anchor.end ? String.fromCodePoint(this.text.codePointAt(next) ?? 0) : ''
    if (isFirst && this.house.capitalAtStart) return this.capitalInstead(next, letter)
    if (!isFirst && letter !== '' && this.isWholeParagraphs(omitted)) {
      this.done.push(editorial(`\n${this.house.paragraphOmission}\n`))
      return next
    }
    const before = isFirst ? '' : '\u00a0'
    this.done.push(editorial(`${before}${this.omissionMark(omitted)}${this.spaceBefore(letter)}`))
    return next
  }

  /** Where the speaker goes on. A full stop right behind the points would be a fourth one: only legal style wants it. */
  private goesOnAt(offset: number): number {
    const next = this.startAfter(offset)
    return this.house.sentenceOmission === null && this.text.charAt(next) === '.' ? this.startAfter(next + 1) : next
  }

  private capitalInstead(next: number, letter: string): number {
    const hasCapital = letter.toUpperCase() === letter || this.edits.some((edit) => edit.kind === 'case' && edit.at === next)
    if (hasCapital) return next
    this.done.push(editorial(`[${letter.toUpperCase()}]`))
    return next + letter.length
  }

  private spaceBefore(letter: string): string {
    if (letter === '') return ''
    if (!/^[,.;:!?)\]，。；：！？、]$/u.test(letter)) return ' '
    return this.house.sentenceOmission === null ? '' : '\u00a0'
  }

  private omissionMark(omitted: Span): string {
    if (this.hasPoints) return this.house.bracketedOmission
    const endsSentence = /[.!?][”’"»)\]]*\s*$/u.test(this.text.slice(omitted.start, omitted.end))
    const startsInSentence = !/[.!?][”’"»)\]]*\s*$/u.test(this.text.slice(this.anchor.start, omitted.start))
    return endsSentence && startsInSentence ? (this.house.sentenceOmission ?? this.house.omission) : this.house.omission
  }

  private isWholeParagraphs(omitted: Span): boolean {
    const before = this.text.slice(this.endBefore(omitted.start, this.anchor.start), omitted.start)
    const after = this.text.slice(omitted.end, this.startAfter(omitted.end))
    return before.includes('\n') && after.includes('\n')
  }

  private endBefore(offset: number, least: number): number {
    let end = offset
    while (end > least && /\s/u.test(this.text.charAt(end - 1))) end -= 1
    return end
  }

  private startAfter(offset: number): number {
    let start = Math.min(offset, this.anchor.end)
    while (start < this.anchor.end && /\s/u.test(this.text.charAt(start))) start += 1
    return start
  }

  private spaced(at: number, bracketed: string): string {
    const before = at > this.anchor.start ? this.text.charAt(at - 1) : ' '
    const after = at < this.anchor.end ? this.text.charAt(at) : ' '
    return `${/[\s(‘“«]/u.test(before) ? '' : ' '}${bracketed}${/[\p{L}\p{N}‘“«(]/u.test(after) ? ' ' : ''}`
  }

  /** Prints the speaker's words between two offsets, cut where emphasis begins and ends. */
  private quote(from: number, to: number): void {
    const cuts = this.emphases.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < to)
    const edges = [from, ...cuts.toSorted((left, right) => left - right), to]
    for (const [index, start] of edges.slice(0, -1).entries()) {
      const end = edges[index + 1] ?? to
      if (start >= end) continue
      const isEmphasised = this.emphases.some((emphasis) => start >= emphasis.start && end <= emphasis.end)
      const text = this.printed.slice(start - this.anchor.start, end - this.anchor.start)
      this.done.push({ text, kind: isEmphasised ? 'emphasis' : 'words', span: { start, end } })
    }
  }
}

/**
 * What is printed between two stretches. After a reporting clause or nothing at all, the speaker went on: a new paragraph
 * reopens the marks and a new sentence closes and reopens them. In all other cases words were passed over.
 */
const joint = (quote: Quote, source: Source | undefined, left: Anchor, right: Anchor, house: House, marks: Marks): Piece => {
  if (source !== undefined && isReportingClause(quote, source.text, left, right) && startsSentence(right.exact)) {
    const isNewParagraph = source.text.slice(left.end, right.start).includes('\n')
    return editorial(isNewParagraph || marks.open === '' ? `\n${marks.open}` : `${marks.close} ${marks.open}`)
  }
  return editorial(`\u00a0${hasPoints(quote) ? house.bracketedOmission : house.omission} `)
}

/** Nothing but who says it stands between two stretches: marks only, or one clause that holds the cue or the speaker. */
const isReportingClause = (quote: Quote, text: string, left: Anchor, right: Anchor): boolean => {
  const clause = text.slice(left.end, right.start).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(clause)) return true
  const names = [quote.cue, quote.speakerMention].filter((name) => name !== '')
  return !clause.includes('\n') && names.some((name) => clause.includes(name)) && sentences(clause).length === 1
}

const startsSentence = (exact: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(exact)

/** The speaker's own points must be told apart from ours. */
const hasPoints = (quote: Quote): boolean => quote.anchors.some(({ exact }) => /…|\.\s?\.\s?\./.test(exact))
