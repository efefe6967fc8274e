import type { DocumentInfo } from './pdfkitInside'
import { xmpOf } from './xmp'

/** What a file is said to be made with. */
export const program = 'Briefing Kit'

/**
 * Every word that stands in a file whatever the pack says, as often as it does: the frame of its metadata, who made it, and the
 * names and keys of the format that may be read as words. `faces`: how many are in the file. A kit may have the same words in
 * a field that is barred (a theme “to”, somebody who is called Kit), and nobody is told anything by them.
 */
export const ownWords = (language: string, faces: number): readonly string[] => [
  xmpOf(untitled, language),
  // A second time, beside the metadata.
  program,
  program,
  language,
  ...ofEveryFile,
  ...Array.from({ length: faces }, () => ofEveryFace).flat(),
]

const untitled: DocumentInfo = {
  Title: '',
  Creator: program,
  Producer: program,
  CreationDate: new Date(0),
  ModDate: new Date(0),
}

const ofEveryFile = [
  '%PDF-1.7',
  'startxref',
  '%%EOF',
  'GTS_PDFA1',
  'sRGB IEC61966-2.1',
  'sRGB IEC61966-2.1',
  'OutputConditionIdentifier',
  'DestOutputProfile',
  'OutputIntents',
  'StructTreeRoot',
  'ParentTreeNextKey',
  'ViewerPreferences',
  'DisplayDocTitle',
]

const ofEveryFace = ['CIDSystemInfo', 'Adobe', 'Identity', 'FontDescriptor', 'DescendantFonts']
