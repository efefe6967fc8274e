import type { FailureCode } from '#contract/failures'

/** Words that stand for the audience in the middle of a sentence. */
const audience =
  '{audience, select, principal {principal} delegation {delegation} counterpart {counterpart} press {press} other {readers of that pack}}'

/**
 * One answer for everything that can be expected to go wrong: what happened and where, then what comes next. A code
 * without one does not compile. `unnamed` is said in place of `title` when neither a file nor a kit is named.
 */
export const failures = {
  'edit.unknown': {
    title: 'That item is no longer in the kit.',
    next: 'Nothing was changed. The screen shows the kit as it is now.',
  },
  'edit.known': {
    title: 'That item is in the kit already.',
    next: 'Nothing was changed. Open the one that is there.',
  },
  'edit.notInSource': {
    title: 'Those words do not stand at that place in the source.',
    next: 'The quotation was not taken in. Select the words in the source again.',
  },
  'edit.outsideUtterance': {
    title: 'Not all of these words are one utterance in the source.',
    next: 'Nothing was changed. Select words inside one pair of marks, or keep them as reported.',
  },
  'edit.notNamed': {
    title: 'The source does not name that speaker there.',
    next: 'Nothing was changed. Show the words that name them, or set them by hand with a reason.',
  },
  'edit.namesAnother': {
    title: 'The source names somebody else there.',
    next: 'Nothing was changed. Set the speaker against the source, with a reason, if you know better.',
  },
  'edit.hasMarks': {
    title: 'This source says by its marks what was spoken.',
    next: 'Nothing was changed. Only notes without quotation marks can be marked by hand.',
  },
  'edit.readingUnsound': {
    title: 'What was read does not fit the text of the source.',
    next: 'Nothing was changed. Take the source in again.',
  },
  'edit.embargoEndless': {
    title: 'An embargo needs an end.',
    next: 'Nothing was changed. Say on which day and at what time it ends.',
  },
  'edit.descriptorMissing': {
    title: 'On background needs a descriptor.',
    next: 'Nothing was changed. Say how the speaker may be called, as was agreed.',
  },
  'edit.overrideRefused': {
    title: 'These words cannot be opened to the principal.',
    next: 'Nothing was changed. It takes a reason, and words off the record or under the Chatham House Rule.',
  },
  'edit.unreadable': {
    title: 'This change could not be read again from the disk.',
    next: 'Nothing was changed. It is a fault of the program: say it another way.',
  },
  'edit.lastPack': {
    title: 'A kit always keeps one pack.',
    next: 'Add another pack first, then remove this one.',
  },
  'edit.barred': {
    title: `This quote may not go to the ${audience}: {because}.`,
    next: 'It stays out of that pack. If other terms were agreed, say so under Terms first.',
  },
  'call.malformed': {
    title: 'The desk did not understand a request ({call}).',
    next: 'Nothing was changed. Please report this with the version number from About.',
  },
  'call.unexpected': {
    title: 'Something went wrong inside the program ({call}).',
    next: 'What was saved stays saved. Try again; if it returns, restart the program.',
  },
  'kit.missing': {
    title: '“{title}” is not in the library folder.',
    unnamed: 'This kit is not in the library folder.',
    next: 'It may have been moved by hand. Put its folder back, or remove the card.',
  },
  'kit.notOpen': {
    title: 'No kit is open.',
    next: 'Open a kit in the library, then try again.',
  },
  'kit.inUse': {
    title: '“{title}” is open in another window of Briefing Kit.',
    unnamed: 'This kit is open in another window of Briefing Kit.',
    next: 'Close it there first; two writers would undo each other’s work.',
  },
  'kit.tooNew': {
    title: '“{title}” was written by a newer version of Briefing Kit.',
    unnamed: 'This kit was written by a newer version of Briefing Kit.',
    next: 'Nothing was changed in it. Update this program to open it.',
  },
  'kit.damaged': {
    title: '“{title}” is damaged and no earlier state could be read.',
    unnamed: 'This kit is damaged and no earlier state could be read.',
    next: 'The files were left as they are. Restore the kit’s folder from a backup.',
  },
  'kit.notAKit': {
    title: '{file} is not a kit.',
    unnamed: 'That file is not a kit.',
    next: 'Nothing was changed. Choose a folder that Briefing Kit has made.',
  },
  'kit.fileUnread': {
    title: '{file} could not be read as a kit.',
    unnamed: 'That file could not be read as a kit.',
    next: 'Nothing was changed. Choose a kit file that Briefing Kit has written, or ask for it again.',
  },
  'kit.changedOutside': {
    title: '“{title}” was changed on disk by another program.',
    unnamed: 'This kit was changed on disk by another program.',
    next: 'Your last change was not written. Open the kit again to see what is there now.',
  },
  'kit.gone': {
    title: 'The folder of “{title}” has disappeared from the disk.',
    unnamed: 'The folder of this kit has disappeared from the disk.',
    next: 'What was saved before is in that folder. Put it back, open the kit again and repeat the last change.',
  },
  'kit.readOnly': {
    title: '“{title}” was opened to be read.',
    unnamed: 'This kit was opened to be read.',
    next: 'Nothing was changed. Close it in the other program, then open it here again.',
  },
  'kit.takenOver': {
    title: '“{title}” was opened by another program.',
    unnamed: 'This kit was opened by another program.',
    next: 'Nothing more is written beside it. Your words are kept here; save a copy, or wait until it is closed there.',
  },
  'kit.split': {
    title: '“{title}” went on elsewhere while changes waited here.',
    unnamed: 'This kit went on elsewhere while changes waited here.',
    next: 'Both versions are kept: yours is in this window. Keep it as a second kit.',
  },
  'kit.unsealed': {
    title: '“{title}” lies in this library without its protection.',
    unnamed: 'This kit lies in this library without its protection.',
    next: 'Somebody has put it there. Nothing was opened. Move it out of the library, then take its kit.json in.',
  },
  'kit.sealed': {
    title: '“{title}” is of a library that opens with a passphrase.',
    unnamed: 'This kit is of a library that opens with a passphrase.',
    next: 'Nothing was changed. Open that library, or put its file library.key back where it was.',
  },
  'library.locked': {
    title: 'The library is locked.',
    next: 'Nothing is lost. Type the passphrase, and go on.',
  },
  'vault.wrongPassphrase': {
    title: 'That is not the passphrase of this library.',
    next: 'Nothing was opened. Capital letters count; the recovery code opens it, too.',
  },
  'vault.wrongCode': {
    title: 'This code is of another library, or of an earlier sheet.',
    next: 'Nothing was opened. Look for the sheet that was printed last.',
  },
  'vault.mistypedCode': {
    title: 'A sign of the code is wrong, or lacks.',
    next: 'Compare it with the sheet: seven groups of four.',
  },
  'vault.tooShort': {
    title: 'A passphrase has at least eight signs.',
    next: 'Nothing was changed. Four words that do not belong together are easy to keep and hard to guess.',
  },
  'vault.damaged': {
    title: 'The file with the key of this library is damaged, and so is its copy.',
    next: 'Nothing was changed. Put library.key back from a backup; without it nobody can open the library.',
  },
  'vault.tooNew': {
    title: 'The key of this library was written by a newer version of Briefing Kit.',
    next: 'Nothing was changed. Open it with that version.',
  },
  'vault.notNow': {
    title: 'That cannot be done with this library now.',
    next: 'Nothing was changed. Open the Settings again to see how it is protected.',
  },
  'vault.illegible': {
    title: '{file} cannot be opened, and would be lost with the key.',
    unnamed: 'A file cannot be opened, and would be lost with the key.',
    next: 'The library stays protected. Open and close that kit, which mends it from its copies, then try again.',
  },
  'vault.stopped': {
    title: 'Stopped.',
    next: 'The library is as it was before.',
  },
  'library.taken': {
    title: 'There is already something at {file}.',
    next: 'The library stays where it is. Choose another place.',
  },
  'library.nested': {
    title: 'The library cannot stand inside itself.',
    next: 'It stays where it is. Choose a place outside its folder.',
  },
  'library.linked': {
    title: 'A link stands in the library: {file}.',
    next: 'The library stays where it is. Put what the link leads to in its place, then move it.',
  },
  'library.waiting': {
    title: 'Changes are still waiting for the disk.',
    next: 'The library stays where it is. Open the kit, make room or save a copy, then move it.',
  },
  'library.fixed': {
    title: 'The place of this library was given when the program was started.',
    next: 'Nothing was changed. Start the program without it to choose another place.',
  },
  'merge.strangers': {
    title: '{file} and this kit have no state in common, so nobody can tell who changed what.',
    next: 'Nothing was changed. Open the file as a kit of its own, and compare the two.',
    unnamed: 'The file and this kit have no state in common, so nobody can tell who changed what.',
  },
  'merge.notChosen': {
    title: 'No copy of this kit is chosen any more.',
    next: 'Nothing was changed. Choose the file again.',
  },
  'merge.undecided': {
    title: 'Something that both have changed is not decided yet.',
    next: 'Nothing was changed. Say for each whether yours or theirs stays, and merge again.',
  },
  'merge.nothing': {
    title: 'The copy has nothing that is to be taken.',
    next: 'Nothing was changed.',
  },
  'merge.misfit': {
    title: 'What was chosen for “{words}” does not hold together.',
    next: 'Nothing was changed. Take all of it from one side, and merge again.',
  },
  'view.tooMany': {
    title: 'There is no room for one more saved view.',
    next: 'Nothing was saved. Remove one that you no longer use, and save this one again.',
  },
  'disk.full': {
    title: 'The disk is full; the last change is not saved.',
    next: 'What was saved before is untouched. Free some space and repeat the change.',
  },
  'disk.readOnly': {
    title: 'The library folder may not be written to.',
    next: 'What was saved before is untouched. Allow writing to the folder named in About.',
  },
  'disk.failed': {
    title: 'The disk refused to write ({reason}).',
    next: 'What was saved before is untouched. Check the disk, open the kit again and repeat the last change.',
  },
  'file.notOpened': {
    title: 'This computer did not open {file}.',
    unnamed: 'This computer did not open the file.',
    next: 'The file is there. Open it from its folder, with a program that reads PDF.',
  },
  'file.missing': {
    title: '{file} is not there any more.',
    unnamed: 'The file is not there any more.',
    next: 'Nothing was taken in. Choose the file again.',
  },
  'file.unreadable': {
    title: '{file} could not be read.',
    unnamed: 'The file could not be read.',
    next: 'Nothing was taken in. Check that you may open it, and that it is where it was.',
  },
  'source.empty': {
    title: '{file} is empty.',
    unnamed: 'There is no text on the clipboard.',
    next: 'Nothing was taken in. Copy the text of the press release and press Ctrl+V.',
  },
  'source.onlyInScript': {
    title: '{file} holds no text itself: only its script would draw it.',
    unnamed: 'The page holds no text itself: only its script would draw it.',
    next: 'Nothing was taken in. Open it in the browser, select the article, copy it and press Ctrl+V here.',
  },
  'source.tooLong': {
    title: '{file} is longer than a source may be.',
    unnamed: 'The text is longer than a source may be.',
    next: 'Nothing was taken in. The limit is {limit} characters; split the text into parts.',
  },
  'source.unknownType': {
    title: '{file} is of a kind that cannot be read here.',
    unnamed: 'The file is of a kind that cannot be read here.',
    next: 'Nothing was taken in. Use PDF, Word, mail, a web page or text, or copy the words and paste them.',
  },
  'source.damaged': {
    title: '{file} is damaged and could not be read.',
    unnamed: 'The file is damaged and could not be read.',
    next: 'Nothing was taken in. Open it in the program it came from, copy the words and paste them.',
  },
  'source.encrypted': {
    title: '{file} is locked with a password.',
    unnamed: 'The file is locked with a password.',
    next: 'Nothing was taken in. Save a copy without the password, then add that.',
  },
  'source.noText': {
    title: '{file} has no text in it, only pictures.',
    unnamed: 'The file has no text in it, only pictures.',
    next: 'Nothing was taken in. Ask for a version with text.',
  },
  'source.notText': {
    title: 'Read so, {file} gives no words.',
    unnamed: 'Read so, the file gives no words.',
    next: 'Nothing was taken in. Try another kind or another encoding.',
  },
  'source.scanned': {
    title: '{file} is scanned: its pages are pictures.',
    unnamed: 'The file is scanned: its pages are pictures.',
    next: 'Nothing was taken in yet. Type what it says beside its pages, or ask for a version with text.',
  },
  'source.locked': {
    title: '{file} opens with a password.',
    unnamed: 'The file opens with a password.',
    next: 'Nothing was taken in yet. Type its password, or add a copy without one.',
  },
  'source.wrongPassword': {
    title: '{file} does not open with this password.',
    unnamed: 'The file does not open with this password.',
    next: 'Nothing was taken in. Capitals count; ask whoever sent it.',
  },
  'source.tooManyPages': {
    title: '{file} has more pages than a source may have.',
    unnamed: 'The file has more pages than a source may have.',
    next: 'Nothing was taken in. The limit is {limit} pages; split the file into parts.',
  },
  'source.alreadyThere': {
    title: 'The same text is already in this kit as “{title}”.',
    unnamed: 'The same text is already in this kit.',
    next: 'It was not added a second time.',
  },
  'source.cancelled': {
    title: 'Reading {file} was stopped.',
    unnamed: 'Reading was stopped.',
    next: 'Nothing was taken in.',
  },
  'source.tooSlow': {
    title: '{file} takes too long to read.',
    unnamed: 'The text takes too long to read.',
    next: 'Nothing was taken in. Open it in the program it came from and save it as text, or paste a part of it.',
  },
  'source.tooHeavy': {
    title: '{file} needs too much memory to be read.',
    unnamed: 'The text needs too much memory to be read.',
    next: 'Nothing was taken in. Open it in the program it came from and save it as text, or paste a part of it.',
  },
  'photo.notAPicture': {
    title: '{file} is not a picture that can be read.',
    unnamed: 'The file is not a picture that can be read.',
    next: 'The earlier photo stays. Choose a JPEG, PNG or WebP file.',
  },
  'photo.tooLarge': {
    title: '{file} is too large for a photo.',
    unnamed: 'The file is too large for a photo.',
    next: 'The earlier photo stays. Choose a smaller picture.',
  },
  'pack.missing': {
    title: 'That pack is no longer in the kit.',
    next: 'Choose another pack on the Pack screen.',
  },
  'pack.noDistribution': {
    title: 'Nobody stands on the distribution list.',
    next: 'Write on the Pack screen who gets a copy.',
  },
  'pack.passwordPdfOnly': {
    title: 'Only a PDF can have a password.',
    next: 'Choose PDF as the form, or leave the password out.',
  },
  'pack.empty': {
    title: 'Nothing in this pack is for its readers.',
    next: 'No file was written. Switch on a section, or open what stands in it to these readers.',
  },
  'pack.cancelled': {
    title: 'The export was stopped.',
    next: 'No file was written.',
  },
  'pack.failed': {
    title: 'The pages could not be made.',
    next: 'No file was written. The kit is safe; try again, or leave out the section that fails.',
  },
  'pack.stalled': {
    title: 'Setting the pages stood still at “{words}” and was ended.',
    next: 'No file was written and the kit is safe. Leave out the section with these words, and please report this.',
  },
  'pack.unsettable': {
    title: 'These words cannot be set on a page: “{words}”.',
    next: 'No file was written and the kit is safe. Leave out the section with these words, and please report this.',
  },
  'pack.unprintable': {
    title: 'No bundled typeface has {letters}, which stands in “{words}”.',
    next: 'No file was written: a quotation or a name must not be printed with a letter missing. Leave it out, or write the name in letters that can be shown.',
  },
  'pack.leak': {
    title: 'The finished file held {field} {inFile}, which its readers may not see.',
    next: 'No file was written. Look at that field: change its words, or what its readers may see.',
  },
  'pack.unmarked': {
    title: 'Page {page} of the finished file lacked its marking at the head or at the foot.',
    next: 'No file was written. A shorter marking fits on every page; handling goes into its own line.',
  },
  'pack.unproved': {
    title: 'The finished file could not be read back from end to end, so nobody can say what is in it.',
    next: 'No file was written. The kit is safe; try again, or leave out the pictures.',
  },
  'pack.brokenQuote': {
    title: 'Words of {speaker} are not in the source as quoted: “{words}”.',
    next: `No file was written: a pack for the ${audience} holds only what was said. Set the quote right, drop it, or take it out of this pack.`,
  },
  'pack.busy': {
    title: 'Another pack is being made.',
    next: 'Wait until it is finished, or stop it.',
  },
  'export.notWritten': {
    title: 'The pack could not be written to {path}.',
    next: 'Any earlier file there is untouched. Choose another folder.',
  },
} as const satisfies Readonly<
  Record<FailureCode, { readonly title: string; readonly unnamed?: string; readonly next: string }>
>

/** What a sentence says where the failure does not bring the fact it asks for. */
export const unknownFacts = {
  call: 'unnamed',
  reason: 'no reason given',
  limit: '10 million',
  speaker: 'a speaker',
  path: 'that place',
} as const
