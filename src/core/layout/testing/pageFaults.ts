import { leastUnderHead } from '../draft/company'
import { originsOn, sheetOf } from '../style/sheet'
import type { ImageItem, Laid, Page, RuleItem, TagRole, TextItem } from '../page'
import { closes, opens } from '../text/squeeze'
import { type PrintedParagraph, partsOf, printedParagraphs, wordsOf } from './paragraphs'

/** What a typesetter would send back: words off the page or on each other, lines and heads left alone. */
export const pageFaults = (laid: Laid): readonly string[] => {
  const paragraphs = printedParagraphs(laid).filter((paragraph) => !isOnCard(laid, paragraph))
  return [
    ...laid.pages.flatMap((page) => [...offThePage(laid, page), ...onEachOther(page), ...struckThrough(page)]),
    ...paragraphs.flatMap(linesAlone),
    ...headsAlone(paragraphs),
    ...frontSheets(laid),
  ]
}

/** A mark, a bar and an opening quotation mark hang before the edge of the text. */
const hanging = 17.5

/** 10 mm along every cut: what stands nearer is cut off. */
const underTheBlade = ({ number, width, height, items }: Page): readonly string[] => {
  // A sheet of four is A4 or Letter; a card alone is its own paper.
  const [wide, high] = height > 780 ? [width / 2, height / 2] : [width, height]
  return items.flatMap((item) => {
    if (item.kind !== 'text') return []
    const [from, to] = inkOf(item)
    const [x, y] = [from % wide, item.y % high]
    const isFree = x > 28.3 && x + to - from < wide - 28.3 && y > 28.3 && y < high - 28.3
    return isFree ? [] : [`under the blade: cards, page ${number}: ${item.text}`]
  })
}

const offThePage = (laid: Laid, { number, width, height, items, ...page }: Page): readonly string[] => {
  if (page.section === 'cards') return underTheBlade({ number, width, height, items, ...page })
  const sheet = sheetOf(height > 800 ? 'A4' : 'Letter')
  const origins = (['single', 'bound', 'tablet'] as const).map(
    (layout) => originsOn({ ...sheet, layout }, number).frame,
  )
  // Turned pages have their margins turned too.
  const edges = origins.flatMap((x) => [x, width - x - sheet.full])
  const left = Math.min(...edges) - hanging
  const right = Math.max(...edges) + sheet.full + hanging
  return items.flatMap((item) => {
    if (item.kind !== 'text') return []
    const isInside = item.x > left && item.x + item.width < right && item.y > 24 && item.y < height - 18
    const isInFrame = item.tag === undefined || (item.y > sheet.top && item.y < sheet.bottom + 0.1)
    return isInside && isInFrame
      ? []
      : [`off the page: ${page.section}, page ${number} of ${laid.pages.length}: ${item.text}`]
  })
}

const isText = (item: Page['items'][number]): item is TextItem => item.kind === 'text'

const onEachOther = ({ number, items }: Page): readonly string[] => {
  const texts = items.filter(isText).toSorted((one, other) => one.y - other.y)
  const faults: string[] = []
  texts.forEach((one, index) => {
    for (let at = index + 1; at < texts.length; at += 1) {
      const other = texts[at]
      if (other === undefined || other.y - one.y > 0.62 * Math.min(one.size, 40)) break
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
      if (across > 1 + halfMark(one, other) && other.y - one.y < 0.62 * Math.min(one.size, other.size))
        faults.push(`words on words: page ${number}: ${one.text} | ${other.text}`)
    }
  })
  const pictures = items.filter((item): item is ImageItem => item.kind === 'image')
  for (const picture of pictures)
    for (const text of texts)
      if (
        text.x < picture.x + picture.width - 1 &&
        text.x + text.width > picture.x + 1 &&
        text.y > picture.y + 2 &&
        text.y - text.size * 0.6 < picture.y + picture.height
      )
        faults.push(`words on a picture: page ${number}: ${text.text}`)
  return faults
}

/** The white half of a Han mark, in which what follows it may stand. */
const halfMark = (one: TextItem, other: TextItem): number => {
  const before = one.x < other.x ? one : other
  return closes(before.face, before.text.slice(-1)) ? before.size / 2 : 0
}

/** Where its ink begins and ends: the outer half of a Han mark at either end is white, and a bar may stand in it. */
const inkOf = ({ x, width, size, face, text }: TextItem): readonly [number, number] => [
  x + (opens(face, text.charAt(0)) ? size / 2 : 0),
  x + width - (closes(face, text.slice(-1)) ? size / 2 : 0),
]

const struckThrough = ({ number, items }: Page): readonly string[] => {
  const rules = items.filter((item): item is RuleItem => item.kind === 'rule')
  return items.filter(isText).flatMap((text) => {
    const [from, to] = inkOf(text)
    return rules.some((rule) =>
      rule.y1 === rule.y2
        ? rule.y1 > text.y - 0.4 * text.size && rule.y1 < text.y && rule.x1 < to - 2 && rule.x2 > from + 2
        : rule.x1 > from + 1 && rule.x1 < to - 1 && rule.y1 < text.y && rule.y2 > text.y - 0.4 * text.size,
    )
      ? [`a rule through words: page ${number}: ${text.text}`]
      : []
  })
}

/** Rows of tables are divided between their lines where they are taller than a page; their cells are no paragraphs. */
const undivided = new Set<TagRole>(['TH', 'TD', 'TOCI', 'Lbl'])

/** A card has no head, and of its point the lines that it has room for. */
const isOnCard = ({ pages }: Laid, { lines }: PrintedParagraph): boolean =>
  lines.some(({ page }) => pages[page - 1]?.section === 'cards')

const linesAlone = (paragraph: PrintedParagraph): readonly string[] => {
  if (undivided.has(paragraph.role)) return []
  const parts = partsOf(paragraph)
  if (parts.length < 2) return []
  return parts.flatMap((part, index) =>
    part.length > 1 || part[0] === undefined
      ? []
      : [`${index === 0 ? 'an orphan' : 'a widow'}: page ${part[0].page}: ${wordsOf(part[0])}`],
  )
}

const levelOf = (role: TagRole): number | null => (/^H[1-3]$/.test(role) ? Number(role.slice(1)) : null)

/** What stands beside a head may begin so much above its first baseline. */
const besideHead = 24

/** Under a head stand lines of its text, all of them where they are few. */
const headsAlone = (paragraphs: readonly PrintedParagraph[]): readonly string[] =>
  paragraphs.flatMap((head, index) => {
    const level = levelOf(head.role)
    const [first] = head.lines
    const last = head.lines.at(-1)
    if (level === null || first === undefined || last === undefined) return []
    const rest = paragraphs.slice(index + 1)
    const end = rest.findIndex(({ role }) => (levelOf(role) ?? 9) <= level)
    const own = rest.slice(0, end < 0 ? undefined : end).filter(({ role }) => levelOf(role) === null)
    const under = own.flatMap(({ lines }) => lines)
    const here = under.filter(
      ({ page, y }) => page === last.page && y > (first.page === last.page ? first.y : last.y) - besideHead,
    )
    return here.length >= Math.min(leastUnderHead, under.length)
      ? []
      : [`a head alone (${here.length} of ${under.length} lines): page ${last.page}: ${wordsOf(last)}`]
  })

const frontSheets = (laid: Laid): readonly string[] => {
  const sheets = laid.pages.filter(
    ({ section, items }) =>
      section === 'front-sheet' && items.some((item) => item.kind === 'text' && item.tag !== undefined),
  )
  return sheets.length > 1 ? [`a front sheet of ${sheets.length} pages`] : []
}
