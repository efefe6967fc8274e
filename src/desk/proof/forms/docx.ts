import { readJpeg } from '../../pictures/jpeg'
import { besidePicture } from '../pictures'
import * as wordFile from './data/wordFile'
import type { FormOddity, FormReader, FormReading } from './reading'
import { type Unpacked, unpack } from './unpack'
import { partEvents } from './xmlWords'

/** Every part of a Word file: the words of each paragraph, whatever an attribute says, names of parts, bytes beside pictures. */
export const readDocx: FormReader = (bytes) => {
  const reader = new DocxReader()
  for (const part of unpack(bytes)) reader.part(part)
  return reader.reading()
}

const partNames =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|settings|header1|footer1)\.xml|word\/_rels\/document\.xml\.rels|word\/media\/picture\d+\.jpeg)$/

const elements = new Set(wordFile.elements.trim().split(/\s+/))
const plainValues = new Set(wordFile.values.trim().split(/\s+/))
const plainNames = new Set(wordFile.names.trim().split(/\s*\n\s*/))
const plainShapes =
  /^(?:-?\d+|place_\d+|(?:link|part|picture)\d+|story|properties|[0-9a-f]{6}|[a-z]{2,3}(?:-[A-Za-z]{2,4})*|http:\/\/(?:schemas\.openxmlformats\.org|purl\.org\/dc|www\.w3\.org|schemas\.microsoft\.com\/office)\/[A-Za-z0-9/.-]+|application\/vnd\.openxmlformats-[a-z.+-]+|image\/jpeg)$/
/** Names of languages stand in their own attributes, and colours in theirs: elsewhere they would be words. */
const bareWord = /^(?:[0-9a-f]{6}|[a-z]{2,3}(?:-[A-Za-z]{2,4})*)$/
const bareWordAttributes = new Set(['w:color', 'w:fill', 'w:val', 'w:eastAsia', 'w:bidi'])
const bareWordElements = new Set(['w:lang', 'w:color', 'w:u', 'w:shd', 'w:left', 'w:bottom', 'w:insideH'])

const targets =
  /^(?:word\/document\.xml|docProps\/core\.xml|(?:styles|numbering|settings|header1|footer1)\.xml|media\/picture\d+\.jpeg|\/word\/(?:document|styles|numbering|settings|header1|footer1)\.xml|\/docProps\/core\.xml)$/

/** All that a field may ask a program to do. */
const instructions = /^ (?:TOC \\o "1-2" \\h \\z \\u|PAGE|NUMPAGES) $/

class DocxReader {
  private readonly found: { place: string; text: string }[] = []
  private readonly addresses: string[] = []
  private readonly oddities = new Set<FormOddity>()
  private readonly edges = { header: '', footer: '' }
  private references = 0
  private sections = 0
  private words = ''

  reading(): FormReading {
    // A section of pages without header or footer has no marking.
    if (this.sections !== 1 || this.references !== 2) this.oddities.add('unknown-part')
    return {
      found: this.found,
      addresses: this.addresses,
      edges: [this.edges.header, this.edges.footer],
      oddities: [...this.oddities],
    }
  }

  part({ name, bytes }: Unpacked): void {
    if (!partNames.test(name)) {
      this.oddities.add('unknown-part')
      this.found.push({ place: 'part', text: name })
    }
    if (name.endsWith('.jpeg')) {
      if (!readJpeg(bytes).ok) this.oddities.add('unknown-part')
      const beside = besidePicture(bytes)
      if (beside.length > 0) this.oddities.add('picture-metadata')
      for (const text of beside) this.found.push({ place: 'picture', text })
      return
    }
    const place = name === 'docProps/core.xml' ? 'metadata' : 'text'
    const inside: string[] = []
    for (const event of partEvents(bytes)) {
      if (event.kind === 'open') {
        inside.push(event.name)
        this.open(event.name, event.attributes)
      } else if (event.kind === 'text') this.text(event.text, inside.at(-1) ?? '')
      else {
        inside.pop()
        if (event.name === 'w:p' || !event.name.startsWith('w:')) this.flush(place, name)
      }
    }
    this.flush(place, name)
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!elements.has(name))
      this.oddities.add(/object|fld|altChunk|script|control/i.test(name) ? 'script' : 'unknown-part')
    if (name === 'w:sectPr') this.sections += 1
    if (name === 'w:headerReference' || name === 'w:footerReference') this.references += 1
    if (name === 'w:tab' || name === 'w:br') this.words += ' '
    for (const [attribute, value] of attributes) this.attribute(name, attribute, value, attributes)
  }

  private attribute(element: string, name: string, value: string, beside: ReadonlyMap<string, string>): void {
    if (name === 'Target') {
      if (beside.get('TargetMode') === 'External') this.addresses.push(value)
      else if (targets.test(value)) return
      else this.oddities.add('outside-reference')
      this.found.push({ place: 'link', text: value })
      return
    }
    if (name === 'PartName' && targets.test(value)) return
    if (name === 'descr') return void this.found.push({ place: 'alternative-text', text: value })
    if (plainValues.has(value) || (element === 'w:name' || name === 'w:cs' ? plainNames.has(value) : false)) return
    if (bareWord.test(value) ? bareWordElements.has(element) && bareWordAttributes.has(name) : plainShapes.test(value))
      return
    if (/^-?\d+$/.test(value)) return
    this.oddities.add('unknown-part')
    this.found.push({ place: 'attribute', text: value })
  }

  private text(text: string, element: string): void {
    if (element === 'w:instrText') {
      if (instructions.test(text)) return
      this.oddities.add('script')
      this.found.push({ place: 'field', text })
    } else if (element === 'w:t' || element.startsWith('dc')) this.words += text
    else if (text.trim() !== '') {
      this.oddities.add('unknown-part')
      this.found.push({ place: 'elsewhere', text })
    }
  }

  private flush(place: string, part: string): void {
    if (this.words.trim() !== '') {
      this.found.push({ place, text: this.words })
      if (part === 'word/header1.xml') this.edges.header += this.words
      if (part === 'word/footer1.xml') this.edges.footer += this.words
    }
    this.words = ''
  }
}
