import { namedEvents } from '../xmlNames'

interface Cell {
  paragraphs: number
  longest: number
}

/**
 * Which rows of tables only lay a text out, in the order in which they begin: one cell of running text, as in a frame around it,
 * or cells that hold paragraphs of it, as beside a letterhead. Their paragraphs are those of the text. What lists people or
 * figures is rows.
 */
export const layoutRowsIn = (xml: string): readonly boolean[] => {
  if (!xml.includes('tr>')) return []
  const rows: Cell[][] = []
  const open: Cell[][] = []
  let length = 0
  for (const event of namedEvents(xml)) {
    if (event.kind === 'text') {
      length += event.text.replaceAll(/\s+/g, ' ').length + wideIn(event.text)
      continue
    }
    if (event.kind === 'open') {
      if (event.name === 'w:tr') {
        const row: Cell[] = []
        rows.push(row)
        open.push(row)
      } else if (event.name === 'w:tc') open.at(-1)?.push({ paragraphs: 0, longest: 0 })
      else if (event.name === 'w:p') length = 0
      continue
    }
    if (event.name === 'w:tr') open.pop()
    else if (event.name === 'w:p' && length > 0) {
      for (const row of open) {
        const cell = row.at(-1)
        if (cell === undefined) continue
        cell.paragraphs += 1
        cell.longest = Math.max(cell.longest, length)
      }
      length = 0
    }
  }
  return rows.map(isLayout)
}

const isLayout = (row: readonly Cell[]): boolean => {
  const filled = row.filter(({ paragraphs }) => paragraphs > 0)
  const isLong = ({ longest }: Cell): boolean => longest >= runningText
  return filled.length === 1 ? filled.some((cell) => cell.paragraphs > 1 || isLong(cell)) : filled.some(isParagraphs)
}

const isParagraphs = ({ paragraphs, longest }: Cell): boolean => paragraphs > 1 && longest >= runningText

/** Signs in a paragraph that somebody reads as one; what names a person and their office is shorter. */
const runningText = 70

/** A sign of Chinese or Japanese stands for as much as two or three letters. */
const wideIn = (text: string): number =>
  (text.match(/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]/gu)?.length ?? 0) * 1.5
