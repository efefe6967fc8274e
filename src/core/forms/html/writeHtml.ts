import type { LanguageTag } from '#core/model'
import type { Run, Runs, TableRow } from '#core/pack/document'
import { type ContentsEntry, type FlowNode, type FlowSection } from '../flow/flow'
import { sha256Bytes } from '#core/text/sha256'
import { flowOf } from '../flow/flowOf'
import { type Places, addressOf, placesIn } from '../flow/places'
import { saidIn } from '../flow/said'
import type { Writer } from '../written'
import { base64 } from './base64'
import { documentOf, element, escaped } from './markup'
import { sheet } from './sheet'

/**
 * One file that any browser opens and prints: elements that say what they are, every picture inside, no script, and a policy
 * that lets nothing be loaded.
 */
export const writeHtml: Writer = ({ document, picture }) => {
  const flow = flowOf(document)
  const { marking, handling, foot, fictional } = flow.frame
  const edge = [marking, handling].filter((line) => line !== '')
  const last = [foot, fictional ?? ''].filter((line) => line !== '')
  const page = new Page(placesIn(flow), picture)
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escaped(flow.title)),
    `<style>${sheet}</style>`,
  )
  const body = element(
    'body',
    {},
    element('header', {}, ...edge.map((line) => element('p', {}, escaped(line)))),
    element('main', {}, ...flow.sections.map((section) => page.section(section))),
    element(
      'footer',
      {},
      ...last.map((line) => element('p', { class: 'edge' }, escaped(line))),
      ...edge.toReversed().map((line) => element('p', {}, escaped(line))),
    ),
  )
  return {
    file: {
      kind: 'text',
      text: documentOf('html', element('html', { lang: flow.language, dir: flow.direction }, head, body)),
    },
    said: [...saidIn(flow), flow.title, ...edge, ...edge, ...last],
  }
}

/** No style but our own sheet, known by its hash (CSP 3, section 2.3.1). */
const policy = `default-src 'none'; style-src 'sha256-${base64(sha256Bytes(sheet))}'; img-src data:; base-uri 'none'; form-action 'none'`

class Page {
  constructor(
    private readonly places: Places,
    private readonly picture: (sha256: string) => Uint8Array | null,
  ) {}

  section({ nodes, opensPage }: FlowSection): string {
    return element('section', { class: opensPage ? 'own' : null }, ...nodes.map((node) => this.node(node)), '\n')
  }

  private node(node: FlowNode): string {
    const id = 'anchor' in node ? this.places.nameOf(node.anchor) : null
    switch (node.kind) {
      case 'heading':
        return `\n${element(`h${node.level + 1}`, { id }, this.runs(node.runs))}`
      case 'text':
        return element(
          'p',
          { class: node.role === 'body' ? null : node.role, id, ...inLanguage(node.language) },
          this.runs(node.runs),
        )
      case 'quotation':
        return element(
          'blockquote',
          { class: node.isVerbatim ? 'verbatim' : null, id, ...inLanguage(node.language) },
          element('p', {}, this.runs(node.runs)),
        )
      case 'numbered':
        return element(
          'div',
          { class: node.of === 'points' ? 'point' : 'paragraph', id },
          element('span', { class: 'number' }, String(node.number)),
          element('span', inLanguage(node.language), this.runs(node.runs)),
        )
      case 'list':
        return element(node.ordered ? 'ol' : 'ul', {}, ...node.items.map((item) => element('li', {}, this.runs(item))))
      case 'table':
        return element(
          'table',
          {},
          element(
            'thead',
            {},
            element('tr', {}, ...node.head.map((label) => element('th', { scope: 'col' }, escaped(label)))),
          ),
          element('tbody', {}, ...node.rows.map((row) => this.row(row, node.head.length))),
        )
      case 'facts':
        return element(
          'dl',
          {},
          ...node.facts.map(
            ({ label, runs }) => element('dt', {}, escaped(label)) + element('dd', {}, this.runs(runs)),
          ),
        )
      case 'contents':
        return element('nav', {}, this.contents(node.entries))
      case 'picture': {
        const bytes = this.picture(node.picture.sha256)
        const alt = node.picture.alt
        return bytes === null
          ? element('p', { class: 'small' }, escaped(alt))
          : element('img', { src: `data:image/jpeg;base64,${base64(bytes)}`, alt })
      }
    }
  }

  private row(row: TableRow, columns: number): string {
    return row.kind === 'head'
      ? element('tr', {}, element('th', { scope: 'colgroup', colspan: String(columns) }, escaped(row.text)))
      : element(
          'tr',
          {},
          ...row.cells.map((cell) => element('td', {}, ...cell.map((runs) => element('p', {}, this.runs(runs))))),
        )
  }

  /** A section, and the list of its parts inside. */
  private contents(entries: readonly ContentsEntry[]): string {
    const items: { entry: ContentsEntry; parts: ContentsEntry[] }[] = []
    for (const entry of entries)
      if (entry.level === 1 || items.length === 0) items.push({ entry, parts: [] })
      else items.at(-1)?.parts.push(entry)
    const linked = ({ anchor, text }: ContentsEntry): string =>
      this.link(`#${this.places.nameOf(anchor) ?? ''}`, escaped(text))
    return element(
      'ul',
      {},
      ...items.map(({ entry, parts }) =>
        element(
          'li',
          {},
          linked(entry),
          ...(parts.length === 0 ? [] : [element('ul', {}, ...parts.map((part) => element('li', {}, linked(part))))]),
        ),
      ),
    )
  }

  private runs(runs: Runs): string {
    return runs.map((run) => this.run(run)).join('')
  }

  private run(run: Run): string {
    const words = escaped(run.text).replaceAll('\n', '<br>')
    const { name, ...attributes } = manner[run.style] ?? { name: run.language === undefined ? '' : 'span' }
    const told = name === '' ? words : element(name, { ...attributes, ...inLanguage(run.language ?? null) }, words)
    const address = addressOf(run.target)
    if (address !== null) return this.link(address, told)
    const place = run.target !== undefined && 'anchor' in run.target ? this.places.nameOf(run.target.anchor) : null
    return place === null ? told : this.link(`#${place}`, told)
  }

  private link(href: string, words: string): string {
    return element('a', { href, rel: href.startsWith('#') ? null : 'noreferrer' }, words)
  }
}

/** The direction of a text of another language is that of its first letter. */
const inLanguage = (language: LanguageTag | null): Readonly<Record<string, string | null>> =>
  language === null ? {} : { lang: language, dir: 'auto' }

const manner: Partial<Readonly<Record<Run['style'], { readonly name: string; readonly class?: string }>>> = {
  strong: { name: 'strong' },
  emphasis: { name: 'em' },
  family: { name: 'span', class: 'family' },
  quiet: { name: 'span', class: 'quiet' },
  ours: { name: 'span', class: 'ours' },
  marked: { name: 'mark' },
}
