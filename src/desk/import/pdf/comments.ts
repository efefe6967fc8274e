import { printable } from '#core/layout/text/printable'
import { glyphsOf } from './glyphs'
import { type PDFPageProxy, withDocument } from './library/library'
import { isRightToLeft, logical } from './logical'
import { rowsOf } from './lines'
import { type Piece, pieceOf, piecesOf } from './pieces'

/** What somebody wrote or marked on a page with a program for PDF. */
interface PdfComment {
  /** From 1. */
  readonly page: number
  readonly how: 'note' | 'marked' | 'struck' | 'written' | 'drawn'
  /** Who, as their program says; empty where it does not. */
  readonly by: string
  readonly said: string
  /** The words of the page that it is about; empty where there are none beside it. */
  readonly words: string
}

/** What was written on the pages of a PDF, page by page from top to bottom, and how many more there are than are told. */
export interface PdfComments {
  readonly comments: readonly PdfComment[]
  readonly left: number
}

/** More than these nobody works through; the others are counted. */
const mostComments = 2_000

/** Refuses what `withDocument` refuses. */
export const readComments = async (name: string, bytes: Uint8Array, password: string | null): Promise<PdfComments> =>
  withDocument(name, bytes, password, async (document) => {
    const found: PdfComment[] = []
    let left = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      if (found.length < mostComments) found.push(...(await commentsOn(page, number)))
      else left += (await spokenOn(page)).length
      page.cleanup()
    }
    return { comments: found.slice(0, mostComments), left: left + Math.max(0, found.length - mostComments) }
  })

/** Kinds of annotation in which people speak (ISO 32000-2, 12.5.6); links, fields and windows of others are none. */
const hows: Readonly<Record<string, PdfComment['how']>> = {
  Text: 'note',
  FreeText: 'written',
  Highlight: 'marked',
  Underline: 'marked',
  Squiggly: 'marked',
  StrikeOut: 'struck',
  Caret: 'note',
  Ink: 'drawn',
  Square: 'drawn',
  Circle: 'drawn',
  Line: 'drawn',
  Polygon: 'drawn',
  PolyLine: 'drawn',
  Stamp: 'drawn',
}

/** Points from the upper left corner. */
interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What people say on a page: an empty note or drawing says nothing, a mark says which words. */
const spokenOn = async (page: PDFPageProxy) =>
  (await page.getAnnotations({ intent: 'display' })).flatMap(({ subtype = '', contentsObj, ...one }) => {
    const how = hows[subtype]
    const said = told(contentsObj)
    const isSpoken = how !== undefined && (said !== '' || how === 'marked' || how === 'struck')
    return isSpoken ? [{ how, said, ...one }] : []
  })

const commentsOn = async (page: PDFPageProxy, number: number): Promise<readonly PdfComment[]> => {
  const wanted = await spokenOn(page)
  if (wanted.length === 0) return []
  const { glyphs, height } = await glyphsOf(page)
  const [x = 0, , , y = height] = page.view
  const pieces = piecesOf(glyphs.filter(({ isHidden }) => !isHidden))
  const areaOf = (corners: readonly number[]): Area => {
    const across = corners.filter((_, at) => at % 2 === 0).map((value) => value - x)
    const down = corners.filter((_, at) => at % 2 === 1).map((value) => y - value)
    return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
  }
  return wanted
    .map(({ how, said, titleObj, rect = [0, 0, 0, 0], quadPoints }) => {
      const place = areaOf(rect)
      const marks = quadPoints == null ? [] : quadsOf([...quadPoints]).map(areaOf)
      const words =
        marks.length > 0
          ? marks
              .map((area) => wordsIn(pieces, area))
              .filter((part) => part !== '')
              .join(' ')
          : how === 'drawn'
            ? wordsIn(pieces, place)
            : wordsBeside(pieces, place)
      const comment = {
        page: number,
        how,
        by: onOneLine(told(titleObj)),
        said,
        words: printable(words).trim(),
      }
      return { comment, top: place.top }
    })
    .toSorted((one, other) => one.top - other.top)
    .map(({ comment }) => comment)
}

/** What a page can show of it: signs that steer a terminal or turn the order of reading around are no words of anybody. */
const told = (text: { readonly str: string } | undefined): string => printable(text?.str ?? '').trim()

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Eight numbers for each stretch of a line. */
const quadsOf = (points: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.floor(points.length / 8) }, (_, at) => points.slice(8 * at, 8 * at + 8))

/** Letters whose middle lies in an area, as they are read. */
const wordsIn = (pieces: readonly Piece[], area: Area): string =>
  rowsOf(
    pieces.flatMap((piece) => {
      const signs = piece.signs.filter(({ left, right, base, size }) => {
        const across = (left + right) / 2
        const middle = base - size * 0.3
        return across >= area.left && across <= area.right && middle >= area.top && middle <= area.bottom
      })
      return signs.length === 0 ? [] : [pieceOf(signs)]
    }),
  )
    .map(wordsOfRow)
    .join(' ')

/** A note is stuck beside words or over them: of the line that is nearest, the words that are. A number is none. */
const wordsBeside = (pieces: readonly Piece[], { left, right, top, bottom }: Area): string => {
  const middle = (top + bottom) / 2
  const spoken = pieces.filter(({ signs }) => signs.filter(({ text }) => /\p{L}/u.test(text)).length > 1)
  const [nearest = []] = rowsOf(spoken).toSorted((one, other) => away(one, middle) - away(other, middle))
  if (away(nearest, middle) > 2 * (nearest[0]?.size ?? 0)) return ''
  const beside = ({ left: from, right: to }: Piece): number => Math.max(0, from - right, left - to)
  const [own] = nearest.toSorted((one, other) => beside(one) - beside(other))
  return own === undefined ? '' : wordsOfRow([own])
}

const away = (row: readonly Piece[], middle: number): number =>
  Math.abs((row[0]?.base ?? 0) - (row[0]?.size ?? 0) * 0.3 - middle)

const wordsOfRow = (row: readonly Piece[]): string => {
  const { signs } = pieceOf(row.flatMap((piece) => piece.signs))
  return logical(signs, isRightToLeft(signs))
    .map(({ words }) => words)
    .join('')
    .trim()
}
