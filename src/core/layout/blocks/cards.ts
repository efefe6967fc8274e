import { sentences } from '#core/text/sentences'
import type { CardSize } from '#core/model'
import type { Card, CardsBlock } from '#core/pack/document'
import { type Draft, asDecoration, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { type Strip, stripDefaults } from '../draft/strip'
import type { TagId } from '../page'
import type { Sheet } from '../style/sheet'
import { type TextStyle, colours } from '../style/typography'
import { type SetLine, setText, stacked } from '../text/setText'
import { oneParagraph, paragraphsOfText } from './paragraphs'
import { plain } from './runs'

/** 10 mm: a card is cut by hand, and no word may be under the blade. */
const margin = 28.35
/** What can be taken in at a glance while speaking. */
const mostLines = 5
/** Cut marks reach so far into the paper and no further: a line through the sheet would be seen on the card. */
const markLength = 14

/** Paper of a card, in points; null: a quarter of the paper of the pack. */
const papers: Readonly<Record<CardSize, readonly [width: number, height: number] | null>> = {
  four: null,
  A6: [297.64, 419.53],
  A5: [419.53, 595.28],
}

interface CardsSet {
  readonly strips: readonly Strip[]
  /** Points that go on on a second card. */
  readonly goOn: readonly Card['messageId'][]
}

/**
 * Cue cards: one point each in letters to be read at arm's length, below it at a fixed height its support, and on each all
 * that a card needs which is found alone: marking, event, number, reference. A point of more lines goes on on a card of
 * its own; nothing is set smaller or left out.
 */
export const setCards = (setting: Setting, block: CardsBlock, marking: string): CardsSet => {
  const { sheet } = setting
  const size = papers[block.size] ?? [sheet.width / 2, sheet.height / 2]
  const { marks, shape } = markedShape(setting, size, marking)
  const faces = block.cards.flatMap((card) => facesOf(setting, card, shape))
  const places: readonly (readonly [number, number])[] =
    block.size === 'four' ? [[0, 0], [size[0], 0], [0, size[1]], size] : [[0, 0]]
  const paper = block.size === 'four' ? [sheet.width, sheet.height] : size
  const strips: Strip[] = []
  for (let from = 0; from < faces.length; from += places.length) {
    const here = faces.slice(from, from + places.length)
    strips.push({
      ...stripDefaults,
      column: 'full',
      breakBefore: 'page',
      height: sheet.bottom - sheet.top,
      ownPaper: { width: paper[0] ?? 0, height: paper[1] ?? 0 },
      anchors: here.flatMap(({ card, part }) => (part > 0 ? [] : [card.anchor])),
      drafts: [
        ...(block.size === 'four' ? cutMarks(sheet) : []),
        ...here.flatMap((face, index) => {
          const [x = 0, y = 0] = places[index] ?? []
          return drawn(setting, face, block, marks, shape).map((draft) => moved(draft, x, y))
        }),
      ],
    })
  }
  return { strips, goOn: [...new Set(faces.filter(({ part }) => part > 0).map(({ card }) => card.messageId))] }
}

/** What stands where on a card, from its upper edge. A marking of several lines takes them from the point. */
interface Shape {
  readonly wide: number
  readonly high: number
  readonly width: number
  /** The number of the point, the point under it, and the line over its support. */
  readonly number: number
  readonly point: number
  readonly support: number
  /** Reference and number of the card. */
  readonly foot: number
}

const underEvent = 30
const underNumber = 30
const overSupport = 14

const shapeOf = ({ styles }: Setting, [wide, high]: readonly [number, number], marks: readonly SetLine[]): Shape => {
  const more = Math.max(0, heightOf(marks) - styles.longMarking.leading)
  const number = margin + underEvent + more
  const point = number + underNumber
  const foot = high - margin - 26 - more
  const supportLines = 2 * styles.note.leading
  const room = Math.min(mostLines * styles.card.leading, foot - point - overSupport - supportLines)
  return { wide, high, width: wide - 2 * margin, number, point, support: point + room + overSupport, foot }
}

/** The marking in the letters of the pack, in smaller ones where it would leave no room for the point. */
const markedShape = (
  setting: Setting,
  size: readonly [number, number],
  marking: string,
): { readonly marks: readonly SetLine[]; readonly shape: Shape } => {
  const { longMarking, card } = setting.styles
  const inStyle = (style: TextStyle) => {
    const place = { width: size[0] - 2 * margin, tag: 0, align: 'centre', direction: 'ltr' } as const
    const marks = setText(setting, plain(marking, style), place)
    return { marks, shape: shapeOf(setting, size, marks) }
  }
  const usual = inStyle(longMarking)
  return usual.shape.support - usual.shape.point < leastLines * card.leading + overSupport
    ? inStyle({ ...longMarking, size: smallMarking, leading: smallMarking + 2 })
    : usual
}

const leastLines = 2
const smallMarking = 8

const heightOf = (lines: readonly SetLine[]): number => lines.reduce((sum, { height }) => sum + height, 0)

/** One side of a card: of a long point the lines that it has room for. */
interface Face {
  readonly card: Card
  readonly part: number
  readonly parts: number
  readonly lines: readonly SetLine[]
  readonly tag: TagId
}

const facesOf = (setting: Setting, card: Card, { width, point, support }: Shape): readonly Face[] => {
  const { styles, tags } = setting
  const tag = tags.add('LI', tags.add('L', setting.section))
  const body = tags.add('LBody', tag)
  const set = (text: string): readonly SetLine[] =>
    setText(setting, plain(text, styles.card), { width, tag: tags.add('P', body), align: 'left' })
  const measured = (text: string): readonly SetLine[] =>
    setText({ ...setting, onMissing: () => {} }, plain(text, styles.card), { width, tag: 0, align: 'left' })
  const paragraphs = paragraphsOfText(card.text)
  // Some scripts need higher lines than the pack's own.
  const tried = paragraphs.flatMap(measured)
  const highest = Math.max(...tried.map(({ height }) => height), 1)
  const onCard = Math.max(1, Math.floor((support - overSupport - point + 0.01) / highest))
  const parts = Math.max(1, Math.ceil(tried.length / onCard))
  const whole = parts > 1 ? bySentences(paragraphs, (text) => measured(text).length <= onCard) : null
  if (whole !== null && whole.length <= parts + 1)
    return whole.map((text, part) => ({ card, part, parts: whole.length, lines: set(text), tag }))
  const lines = paragraphs.flatMap(set)
  // A last card of one line would look like a mistake.
  const each = Math.ceil(lines.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    card,
    part,
    parts,
    lines: lines.slice(part * each, (part + 1) * each),
    tag,
  }))
}

/** A long point on as many cards as its sentences need, none of them divided; null where one is too long for a card. */
const bySentences = (paragraphs: readonly string[], fits: (text: string) => boolean): readonly string[] | null => {
  const cards: string[] = []
  for (const text of paragraphs) {
    let from: number | null = null
    let to = 0
    for (const [start, end] of sentences(text)) {
      if (!fits(text.slice(start, end))) return null
      if (from !== null && !fits(text.slice(from, end))) {
        cards.push(text.slice(from, to))
        from = null
      }
      from ??= start
      to = end
    }
    if (from !== null) cards.push(text.slice(from, to))
  }
  return cards
}

const drawn = (
  setting: Setting,
  { card, part, parts, lines, tag }: Face,
  block: CardsBlock,
  marks: readonly SetLine[],
  { wide, high, width, number: top, point, support: supportAt, foot }: Shape,
): readonly Draft[] => {
  const { styles, tags, words } = setting
  const edge = (text: string, style: TextStyle, y: number, align: 'left' | 'end', room = width): readonly Draft[] => {
    const [line] = fitting(setting, text, style, room)
    if (line === undefined) return []
    const x = align === 'left' ? 0 : width - line.width
    return line.drafts.map((draft) => moved(draft, margin + x, y))
  }
  const number = `${words.figures(String(card.number))}${parts > 1 ? ` · ${words.figures(`${part + 1}/${parts}`)}` : ''}`
  const numberTag = part === 0 ? tags.add('Lbl', tag) : 0
  const last = block.cards.length
  const decoration = [
    ...stacked(marks, margin, margin).drafts,
    ...edge(block.event, styles.running, top - underEvent + 14, 'left'),
    ...edge(words.figures(`${card.number} / ${last}`), styles.folio, foot, 'end', 60),
    ...edge(block.foot, styles.running, foot, 'left', width - 60),
    ...stacked(marks, margin, high - margin - heightOf(marks)).drafts,
  ].flatMap((draft) => asDecoration(draft) ?? [])
  const numeral = setText(setting, plain(number, styles.numeral), { width, tag: numberTag, align: 'left' })
  const support = part > 0 ? [] : supportOf(setting, card, width, foot - 6 - supportAt, tag)
  const rule: Draft = {
    kind: 'rule',
    x1: margin,
    x2: wide - margin,
    y1: supportAt - 7,
    y2: supportAt - 7,
    weight: 0.5,
    color: colours.rule,
  }
  return [
    ...decoration,
    ...stacked(numeral, margin, top).drafts.flatMap((draft) => (part > 0 ? (asDecoration(draft) ?? []) : [draft])),
    ...stacked(lines, margin, point).drafts,
    ...(support.length > 0 ? [rule, ...stacked(support, margin, supportAt).drafts] : []),
  ]
}

/** To whom it may be said, and what supports it as far as there is room: all of it stands with the points. */
const supportOf = (
  setting: Setting,
  { support, maySay }: Card,
  width: number,
  room: number,
  tag: TagId,
): readonly SetLine[] => {
  const { styles, tags } = setting
  const told = tags.add('LBody', tag)
  const said = setText(
    setting,
    [...plain(`${maySay.label}: `, styles.strongNote), ...maySay.runs.flatMap(({ text }) => plain(text, styles.note))],
    { width, tag: tags.add('P', told), align: 'left' },
  )
  const left = Math.floor((room - said.reduce((sum, { height }) => sum + height, 0)) / styles.office.leading)
  const words = oneParagraph(support)
  if (words === '' || left < 1) return said
  const whole = tags.add('P', told)
  return [...said, ...fitting(setting, words, styles.office, width, left, whole)]
}

/** As many lines as there is room for; what is too long for them ends with three points. */
const fitting = (
  setting: Setting,
  text: string,
  style: TextStyle,
  width: number,
  most = 1,
  tag: TagId = 0,
): readonly SetLine[] => {
  const set = (words: string) => setText(setting, plain(words, style), { width, tag, align: 'left' })
  const whole = set(text)
  if (whole.length <= most) return whole
  const words = text.split(/(?<=\s)/)
  let fits = 0
  let over = words.length
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (set(`${words.slice(0, middle).join('').trimEnd()}…`).length <= most) fits = middle
    else over = middle
  }
  return set(`${words.slice(0, fits).join('').trimEnd()}…`).slice(0, most)
}

/** Where to cut: at the four edges and where the cuts cross. */
const cutMarks = ({ width, height }: Sheet): readonly Draft[] => {
  const x = width / 2
  const y = height / 2
  const mark = (x1: number, y1: number, x2: number, y2: number): Draft => ({
    kind: 'rule',
    x1,
    y1,
    x2,
    y2,
    weight: 0.4,
    color: colours.grey,
  })
  return [
    mark(x, 0, x, markLength),
    mark(x, height - markLength, x, height),
    mark(0, y, markLength, y),
    mark(width - markLength, y, width, y),
    mark(x - markLength / 2, y, x + markLength / 2, y),
    mark(x, y - markLength / 2, x, y + markLength / 2),
  ]
}
