import type { Audience, ExportedVersion, PackId, QuoteId } from '#core/model'
import { sha256 } from '#core/text/sha256'
import type { Document } from './document'
import { spelledInOrder } from './inOrder'

/** What a pack says, as a hash and thing by thing, and the number under which it leaves. */
export type PackVersion = Pick<ExportedVersion, 'version' | 'sha256' | 'items'> & {
  /** The quotations whose words stand in it. */
  readonly quoteIds: readonly QuoteId[]
}

/**
 * The higher number is the later word: what says the same as the file that left last has its number, everything else has
 * the next one. So it is too with a pack that says again what it said before the last: whoever holds that last file must
 * see that another one has come. Each reader's files are counted by themselves: nobody else holds one. What it says is not
 * asked for where nothing has left.
 */
export const versionOf = (
  exports: readonly ExportedVersion[],
  { id, audience }: { readonly id: PackId; readonly audience: Audience },
  content: () => PackVersion['sha256'],
): PackVersion['version'] => {
  const [last] = exports
    .filter((one) => one.packId === id && one.audience === audience)
    .toSorted((one, other) => other.version - one.version)
  if (last === undefined) return 1
  return last.sha256 === content() ? last.version : last.version + 1
}

/**
 * The SHA-256 of what a pack prints and how it is set; of a document that is neither dated nor numbered, so that the same
 * words are the same tomorrow. Not of a file: the same document painted twice is the same.
 */
export const contentHash = ({ notes: _notes, ...printed }: Document): PackVersion['sha256'] =>
  sha256(spelledInOrder(printed, isBlock))

/** Of a text that is shown as it was the blocks are the same ones. */
const isBlock = (value: object): boolean => 'anchor' in value && 'kind' in value
