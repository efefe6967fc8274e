import type { FaceName, Item, LinkItem, Page, TagId } from '#core/layout/page'
import type { Alphabet } from './alphabet'
import { colour, number } from './operators'
import { type Ink, type TextPainter, filling, freshInk } from './textOperators'

/**
 * What is painted on a page, and what painting it did to the file around it. It holds for every file in which its faces have
 * the same names and alphabets and its pictures the same names.
 */
export interface PageContent {
  readonly bytes: Uint8Array
  readonly faces: readonly UsedFace[]
  readonly pictures: readonly UsedPicture[]
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

/** Content of a page: neighbouring items of one element are marked together, everything else is decoration. */
export const contentOf = (page: Page, text: TextPainter, nameOfPicture: NameOfPicture): PageContent => {
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
  for (const item of page.items) {
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
      const { x, y, width, height } = item
      const box = [x, page.height - y - height, x + width, page.height - y] as const
      events.push({ event: 'frame', tag: item.tag, box })
    }
    content.push(operators)
  }
  close()
  return {
    bytes: new Uint8Array(Buffer.from(content.join(''), 'latin1')),
    faces: [...used].map((face) => ({ face, id: text.faceOf(face).id, alphabet: text.faceOf(face).alphabet })),
    pictures: [...pictures].map(([sha256, name]) => ({ sha256, name })),
    events,
  }
}

/** Words without a tag are head and foot of the page, lines and boxes are layout. */
const beginDecoration = (item: Item): string =>
  item.kind === 'text' ? '/Artifact <</Type /Pagination>> BDC\n' : '/Artifact <</Type /Layout>> BDC\n'

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
