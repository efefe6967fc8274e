import type { EditFailure } from '#core/edit/failure'

/**
 * Everything that can be expected to go wrong, by code. The window has a sentence for each (what, where, what next): a
 * new code without one does not compile. `facts` are the words and numbers such a sentence needs.
 */
export type FailureCode =
  | EditFailure['code']
  | 'call.malformed'
  | 'call.unexpected'
  | 'kit.missing'
  | 'kit.notOpen'
  | 'kit.inUse'
  | 'kit.tooNew'
  | 'kit.damaged'
  | 'kit.notAKit'
  /** Chosen by a person from outside the library; nothing of theirs is damaged. */
  | 'kit.fileUnread'
  | 'kit.changedOutside'
  | 'kit.gone'
  /** It was opened to look at. */
  | 'kit.readOnly'
  /** Another program has opened the kit all the same; nothing more is written beside it. */
  | 'kit.takenOver'
  /** The kit went on elsewhere while changes waited here: there are two versions now. */
  | 'kit.split'
  /** It lies in a library that opens with a passphrase, and is not sealed: anybody can have written it. */
  | 'kit.unsealed'
  /** It is of a library that opens with a passphrase, and is not in it, or the file with the key is gone. */
  | 'kit.sealed'
  /** The library is locked, or on its way from one state to the other. */
  | 'library.locked'
  | 'vault.wrongPassphrase'
  | 'vault.wrongCode'
  /** A sign of the code lacks or is another: it was not tried. */
  | 'vault.mistypedCode'
  | 'vault.tooShort'
  /** Neither of the two files with the key can be read. */
  | 'vault.damaged'
  | 'vault.tooNew'
  /** There is no passphrase to change, or there is one already. */
  | 'vault.notNow'
  /** Files that do not open would be lost when the key goes. */
  | 'vault.illegible'
  /** The person did not want to wait for it. */
  | 'vault.stopped'
  /** Something stands where the library should go. */
  | 'library.taken'
  | 'library.nested'
  /** A link stands in the library: what it leads to is not ours to move. */
  | 'library.linked'
  /** Changes of open kits wait for the disk, so that the library cannot go. */
  | 'library.waiting'
  /** The library stands where whoever started the program has said. */
  | 'library.fixed'
  /** A filter was to be kept under a name beside so many others. */
  | 'view.tooMany'
  /** A file that was never one with this kit, or so long ago that neither remembers it. */
  | 'merge.strangers'
  /** No file was chosen, or another kit’s. */
  | 'merge.notChosen'
  /** Both sides have changed something, and nobody has said what becomes of it. */
  | 'merge.undecided'
  | 'merge.nothing'
  /** What was chosen of one thing from both sides does not hold together. */
  | 'merge.misfit'
  | 'disk.full'
  | 'disk.readOnly'
  | 'disk.failed'
  | 'file.missing'
  | 'file.notOpened'
  | 'file.unreadable'
  | 'source.empty'
  /** A page without words of its own: only its script would draw them. */
  | 'source.onlyInScript'
  | 'source.tooLong'
  | 'source.unknownType'
  | 'source.damaged'
  | 'source.encrypted'
  | 'source.noText'
  /** Read as what a person said that it is, it gives no words. */
  | 'source.notText'
  /** Its pages are pictures of words. */
  | 'source.scanned'
  /** It opens with a password. */
  | 'source.locked'
  | 'source.wrongPassword'
  | 'source.tooManyPages'
  | 'source.alreadyThere'
  /** The person did not want to wait for it. */
  | 'source.cancelled'
  /** Reading took longer than any honest file needs, or more memory, or broke the process that reads. */
  | 'source.tooSlow'
  | 'source.tooHeavy'
  | 'photo.notAPicture'
  | 'photo.tooLarge'
  | 'pack.missing'
  | 'pack.noDistribution'
  | 'pack.passwordPdfOnly'
  /** No section of the pack says anything to its readers. */
  | 'pack.empty'
  | 'pack.cancelled'
  | 'pack.failed'
  /** The process that sets packs stood still, or came to words that it cannot set. */
  | 'pack.stalled'
  | 'pack.unsettable'
  /** A quotation or a name has letters that no bundled face can show. */
  | 'pack.unprintable'
  /** The finished file says what its readers may not see: `field` and `id` tell what, `page` or `place` where. */
  | 'pack.leak'
  /** A page of the finished file lacks its marking. */
  | 'pack.unmarked'
  /** The finished file could not be read back whole, or holds what no pack has. */
  | 'pack.unproved'
  /** A quotation placed in a pack for readers outside is not word for word in its source. */
  | 'pack.brokenQuote'
  | 'pack.busy'
  | 'export.notWritten'

export interface Failure {
  readonly code: FailureCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const failed = (
  code: FailureCode,
  facts: Failure['facts'] = {},
): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code, facts },
})
