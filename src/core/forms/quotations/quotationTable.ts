import type { Writer } from '../written'
import { csvOf, rowsOf } from './csv'
import { type QuotationRecord, type QuotationSheet, saidInSheet, sheetOf } from './sheet'

/** Quotations as a table for spreadsheets, one a row, each row with the marking; read back letter for letter before it leaves. */
export const writeQuotationTable: Writer = ({ selection }) => {
  const sheet = sheetOf(selection)
  return {
    file: { kind: 'text', text: tableOf(sheet) },
    said: sheet.quotations.flatMap((record) => [sheet.title, sheet.marking, sheet.handling, ...saidInSheet(record)]),
    readsBack: (text) => isSame(sheetFrom(text, sheet.title), sheet),
  }
}

type Cells = Readonly<Record<(typeof columns)[number], string>>

/** Names of the columns; those of lists have a line for each entry, and the last is JSON. */
const columns = [
  'marking',
  'handling',
  'fictional',
  'event',
  'number',
  'words',
  'shown',
  'kind',
  'act',
  'language',
  'attribution',
  'speaker',
  'role',
  'terms',
  'declared',
  'edits',
  'embargo_until',
  'headline',
  'themes',
  'note',
  'translation',
  'translation_language',
  'translation_by',
  'source_title',
  'source_kind',
  'source_origin',
  'source_publisher',
  'source_date',
  'source_address',
  'source_language',
  'source_sha256',
  'first_paragraph',
  'last_paragraph',
  'stretches',
] as const

export const tableOf = (sheet: QuotationSheet): string =>
  csvOf([columns, ...sheet.quotations.map((record) => columns.map((column) => cellsOf(sheet, record)[column]))])

/** A table without rows says nothing of its file; `title` is then all that is known. */
export const sheetFrom = (csv: string, title: string): QuotationSheet => {
  const [head, ...rows] = rowsOf(csv)
  if (head?.join() !== columns.join()) throw new Error('Another table')
  const records = rows.map(
    (row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])) as Cells,
  )
  const [first] = records
  return {
    title: first?.event ?? title,
    marking: first?.marking ?? '',
    handling: first?.handling ?? '',
    fictional: first?.fictional === 'yes',
    quotations: records.map(recordFrom),
  }
}

const isSame = (read: QuotationSheet, written: QuotationSheet): boolean =>
  JSON.stringify(read.quotations) === JSON.stringify(written.quotations)

const cellsOf = (sheet: QuotationSheet, record: QuotationRecord): Cells => {
  const { translation, source } = record
  return {
    marking: sheet.marking,
    handling: sheet.handling,
    fictional: sheet.fictional ? 'yes' : 'no',
    event: sheet.title,
    number: String(record.number),
    words: record.words,
    shown: record.shown,
    kind: record.kind,
    act: record.act ?? '',
    language: record.language,
    attribution: record.attribution,
    speaker: record.speaker ?? '',
    role: record.role ?? '',
    terms: record.terms.join('\n'),
    declared: record.declared.join('\n'),
    edits: String(record.edits),
    embargo_until: record.embargoUntil ?? '',
    headline: record.headline ?? '',
    themes: record.themes.join('\n'),
    note: record.note ?? '',
    translation: translation?.text ?? '',
    translation_language: translation?.language ?? '',
    translation_by: translation?.by ?? '',
    source_title: source?.title ?? '',
    source_kind: source?.kind ?? '',
    source_origin: source?.origin ?? '',
    source_publisher: source?.publisher ?? '',
    source_date: source?.date ?? '',
    source_address: source?.address ?? '',
    source_language: source?.language ?? '',
    source_sha256: source?.sha256 ?? '',
    first_paragraph: source === null ? '' : String(source.firstParagraph),
    last_paragraph: source === null ? '' : String(source.lastParagraph),
    stretches: record.stretches.length === 0 ? '' : JSON.stringify(record.stretches),
  }
}

const recordFrom = (cells: Cells): QuotationRecord => ({
  number: Number(cells.number),
  words: cells.words,
  shown: cells.shown as QuotationRecord['shown'],
  kind: cells.kind as QuotationRecord['kind'],
  act: cells.act === '' ? null : (cells.act as QuotationRecord['act']),
  language: cells.language,
  attribution: cells.attribution as QuotationRecord['attribution'],
  speaker: told(cells.speaker),
  role: told(cells.role),
  terms: listed(cells.terms),
  declared: listed(cells.declared),
  edits: Number(cells.edits),
  embargoUntil: told(cells.embargo_until),
  headline: told(cells.headline),
  themes: listed(cells.themes),
  note: told(cells.note),
  translation:
    cells.translation === ''
      ? null
      : { text: cells.translation, language: cells.translation_language, by: told(cells.translation_by) },
  source:
    cells.source_sha256 === ''
      ? null
      : {
          title: cells.source_title,
          kind: cells.source_kind,
          origin: cells.source_origin,
          publisher: told(cells.source_publisher),
          date: told(cells.source_date),
          address: told(cells.source_address),
          language: cells.source_language,
          sha256: cells.source_sha256,
          firstParagraph: Number(cells.first_paragraph),
          lastParagraph: Number(cells.last_paragraph),
        },
  stretches: cells.stretches === '' ? [] : (JSON.parse(cells.stretches) as QuotationRecord['stretches']),
})

const told = (cell: string): string | null => (cell === '' ? null : cell)

const listed = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('\n'))
