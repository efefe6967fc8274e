import type { BoxItem, FaceName, Item, LinkItem, RuleItem, TagId, TextItem } from '#core/layout/page'
import type { Alphabet } from './alphabet'
import { colour, number } from './operators'
import { type Ink, type TextPainter, filling, freshInk } from './textOperators'

/**
 * What is painted on a page, and what painting it did to the file around it. It holds for every file in which its faces have
 * the same names and alphabets, and its pictures and its edges the same names.
 */
export interface PageContent {
  readonly bytes: Uint8Array
  readonly faces: readonly UsedFace[]
  readonly pictures: readonly UsedPicture[]
  /** The name of what it has alike with other pages; null: nothing. */
  readonly edges: string | null
  /** In the order of the page, in which the structure of the file is read. */
  readonly events: readonly PageEvent[]
}

interface UsedFace {
  readonly face: FaceName
  readonly id: string
  readonly alphabet: Alphabet
}

interface UsedPicture {
  readonly sha256: string
  /** null: there is no such picture. */
  readonly name: string | null
}

type PageEvent =
  /** Content under the next number of the page belongs to this element. */
  | { readonly event: 'mark'; readonly tag: TagId }
  | { readonly event: 'frame'; readonly tag: TagId; readonly box: readonly [number, number, number, number] }
  | { readonly event: 'link'; readonly link: LinkItem }

export type NameOfPicture = (sha256: string) => string | null

/** Items of a page and what is painted behind them. */
export interface OwnContent {
  readonly items: readonly Item[]
  /** In points. */
  readonly height: number
  readonly edges: string | null
}

/** Content of a page: neighbouring items of one element are marked together, everything else is decoration. */
export const contentOf = (
  { items, height, edges }: OwnContent,
  text: TextPainter,
  nameOfPicture: NameOfPicture,
): PageContent => {
  const content: string[] = []
  const events: PageEvent[] = []
  const used = new Set<FaceName>()
  const pictures = new Map<string, string | null>()
  const ink = freshInk()
  let open: TagId | 'decoration' | null = null
  let marks = 0
  const close = (): void => {
    if (open !== null) content.push('EMC\n')
    open = null
  }
  const picture = (sha256: string): string | null => {
    const name = nameOfPicture(sha256)
    pictures.set(sha256, name)
    return name
  }
  for (const item of items) {
    if (item.kind === 'link') {
      events.push({ event: 'link', link: item })
      continue
    }
    const operators = operatorsOf(item, text, ink, used, picture)
    if (operators === '') continue
    const owner = 'tag' in item && item.tag !== undefined ? item.tag : 'decoration'
    if (owner !== open) {
      close()
      if (owner === 'decoration') content.push(beginDecoration(item))
      else {
        content.push(`/${roleOf(item)} <</MCID ${marks}>> BDC\n`)
        events.push({ event: 'mark', tag: owner })
        marks += 1
      }
      open = owner
    }
    if (item.kind === 'image' && item.tag !== undefined) {
      const { x, y, width } = item
      const box = [x, height - y - item.height, x + width, height - y] as const
      events.push({ event: 'frame', tag: item.tag, box })
    }
    add(content, operators)
  }
  close()
  if (edges !== null) content.push(`${beginPagination}/${edges} Do\nEMC\n`)
  return {
    bytes: bytesOf(content),
    faces: facesIn(used, text),
    pictures: [...pictures].map(([sha256, name]) => ({ sha256, name })),
    edges,
    events,
  }
}

/** Decoration alone, painted as it stands: whoever paints it marks it as such. */
export const decorationOf = (items: readonly Decoration[], text: TextPainter): Pick<PageContent, 'bytes' | 'faces'> => {
  const used = new Set<FaceName>()
  const ink = freshInk()
  const content: string[] = []
  for (const item of items)
    add(
      content,
      operatorsOf(item, text, ink, used, () => null),
    )
  return { bytes: bytesOf(content), faces: facesIn(used, text) }
}

/** Text behind text is one text object: less to write, and for every reader less to read. */
const add = (content: string[], operators: string): void => {
  const last = content.at(-1) ?? ''
  if (!operators.startsWith(beginText) || !last.endsWith(endText)) return void content.push(operators)
  content[content.length - 1] = `${last.slice(0, -endText.length)}\n`
  content.push(operators.slice(beginText.length))
}

const beginText = 'BT '
const endText = ' ET\n'

const bytesOf = (content: readonly string[]): Uint8Array => new Uint8Array(Buffer.from(content.join(''), 'latin1'))

/** What can be decoration on many pages. */
export type Decoration = TextItem | RuleItem | BoxItem

const facesIn = (used: ReadonlySet<FaceName>, text: TextPainter): readonly UsedFace[] =>
  [...used].map((face) => ({ face, id: text.faceOf(face).id, alphabet: text.faceOf(face).alphabet }))

const beginPagination = '/Artifact <</Type /Pagination>> BDC\n'

/** Words without a tag are head and foot of the page, lines and boxes are layout. */
const beginDecoration = (item: Item): string =>
  item.kind === 'text' ? beginPagination : '/Artifact <</Type /Layout>> BDC\n'

const roleOf = (item: Item): string => (item.kind === 'image' ? 'Figure' : 'Span')

const operatorsOf = (
  item: Exclude<Item, LinkItem>,
  text: TextPainter,
  ink: Ink,
  used: Set<FaceName>,
  nameOfPicture: NameOfPicture,
): string => {
  switch (item.kind) {
    case 'text':
      used.add(item.face)
      return text.operators(item, ink)
    case 'rule':
      return `${colour(item.color)} RG ${number(item.weight)} w ${number(item.x1)} ${number(item.y1)} m ${number(item.x2)} ${number(item.y2)} l S\n`
    case 'box':
      return `${filling(item.fill, ink)}${number(item.x)} ${number(item.y)} ${number(item.width)} ${number(item.height)} re f\n`
    case 'image': {
      const name = nameOfPicture(item.sha256)
      if (name === null) return ''
      return `q ${number(item.width)} 0 0 ${number(-item.height)} ${number(item.x)} ${number(item.y + item.height)} cm /${name} Do Q\n`
    }
  }
}
