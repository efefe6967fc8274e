import './before'
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
// It puts itself where the library looks for it: everything then runs in this process.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import './after'
import { closedPdf } from '#contract/pdf/closedPdf'
import { Refusal } from '../../../refusal'
import { isAffordable } from '../affordable'
import { isIndexable } from '../indexable'

export type { FontFace, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export const operators = pdf.OPS

/** Annotations are no part of the text. */
export const withoutAnnotations = pdf.AnnotationMode.DISABLE

/**
 * Opens a document for as long as `work` takes. Nothing of it runs: no program is made of it, no picture is decoded, no face is
 * loaded, nothing is fetched. Refuses one that asks for a password (another one, where one was given), is damaged, or needs more than its reading may take.
 */
export const withDocument = async <Outcome>(
  name: string,
  bytes: Uint8Array,
  password: string | null,
  work: (document: pdf.PDFDocumentProxy) => Promise<Outcome>,
): Promise<Outcome> => {
  if (!isIndexable(bytes)) throw new Refusal('source.damaged', { name, reason: 'its objects do not end' })
  if (!isAffordable(bytes)) throw new Refusal('source.tooHeavy', { name })
  const loading = pdf.getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(bytes),
    ...(password === null ? {} : { password }),
    ...closedPdf,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 0,
  })
  try {
    return await work(await loading.promise)
  } catch (problem) {
    if (problem instanceof Refusal) throw problem
    if (problem instanceof Error && problem.name === 'PasswordException')
      throw new Refusal(password === null ? 'source.locked' : 'source.wrongPassword', { name })
    throw new Refusal('source.damaged', { name, reason: problem instanceof Error ? problem.message.slice(0, 120) : '' })
  } finally {
    await loading.destroy()
  }
}
