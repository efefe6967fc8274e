import type { Run, Runs, TableRow } from '#core/pack/document'
import { element, escaped } from '../html/markup'
import { type Flow, type FlowNode, type FlowSection, type TableNode, type TextRole, textOf } from '../flow/flow'
import { type Places, addressOf } from '../flow/places'
import type { Part } from '../written'
import { pieces, runsFromRight } from './direction'
import { type Relation, namespaces } from './parts'
import { sound, val, w } from './xml'

/** Twips between the margins of a page. */
const measure = 9_860

/** The story of a document, paragraph by paragraph, and what it leads to. */
export class Story {
  readonly relations: Relation[] = []
  readonly pictures: Part[] = []
  ordered = 0
  private readonly isMirrored: boolean
  private marks = 0

  constructor(
    flow: Flow,
    private readonly places: Places,
    private readonly picture: (sha256: string) => Uint8Array | null,
  ) {
    this.isMirrored = flow.direction === 'rtl'
  }

  section({ nodes, opensPage }: FlowSection, index: number): string {
    return nodes.map((node, at) => this.node(node, opensPage && index > 0 && at === 0)).join('\n')
  }

  private node(node: FlowNode, opensPage: boolean): string {
    switch (node.kind) {
      case 'heading':
        return this.paragraph(headingStyle(node), node.runs, { anchor: node.anchor, opensPage })
      case 'text':
        return this.paragraph(textStyle(node.role), node.runs, { anchor: node.anchor, opensPage })
      case 'quotation':
        return this.paragraph(node.isVerbatim ? 'Quote' : 'Reported', node.runs, { anchor: node.anchor })
      case 'numbered':
        return this.paragraph(
          node.of === 'points' ? 'Point' : 'SourceText',
          node.runs,
          { anchor: node.anchor },
          `${letters(`${node.number}`, this.isMirrored)}${tab}`,
        )
      case 'list': {
        if (node.ordered) this.ordered += 1
        const numId = node.ordered ? this.ordered + 1 : 1
        const style = node.ordered ? 'ListNumber' : 'ListBullet'
        const inList = w('numPr', {}, val('ilvl', 0), val('numId', numId))
        return node.items.map((item) => this.paragraph(style, item, { inList })).join('')
      }
      case 'table':
        return this.table(node)
      case 'facts':
        return node.facts
          .map(({ label, runs }) =>
            this.paragraph('Fact', runs, {}, `${letters(label, this.isMirrored, style('Strong'))}${tab}`),
          )
          .join('')
      case 'contents':
        return this.contents(node.entries)
      case 'picture':
        return this.pictureOf(node.picture)
    }
  }

  private paragraph(
    name: string,
    runs: Runs,
    {
      anchor = null,
      opensPage = false,
      inList = '',
    }: { readonly anchor?: string | null; readonly opensPage?: boolean; readonly inList?: string } = {},
    before = '',
  ): string {
    const place = this.places.nameOf(anchor)
    const isMirrored = runsFromRight(textOf(runs), this.isMirrored)
    const told = runs.map((run) => this.run(run, isMirrored)).join('')
    return w(
      'p',
      {},
      w(
        'pPr',
        {},
        val('pStyle', name),
        ...(opensPage ? [w('pageBreakBefore')] : []),
        inList,
        ...(isMirrored ? [w('bidi')] : []),
      ),
      place === null ? before + told : this.marked(place, before + told),
    )
  }

  private marked(place: string, inside: string): string {
    this.marks += 1
    return w('bookmarkStart', { id: this.marks, name: bookmark(place) }) + inside + w('bookmarkEnd', { id: this.marks })
  }

  private run(run: Run, isMirrored: boolean): string {
    const address = addressOf(run.target)
    const place = run.target !== undefined && 'anchor' in run.target ? this.places.nameOf(run.target.anchor) : null
    const isLink = address !== null || place !== null
    const told = letters(
      run.text,
      isMirrored,
      isLink ? style('Hyperlink') : style(manner[run.style] ?? ''),
      run.language,
    )
    if (address !== null) return w('hyperlink', { 'r:id': this.relationTo(address) }, told)
    return place === null ? told : w('hyperlink', { anchor: bookmark(place) }, told)
  }

  private relationTo(address: string): string {
    const id = `link${this.relations.length + 1}`
    this.relations.push({ id, type: 'hyperlink', target: address, isOutside: true })
    return id
  }

  private table({ head, shares, rows }: TableNode): string {
    const all = shares.reduce((sum, share) => sum + share, 0)
    const widths = shares.map((share) => Math.floor((measure * share) / Math.max(1, all)))
    const border = (name: string): string => w(name, { val: 'single', sz: 4, space: 0, color: 'c5ccd6' })
    const cell = (inside: string, width: number, columns = 1): string =>
      w(
        'tc',
        {},
        w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), ...(columns > 1 ? [val('gridSpan', columns)] : [])),
        inside,
      )
    const rowOf = (row: TableRow): string =>
      row.kind === 'head'
        ? w('tr', {}, cell(this.paragraph('Cell', [{ text: row.text, style: 'strong' }]), measure, head.length))
        : w(
            'tr',
            {},
            w('trPr', {}, w('cantSplit')),
            ...row.cells.map((paragraphs, column) =>
              cell(
                (paragraphs.length === 0 ? [[]] : paragraphs).map((runs) => this.paragraph('Cell', runs)).join(''),
                widths[column] ?? 0,
              ),
            ),
          )
    return (
      w(
        'tbl',
        {},
        w(
          'tblPr',
          {},
          ...(this.isMirrored ? [w('bidiVisual')] : []),
          w('tblW', { w: 5_000, type: 'pct' }),
          w('tblBorders', {}, border('bottom'), border('insideH')),
        ),
        w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
        w(
          'tr',
          {},
          w('trPr', {}, w('cantSplit'), w('tblHeader')),
          ...head.map((label, column) =>
            cell(this.paragraph('Cell', [{ text: label, style: 'strong' }]), widths[column] ?? 0),
          ),
        ),
        ...rows.map(rowOf),
      ) + w('p')
    )
  }

  /** A field, so that Word and others put in the numbers of pages when it is made anew; until then it leads to its places. */
  private contents(entries: Extract<FlowNode, { readonly kind: 'contents' }>['entries']): string {
    return entries
      .map(({ level, text, anchor }, index) =>
        w(
          'p',
          {},
          w('pPr', {}, val('pStyle', level === 1 ? 'TOC1' : 'TOC2'), ...(this.isMirrored ? [w('bidi')] : [])),
          ...(index === 0 ? [field('begin'), instruction('TOC \\o "1-2" \\h \\z \\u'), field('separate')] : []),
          w('hyperlink', { anchor: bookmark(this.places.nameOf(anchor) ?? '') }, letters(text, this.isMirrored)),
          ...(index === entries.length - 1 ? [field('end')] : []),
        ),
      )
      .join('')
  }

  private pictureOf({
    sha256,
    width,
    height,
    alt,
  }: Extract<FlowNode, { readonly kind: 'picture' }>['picture']): string {
    const bytes = this.picture(sha256)
    if (bytes === null) return this.paragraph('Small', [{ text: alt, style: 'plain' }])
    const number = this.pictures.length + 1
    const id = `picture${number}`
    this.pictures.push({ name: `word/media/${id}.jpeg`, content: bytes })
    this.relations.push({ id, type: 'image', target: `media/${id}.jpeg` })
    const cx = String(pictureWidth)
    const cy = String(Math.round((pictureWidth * height) / Math.max(1, width)))
    const named = { id: String(number), name: id }
    return w(
      'p',
      {},
      w('pPr', {}, val('pStyle', 'Normal')),
      w(
        'r',
        {},
        w(
          'drawing',
          {},
          element(
            'wp:inline',
            {},
            element('wp:extent', { cx, cy }),
            element('wp:docPr', { ...named, descr: sound(alt) }),
            element(
              'a:graphic',
              {},
              element(
                'a:graphicData',
                { uri: namespaces.pic },
                element(
                  'pic:pic',
                  {},
                  element('pic:nvPicPr', {}, element('pic:cNvPr', named), element('pic:cNvPicPr', {})),
                  element(
                    'pic:blipFill',
                    {},
                    element('a:blip', { 'r:embed': id }),
                    element('a:stretch', {}, element('a:fillRect', {})),
                  ),
                  element(
                    'pic:spPr',
                    {},
                    element('a:xfrm', {}, element('a:off', { x: '0', y: '0' }), element('a:ext', { cx, cy })),
                    element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    )
  }
}

/** In English metric units, 12,700 to the point: as wide as on a page of the PDF. */
const pictureWidth = 923_290

/** Only what stands in the contents has the rank that contents are made from. */
const headingStyle = ({ level, listed }: Extract<FlowNode, { readonly kind: 'heading' }>): string =>
  level === 0 ? 'Title' : `Heading${level === 2 && listed === null ? 3 : level}`

/** Every role has a style of its name; body text has the one that others rest on. */
const textStyle = (role: TextRole): string =>
  role === 'body' ? 'Normal' : role.charAt(0).toUpperCase() + role.slice(1)

const manner: Partial<Readonly<Record<Run['style'], string>>> = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  family: 'FamilyName',
  quiet: 'Ours',
  ours: 'Ours',
  marked: 'Quoted',
}

const bookmark = (place: string): string => place.replace('-', '_')

const style = (name: string): string => (name === '' ? '' : val('rStyle', name))

const tab = w('r', {}, w('tab'))

const field = (type: string): string => w('r', {}, w('fldChar', { fldCharType: type }))

const instruction = (words: string): string =>
  w('r', {}, w('instrText', { 'xml:space': 'preserve' }, escaped(` ${words} `)))

/** Words as runs of letters, cut where they change direction. Lines inside them are lines. */
export const letters = (words: string, isMirrored: boolean, properties = '', language?: string): string =>
  pieces(sound(words), isMirrored)
    .map(({ text, fromRight }) => {
      const told = [
        properties,
        ...(fromRight ? [w('rtl')] : []),
        ...(language === undefined || fromRight ? [] : [val('lang', language)]),
      ].join('')
      return w(
        'r',
        {},
        ...(told === '' ? [] : [w('rPr', {}, told)]),
        text
          .split('\n')
          .map((line) => w('t', { 'xml:space': 'preserve' }, escaped(line)))
          .join(w('br')),
      )
    })
    .join('')

/** A number that the program puts in where pages are. */
export const pageField = (name: 'PAGE' | 'NUMPAGES'): string =>
  field('begin') + instruction(name) + field('separate') + letters('–', false) + field('end')
