import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Laid, TextItem } from '#core/layout/page'
import { directionOf } from '#core/pack/words'
import { type PrintedLine, partsOf, printedParagraphs } from '#core/layout/testing/paragraphs'

type Direction = 'ltr' | 'rtl'

/** A program that is not ours and gives back the words of a file. */
export interface CopyReader {
  readonly name: string
  /** The words of each page, of a pack that is read in this direction. */
  readonly read: (file: string, pack: Direction) => readonly string[] | Promise<readonly string[]>
  /** Can it be asked for words of this direction in a pack of that one, on a page of which most is of the third? */
  readonly reads: (words: Direction, pack: Direction, page: Direction) => boolean
  /** The words in a part of a page, as somebody marks them there to copy them. */
  readonly marked?: (file: string, page: number, box: Box) => string
}

/** In points from the top left corner. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const program = (
  name: string,
  args: (file: string, pack: Direction) => readonly string[],
  reads: CopyReader['reads'],
  marked?: CopyReader['marked'],
): CopyReader => ({
  name,
  reads,
  ...(marked === undefined ? {} : { marked }),
  read: (file, pack) => spawnSync(name, args(file, pack), { encoding: 'utf8', maxBuffer: 1e8 }).stdout.split('\f'),
})

/**
 * Those that this machine has. pdftotext puts words in order by the direction of most of the page, and on one that is read
 * from the right it moves marks and figures to the other side of their words; MuPDF gives letters of Arabic and Hebrew in
 * the order of the eye.
 */
export const copyReaders = (): readonly CopyReader[] =>
  [
    program(
      'pdftotext',
      (file, pack) => [...(pack === 'ltr' ? ['-raw'] : []), file, '-'],
      (words, pack, page) => words === pack && words === page,
      markedInPoppler,
    ),
    program(
      'mutool',
      (file) => ['draw', '-q', '-F', 'text', file],
      (words, pack) => words === 'ltr' && pack === 'ltr',
    ),
  ].filter(({ name }) => spawnSync(name, ['-v']).error === undefined)

/** Read line by line a note beside the words comes between them; who marks the words alone has them alone. */
const markedInPoppler: NonNullable<CopyReader['marked']> = (file, page, { x, y, width, height }) => {
  const area = [x, y, width, height].map((length) => String(Math.round(length)))
  const [left = '', top = '', wide = '', high = ''] = area
  const part = ['-r', '72', '-f', `${page}`, '-l', `${page}`, '-x', left, '-y', top, '-W', wide, '-H', high]
  return spawnSync('pdftotext', [...part, file, '-'], { encoding: 'utf8' }).stdout
}

/** Quotations of which a program that is not ours does not give back the words, whole and in their order, page by page. */
export const copyFaults = async (
  laid: Laid,
  bytes: Uint8Array,
  readers: readonly CopyReader[],
): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'copied-'))
  try {
    const file = join(folder, 'pack.pdf')
    writeFileSync(file, bytes)
    const wanted = quotedParts(laid)
    const pack = directionOf(laid.language)
    const faults: string[] = []
    for (const { name, read, reads, marked } of readers) {
      const pages = await read(file, pack)
      for (const { page, words, direction, box } of wanted) {
        const holds = (text: string): boolean => signs(text, direction).includes(signs(words, direction))
        if (!reads(direction, pack, mostOf(laid, page)) || holds(pages[page - 1] ?? '')) continue
        if (marked === undefined || !holds(marked(file, page, box)))
          faults.push(`${name} does not give back a quotation: page ${page}: ${words}`)
      }
    }
    return faults
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Part {
  readonly page: number
  readonly words: string
  readonly direction: Direction
  readonly box: Box
}

/** The direction in which most letters of a page run. */
const mostOf = ({ pages }: Laid, page: number): Direction => {
  const count = { ltr: 0, rtl: 0 }
  for (const item of pages[page - 1]?.items ?? [])
    if (item.kind === 'text') count[item.direction ?? 'ltr'] += letters(item.text).length
  return count.rtl > count.ltr ? 'rtl' : 'ltr'
}

/** Around words with what hangs before them; the lines of a note beside them stand apart. */
const boxOf = (items: readonly TextItem[]): Box => {
  const x = Math.min(...items.map((item) => item.x)) - 2
  const y = Math.min(...items.map((item) => item.y - item.size)) - 2
  return {
    x,
    y,
    width: Math.max(...items.map((item) => item.x + item.width)) + 2 - x,
    height: Math.max(...items.map((item) => item.y + item.size * 0.4)) + 2 - y,
  }
}

/** The words of every quotation as they stand on each page, where they run in one direction. */
const quotedParts = (laid: Laid): readonly Part[] =>
  printedParagraphs(laid)
    .filter(({ tag }) => isQuoted(laid, tag))
    .flatMap(partsOf)
    .flatMap((lines): readonly Part[] => {
      const items = lines.flatMap((line) => line.items)
      const [first] = lines
      const directions = new Set(items.filter(hasLetters).map(({ direction }) => direction ?? 'ltr'))
      if (first === undefined || directions.size !== 1) return []
      const [direction = 'ltr'] = directions
      return [
        {
          page: first.page,
          words: lines.map((line) => saidOn(line, direction)).join(''),
          direction,
          box: boxOf(items),
        },
      ]
    })

const isQuoted = ({ structure }: Laid, tag: number): boolean => {
  for (let at: number | null = tag; at !== null; at = structure[at]?.parent ?? null)
    if (structure[at]?.role === 'BlockQuote') return true
  return false
}

const hasLetters = ({ text }: TextItem): boolean => /\p{L}/u.test(text)

/** The words of a line as they are said, from the side where it begins. */
const saidOn = ({ items }: PrintedLine, direction: Direction): string =>
  items
    .toSorted((one, other) => (direction === 'ltr' ? one.x - other.x : other.x - one.x))
    .map(({ text }) => text)
    .join('')

/** Without blanks, and every letter as one however it was written. */
const inked = (text: string): string => text.normalize('NFKC').replaceAll(/\s|\u200b/gu, '')

/** From right to left marks between words are moved to the other side of their neighbours. */
const signs = (text: string, words: Direction): string => (words === 'ltr' ? inked(text) : letters(text))

const letters = (text: string): string => text.normalize('NFKD').replaceAll(/\P{L}/gu, '')
