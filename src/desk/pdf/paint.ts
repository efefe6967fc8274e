import type { FaceName, Item, Laid, LinkItem, Page } from '#core/layout/page'
import type { FontLibrary } from '#desk/fonts/library'
import type { Alphabet, Sign } from './alphabet'
import { srgbProfile } from './colourProfile'
import { pictureOnly, readJpeg } from '../pictures/jpeg'
import { type PaintMemory, mostPages, newPaintMemory } from './memory'
import { packObjects, shrink } from './objectStreams'
import { outlineOf } from './outline'
import { program } from './ownWords'
import { type PageContent, contentOf, decorationOf } from './pageContent'
import { type DividedPage, type PageEdges, dividedPages } from './pageEdges'
import {
  type DocumentInfo,
  type PdfDocument,
  type PdfImage,
  type PdfPage,
  type PdfReference,
  newDocument,
} from './pdfkitInside'
import { type PageOfStructure, type StructureWriter, string, structureWriter } from './structure'
import { type FaceInFile, type RunsOf, type TextPainter, runsIn, signsOn, textPainter } from './textOperators'
import { xmpOf } from './xmp'

export interface PaintOptions {
  readonly fonts: FontLibrary
  readonly media: (sha256: string) => Uint8Array | null
  /** The moment that stands in the file as its date; nothing else of the machine does. */
  readonly now: string
  /** Called after each page. */
  readonly onPage?: (done: number, total: number) => void
  /** What was painted before; the bytes are the same without it. */
  readonly memory?: PaintMemory
}

/** Pages as a PDF file: tagged (PDF/UA-1), archival (PDF/A-3a), the same bytes for the same pages and moment. */
export const paint = (laid: Laid, options: PaintOptions): Promise<Uint8Array> => {
  const moment = new Date(options.now)
  const info: DocumentInfo = {
    Title: laid.title,
    Creator: program,
    Producer: program,
    CreationDate: moment,
    ModDate: moment,
  }
  const memory = options.memory ?? newPaintMemory()
  const document = newDocument(info, laid.language)
  packObjects(document, memory.deflated)
  const bytes = bytesOf(document)
  const pages = laid.pages.map((page) => {
    document.addPage({ size: [page.width, page.height], margin: 0 })
    return document.page
  })
  const structure = structureWriter(document, laid.structure, pages.length)
  const divided = dividedPages(laid.pages)
  const runs = runsIn(options.fonts, pages.length <= mostPages)
  const text = textPainter(document, options.fonts, alphabetsOf(divided, runs, memory), runs)
  const painter: Painter = {
    document,
    memory,
    pages,
    structure,
    text,
    images: imagesOf(document, options.media),
    edges: edgesOf(document, text),
  }
  for (const [index, page] of divided.entries()) {
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
  readonly memory: PaintMemory
  readonly pages: readonly PdfPage[]
  readonly structure: StructureWriter
  readonly text: TextPainter
  readonly images: (sha256: string) => { readonly name: string; readonly image: PdfImage } | null
  readonly edges: (edges: PageEdges) => Form
}

/** What several pages show, and its name on them. */
interface Form {
  readonly name: string
  readonly reference: PdfReference
}

const bytesOf = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => void chunks.push(chunk))
    // In a turn of its own: the one in which a stream ends holds on to the stream while the file is proved.
    document.on('end', () => void setImmediate(() => resolve(joined(chunks))))
    document.on('error', reject)
  })

/** Not in the pool that Node shares among small buffers: the bytes go to another process. */
const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** Puts on a page what was painted for it, now or before, and tells the structure of the file what belongs to whom. */
const paintPage = (painter: Painter, { page, own, edges }: DividedPage, index: number): void => {
  const target = painter.pages[index]
  if (target === undefined) throw new Error('A page that was never added')
  const place: PageOfStructure = { index, reference: target.dictionary }
  const form = edges === null ? null : painter.edges(edges)
  const { bytes, faces, pictures, events } = painted(painter, page, own, form?.name ?? null)
  if (form !== null) target.xobjects[form.name] = form.reference
  for (const { face, id } of faces) target.fonts[id] = painter.text.faceOf(face).reference
  for (const { sha256 } of pictures) showPicture(painter, sha256, target)
  for (const one of events) {
    if (one.event === 'mark') painter.structure.mark(one.tag, place)
    else if (one.event === 'frame') painter.structure.frame(one.tag, one.box)
    else addLink(painter, one.link, target, place)
  }
  target.write(bytes)
  shrink(target.content, painter.memory.deflated)
  Object.assign(target.dictionary.data, { StructParents: index, Tabs: 'S' })
}

/** What was painted of the same items before holds where their faces are written, and pictures and edges called, the same now. */
const painted = (
  { memory, pages, text, images }: Painter,
  page: Page,
  items: readonly Item[],
  edges: string | null,
): PageContent => {
  const nameOf = (sha256: string): string | null => images(sha256)?.name ?? null
  const [first] = items
  const before = first === undefined ? undefined : memory.pages.get(first)
  if (
    before !== undefined &&
    isSameItems(before.items, items) &&
    before.content.edges === edges &&
    before.content.faces.every(({ face, id, alphabet }) => isFaceOf(text.faceOf(face), id, alphabet)) &&
    before.content.pictures.every(({ sha256, name }) => nameOf(sha256) === name)
  )
    return before.content
  const content = contentOf({ items, height: page.height, edges }, text, nameOf)
  if (first !== undefined && pages.length <= mostPages) memory.pages.set(first, { items, content })
  return content
}

const isSameItems = (before: readonly Item[], now: readonly Item[]): boolean =>
  before.length === now.length && before.every((item, index) => item === now[index])

/** Every end that pages have alike, as a form of the file: written once, and shown by each of them. */
const edgesOf = (document: PdfDocument, text: TextPainter): Painter['edges'] => {
  const forms = new Map<PageEdges, Form>()
  return (edges) => {
    const known = forms.get(edges)
    if (known !== undefined) return known
    const { bytes, faces } = decorationOf(edges.items, text)
    const reference = document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, edges.width, edges.height],
      Resources: { Font: Object.fromEntries(faces.map(({ face, id }) => [id, text.faceOf(face).reference])) },
    })
    reference.end(bytes)
    const form = { name: `E${forms.size + 1}`, reference }
    forms.set(edges, form)
    return form
  }
}

const isFaceOf = (now: FaceInFile, id: string, alphabet: Alphabet): boolean =>
  now.id === id && now.alphabet === alphabet

/** Of each face that the pages use, in the order of their names, which no edit changes. */
const alphabetsOf = (
  pages: readonly DividedPage[],
  runs: RunsOf,
  memory: PaintMemory,
): ReadonlyMap<FaceName, Alphabet> => {
  const used = new Map<FaceName, Set<Sign>>()
  const edges = new Set(pages.flatMap((page) => page.edges ?? []))
  for (const items of [...pages.map(({ own }) => own), ...[...edges].map((one) => one.items)])
    for (const [face, some] of signsOf(items, runs, memory)) {
      const all = used.get(face) ?? new Set()
      used.set(face, all)
      for (const sign of some) all.add(sign)
    }
  const faces = [...used].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return new Map(faces.map(([face, all]) => [face, memory.signs(face).alphabet(all)]))
}

const signsOf = (
  items: readonly Item[],
  runs: RunsOf,
  { signs, signsOfItems }: PaintMemory,
): ReadonlyMap<FaceName, ReadonlySet<Sign>> => {
  const [first] = items
  const before = first === undefined ? undefined : signsOfItems.get(first)
  if (before !== undefined && isSameItems(before.items, items)) return before.signs
  const own = signsOn(items, runs, signs)
  if (first !== undefined) signsOfItems.set(first, { items, signs: own })
  return own
}

const showPicture = ({ document, images }: Painter, sha256: string, page: PdfPage): void => {
  const found = images(sha256)
  if (found === null) return
  if (found.image.obj === null) found.image.embed(document)
  if (found.image.obj !== null) page.xobjects[found.name] = found.image.obj
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
