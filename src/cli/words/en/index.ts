import { reasons } from '#core/words/en/reasons'
import type { FailureCode } from '#contract/failures'

/** One sentence for each thing that can be expected to go wrong: what, where, what next. */
const failures = {
  'edit.unknown': 'The kit has no {id}; nothing was changed.',
  'edit.known': 'The kit has {id} already; nothing was changed.',
  'edit.notInSource': 'Quotation {id} is not word for word in its source; nothing was changed.',
  'edit.outsideUtterance': 'The words of quotation {id} are not one utterance of its source; nothing was changed.',
  'edit.notNamed': 'The source of quotation {id} does not name that speaker; nothing was changed.',
  'edit.namesAnother': 'The source of quotation {id} names another speaker; nothing was changed.',
  'edit.hasMarks': 'Source {id} has quotation marks; only notes without are marked by hand.',
  'edit.readingUnsound': 'What was read does not fit the text of source {id}; nothing was changed.',
  'edit.embargoEndless': 'The embargo of quotation {id} has no end; nothing was changed.',
  'edit.descriptorMissing': 'Quotation {id} is on background without a descriptor; nothing was changed.',
  'edit.overrideRefused':
    'Quotation {id} cannot be opened to the principal on its terms, or without a reason; nothing was changed.',
  'edit.unreadable': 'The change could not be read again from the disk at {where}; nothing was changed.',
  'edit.lastPack': 'A kit keeps at least one pack; nothing was changed.',
  'edit.barred': 'Quotation {id} may not go to the {audience} ({reason}); nothing was changed.',
  'call.malformed': 'The request {call} is not well formed at {where}: {what}.',
  'call.unexpected': 'Something went wrong inside the program during {call}; please report it.',
  'kit.missing': 'There is no kit at {place}; give its folder or its kit.json.',
  'kit.notOpen': 'The kit is not open.',
  'kit.inUse': 'The kit is open in another window (process {pid}); close it there first.',
  'kit.tooNew':
    '{file} was written by a newer version of Briefing Kit (schema {found}, known here up to {known}); update this one.',
  'kit.damaged': '{file} is not as it was written: the kit is damaged or was changed by another program.',
  'kit.notAKit': '{file} is not a kit of Briefing Kit.',
  'kit.fileUnread': '{file} could not be read as a kit file; nothing was changed.',
  'kit.changedOutside': '{file} was changed by another program meanwhile; open the kit again.',
  'kit.gone': 'The folder of the kit is no longer there; put it back or choose another one.',
  'kit.takenOver': 'The kit was opened by another program; close it there and try again.',
  'kit.split': 'The kit was changed by another program meanwhile; both versions are kept.',
  'kit.readOnly': 'The kit was opened to be read; nothing was changed.',
  'kit.unsealed': 'The kit lies in a protected library without its protection; move it out and take its kit.json in.',
  'kit.sealed': 'The kit is of a library that opens with a passphrase; name the library, or put its library.key back.',
  'library.locked': 'The library opens with a passphrase; type it at a terminal, or give --passphrase-file FILE.',
  'vault.wrongPassphrase': 'That is not the passphrase of this library; nothing was opened.',
  'vault.wrongCode': 'This code is of another library, or of an earlier sheet; nothing was opened.',
  'vault.mistypedCode': 'A sign of the code is wrong, or lacks; compare it with the sheet.',
  'vault.tooShort': 'A passphrase has at least eight signs; nothing was changed.',
  'vault.damaged': 'library.key and its copy are damaged; put one back from a backup.',
  'vault.tooNew': 'library.key was written by a newer version of Briefing Kit; update this one.',
  'vault.notNow': 'The library is in that state already; nothing was changed.',
  'vault.illegible': '{file} cannot be opened and would be lost with the key; open and close that kit first.',
  'vault.stopped': 'Stopped; the library is as it was before.',
  'library.taken': '{file} is there already; choose another place.',
  'library.nested': 'A library cannot stand inside itself; choose another place.',
  'library.linked': '{file} is a link; put what it leads to in its place, then move the library.',
  'library.waiting': 'Changes wait for the disk; make room for them before the library moves.',
  'library.fixed': 'The library stands where --library says; name another folder there.',
  'disk.full': 'The disk is full; make room and try again, what was there before is untouched.',
  'disk.readOnly': 'Nothing can be written there; choose a folder that you may write to.',
  'disk.failed': 'The disk refused to write{because}; check it before you go on.',
  'file.missing': '{file} is not there; check the name.',
  'file.notOpened': '{file} was not opened by this computer.',
  'file.unreadable': '{file} cannot be read; check that it is a file and that you may open it.',
  'source.empty': '{file} has no text in it; nothing was taken in.',
  'source.onlyInScript':
    '{file} holds no text itself, only a script that would draw it; copy the article from the browser, or save it there as text.',
  'source.tooLong': '{file} is longer than {limit, number} bytes; take in a part of it.',
  'source.unknownType': '{file} is of a type that cannot be read; use {known}.',
  'source.damaged': '{file} is damaged{because}; open it in the program it comes from and save it anew.',
  'source.encrypted': '{file} is locked with a password or in the old Word format; save it as docx without a password.',
  'source.noText': '{file} holds pictures but no text; the words must be typed.',
  'source.notText': '{file} gives no words when it is read so; nothing was taken in.',
  'source.scanned': '{file} is scanned: its pages are pictures, and the words must be typed.',
  'source.locked': '{file} opens with a password; give it with --password, or save a copy without it.',
  'source.wrongPassword': '{file} does not open with this password.',
  'source.tooManyPages': '{file} has more than {limit, number} pages; take in a part of it.',
  'source.alreadyThere': 'The text of {file} is in the kit already, as “{title}”.',
  'source.cancelled': '{file} was not read: the command was stopped.',
  'source.tooSlow':
    '{file} takes longer to read than any honest file; open it in the program it comes from and save it as text.',
  'source.tooHeavy':
    '{file} could not be read within the memory a text needs; open it in the program it comes from and save it as text.',
  'photo.notAPicture': '{file} is no picture that can be used.',
  'photo.tooLarge': '{file} is too large a picture.',
  'pack.missing': 'The kit has no such pack.',
  'pack.passwordPdfOnly': 'Only a PDF can have a password: leave --form out.',
  'pack.noDistribution': 'Nobody stands on the distribution list of that pack; --copies NAMES.txt sets it.',
  'pack.empty': 'No section of that pack says anything to its readers; no file was written.',
  'pack.cancelled': 'The pack was stopped; no file was written.',
  'pack.failed': 'The pack could not be made{because}; no file was written.',
  'pack.stalled': 'Setting the pack stood still at “{words}” and was ended; no file was written.',
  'pack.unsettable': 'These words cannot be set: “{words}”; no file was written.',
  'pack.unprintable':
    'No bundled typeface has {letters}, which stands in a quotation or a name: “{words}”; no file was written.',
  'pack.leak':
    'The finished file held {field} of {id}, which this audience must not see ({where}); no file was written.',
  'pack.unmarked': 'Page {page} of the finished file lacked its marking; no file was written.',
  'pack.unproved': 'The finished file could not be proved{because}; no file was written.',
  'pack.brokenQuote':
    'Quotation {id} by {speaker} is not word for word in its source ({reason}); no file was written for the {audience}.',
  'merge.strangers': '{file} and the kit have no state in common; nothing was merged.',
  'merge.notChosen': 'No copy is chosen.',
  'merge.undecided': 'Something that both have changed is not decided; nothing was merged.',
  'merge.nothing': 'The copy has nothing that is to be taken.',
  'merge.misfit': 'What was chosen for “{words}” does not hold together; nothing was merged.',
  'view.tooMany': 'There is no room for one more saved view.',
  'pack.busy': 'Another pack is being made.',
  'export.notWritten': '{path} could not be written{because}; an older file of that name is untouched.',
} as const satisfies Readonly<Record<FailureCode, string>>

/** What a sentence says where the failure does not bring the fact it asks for. */
const unknownFacts = {
  id: 'such item',
  file: 'The text',
  place: 'that place',
  path: 'The file',
  pid: 'unknown',
  where: 'its start',
  what: 'unknown call',
  known: 'txt, md, html, docx',
} as const

const help = `Briefing Kit on the command line

  extract FILE... [--out DIR] [--reported]
      Who said what, as JSON: quotes, people, documents, turns, and reported speech
      apart as "reported". One file goes to standard output; several go to DIR, one
      NAME.json each. --reported puts what is reported among the quotes, too, as the
      kind "reported": for data in which it is content like any other.

  extract --why FILE
      Why: for each quotation all candidates, the rule and the features that spoke
      for each, and where the others lost to the chosen one.

  pack FILE... --out OUT.pdf [--form pdf|docx|html|markdown|cable|csv|json-ld|qdpx]
               [--recipe RECIPE|FILE.json]
               [--audience principal|delegation|counterpart|press]
               [--marking LABEL] [--paper A4|Letter]
               [--layout single|bound|tablet] [--type standard|large]
               [--language en|fr|es|ru|ar|zh|kk|de|pt]
               [--keep quotes,people,documents|nothing]
      Reads the files, keeps what extraction is sure of, and makes the pack: the
      quotations and people it is sure of and the documents that the texts name,
      or of these only what --keep asks for. What is not kept is not printed. The form
      is that of the name (pdf, docx, html, md, txt, csv, jsonld, qdpx) where --form says none.

  import FILE... --library DIR [--json]
      Takes the files into a new kit of that library. A result for each file.

  --password WORD (extract, pack, import) opens those of the files that are locked.
  -o stands for --out.

  build KIT... --out DIR [--audience all|principal,delegation,counterpart,press]
               [--recipe PACK|RECIPE|FILE.json] [--form FORM] [--over background]
               [--copies NAMES.txt | --password-file FILE] [--json]
      A file for each reader of each kit (its folder in a library), from one pack of it, or
      by a recipe: the kit then keeps the pack. A reader who has a pack by the same recipe
      in the kit gets that one. With --over background the kit first moves there what has
      no room on the front sheet, as a step that can be undone. All files of a kit are proved
      before any is written. With --copies a PDF for each line of NAMES.txt, of that pack and
      for its own reader, “Copy 3 of 9 – Name” on every page; the kit keeps who got which.
      With --password-file PDFs that open only with the first line of FILE (AES-256): files
      apart, “… locked.pdf”, with their tags, but no longer for archives (PDF/A). A password
      that is lost cannot be found again.
      Says what each file lacks and why. Several kits: a folder
      each, one report. 0: every file was made. 1: those of one kit were not.

  check FILE.pdf [--kit KIT --audience AUDIENCE] [--marking LABEL] [--json]
      Looks a finished PDF through, wherever it was made: the marking on each page, tags,
      language, title, scripts and attachments; with --kit, whether any word of that kit
      stands in it that these readers may not see. 1: something is wrong; the gravest is named.

  comments FILE.pdf --kit KIT [--json]
      What was written and marked on the pages of a PDF that came back, each with the thing
      of the kit that it is about, as far as its words tell.

  compare KIT OTHER [--audience AUDIENCE [--recipe PACK]] [--json]
      What differs between two versions of a kit, field by field; with --audience, between
      what that reader is given from each: what is new, changed and withdrawn, by its place.

  clone KIT -o NEW.json [--with points,quotes]
      A new kit for the next meeting of the same people: who they are, the settings of the house
      and the packs with their recipes, and promises that are still open; with --with, points and
      answers, and kept quotations with their sources. Of a protected library the window does it.

  merge MINE THEIRS [-o NEW.json] [--take mine|theirs|both] [--json]
      Two copies of a kit that two people worked on: what only one side changed is taken, what
      both changed is told with all three ways it reads, and exit code 1. With --take those are
      decided, with -o the merged kit is written: mine with its history, theirs as one step.

  share KIT -o NEW.json --audience READER [--speakers "NAME; NAME"] [--json]
      A kit of its own for that reader: the chosen people (without --speakers: all), their kept
      quotations as far as the reader may see them, and the texts these stand in with everything
      else blanked; 1 where none may go. Notes, points, history and the files that texts came in stay. The finished
      file is searched for whatever the reader may not see. Of a protected library the window
      does it.

  protect LIBRARY [--off]
      Seals everything in a library under a passphrase, and says a recovery code, once: without
      passphrase and code nobody opens it again. --off takes the protection away.

  Where a library or a kit of it is protected, the passphrase is asked for at the terminal, or is
  the first line of --passphrase-file FILE. It is never an argument: everybody could read that.

  recipes [--library DIR] [--json]
  recipes FILE.json...
      The recipes that a pack can follow, with the ministry's own from DIR/recipes; or
      whether these files are recipes. 1: one is not; its first fault is named by line.

  verify KIT [--json]
      Checks a kit (its folder or its kit.json): every quotation word for word.
      Counts exact, edited and reported quotations, and speakers found in the source, shown
      in it by hand, set by hand, set against it. Names each of the last two.
      0: every quotation stands. 1: one does not, and the first is named; or the
      kit is damaged, was changed by another program (the quotations that show it are named),
      or is not there.

Reads txt, md, html, mht, docx, odt, rtf, pdf, eml and msg. Works offline. Exit code 0, or 1 with one sentence
on standard error; 130 where it was stopped by Ctrl+C.
`

/** Every sentence that the command line says in English. */
export const english = {
  failures,
  unknownFacts,
  because: ' ({reason})',
  damagedQuotation:
    '{number, plural, one {Quotation {id} in {file} is not word for word in its source} other {Quotations {id}{more, plural, =0 {} other { and # more}} in {file} are not word for word in their sources}}: the kit is damaged or was changed by another program.',
  help,
  stopped: 'Stopped; no file was written.',
  importStopped: 'Stopped; the files read before are in.',
  unknownCommand: 'There is no command {name}; see --help.',
  noFiles: '{command} needs at least one file; see --help.',
  severalNeedFolder: 'Several files need --out DIR for their results; see --help.',
  needsOut: 'pack needs --out OUT.pdf; see --help.',
  needsNewKit: '{command} needs --out NEW.json; see --help.',
  notKitName: '{out} is no name for a kit file: it ends in .json.',
  needsLibrary: 'import needs --library DIR; see --help.',
  needsKit: '{command} needs at least one kit; see --help.',
  buildNeedsOut: 'build needs --out DIR; see --help.',
  outIsSource: '--out {path} is one of the files that are read; choose another name.',
  notInLibrary: '{path} is no kit of a library: give the folder that is named after the kit.',
  noRecipe: 'There is no pack {recipe} in this kit, and no such recipe; there is {known}. Recipes: see kit recipes.',
  clone: {
    needsOne: 'clone needs one kit; see --help.',
    isThere: '{out} is there already; choose another name.',
    done: '{out}: {people, plural, one {# person} other {# people}}, {packs, plural, one {# pack} other {# packs}}, {points, plural, one {# point} other {# points}}, {quotes, plural, one {# quotation} other {# quotations}}{promises, plural, =0 {} one {, # open promise} other {, # open promises}}.',
  },
  merge: {
    needsTwo: 'merge needs two kits; see --help.',
    conflict:
      '{kind}: {field, select, none {} other {{field} }}“{name}”\n   before: {before}\n   mine:   {mine}\n   theirs: {theirs}',
    refused: 'Not taken: {kind} “{name}” does not fit this kit.',
    done: '{taken, plural, =0 {Nothing} one {# change} other {# changes}} taken{refused, plural, =0 {} other {, # not}}.',
    undecided:
      '{number, plural, one {One thing was} other {# things were}} changed on both sides; decide with --take. Nothing was written.',
  },
  share: {
    needsOne: 'share needs one kit; see --help.',
    needsReader: 'share needs --audience: who will read the file.',
    nothing: 'No kept quotation may go to this reader: {out} was not written.',
    nobody: 'Nobody kept in this kit is called “{name}”.',
    done: '{out}: {quotes, plural, one {# quotation} other {# quotations}} of {people, plural, one {# person} other {# people}} in {sources, plural, one {# text} other {# texts}}, {blanked, plural, one {# paragraph} other {# paragraphs}} blanked.',
    left: 'Left out: {id} ({because}).',
  },
  compare: {
    needsTwo: 'compare needs two kits; see --help.',
    same: 'Nothing differs.',
    field:
      '{kind}: {field, select, none {} other {{field} }}{name, select, none {} other {“{name}”}}\n   - {before}\n   + {after}',
    item: '{what}: {section} {number}',
  },
  comments: {
    needsFile: 'comments needs one PDF; see --help.',
    needsKit: 'comments needs --kit KIT; see --help.',
    none: 'Nobody wrote on the pages of {path}.',
    left: '{number, plural, one {# more comment is} other {# more comments are}} on its pages and not told here.',
    one: 'Page {page}, {how, select, marked {marked} struck {struck out} written {written on the page} drawn {drawn} other {note}}{by, select, other {, {by}}}: {said}\n   “{words}”\n   {place, select, none {nothing in this kit} other {{place} {id, select, none {} other {{id}}}}}',
  },
  check: {
    needsFile: 'check needs one PDF; see --help.',
    needsAudience: 'check --kit needs --audience: what may be in the file depends on who reads it.',
    noPdf: '{path} is no PDF.',
    noPages: '{path} has no page that can be read.',
    onPage: 'page {page}',
    leak: '{path} holds {field}{id, select, other { of {id}}}, which this audience must not see ({where}).',
    noMarking:
      '{path} has no marking at head and foot of its first page; --marking LABEL names one that is not a preset.',
    unmarked: '{path}: {marking} does not stand at head and foot of page {list}.',
    odd: '{path} has what no pack has: {oddity}.',
    lacks: {
      tags: '{path} is not tagged: a screen reader cannot follow it.',
      language: '{path} does not say its language.',
      title: '{path} has no title.',
      'title-shown': '{path} shows its file name in place of its title.',
      accessible: '{path} does not claim to be accessible (PDF/UA).',
      archive: '{path} does not claim to be fit for an archive (PDF/A).',
    },
    passed:
      '{pages, plural, one {# page} other {# pages}}, {marking} on each; tagged, with language and title; nothing that no pack has.',
    noLeak: 'No word in it that the {audience} may not see.',
  },
  protect: {
    needsLibrary: 'protect needs the folder of a library; see --help.',
    noFolder: '{path} is no folder of a library.',
    ask: 'Passphrase: ',
    again: 'The same again: ',
    differ: 'The two are not the same; nothing was changed.',
    emptyFile: 'The first line of {path} is empty: it should be the passphrase.',
    isPlain: 'The library is not protected; nothing was changed.',
    isProtected: 'The library is protected already; nothing was changed.',
    on: 'The library is protected. Recovery code, said only now: {code}',
    off: 'The library is no longer protected.',
  },
  unknownRecipe: 'There is no recipe {recipe}; see kit recipes.',
  recipe: '{id}: {name}. {about}',
  recipeFault:
    '{file}, line {line}: {fault, select, notJson {this is not JSON} unknownField {a recipe has no field {field}} missingField {{field} is missing} twice {{field} names something twice} other {{field} cannot be this}}{allowed, select, none {} other {; it may be {allowed}}}.',
  notBuilt: '{kit}: no file was written. {sentence}',
  someNotBuilt: '{number} of {all} kits have no files; the first: {first}',
  builtCopy:
    '{path}: copy {number} of {of} for {name}, version {version}, {pages, plural, one {# page} other {# pages}}',
  shortPassword: 'The first line of {path} is no password: at least {fewest} letters, at most 100.',
  copiesUnlocked: 'Numbered copies have no password: leave one of --copies and --password-file out.',
  copiesArePdf: '--copies makes numbered PDFs of one pack for its own reader: leave --form and --audience out.',
  noNames: '{path} has no line with a name in it.',
  tooManyNames:
    '{path} has {number} names; a list has at most {most}, and none longer than {longest} signs. No file was written.',
  notRead: '{path} could not be read ({code}).',
  built: '{path}: {audience}, version {version}{pages, plural, =0 {} one {, # page} other {, # pages}}',
  frontOver:
    '  front sheet: {lines, plural, one {# line} other {# lines}} had no room; --over background moves what they are of there',
  notRecorded: '  the kit could not be written: the next file may get the same number',
  lacks: {
    quotes: '  lacks {number, plural, one {# quotation} other {# quotations}}: {because}',
    names: '  lacks {number, plural, one {the name of # speaker} other {the names of # speakers}}',
    people: '  lacks {number, plural, one {# person} other {# people}}: Chatham House Rule',
    biographies: '  lacks {number, plural, one {# biography} other {# biographies}}: for nearer readers',
    points: '  lacks {number, plural, one {# point} other {# points}}: not to be said to them',
    questions: '  lacks {number, plural, one {# question} other {# questions}}: not to be said to them',
    objectives: '  lacks {number, plural, one {# objective} other {# objectives}} of theirs: for nearer readers',
    commitments: '  lacks {number, plural, one {# promise} other {# promises}}: not for them',
    sources: '  lacks {number, plural, one {# source text} other {# source texts}}',
    paragraphs: '  lacks {number, plural, one {# paragraph} other {# paragraphs}} of source texts, blanked',
    texts: '  lacks text in {number, plural, one {# section} other {# sections}}: it names a participant',
    sections: '  lacks {number, plural, one {# section} other {# sections}} for our own side',
    recipe: '  lacks {number, plural, one {# section} other {# sections}} that the recipe has for others',
  },
  needsOneKit: 'verify needs one kit; see --help.',
  notOneOf: '--{option} {value} is not one of {allowed}.',
  unexpected: 'Something went wrong inside the program; please report it: {trace}',
  whyNeedsOne: 'extract --why needs one file; see --help.',
  why: {
    none: 'No quotation was found.',
    nobody: '(nobody)',
    quotation:
      '{number}. “{said}”\n   {kind}; right with probability {confidence, number, ::.000}; {trust, select, sure {sure} unproven {never sure in this language} other {to be read}}',
    chosen: '   chosen  {speaker}  {probability, number, ::.000}  {rule}',
    lost: '   lost    {speaker}  {probability, number, ::.000}  {rule}, by {margin, number, ::.00}:',
    feature: '             {worth, number, ::+!.00}  {feature}',
    rule: '{clause}; {reference}',
    ...reasons,
  },
  sameName: 'Two files would both become {name}; give them different names.',
  cannotWrite: '{path} could not be written ({code}); choose another place.',
  someRefused: '{refused} of {all} files were not taken in; the first: {first}',
  oneCandidate:
    'Quotation {id} has no name, and of the people whom the file names only {speaker} can have said it; leave one of them out.',
  packed: '{path}: {pages, plural, one {# page} other {# pages}} in {seconds} s',
  written: '{path}: written in {seconds} s',
  printedIn:
    'what the pack says by itself is in {language}; its source is in {source}: --language {tag} prints the pack in it',
  kept: 'kept: {quotes, plural, one {# quotation} other {# quotations}}, {people, plural, one {# person} other {# people}}, {documents, plural, one {# document} other {# documents}}; {waiting, plural, =0 {nothing was left out} one {# proposal was left out} other {# proposals were left out}}',
  taken:
    '{name}: {quotes, plural, one {# quotation} other {# quotations}} and {people, plural, one {# person} other {# people}} proposed',
  refused: '{name}: refused. {sentence}',
  verified:
    '{all, plural, one {# quotation} other {# quotations}}: {exact} exact, {edited} edited, {reported} reported ({edits, plural, one {# edit} other {# edits}} declared).',
  verifiedSpeakers:
    'Speakers: {found} as the source says, {shown} shown by hand, {byHand} set by hand, {against} against the source, {unsure} to be checked, {nobody} not named.',
  setByHand: '{id} ({speaker}): set by hand, the source names nobody.',
  setAgainst: '{id} ({speaker}): set against the source, which names another; not for counterpart or press.',
  broken: '{number} of {all} quotations are not word for word in their source, first {id}: {reason}.',
  brokenBy: '{number} of {all} quotations are not word for word in their source, first {id} ({speaker}): {reason}.',
} as const
