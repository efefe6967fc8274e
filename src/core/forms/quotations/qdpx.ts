import { sectionsFor } from '#core/model'
import type { Selection } from '#core/pack/selected'
import { sha256 } from '#core/text/sha256'
import { escaped } from '../html/markup'
import { sound, xmlPart } from '../docx/xml'
import type { Part, Writer } from '../written'
import { type QuotationRecord, type QuotationSheet, saidInSheet, sheetOf } from './sheet'

/**
 * Quotations as a project of programs for qualitative analysis (REFI-QDA Project Exchange 1.5, `.qdpx`): sources are texts,
 * stretches are selections in them counted in characters, themes are codes and speakers are cases. What the exchange has no
 * word for stands as JSON in the description of the first selection of a quotation. The finished bytes are read back to the
 * same quotations before they leave.
 *
 * A source is given whole where the pack prints it whole (the annex); else only the words that are quoted from it, each on a
 * line: a recipe gives no more in one form than in another.
 */
export const writeQdpx: Writer = ({ selection }) => {
  const sheet = soundly(sheetOf(selection))
  const texts = textsFor(sheet, selection)
  const project = projectOf(sheet, texts)
  return {
    file: { kind: 'archive', parts: [{ name: 'project.qde', content: xmlPart(project) }, ...texts.map(partOf)] },
    said: saidIn(sheet, texts),
    givesBack: sheet,
  }
}

/** What XML cannot hold is replaced in all of the sheet alike. */
const soundly = (sheet: QuotationSheet): QuotationSheet =>
  JSON.parse(JSON.stringify(sheet), (_, value: unknown) =>
    typeof value === 'string' ? oneBreak(sound(value)) : value,
  ) as QuotationSheet

/** A reader of XML makes one line end of each kind. */
const oneBreak = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** A text of the project, with the selections in it. */
interface ProjectText {
  readonly name: string
  readonly text: string
  readonly selections: readonly Selected[]
}

interface Selected {
  readonly record: QuotationRecord
  /** Which stretch of its quotation; null: the words have no place in a text that these readers may see. */
  readonly stretch: number | null
  readonly start: number
  readonly end: number
}

const textsFor = (sheet: QuotationSheet, { pack, sources }: Selection): readonly ProjectText[] => {
  const isWhole = sectionsFor(pack).some(({ kind }) => kind === 'annex')
  const hashes = [...new Set(sheet.quotations.flatMap(({ source }) => source?.sha256 ?? []))]
  const placed = hashes.map((hash) => {
    const source = sources.find((one) => one.sha256 === hash)
    const own = sheet.quotations.filter((record) => record.source?.sha256 === hash && record.stretches.length > 0)
    const name = oneBreak(sound(source?.title ?? ''))
    const text = source?.text ?? null
    const isExact = own.every(({ stretches }) => stretches.every(({ position }) => position !== null))
    return isWhole && text !== null && isExact ? wholeText(name, oneBreak(sound(text)), own) : quotedText(name, own)
  })
  const placeless = sheet.quotations.filter(({ stretches }) => stretches.length === 0)
  return [
    ...placed,
    linesOf(
      sheet.title,
      placeless.map((record) => ({ record, stretch: null, words: record.words })),
    ),
  ].filter(({ selections }) => selections.length > 0)
}

const wholeText = (name: string, text: string, records: readonly QuotationRecord[]): ProjectText => ({
  name,
  text,
  selections: records.flatMap((record) =>
    record.stretches.map(({ position }, stretch) => ({
      record,
      stretch,
      start: position?.start ?? 0,
      end: position?.end ?? 0,
    })),
  ),
})

const quotedText = (name: string, records: readonly QuotationRecord[]): ProjectText =>
  linesOf(
    name,
    records.flatMap((record) => record.stretches.map(({ exact }, stretch) => ({ record, stretch, words: exact }))),
  )

const linesOf = (
  name: string,
  lines: readonly (Pick<Selected, 'record' | 'stretch'> & { readonly words: string })[],
): ProjectText => {
  let at = 0
  const selections = lines.map(({ record, stretch, words }) => {
    const start = at
    const end = start + characters(words)
    at = end + 1
    return { record, stretch, start, end }
  })
  return { name, text: lines.map(({ words }) => words).join('\n'), selections }
}

const characters = (text: string): number => [...text].length

/** The same for the same thing of the same sheet, and nothing of the kit. */
const guid = (...parts: readonly (string | number)[]): string =>
  sha256(parts.join('\u0001'))
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const guidOf = ({ name, text }: ProjectText): string => guid('text', name, text)

const partOf = (text: ProjectText): Part => ({ name: `Sources/${guidOf(text)}.txt`, content: text.text })

/** Every text that is written, as often as it is: no more, or a part of the file could be missing and nobody would see it. */
const saidIn = (sheet: QuotationSheet, texts: readonly ProjectText[]): readonly string[] => [
  sheet.title,
  ...saidInSheet(headOf(sheet)),
  ...themesIn(sheet),
  ...speakersIn(sheet),
  ...texts.flatMap(({ name, text, selections }) => [
    name,
    ...text.split('\n'),
    ...selections.flatMap((one) => [...saidInSheet(one.record.headline), ...saidInSheet(besideOf(one))]),
  ]),
]

const headOf = ({ quotations: _records, ...head }: QuotationSheet): Omit<QuotationSheet, 'quotations'> => head

const themesIn = ({ quotations }: QuotationSheet): readonly string[] => [
  ...new Set(quotations.flatMap(({ themes }) => themes)),
]

const speakersIn = ({ quotations }: QuotationSheet): readonly string[] => [
  ...new Set(quotations.flatMap(({ speaker }) => speaker ?? [])),
]

type Attributes = Readonly<Record<string, string | number>>

const xml = (name: string, attributes: Attributes, ...inside: readonly string[]): string => {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`)
  return inside.length === 0 ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${inside.join('')}</${name}>`
}

/** White that an attribute would lose. */
const inAttribute = (words: string): string =>
  escaped(words).replaceAll(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const list = (name: string, items: readonly string[]): string => (items.length === 0 ? '' : xml(name, {}, ...items))

const projectOf = (sheet: QuotationSheet, texts: readonly ProjectText[]): string =>
  xml(
    'Project',
    { xmlns: 'urn:QDA-XML:project:1.0', name: sheet.title, origin: 'Briefing Kit' },
    list(
      'CodeBook',
      [
        list(
          'Codes',
          themesIn(sheet).map((theme) => xml('Code', { guid: guid('code', theme), name: theme, isCodable: 'true' })),
        ),
      ].filter((codes) => codes !== ''),
    ),
    list(
      'Cases',
      speakersIn(sheet).map((speaker) =>
        xml('Case', { guid: guid('case', speaker), name: speaker }, ...selectionsOf(texts, speaker)),
      ),
    ),
    list(
      'Sources',
      texts.map((text) =>
        xml(
          'TextSource',
          { guid: guidOf(text), name: text.name, plainTextPath: `internal://${guidOf(text)}.txt` },
          ...text.selections.map(selectionOf),
        ),
      ),
    ),
    xml('Description', {}, escaped(JSON.stringify(headOf(sheet)))),
  )

const selectionGuid = ({ record, stretch }: Selected): string => guid('selection', record.number, stretch ?? 'none')

const selectionsOf = (texts: readonly ProjectText[], speaker: string): readonly string[] =>
  texts
    .flatMap(({ selections }) => selections)
    .filter(({ record }) => record.speaker === speaker)
    .map((one) => xml('SelectionRef', { targetGUID: selectionGuid(one) }))

/** Of a stretch its place tells the words, of a quotation its codes the themes and its name the headline. */
const besideOf = ({ record, stretch }: Selected): object => {
  const { themes: _codes, headline: _name, ...rest } = record
  return stretch === null || stretch === 0
    ? { ...rest, stretches: rest.stretches.map(({ exact: _told, ...around }) => around) }
    : { number: record.number, stretch }
}

const selectionOf = (one: Selected): string => {
  const { record, stretch, start, end } = one
  return xml(
    'PlainTextSelection',
    { guid: selectionGuid(one), name: record.headline ?? '', startPosition: start, endPosition: end },
    xml('Description', {}, escaped(JSON.stringify(besideOf(one)))),
    ...record.themes.map((theme, index) =>
      xml(
        'Coding',
        { guid: guid('coding', record.number, stretch ?? 'none', index) },
        xml('CodeRef', { targetGUID: guid('code', theme) }),
      ),
    ),
  )
}
