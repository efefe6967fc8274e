import './before'
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
// It puts itself where the library looks for it: everything then runs in this worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import './after'
import { closedPdf } from '#contract/pdf/closedPdf'
import type { DrawReply, DrawRequest } from './messages'
import { Canvases, NoFilters } from './factories'

/**
 * Draws the pages of a file that somebody sent. It runs beside the window, which it cannot reach: no page, no desk, no
 * network. No program is made of the file, no face of it is loaded, nothing is fetched.
 */
const port = globalThis as unknown as {
  addEventListener(kind: 'message', listener: (event: MessageEvent<DrawRequest>) => void): void
  postMessage(reply: DrawReply, transfer?: readonly Transferable[]): void
}

/** A page is drawn with so many pixels at most, however long it is. */
const mostPixels = 12_000_000
/** What one picture on it may have. */
const mostOfPicture = 60_000_000

let opened: Promise<pdf.PDFDocumentProxy> | null = null

const open = (bytes: Uint8Array): Promise<pdf.PDFDocumentProxy> =>
  pdf.getDocument({
    data: bytes,
    ...closedPdf,
    isOffscreenCanvasSupported: true,
    maxImageSize: mostOfPicture,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
  }).promise

const draw = async (number: number, width: number): Promise<ImageBitmap> => {
  if (opened === null) throw new Error('Nothing is open')
  const page = await (await opened).getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const fitting = Math.sqrt(mostPixels / (natural.width * natural.height))
  const viewport = page.getViewport({ scale: Math.min(width / natural.width, fitting) })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('There is nothing to draw on')
  const annotationMode = pdf.AnnotationMode.DISABLE
  await page.render({ canvas: null, canvasContext: context, viewport, annotationMode }).promise
  page.cleanup()
  return canvas.transferToImageBitmap()
}

const answer = async (request: DrawRequest): Promise<void> => {
  try {
    if (request.kind === 'open') {
      opened = open(request.bytes)
      port.postMessage({ kind: 'open', pages: (await opened).numPages })
    } else {
      const picture = await draw(request.page, request.width)
      port.postMessage({ kind: 'drawn', picture }, [picture])
    }
  } catch {
    port.postMessage({ kind: 'failed' })
  }
}

port.addEventListener('message', ({ data }) => void answer(data))
