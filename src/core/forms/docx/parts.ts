import { element } from '../html/markup'
import { sound, val, w, xmlPart } from './xml'

/** Names of the languages that parts are written in (ECMA-376, parts 1 and 2). */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const

const package_ = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes = (): string =>
  xmlPart(
    element(
      'Types',
      { xmlns: `${package_}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'jpeg', ContentType: 'image/jpeg' }),
      ...Object.entries({
        '/word/document.xml': `${word}.document.main+xml`,
        '/word/styles.xml': `${word}.styles+xml`,
        '/word/numbering.xml': `${word}.numbering+xml`,
        '/word/settings.xml': `${word}.settings+xml`,
        '/word/header1.xml': `${word}.header+xml`,
        '/word/footer1.xml': `${word}.footer+xml`,
        '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      }).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  )

export interface Relation {
  readonly id: string
  /** The last word of its type. */
  readonly type: string
  readonly target: string
  readonly isOutside?: boolean
}

export const relations = (all: readonly Relation[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: `${package_}/relationships` },
      ...all.map(({ id, type, target, isOutside = false }) =>
        element('Relationship', {
          Id: id,
          Type: type === 'metadata/core-properties' ? `${package_}/relationships/${type}` : `${namespaces.r}/${type}`,
          Target: sound(target),
          TargetMode: isOutside ? 'External' : null,
        }),
      ),
    ),
  )

/** What the file tells of itself: its title and when it was made, and nothing of who made it, or where. */
export const properties = (title: string, now: string, language: string): string =>
  xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${package_}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapedText(title)),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${now.slice(0, 19)}Z`),
      element('dc:language', {}, language),
    ),
  )

const escapedText = (words: string): string => sound(words).replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

export const settings = (): string =>
  xmlPart(
    w(
      'settings',
      { 'xmlns:w': namespaces.w },
      val('defaultTabStop', 720),
      w(
        'compat',
        {},
        w('compatSetting', {
          name: 'compatibilityMode',
          uri: 'http://schemas.microsoft.com/office/word',
          val: 15,
        }),
      ),
    ),
  )

/** Bullets, and as many lists that begin at one as the text has. */
export const numbering = (ordered: number): string => {
  const level = (format: string, text: string): string =>
    w(
      'lvl',
      { ilvl: 0 },
      val('start', 1),
      val('numFmt', format),
      val('lvlText', text),
      val('lvlJc', 'start'),
      w('pPr', {}, w('ind', { start: 480, hanging: 360 })),
    )
  const all = Array.from({ length: ordered }, (_, index) => index)
  return xmlPart(
    w(
      'numbering',
      { 'xmlns:w': namespaces.w },
      w('abstractNum', { abstractNumId: 0 }, val('multiLevelType', 'singleLevel'), level('bullet', '•')),
      w('abstractNum', { abstractNumId: 1 }, val('multiLevelType', 'singleLevel'), level('decimal', '%1.')),
      w('num', { numId: 1 }, val('abstractNumId', 0)),
      ...all.map((index) =>
        w('num', { numId: index + 2 }, val('abstractNumId', 1), w('lvlOverride', { ilvl: 0 }, val('startOverride', 1))),
      ),
    ),
  )
}
