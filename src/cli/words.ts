import type { Failure, FailureCode } from '#contract/failures'

type Facts = Failure['facts']
const file = (facts: Facts): string => String(facts['name'] ?? facts['file'] ?? 'The text')
const because = (facts: Facts): string => (facts['reason'] === undefined ? '' : ` (${facts['reason']})`)

/** One sentence for each thing that can be expected to go wrong: what, where, what next. */
const sentences: Readonly<Record<FailureCode, (facts: Facts) => string>> = {
  'edit.unknown': (facts) => `The kit has no ${facts['id'] ?? 'such item'}; nothing was changed.`,
  'edit.notInSource': (facts) =>
    `Quotation ${facts['id'] ?? ''} is not word for word in its source; nothing was changed.`,
  'edit.lastPack': () => 'A kit keeps at least one pack; nothing was changed.',
  'edit.barred': (facts) =>
    `Quotation ${facts['id']} may not go to the ${facts['audience']} (${facts['because']}); nothing was changed.`,
  'call.malformed': (facts) =>
    `The request ${facts['call']} is not well formed at ${facts['where'] ?? 'its start'}: ${facts['what'] ?? 'unknown call'}.`,
  'call.unexpected': (facts) => `Something went wrong inside the program during ${facts['call']}; please report it.`,
  'kit.missing': (facts) => `There is no kit at ${facts['name'] ?? 'that place'}; give its folder or its kit.json.`,
  'kit.notOpen': () => 'The kit is not open.',
  'kit.inUse': (facts) =>
    `The kit is open in another window (process ${facts['pid'] ?? 'unknown'}); close it there first.`,
  'kit.tooNew': (facts) =>
    `${file(facts)} was written by a newer version of Briefing Kit (schema ${facts['found']}, known here up to ${facts['known']}); update this one.`,
  'kit.damaged': (facts) =>
    facts['id'] === undefined
      ? `${file(facts)} is not as it was written: the kit is damaged or was changed by another program.`
      : `Quotation ${facts['id']} in ${file(facts)} is not word for word in its source: the kit was changed by another program.`,
  'kit.notAKit': (facts) => `${file(facts)} is not a kit of Briefing Kit.`,
  'kit.changedOutside': (facts) => `${file(facts)} was changed by another program meanwhile; open the kit again.`,
  'kit.gone': () => 'The folder of the kit is no longer there; put it back or choose another one.',
  'disk.full': () => 'The disk is full; make room and try again, what was there before is untouched.',
  'disk.readOnly': () => 'Nothing can be written there; choose a folder that you may write to.',
  'disk.failed': (facts) => `The disk refused to write${because(facts)}; check it before you go on.`,
  'file.missing': (facts) => `${file(facts)} is not there; check the name.`,
  'file.unreadable': (facts) => `${file(facts)} cannot be read; check that it is a file and that you may open it.`,
  'source.empty': (facts) => `${file(facts)} has no text in it; nothing was taken in.`,
  'source.tooLong': (facts) =>
    `${file(facts)} is longer than ${Number(facts['limit']).toLocaleString('en')} bytes; take in a part of it.`,
  'source.unknownType': (facts) =>
    facts['type'] === 'pdf'
      ? `${file(facts)} is a PDF, which cannot be read yet; copy its text into a txt file, or use ${facts['known']}.`
      : `${file(facts)} is of a type that cannot be read; use ${facts['known'] ?? 'txt, md, html, docx'}.`,
  'source.damaged': (facts) =>
    `${file(facts)} is damaged${because(facts)}; open it in the program it comes from and save it anew.`,
  'source.encrypted': (facts) =>
    `${file(facts)} is locked with a password or in the old Word format; save it as docx without a password.`,
  'source.noText': (facts) => `${file(facts)} holds pictures but no text; the words must be typed.`,
  'source.alreadyThere': (facts) => `The text of ${file(facts)} is in the kit already, as “${facts['title']}”.`,
  'photo.notAPicture': (facts) => `${file(facts)} is no picture that can be used.`,
  'photo.tooLarge': (facts) => `${file(facts)} is too large a picture.`,
  'pack.missing': () => 'The kit has no such pack.',
  'pack.cancelled': () => 'The pack was stopped; no file was written.',
  'pack.failed': (facts) => `The pack could not be made${because(facts)}; no file was written.`,
  'pack.leak': () => 'The pack would have contained what this audience must not see; no file was written.',
  'pack.brokenQuote': (facts) =>
    `Quotation ${facts['id']} by ${facts['speaker']} is not word for word in its source (${facts['reason']}); no file was written for the ${facts['audience']}.`,
  'pack.busy': () => 'Another pack is being made.',
  'export.notWritten': (facts) =>
    `${facts['path'] ?? 'The file'} could not be written${because(facts)}; an older file of that name is untouched.`,
}

export const sentenceFor = (failure: Failure): string => sentences[failure.code](failure.facts)

export const help = `Briefing Kit on the command line

  extract FILE... [--out DIR]
      Who said what, as JSON: quotes, people, documents, turns. One file goes to
      standard output; several go to DIR, one NAME.json each.

  pack FILE... --out OUT.pdf [--audience principal|delegation|counterpart|press]
               [--marking LABEL] [--paper A4|Letter]
      Reads the files, keeps what extraction is sure of, and makes the pack.

  import FILE... --library DIR [--json]
      Takes the files into a new kit of that library. A result for each file.

  verify KIT
      Checks a kit (its folder or its kit.json): every quotation word for word.

Reads txt, md, html and docx. Works offline. Exit code 0, or 1 with one sentence
on standard error.
`

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const words = {
  unknownCommand: (name: string) => `There is no command ${name}; see --help.`,
  noFiles: (command: string) => `${command} needs at least one file; see --help.`,
  severalNeedFolder: 'Several files need --out DIR for their results; see --help.',
  needsOut: 'pack needs --out OUT.pdf; see --help.',
  needsLibrary: 'import needs --library DIR; see --help.',
  needsOneKit: 'verify needs one kit; see --help.',
  notOneOf: (option: string, value: string, allowed: readonly string[]) =>
    `--${option} ${value} is not one of ${allowed.join(', ')}.`,
  unexpected: (problem: unknown) =>
    `Something went wrong inside the program; please report it: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
  sameName: (name: string) => `Two files would both become ${name}; give them different names.`,
  cannotWrite: (path: string, code: string) => `${path} could not be written (${code}); choose another place.`,
  someRefused: (refused: number, all: number, first: string) =>
    all === 1 ? first : `${refused} of ${all} files were not taken in; the first: ${first}`,
  packed: (path: string, pages: number, milliseconds: number) =>
    `${path}: ${counted(pages, 'page', 'pages')} in ${(milliseconds / 1_000).toFixed(1)} s`,
  taken: (name: string, quotes: number, people: number) =>
    `${name}: ${counted(quotes, 'quotation', 'quotations')} and ${counted(people, 'person', 'people')} proposed`,
  refused: (name: string, sentence: string) => `${name}: refused. ${sentence}`,
  verified: (all: number, edits: number) => `${all} of ${all} quotations exact, ${edits} edits declared.`,
  broken: (count: number, all: number, id: string, speaker: string, reason: string) =>
    `${count} of ${all} quotations are not word for word in their source, first ${id}${speaker === '' ? '' : ` (${speaker})`}: ${reason}.`,
} as const
