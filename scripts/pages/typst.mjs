// Typst beside our pages, and a pack as it is written for Typst.
import { join } from 'node:path'
import { rivals, root } from './rivals.mjs'

const name = '@myriaddreamin/typst-ts-node-compiler'

/** @returns {{ pages: (source: string) => number, name: string } | null} null where it cannot be had */
export function typst() {
  const compiler = typstCompiler()
  if (compiler === null) return null
  return {
    name: `Typst (${rivals(name)?.(`${name}/package.json`).version})`,
    pages: (mainFileContent) => {
      const { result } = compiler.compile({ mainFileContent })
      if (result === null || result === undefined) throw new Error('Typst does not take what was written for it')
      return result.numOfPages
    },
  }
}

/** The program itself, with the faces of the pack. @returns {any} null where it cannot be had */
export function typstCompiler() {
  const require = rivals(name)
  if (require === null) return null
  return require(name).NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontPaths: [join(root, 'resources', 'fonts')] }],
  })
}

/** The same paper, frame, faces and sizes. @param {'beside' | 'below'} notes beside the words in a column of their own, or under them, the words as wide as the frame */
const prelude = (notes) => `
#set page(paper: "a4", margin: (left: 62.4pt, right: 39.68pt, top: 78pt, bottom: 59.89pt), header: text(9pt)[RESTRICTED], footer: context text(9pt, counter(page).display()))
#set text(font: "Source Serif 4", size: 11.5pt, top-edge: 0.75em, bottom-edge: -0.25em, hyphenate: false, costs: (widow: 100%, orphan: 100%))
#set par(leading: 4.5pt, spacing: 8pt)
#let small(body) = text(font: "Source Sans 3", size: 9pt)[#set par(leading: 3pt, spacing: 6pt); #body]
#let head(size, body) = block(above: 20pt, below: 8pt, sticky: true, text(size: size, weight: 600, body))
#let beside(words, notes) = ${
  notes === 'beside'
    ? 'block(above: 14pt, grid(columns: (313.6pt, 156.9pt), column-gutter: 22.7pt, words, small(notes)))'
    : '[#block(above: 14pt, below: 3pt, words)#block(above: 3pt, small(notes))]'
}
`

/** @param {string} text */
const said = (text) => `#${JSON.stringify(text).replaceAll('\\u00', '\\u{00')}`
/** @param {readonly { text: string }[]} runs */
const runs = (runs) => said(runs.map(({ text }) => text).join(''))
/** @param {readonly { label: string, runs: readonly { text: string }[] }[]} facts */
const facts = (facts) => facts.map(({ label, runs: own }) => `${said(label)} \\ ${runs(own)}`).join('\n\n')

/** A pack in Typst's own language, every word of it. @param {any} document @param {'beside' | 'below'} notes */
export function typstFrom(document, notes) {
  let columns = false
  const parts = document.sections.map((section) => {
    const opens = section.opensPage ? '#pagebreak(weak: true)\n' : ''
    const blocks = section.blocks.map((block) => {
      const written = blockOf(block)
      const isSource = block.kind === 'source-paragraph'
      const around = isSource === columns ? '' : isSource ? '#columns(2, gutter: 18pt)[\n' : ']\n'
      columns = isSource
      return `${around}${written}`
    })
    const end = columns ? ']\n' : ''
    columns = false
    return `${opens}#head(27pt)[${said(section.title)}]\n${blocks.join('\n')}\n${end}`
  })
  return `${prelude(notes)}\n${parts.join('\n')}`
}

/** @param {any} block @returns {string} */
function blockOf(block) {
  switch (block.kind) {
    case 'cover':
      return `#head(34pt)[${said(block.title)}]\n${said(block.lead)}\n\n${facts(block.facts)}\n#pagebreak()`
    case 'front-sheet':
      return [
        ...block.objectives.items.map((text) => `+ ${said(text)}`),
        ...block.points.entries.map(({ text }) => `+ #text(13pt)[${said(text)}]`),
        block.best === null ? '' : `#text(16.5pt)[${runs(block.best.words)}] ${runs(block.best.attribution)}`,
        '#pagebreak()',
      ].join('\n')
    case 'contents':
      return '#outline()'
    case 'heading':
      return `#head(16.5pt)[${runs(block.runs)} #text(size: 10pt, weight: 400)[${said(block.subtitle)}]]`
    case 'paragraph':
      return `${runs(block.runs)}\n\n`
    case 'list':
      return block.items.map((item) => `- ${runs(item)}`).join('\n')
    case 'table':
      return `#table(columns: ${block.columns.length}, stroke: none, inset: 3pt, ${block.rows
        .flatMap((row) => (row.kind === 'head' ? [] : row.cells))
        .map((cell) => `small[${cell.map(runs).join(' \\ ')}]`)
        .join(', ')})`
    case 'point':
      return `#beside([#text(16.5pt)[${said(block.text)}] \n\n ${said(block.support)}], [${facts(block.facts)}])`
    case 'register':
      return `#table(columns: (14pt, 142pt, 139pt, 166pt), stroke: none, inset: 3pt, ${block.entries
        .flatMap(({ number, name, office, body }) => [`${number}`, runs(name), said(office), said(body)])
        .map((cell) => `small[${cell}]`)
        .join(', ')})\n#small[${runs(block.named)}]`
    case 'person':
      return `#beside([#head(22pt)[${runs(block.name)}] ${said(block.role)} \n\n ${block.biography.map(blockOf).join('\n\n')}], [${facts(block.facts)}])`
    case 'quotation':
      return `#beside([${runs(block.words)}], [${runs(block.who)} ${runs(block.where)} \n\n ${said([...block.terms, ...block.facts].join(' · '))} \n\n ${block.sideNotes.map(({ label, text }) => `${said(label)} \\ ${said(text)}`).join('\n\n')}])`
    case 'question':
      return `#beside([#text(weight: 600)[${said(block.question)}] \\ ${said(block.answer)}], [${facts(block.facts)}])`
    case 'part':
      return `#beside([${block.blocks.map(blockOf).join('\n\n')}], [${said(block.label)}])`
    case 'documents':
      return block.documents
        .map(
          ({ title, symbol, text, links }) =>
            `#beside([#text(13pt)[${said(title)}] \n\n ${said(text)}], [${said(symbol)} ${runs(links)}])`,
        )
        .join('\n')
    case 'source-record':
      return `#beside([${said(block.label)} \\ #text(13pt, weight: 600)[${said(block.title)}]], [${block.lines.map(runs).join(' \\ ')}])`
    case 'source-paragraph':
      return `#block(below: 6pt)[#set par(leading: 3pt)\n#set text(10pt)\n#grid(columns: (21pt, 1fr), [${block.number}], [${runs(block.runs)}])]`
    default:
      return ''
  }
}
