import type { Composing, Made } from '../composing'
import type { Block, Runs } from '../document'
import { listName, nameRuns, roleLine } from '../names'
import { commitmentLine } from '../sections/commitments'
import { quotationBlock } from '../sections/quotation'
import { composeQuestion } from '../sections/questions'
import { outcomeLine, outcomesIn } from '../sections/readout'
import { joined, plain, run } from '../text'
import { type Change, isAddendum } from './changes'

/**
 * What has changed since a file left: new words in full as far as one page holds them, the others by where they stand. What
 * is withdrawn is named by its place alone: its words may not be for these readers any more.
 */
export const composeAddendum = (composing: Composing): Made | null => {
  const { changes: since, words, pack } = composing
  if (since === null) return isAddendum(pack) ? { blocks: [paragraph(plain(words.addendum.none))] } : null
  const { version, at, changes } = since
  const on = words.day(at.slice(0, 10))
  if (changes.length === 0) return { blocks: [paragraph(plain(words.addendum.nothing({ version, on })))] }
  const listed = changes.slice(0, most)
  const rest = changes.length - listed.length
  let room = linesOfPage - listed.length * linesOfHead
  const blocks = listed.flatMap((change): readonly Block[] => {
    const said = change.what === 'withdrawn' ? [] : saidBy(composing, change)
    const lines = said.reduce((sum, block) => sum + linesOf(block), 0)
    const fits = lines <= room
    if (fits) room -= lines
    return [paragraph(headOf(composing, change)), ...(fits ? said : [])]
  })
  return {
    subtitle: words.addendum.since({ version, on }),
    blocks: [...blocks, ...(rest > 0 ? [paragraph(plain(words.addendum.more({ count: rest })))] : [])],
  }
}

/** Of so many changes each has its line; more of them are a new version. */
const most = 18
/** Lines of running text that one page of any paper and script holds for certain, heads and spaces counted as lines. */
const linesOfPage = 34
const linesOfHead = 1.7
/** Letters that stand in one line for certain; a sign of Han takes the room of two. */
const lineLength = 64

const paragraph = (runs: Runs): Block => ({ kind: 'paragraph', tone: 'body', runs })

const headOf = ({ words, selection }: Composing, { what, section, id, number }: Change): Runs => {
  const person = section === 'people' ? selection.people.find((one) => one.id === id) : undefined
  const where =
    section === 'cover' || section === 'front-sheet' || section === 'background'
      ? words.sections[section]
      : joined([words.sections[section], words.figures(String(number))], words.listComma)
  const name = what === 'withdrawn' || person === undefined ? '' : `${words.listComma}${listName(person)}`
  return [run(words.addendum[what], 'strong'), run(` · ${where}${name}`)]
}

/** The words that stand there now. */
const saidBy = (composing: Composing, { section, id }: Change): readonly Block[] => {
  const { selection, words } = composing
  const found = <Item extends { readonly id: string }>(list: readonly Item[]): readonly Item[] =>
    list.filter((item) => item.id === id)
  switch (section) {
    case 'quotes':
      return found(selection.quotes).map((quote) => ({ ...quotationBlock(composing, quote, false), anchor: null }))
    case 'questions':
      return found(selection.questions).map((question) => composeQuestion(words, question))
    case 'points':
      return found(selection.messages).map(({ text, support }) => paragraph(plain(joined([text, support], ' '))))
    case 'people':
      return found(selection.people).map((person) =>
        paragraph([
          ...nameRuns(person),
          ...plain(roleLine(person) === '' ? '' : `${words.listComma}${roleLine(person)}`),
        ]),
      )
    case 'engagements':
      return found(selection.programme).map(({ title, purpose }) =>
        paragraph(plain(joined([title, purpose], words.listComma))),
      )
    case 'programme':
      return found(selection.programme).map(({ day, time, title, place }) =>
        paragraph(
          plain(
            joined(
              [day === null ? '' : words.day(day), time === null ? '' : words.figures(time), title, place],
              words.listComma,
            ),
          ),
        ),
      )
    case 'objectives':
      return [
        ...found(selection.objectives).map(({ text, response }) => paragraph(plain(joined([text, response], ' ')))),
        ...fieldWords(selection.approach, id),
      ]
    case 'documents':
      return [
        ...found(selection.documents).map(({ name, symbol, note }) =>
          paragraph(plain(joined([name, symbol ?? '', note], words.listComma))),
        ),
        ...found(selection.commitments).map((commitment) => paragraph(plain(commitmentLine(words, commitment)))),
      ]
    case 'readout':
      return [
        ...found(outcomesIn(selection)).map((outcome) => paragraph(plain(outcomeLine(words, outcome)))),
        ...fieldWords(selection.readout, id),
        ...found(selection.commitments).map((commitment) => paragraph(plain(commitmentLine(words, commitment)))),
      ]
    case 'annex':
      return found(selection.sources).map(({ title }) => paragraph(plain(title)))
    case 'cover':
      return fieldWords(selection.event, id)
    case 'front-sheet':
      return selection.front === null ? [] : fieldWords(selection.front, id)
    default:
      return []
  }
}

/** A field that is words, or a list of them; what is set, such as a zone, is told by its place alone. */
const fieldWords = (fields: object, id: string): readonly Block[] => {
  const value = Object.entries(fields).find(([name]) => id.endsWith(`.${name}`))?.[1] as unknown
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(' · ') : value
  return typeof text === 'string' && text.trim() !== '' ? [paragraph(plain(text.trim()))] : []
}

const linesOf = (block: Block): number => {
  const length = lettersIn(block)
  return Math.ceil(length / lineLength) + (block.kind === 'paragraph' ? 0.5 : 4)
}

const lettersIn = (value: unknown): number => {
  if (typeof value === 'string') return [...value].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, part) => sum + lettersIn(part), 0)
}
