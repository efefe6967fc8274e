import type { Item, Laid, LinkItem, Page, TagId } from '#core/layout/page'
import type { FontLibrary } from '#desk/fonts/library'
import { srgbProfile } from './colourProfile'
import { pictureOnly, readJpeg } from '../pictures/jpeg'
import { packObjects } from './objectStreams'
import { colour, number } from './operators'
import { outlineOf } from './outline'
import { type DocumentInfo, type PdfDocument, type PdfImage, type PdfPage, newDocument } from './pdfkitInside'
import { type PageOfStructure, type StructureWriter, string, structureWriter } from './structure'
import { type TextPainter, textPainter } from './textOperators'
import { xmpOf } from './xmp'

export interface PaintOptions {
  readonly fonts: FontLibrary
  readonly media: (sha256: string) => Uint8Array | null
  /** The moment that stands in the file as its date; nothing else of the machine does. */
  readonly now: string
  /** Called after each page. */
  readonly onPage?: (done: number, total: number) => void
}

/** Pages as a PDF file: tagged (PDF/UA-1), archival (PDF/A-3a), the same bytes for the same pages and moment. */
export const paint = (laid: Laid, options: PaintOptions): Promise<Uint8Array> => {
  const moment = new Date(options.now)
  const info: DocumentInfo = {
    Title: laid.title,
    Creator: 'Briefing Kit',
    Producer: 'Briefing Kit',
    CreationDate: moment,
    ModDate: moment,
  }
  const document = newDocument(info, laid.language)
  packObjects(document)
  const bytes = bytesOf(document)
  const pages = laid.pages.map((page) => {
    document.addPage({ size: [page.width, page.height], margin: 0 })
    return document.page
  })
  const structure = structureWriter(document, laid.structure, pages.length)
  const painter: Painter = {
    document,
    pages,
    structure,
    text: textPainter(document, options.fonts),
    images: imagesOf(document, options.media),
  }
  for (const [index, page] of laid.pages.entries()) {
    paintPage(painter, page, index)
    options.onPage?.(index + 1, laid.pages.length)
  }
  structure.end()
  outlineOf(document, laid, pages)
  finishCatalog(document, info, laid)
  document.end()
  return bytes
}

interface Painter {
  readonly document: PdfDocument
  readonly pages: readonly PdfPage[]
  readonly structure: StructureWriter
  readonly text: TextPainter
  readonly images: (sha256: string) => { readonly name: string; readonly image: PdfImage } | null
}

const bytesOf = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => void chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })

/** Content of a page: neighbouring items of one element are marked together, everything else is decoration. */
const paintPage = (painter: Painter, page: Page, index: number): void => {
  const target = painter.pages[index]
  if (target === undefined) throw new Error('A page that was never added')
  painter.document.page = target
  const place: PageOfStructure = { index, reference: target.dictionary }
  const content: string[] = []
  let open: TagId | 'decoration' | null = null
  const close = (): void => {
    if (open !== null) content.push('EMC\n')
    open = null
  }
  for (const item of page.items) {
    if (item.kind === 'link') {
      addLink(painter, item, target, place)
      continue
    }
    const operators = operatorsOf(painter, item, target)
    if (operators === '') continue
    const owner = 'tag' in item && item.tag !== undefined ? item.tag : 'decoration'
    if (owner !== open) {
      close()
      content.push(
        owner === 'decoration'
          ? beginDecoration(item)
          : `/${roleOf(item)} <</MCID ${painter.structure.mark(owner, place)}>> BDC\n`,
      )
      open = owner
    }
    if (item.kind === 'image' && item.tag !== undefined) {
      painter.structure.frame(item.tag, [
        item.x,
        page.height - item.y - item.height,
        item.x + item.width,
        page.height - item.y,
      ])
    }
    content.push(operators)
  }
  close()
  target.write(Buffer.from(content.join(''), 'latin1'))
  Object.assign(target.dictionary.data, { StructParents: index, Tabs: 'S' })
}

/** Words without a tag are head and foot of the page, lines and boxes are layout. */
const beginDecoration = (item: Item): string =>
  item.kind === 'text' ? '/Artifact <</Type /Pagination>> BDC\n' : '/Artifact <</Type /Layout>> BDC\n'

const roleOf = (item: Item): string => (item.kind === 'image' ? 'Figure' : 'Span')

const operatorsOf = (painter: Painter, item: Exclude<Item, LinkItem>, page: PdfPage): string => {
  switch (item.kind) {
    case 'text':
      return painter.text.operators(item)
    case 'rule':
      return `${colour(item.color)} RG ${number(item.weight)} w ${number(item.x1)} ${number(item.y1)} m ${number(item.x2)} ${number(item.y2)} l S\n`
    case 'box':
      return `${colour(item.fill)} rg ${number(item.x)} ${number(item.y)} ${number(item.width)} ${number(item.height)} re f\n`
    case 'image': {
      const found = painter.images(item.sha256)
      if (found === null) return ''
      if (found.image.obj === null) found.image.embed(painter.document)
      if (found.image.obj !== null) page.xobjects[found.name] = found.image.obj
      return `q ${number(item.width)} 0 0 ${number(-item.height)} ${number(item.x)} ${number(item.y + item.height)} cm /${found.name} Do Q\n`
    }
  }
}

const imagesOf = (document: PdfDocument, media: PaintOptions['media']): Painter['images'] => {
  const opened = new Map<string, { readonly name: string; readonly image: PdfImage } | null>()
  return (sha256) => {
    const known = opened.get(sha256)
    if (known !== undefined) return known
    const bytes = media(sha256)
    const jpeg = bytes === null ? null : readJpeg(bytes)
    const image =
      jpeg !== null && jpeg.ok
        ? { name: `I${opened.size + 1}`, image: document.openImage(pictureOnly(jpeg.value)) }
        : null
    opened.set(sha256, image)
    return image
  }
}

const addLink = (painter: Painter, item: LinkItem, page: PdfPage, place: PageOfStructure): void => {
  if (item.tag === undefined) return
  const { target } = item
  const goal = 'page' in target ? painter.pages[target.page - 1] : undefined
  const annotation = painter.document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [item.x, page.height - item.y - item.height, item.x + item.width, page.height - item.y],
    Border: [0, 0, 0],
    F: 4,
    Contents: string(item.label),
    ...('address' in target
      ? { A: { S: 'URI', URI: string(target.address) } }
      : { Dest: [goal?.dictionary, 'XYZ', 0, Math.round(page.height - target.y + topMargin), null] }),
  })
  annotation.data['StructParent'] = painter.structure.link(item.tag, annotation, place)
  annotation.end()
  page.annotations.push(annotation)
}

/** White left above the place that a link leads to. */
const topMargin = 24

const finishCatalog = (document: PdfDocument, info: DocumentInfo, laid: Laid): void => {
  const profile = document.ref({ N: 3 })
  profile.end(srgbProfile())
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: string('sRGB IEC61966-2.1'),
    OutputConditionIdentifier: string('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })
  intent.end()
  const labels = document.ref({ Nums: [0, { S: 'D' }] })
  labels.end()
  Object.assign(document._root.data, { OutputIntents: [intent], PageLabels: labels })
  document.endMetadata = () => {
    const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' })
    metadata.compress = false
    metadata.end(new TextEncoder().encode(xmpOf(info, laid.language)))
    document._root.data['Metadata'] = metadata
  }
}
