import type { Paper } from '#core/model'
import type { Flow } from '../flow/flow'
import { flowOf } from '../flow/flowOf'
import { placesIn } from '../flow/places'
import { saidIn } from '../flow/said'
import type { Writer } from '../written'
import { runsFromRight } from './direction'
import { type Relation, contentTypes, namespaces, numbering, properties, relations, settings } from './parts'
import { Story, letters, pageField } from './story'
import { stylesPart } from './styles'
import { val, w, xmlPart } from './xml'

/**
 * WordprocessingML (ECMA-376) as small as it can be: real styles, contents as a field, the marking in the header and the
 * footer of every page. The same writing gives the same bytes.
 */
export const writeDocx: Writer = ({ document, now, picture }) => {
  const flow = flowOf(document)
  const { marking, handling, foot, fictional, runningTitle } = flow.frame
  const story = new Story(flow, placesIn(flow), picture)
  const body = flow.sections.map((section, index) => story.section(section, index)).join('\n')
  const edge = [marking, handling].filter((line) => line !== '')
  const own: readonly Relation[] = ['styles', 'numbering', 'settings', 'header', 'footer'].map((type, index) => ({
    id: `part${index + 1}`,
    type,
    target: type === 'header' || type === 'footer' ? `${type}1.xml` : `${type}.xml`,
  }))
  const parts = [
    { name: '[Content_Types].xml', content: contentTypes() },
    {
      name: '_rels/.rels',
      content: relations([
        { id: 'story', type: 'officeDocument', target: 'word/document.xml' },
        { id: 'properties', type: 'metadata/core-properties', target: 'docProps/core.xml' },
      ]),
    },
    { name: 'docProps/core.xml', content: properties(flow.title, now, flow.language) },
    {
      name: 'word/document.xml',
      content: xmlPart(
        w(
          'document',
          Object.fromEntries(Object.entries(namespaces).map(([name, address]) => [`xmlns:${name}`, address])),
          w('body', {}, body, pageOf(document.paper)),
        ),
      ),
    },
    { name: 'word/_rels/document.xml.rels', content: relations([...own, ...story.relations]) },
    { name: 'word/styles.xml', content: stylesPart(namespaces.w, flow.language) },
    { name: 'word/numbering.xml', content: numbering(story.ordered) },
    { name: 'word/settings.xml', content: settings() },
    {
      name: 'word/header1.xml',
      content: edgePart('hdr', [
        ...edge.map((line) => edgeLine('Marking', line, flow)),
        edgeLine('Header', runningTitle, flow),
      ]),
    },
    {
      name: 'word/footer1.xml',
      content: edgePart('ftr', [
        edgeLine('Footer', foot, flow, w('r', {}, w('tab')) + folio(flow)),
        ...(fictional === null ? [] : [edgeLine('Footer', fictional, flow)]),
        ...edge.toReversed().map((line) => edgeLine('Marking', line, flow)),
      ]),
    },
    ...story.pictures,
  ]
  return {
    file: { kind: 'archive', parts },
    said: [...saidIn(flow), flow.title, runningTitle, ...edge, ...edge, foot, fictional ?? '', flow.frame.folio],
  }
}

/** Twips of the sheets. */
const sheets: Readonly<Record<Paper, { readonly w: number; readonly h: number }>> = {
  A4: { w: 11_906, h: 16_838 },
  Letter: { w: 12_240, h: 15_840 },
}

const pageOf = (paper: Paper): string =>
  w(
    'sectPr',
    {},
    w('headerReference', { type: 'default', 'r:id': 'part4' }),
    w('footerReference', { type: 'default', 'r:id': 'part5' }),
    w('pgSz', sheets[paper]),
    w('pgMar', { top: 1_440, right: 1_023, bottom: 1_440, left: 1_023, header: 480, footer: 480, gutter: 0 }),
  )

const edgePart = (name: 'hdr' | 'ftr', lines: readonly string[]): string =>
  xmlPart(w(name, { 'xmlns:w': namespaces.w }, ...lines))

const edgeLine = (style: string, words: string, flow: Flow, behind = ''): string => {
  const isMirrored = behind === '' ? runsFromRight(words, flow.direction === 'rtl') : flow.direction === 'rtl'
  return w(
    'p',
    {},
    w('pPr', {}, val('pStyle', style), ...(isMirrored ? [w('bidi')] : [])),
    letters(words, isMirrored),
    behind,
  )
}

/** "7 of 22", with fields for both. */
const folio = ({ frame, direction }: Flow): string =>
  frame.folio
    .split(/(%p|%n)/)
    .map((part) =>
      part === '%p' ? pageField('PAGE') : part === '%n' ? pageField('NUMPAGES') : letters(part, direction === 'rtl'),
    )
    .join('')
