import { Refusal } from '../refusal'
import { type Decoded, decode } from './decoding/decode'
import { declaredEncoding } from './html/declared'
import { readHtml } from './html/readHtml'
import { leavesOf, readMime } from './mime/parts'
import type { DocumentTree } from './tree/tree'

/**
 * The tree of a page that a browser or Word saved with all its parts in one file (MHTML, RFC 2557). Only the page itself is
 * read; its pictures and frames are not looked at.
 */
export const readSavedPage = (
  name: string,
  bytes: Uint8Array,
  chosen: string | null,
): { readonly tree: DocumentTree; readonly decoded: Decoded } => {
  const saved = readMime(bytes)
  const page = leavesOf(saved).find(({ type, body }) => type === 'text/html' && body.length > 0)
  if (page === undefined) throw new Refusal('source.damaged', { name, reason: 'no page inside' })
  const decoded = decode(page.body, { declared: page.charset ?? declaredEncoding(page.body), chosen })
  const tree = readHtml(decoded.text)
  return { tree: { ...tree, title: tree.title ?? saved.headers.text('subject') }, decoded }
}
