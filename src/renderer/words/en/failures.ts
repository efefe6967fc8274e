import type { Failure, FailureCode } from '#contract/failures'
import { withheldBecause } from './withheld'

/** What happened and where, then what comes next. */
export interface FailureWords {
  readonly title: string
  readonly next: string
}

type Facts = Failure['facts']

const fact = (facts: Facts, name: string, otherwise: string): string => String(facts[name] ?? otherwise)
const file = (facts: Facts): string => fact(facts, 'name', fact(facts, 'file', 'The file'))
const kit = (facts: Facts): string => {
  const title = fact(facts, 'title', '')
  return title === '' ? 'This kit' : `“${title}”`
}

/** One answer for everything that can be expected to go wrong. A code without one does not compile. */
export const failures: Readonly<Record<FailureCode, (facts: Facts) => FailureWords>> = {
  'edit.unknown': () => ({
    title: 'That item is no longer in the kit.',
    next: 'Nothing was changed. The screen shows the kit as it is now.',
  }),
  'edit.notInSource': () => ({
    title: 'Those words do not stand at that place in the source.',
    next: 'The quotation was not taken in. Select the words in the source again.',
  }),
  'edit.lastPack': () => ({
    title: 'A kit always keeps one pack.',
    next: 'Add another pack first, then remove this one.',
  }),
  'edit.barred': (facts) => ({
    title: `This quote may not go to the ${fact(facts, 'audience', 'readers of that pack')}: ${withheldBecause(fact(facts, 'because', ''))}.`,
    next: 'It stays out of that pack. If other terms were agreed, say so under Release first.',
  }),
  'call.malformed': (facts) => ({
    title: `The desk did not understand a request (${fact(facts, 'call', 'unnamed')}).`,
    next: 'Nothing was changed. Please report this with the version number from About.',
  }),
  'call.unexpected': (facts) => ({
    title: `Something went wrong inside the program (${fact(facts, 'call', 'unnamed')}).`,
    next: 'What was saved stays saved. Try again; if it returns, restart the program.',
  }),
  'kit.missing': (facts) => ({
    title: `${kit(facts)} is not in the library folder.`,
    next: 'It may have been moved by hand. Put its folder back, or remove the card.',
  }),
  'kit.notOpen': () => ({ title: 'No kit is open.', next: 'Open a kit in the library, then try again.' }),
  'kit.inUse': (facts) => ({
    title: `${kit(facts)} is open in another window of Briefing Kit.`,
    next: 'Close it there first; two writers would undo each other’s work.',
  }),
  'kit.tooNew': (facts) => ({
    title: `${kit(facts)} was written by a newer version of Briefing Kit.`,
    next: 'Nothing was changed in it. Update this program to open it.',
  }),
  'kit.damaged': (facts) => ({
    title: `${kit(facts)} is damaged and no earlier state could be read.`,
    next: 'The files were left as they are. Restore the kit’s folder from a backup.',
  }),
  'kit.notAKit': (facts) => ({
    title: `${file(facts)} is not a kit.`,
    next: 'Nothing was changed. Choose a folder that Briefing Kit has made.',
  }),
  'kit.changedOutside': (facts) => ({
    title: `${kit(facts)} was changed on disk by another program.`,
    next: 'Your last change was not written. Open the kit again to see what is there now.',
  }),
  'kit.gone': (facts) => ({
    title: `The folder of ${kit(facts) === 'This kit' ? 'this kit' : kit(facts)} has disappeared from the disk.`,
    next: 'What was saved before is in that folder. Put it back, open the kit again and repeat the last change.',
  }),
  'disk.full': () => ({
    title: 'The disk is full; the last change is not saved.',
    next: 'What was saved before is untouched. Free some space and repeat the change.',
  }),
  'disk.readOnly': () => ({
    title: 'The library folder may not be written to.',
    next: 'What was saved before is untouched. Allow writing to the folder named in About.',
  }),
  'disk.failed': (facts) => ({
    title: `The disk refused to write (${fact(facts, 'reason', fact(facts, 'code', 'no reason given'))}).`,
    next: 'What was saved before is untouched. Check the disk, open the kit again and repeat the last change.',
  }),
  'file.missing': (facts) => ({
    title: `${file(facts)} is not there any more.`,
    next: 'Nothing was taken in. Choose the file again.',
  }),
  'file.unreadable': (facts) => ({
    title: `${file(facts)} could not be read.`,
    next: 'Nothing was taken in. Check that you may open it, then try again.',
  }),
  'source.empty': (facts) => ({
    title: facts['name'] === undefined ? 'There is no text on the clipboard.' : `${file(facts)} is empty.`,
    next: 'Nothing was taken in. Copy the text of the press release and press Ctrl+V.',
  }),
  'source.tooLong': (facts) => ({
    title: `${facts['name'] === undefined ? 'The text' : file(facts)} is longer than a source may be.`,
    next: `Nothing was taken in. The limit is ${fact(facts, 'limit', '10 million')} characters; split the text into parts.`,
  }),
  'source.unknownType': (facts) => ({
    title: `${file(facts)} is of a kind that cannot be read here.`,
    next: 'Nothing was taken in. Use text, Markdown, HTML or Word (.docx), or copy the words and paste them.',
  }),
  'source.damaged': (facts) => ({
    title: `${file(facts)} is damaged and could not be read.`,
    next: 'Nothing was taken in. Open it in the program it came from, copy the words and paste them.',
  }),
  'source.encrypted': (facts) => ({
    title: `${file(facts)} is locked with a password.`,
    next: 'Nothing was taken in. Save a copy without the password, then add that.',
  }),
  'source.noText': (facts) => ({
    title: `${file(facts)} has no text in it, only pictures.`,
    next: 'Nothing was taken in. Ask for a version with text.',
  }),
  'source.alreadyThere': (facts) => ({
    title: `The same text is already in this kit${facts['title'] === undefined ? '' : ` as “${String(facts['title'])}”`}.`,
    next: 'It was not added a second time.',
  }),
  'photo.notAPicture': (facts) => ({
    title: `${file(facts)} is not a picture that can be read.`,
    next: 'The earlier photo stays. Choose a JPEG, PNG or WebP file.',
  }),
  'photo.tooLarge': (facts) => ({
    title: `${file(facts)} is too large for a photo.`,
    next: 'The earlier photo stays. Choose a smaller picture.',
  }),
  'pack.missing': () => ({
    title: 'That pack is no longer in the kit.',
    next: 'Choose another pack on the Pack screen.',
  }),
  'pack.cancelled': () => ({ title: 'The export was stopped.', next: 'No file was written.' }),
  'pack.failed': (facts) => ({
    title: `The pages could not be made${facts['section'] === undefined ? '' : ` (${String(facts['section'])})`}.`,
    next: 'No file was written. The kit is safe; try again, or leave out the section that fails.',
  }),
  'pack.leak': () => ({
    title: 'The finished file still held words that this audience may not see.',
    next: 'The file was not written. Please report this: it must never happen.',
  }),
  'pack.brokenQuote': (facts) => ({
    title: `Words of ${fact(facts, 'speaker', 'a speaker')} are not in the source as quoted: “${fact(facts, 'words', '')}”.`,
    next: `No file was written: a pack for the ${fact(facts, 'audience', 'outside')} holds only what was said. Set the quote right, drop it, or take it out of this pack.`,
  }),
  'pack.busy': () => ({ title: 'Another pack is being made.', next: 'Wait until it is finished, or stop it.' }),
  'export.notWritten': (facts) => ({
    title: `The pack could not be written to ${fact(facts, 'path', 'that place')}.`,
    next: 'Any earlier file there is untouched. Choose another folder.',
  }),
}
