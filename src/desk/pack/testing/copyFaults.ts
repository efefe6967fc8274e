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
  /** Can it be asked for words of this direction in a pack of that one? */
  readonly reads: (words: Direction, pack: Direction) => boolean
}

const program = (
  name: string,
  args: (file: string, pack: Direction) => readonly string[],
  reads: CopyReader['reads'],
): CopyReader => ({
  name,
  reads,
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
      (words, pack) => words === pack,
    ),
    program(
      'mutool',
      (file) => ['draw', '-q', '-F', 'text', file],
      (words, pack) => words === 'ltr' && pack === 'ltr',
    ),
  ].filter(({ name }) => spawnSync(name, ['-v']).error === undefined)

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
    for (const { name, read, reads } of readers) {
      const pages = await read(file, pack)
      for (const { page, words, direction } of wanted)
        if (reads(direction, pack) && !signs(pages[page - 1] ?? '', direction).includes(signs(words, direction)))
          faults.push(`${name} does not give back a quotation: page ${page}: ${words}`)
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
      return [{ page: first.page, words: lines.map((line) => saidOn(line, direction)).join(''), direction }]
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
