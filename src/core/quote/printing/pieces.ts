import type { Anchor, Quote, QuoteEdit, Span } from '#core/model'
import { placeOf } from '../verbatim/editing'
import { type House, omissionIn } from './house'
import { withInnerMarks } from './innerMarks'
import { type Piece, editorial } from './piece'

/** The pieces of one stretch of a sound quotation, with the edits that lie in it. */
export const piecesOf = (quote: Quote, text: string, anchor: Anchor, house: House): readonly Piece[] =>
  new StretchPrinter(quote, text, anchor, house).pieces()

/** What prints something of its own; emphasis only changes how words look. */
type PrintedEdit = Exclude<QuoteEdit, { kind: 'emphasis' }>

/** At one and the same place: what belongs to the word before, what stands between, what belongs to the word behind. */
const rank: Readonly<Record<PrintedEdit['kind'], number>> = { sic: 0, insert: 1, omit: 2, correct: 2, case: 2 }

/** In the order of the words; omissions with nothing but space between them are one. */
const printedEdits = (edits: readonly QuoteEdit[], text: string): readonly PrintedEdit[] => {
  const inOrder = edits
    .filter((edit) => edit.kind !== 'emphasis')
    .toSorted((left, right) => placeOf(left).start - placeOf(right).start || rank[left.kind] - rank[right.kind])
  const result: PrintedEdit[] = []
  for (const edit of inOrder) {
    const last = result.at(-1)
    const isOne = last?.kind === 'omit' && edit.kind === 'omit' && text.slice(last.end, edit.start).trim() === ''
    if (isOne) result[result.length - 1] = { ...last, end: edit.end }
    else result.push(edit)
  }
  return result
}

class StretchPrinter {
  private readonly done: Piece[] = []
  private readonly edits: readonly PrintedEdit[]
  private readonly emphases: readonly Span[]
  private readonly printed: string
  private readonly omission: string

  constructor(
    quote: Quote,
    private readonly text: string,
    private readonly anchor: Anchor,
    private readonly house: House,
  ) {
    const own = quote.edits.filter((edit) => placeOf(edit).start >= anchor.start && placeOf(edit).end <= anchor.end)
    this.edits = printedEdits(own, text)
    this.emphases = own.filter((edit) => edit.kind === 'emphasis').map(({ start, end }) => ({ start, end }))
    this.printed = withInnerMarks(anchor.exact, house)
    this.omission = omissionIn(quote, house)
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
  private perform(edit: PrintedEdit): number {
    switch (edit.kind) {
      case 'omit':
        return this.leaveOut(edit)
      case 'correct':
        this.done.push(editorial(`[${edit.text}]`, { start: edit.start, end: edit.end }))
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
        const end = edit.at + letter.length
        this.done.push(editorial(isSilent ? changed : `[${changed}]`, { start: edit.at, end }))
        return end
      }
    }
  }

  private leaveOut(omitted: Span): number {
    const isFirst = this.done.length === 0
    const next = this.goesOnAt(omitted.end)
    const letter = next < this.anchor.end ? String.fromCodePoint(this.text.codePointAt(next) ?? 0) : ''
    if (isFirst && this.house.capitalAtStart && !this.isInsertedAt(next)) return this.capitalInstead(next, letter)
    if (!isFirst && letter !== '' && this.isWholeParagraphs(omitted)) {
      this.done.push(editorial(`\n${this.house.paragraphOmission}\n`, omitted))
      return next
    }
    const before = isFirst ? '' : '\u00a0'
    this.done.push(editorial(`${before}${this.omissionMark(omitted)}${this.spaceBefore(letter)}`, omitted))
    return next
  }

  /**
   * Where the speaker goes on. A full stop right behind the points would be a fourth one: only legal style wants it.
   */
  private goesOnAt(offset: number): number {
    const next = this.startAfter(offset)
    return this.house.sentenceOmission === null && this.text.charAt(next) === '.' ? this.startAfter(next + 1) : next
  }

  /** The capital that shows an omission at the beginning, unless the word has one or another edit decides about it. */
  private capitalInstead(next: number, letter: string): number {
    const isDecided = this.edits.some((edit) => placeOf(edit).start === next)
    if (isDecided || letter.toUpperCase() === letter) return next
    const end = next + letter.length
    this.done.push(editorial(`[${letter.toUpperCase()}]`, { start: next, end }))
    return end
  }

  /** Behind the editor's own words a capital would show nothing, and before them it would part a word: points say it. */
  private isInsertedAt(offset: number): boolean {
    return this.edits.some((edit) => edit.kind === 'insert' && edit.at === offset)
  }

  private spaceBefore(letter: string): string {
    if (letter === '') return ''
    if (!/^[,.;:!?)\]，。；：！？、]$/u.test(letter)) return ' '
    return this.house.sentenceOmission === null ? '' : '\u00a0'
  }

  private omissionMark(omitted: Span): string {
    if (this.omission !== this.house.omission) return this.omission
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
