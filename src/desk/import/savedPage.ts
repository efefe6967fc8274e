import PostalMime from 'postal-mime'
import { Refusal } from '../refusal'
import { readHtml } from './html/readHtml'
import type { DocumentTree } from './tree/tree'

/**
 * The tree of a page that a browser or Word saved with all its parts in one file (MHTML, RFC 2557). Only the page itself is
 * read; its pictures and frames are not looked at.
 */
export const readSavedPage = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<DocumentTree> => {
  const saved = await PostalMime.parse(bytes).catch(() => null)
  if (saved?.html === undefined) throw new Refusal('source.damaged', { name, reason: 'no page inside' })
  const tree = readHtml(saved.html)
  return { ...tree, title: tree.title ?? saved.subject ?? null }
}
