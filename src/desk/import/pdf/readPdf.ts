import type { ImportNote } from '#contract/views'
import { Refusal } from '../../refusal'
import { type Aside, type Block, type DocumentTree, type Run, lineBreak } from '../tree/tree'
import { withoutPullQuotes } from '../tree/pullQuotes'
import { type LaidBlock, blocksOf, bodySizeOf, withoutFootnotes } from './blocks'
import { type PageOfGlyphs, glyphsOf } from './glyphs'
import { type PDFDocumentProxy, withDocument } from './library/library'
import { withInitials } from './initials'
import { withoutLineNumbers } from './lineNumbers'
import { type Column, linesOf } from './lines'
import { areBracketsMirrored, isRightToLeft, logical, mirroredBrackets } from './logical'
import { regionsOf } from './order'
import { type Piece, pieceOf, piecesOf } from './pieces'
import { type PageOfPieces, withoutRunningHeads } from './running'

/** What more pages than this hold is a book. */
const mostPages = 600

/**
 * The tree of a PDF: signs in their places become lines, columns, paragraphs. Heads, feet and the numbers of pages are set
 * aside, as are the notes at the foot of a page, what nobody sees on it, and stamps that run along its edge. The breaks of
 * its lines are kept, to be mended. Refuses pages that are pictures of words, and more pages than a text has.
 */
export const readPdf = async (name: string, bytes: Uint8Array, password: string | null): Promise<DocumentTree> =>
  withDocument(name, bytes, password, async (document) => {
    if (document.numPages > mostPages) throw new Refusal('source.tooManyPages', { name, limit: mostPages })
    const sheets = await sheetsOf(document)
    if (sheets.every(({ pieces, hidden }) => pieces.length === 0 && hidden === ''))
      throw new Refusal('source.scanned', { name, pages: document.numPages })
    const tree = treeOf(sheets, [...(await activeNotes(document)), ...notesOf(sheets)])
    return withoutPullQuotes(tree, { bySize: true })
  })

/** A page, its signs put together. */
interface Sheet extends PageOfPieces {
  /** What nobody sees. */
  readonly hidden: string
  /** What runs along the edge: stamps, and the numbers of lines. */
  readonly turned: string
  /** Its words stand without ink over a picture of them, as a machine recognised them. */
  readonly isRecognised: boolean
}

const sheetsOf = async (document: PDFDocumentProxy): Promise<readonly Sheet[]> => {
  const sheets: Sheet[] = []
  const layers = await document.getOptionalContentConfig()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    sheets.push(sheetOf(number, await glyphsOf(page, (layer) => layers.isVisible(layer))))
    page.cleanup()
  }
  return sheets
}

const sheetOf = (number: number, { height, glyphs, turned }: PageOfGlyphs): Sheet => {
  const letters = glyphs.filter(({ text }) => text.trim() !== '')
  const isRecognised =
    letters.length > 0 && letters.filter((glyph) => glyph.isWithoutInk).length * 10 > letters.length * 8
  const isSeen = ({ isHidden, isWithoutInk }: (typeof glyphs)[number]): boolean =>
    !isHidden || (isRecognised && isWithoutInk)
  const { pieces, numbers } = withoutLineNumbers(piecesOf(glyphs.filter(isSeen)))
  return {
    number,
    height,
    turned: [turned, numbers.map((piece) => textOf([piece])).join(' ')].filter((words) => words !== '').join('\n'),
    isRecognised,
    pieces: withInitials(pieces),
    hidden: wordsOf(piecesOf(glyphs.filter((glyph) => !isSeen(glyph)))),
  }
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => textOf([piece]))
    .join(' ')
    .trim()

const textOf = (row: readonly Piece[]): string => {
  const { signs } = pieceOf(row.flatMap((piece) => piece.signs))
  return logical(signs, isRightToLeft(signs))
    .map(({ words }) => words)
    .join('')
    .trim()
}

const treeOf = (sheets: readonly Sheet[], notes: readonly ImportNote[]): DocumentTree => {
  const { pages, heads } = withoutRunningHeads(sheets, textOf)
  const columns = pages.flatMap(columnsOf)
  const body = bodySizeOf(columns)
  const footnotes = new Map<number, { label: string; text: string }[]>()
  const laid = blocksOf(
    columns.map((column) => {
      const { lines, notes: found } = withoutFootnotes(column.lines, body, column.height)
      footnotes.set(column.page, [...(footnotes.get(column.page) ?? []), ...found])
      return { ...column, lines }
    }),
  )
  const seen = new Set<number>()
  const isMirrored = areBracketsMirrored(laid.flatMap(({ lines }) => lines.map(({ line }) => line.words)).join('\n'))
  const areRightToLeft = columns.filter((column) => column.isRightToLeft).length * 2 > columns.length
  const meant = (words: string): string => (areRightToLeft && isMirrored ? mirroredBrackets(words) : words)
  const blocks = laid.map((block) => blockFrom(block, seen, meant))
  return {
    title: null,
    blocks,
    asides: [
      ...heads.map(({ role, text }): Aside => ({ role, label: null, text, block: -1 })),
      ...sheets.flatMap((sheet) => besideText(sheet)),
      ...[...footnotes].flatMap(([page, found]) => found.map((note) => footnoteOf(note, page, laid))),
    ],
    notes,
  }
}

const columnsOf = ({ number, height, pieces }: PageOfPieces): readonly (Column & { readonly height: number })[] => {
  const rightToLeft = isRightToLeft(pieces.flatMap(({ signs }) => signs))
  return regionsOf(pieces, rightToLeft).map((region) => ({
    page: number,
    height,
    isRightToLeft: rightToLeft,
    lines: linesOf(region, rightToLeft),
  }))
}

/** Raised figures keep their place, so that notes find them. */
const blockFrom = ({ role, level, lines }: LaidBlock, seen: Set<number>, meant: (words: string) => string): Block => {
  const runs = lines.flatMap(({ line, page }, at): readonly Run[] => {
    const begins = !seen.has(page)
    seen.add(page)
    const own = line.stretches.map(({ words, isRaised }): Run => ({
      words: meant(words),
      marks: isRaised ? ['superscript'] : [],
    }))
    const [first, ...others] = own
    if (first === undefined) return []
    return [...(at === 0 ? [] : [{ words: lineBreak, marks: [] }]), begins ? { ...first, page } : first, ...others]
  })
  return { role, level, number: null, attribution: null, runs, isSetInLines: true }
}

const besideText = ({ hidden, turned }: Sheet): readonly Aside[] => [
  ...(hidden === '' ? [] : [{ role: 'hidden' as const, label: null, text: hidden, block: -1 }]),
  ...(turned === '' ? [] : [{ role: 'furniture' as const, label: null, text: turned, block: -1 }]),
]

/** A note belongs to the block on its page that carries its mark. */
const footnoteOf = (
  { label, text }: { label: string; text: string },
  page: number,
  laid: readonly LaidBlock[],
): Aside => {
  const marked = laid.findIndex(({ lines }) =>
    lines.some(
      ({ line, page: own }) =>
        own === page && line.stretches.some(({ words, isRaised }) => isRaised && words.trim() === label),
    ),
  )
  return { role: 'footnote', label, text, block: marked }
}

const notesOf = (sheets: readonly Sheet[]): readonly ImportNote[] => {
  const counted = (code: ImportNote['code'], of: readonly Sheet[]): readonly ImportNote[] =>
    of.length === 0 ? [] : [{ code, facts: { count: of.length, page: of[0]?.number ?? 1 } }]
  return [
    ...counted(
      'pagesWithoutText',
      sheets.filter(({ pieces }) => pieces.length === 0),
    ),
    ...counted(
      'pagesRecognised',
      sheets.filter(({ isRecognised }) => isRecognised),
    ),
  ]
}

/** What a viewer would run by itself. */
const activeNotes = async (document: PDFDocumentProxy): Promise<readonly ImportNote[]> => {
  return (await document.hasJSActions()) ? [{ code: 'activeDropped', facts: { count: 1 } }] : []
}
