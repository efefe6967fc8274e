import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { sheet } from '#core/forms/html/sheet'
import { besidePicture } from '../pictures'
import type { FormOddity, FormReader, FormReading } from './reading'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** A page as a browser builds it, and everything that it does not show. */
export const readHtml: FormReader = (bytes) => {
  const reader = new HtmlReader()
  reader.read(parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  return reader.reading()
}

/** Elements that hold words; what stands in two of them stands apart. */
const blocks = new Set(
  'title header footer main section nav h1 h2 h3 h4 p blockquote div ul ol li dl dt dd table thead tbody tr th td'.split(
    ' ',
  ),
)
const inline = new Set(['html', 'head', 'body', 'span', 'strong', 'em', 'mark', 'a', 'br'])
/** Elements that run, load or ask for something. */
const active = new Set(
  'script iframe frame object embed applet form input button select textarea link base audio video source template svg math'.split(
    ' ',
  ),
)

/** Values that say how, and never what. */
const plainValues: Readonly<Record<string, RegExp>> = {
  id: /^place-\d+$/,
  class:
    /^(?:own|edge|lead|subtitle|label|small|note|terms|question|verbatim|point|paragraph|number|family|quiet|ours)$/,
  lang: /^[a-z]{2,3}(?:-[A-Za-z]{2,4})*$/,
  dir: /^(?:ltr|rtl|auto)$/,
  scope: /^col(?:group)?$/,
  colspan: /^\d+$/,
  rel: /^noreferrer$/,
}

/** All that the head says beside the title. */
const metas = new Set([
  'charset=utf-8',
  `http-equiv=Content-Security-Policy content=default-src 'none'; style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`,
  'name=referrer content=no-referrer',
  'name=viewport content=width=device-width, initial-scale=1',
])

const isTemplate = (element: Element): element is DefaultTreeAdapterMap['template'] => 'content' in element

class HtmlReader {
  private readonly found: { place: string; text: string }[] = []
  private readonly addresses: string[] = []
  private readonly oddities = new Set<FormOddity>()
  private readonly edges = new Map<string, string>([
    ['header', ''],
    ['footer', ''],
  ])
  private words = ''
  private hasPolicy = false

  reading(): FormReading {
    this.flush()
    if (!this.hasPolicy) this.oddities.add('outside-reference')
    return {
      found: this.found,
      addresses: this.addresses,
      edges: [...this.edges.values()],
      oddities: [...this.oddities],
    }
  }

  read(node: Node, edge: string | null = null): void {
    if ('value' in node) {
      this.words += node.value
      if (edge !== null) this.edges.set(edge, (this.edges.get(edge) ?? '') + node.value)
    } else if ('data' in node) {
      this.odd('unknown-part')
      this.found.push({ place: 'comment', text: node.data })
    } else if ('tagName' in node) this.element(node, edge)
    else if ('childNodes' in node) for (const child of node.childNodes) this.read(child, edge)
  }

  private element(element: Element, edge: string | null): void {
    const { tagName } = element
    if (active.has(tagName)) this.odd('script')
    else if (!blocks.has(tagName) && !inline.has(tagName) && !['meta', 'style', 'img'].includes(tagName))
      this.odd('unknown-part')
    if (tagName === 'meta') return this.meta(element)
    if (tagName === 'style') return this.style(element)
    for (const { name, value } of element.attrs) this.attribute(tagName, name, value)
    const own = this.edges.has(tagName) ? tagName : edge
    if (blocks.has(tagName)) this.flush()
    if (tagName === 'br') this.words += '\n'
    for (const child of element.childNodes) this.read(child, own)
    // What a template holds is in no tree that is shown.
    if (isTemplate(element)) this.read(element.content, own)
    if (blocks.has(tagName)) this.flush()
  }

  private meta({ attrs }: Element): void {
    const told = attrs.map(({ name, value }) => `${name}=${value}`).join(' ')
    this.hasPolicy ||= told.includes('Content-Security-Policy')
    if (metas.has(told)) return
    this.odd('unknown-part')
    this.found.push({ place: 'metadata', text: attrs.map(({ value }) => value).join('\n') })
  }

  private style({ childNodes }: Element): void {
    const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    if (text === sheet) return
    this.odd('unknown-part')
    this.found.push({ place: 'style', text })
  }

  private attribute(tagName: string, name: string, value: string): void {
    if (plainValues[name]?.test(value) === true) return
    if (tagName === 'img' && name === 'src') return this.picture(value)
    if (tagName === 'img' && name === 'alt') return void this.found.push({ place: 'alternative-text', text: value })
    if (tagName === 'a' && name === 'href') {
      if (/^#place-\d+$/.test(value)) return
      this.addresses.push(value)
      return void this.found.push({ place: 'link', text: value })
    }
    this.odd(/^on/i.test(name) ? 'script' : name === 'src' || name === 'href' ? 'outside-reference' : 'unknown-part')
    this.found.push({ place: 'attribute', text: value })
  }

  private picture(address: string): void {
    const data = /^data:image\/jpeg;base64,([A-Za-z0-9+/]+=*)$/.exec(address)?.[1]
    if (data === undefined) {
      this.odd('outside-reference')
      this.found.push({ place: 'picture', text: address })
      return
    }
    const beside = besidePicture(Uint8Array.from(Buffer.from(data, 'base64')))
    if (beside.length > 0) this.odd('picture-metadata')
    for (const text of beside) this.found.push({ place: 'picture', text })
  }

  private flush(): void {
    if (this.words.trim() !== '') this.found.push({ place: 'text', text: this.words })
    this.words = ''
  }

  private odd(oddity: FormOddity): void {
    this.oddities.add(oddity)
  }
}
