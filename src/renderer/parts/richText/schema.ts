import { type DOMOutputSpec, type Mark, Schema } from 'prosemirror-model'

/**
 * What a text may hold, and nothing else: paragraphs, headings, two kinds of list, bold, italic, links. Whatever
 * is pasted is read through this schema, so that colours, tables, pictures and scripts cannot come in.
 */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'text*',
      parseDOM: [{ tag: 'p' }, { tag: 'div', priority: 20 }],
      toDOM: (): DOMOutputSpec => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      marks: 'italic link',
      defining: true,
      parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
      toDOM: (): DOMOutputSpec => ['h3', 0],
    },
    bullets: {
      group: 'block',
      content: 'entry+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: (): DOMOutputSpec => ['ul', 0],
    },
    numbers: {
      group: 'block',
      content: 'entry+',
      parseDOM: [{ tag: 'ol' }],
      toDOM: (): DOMOutputSpec => ['ol', 0],
    },
    /** One line of a list. Lists inside lists do not exist in print either. */
    entry: {
      content: 'paragraph',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: (): DOMOutputSpec => ['li', 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { address: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element: HTMLElement) => {
            const address = safeAddress(element.getAttribute('href') ?? '')
            return address === null ? false : { address }
          },
        },
      ],
      toDOM: (mark: Mark): DOMOutputSpec => ['a', { title: String(mark.attrs['address']), rel: 'noreferrer' }, 0],
    },
    italic: {
      parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps whole documents in a <b> that means nothing.
        { tag: 'b', getAttrs: (element: HTMLElement) => (element.style.fontWeight === 'normal' ? false : null) },
        { style: 'font-weight', getAttrs: (weight: string) => (/^(bold(er)?|[6-9]\d\d)$/.test(weight) ? null : false) },
      ],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
  },
})

/** Typed or pasted addresses as they may be stored: web and mail, nothing that could run. null: not such an address. */
export const safeAddress = (typed: string): string | null => {
  const address = typed.trim()
  if (address === '' || address.length > 2_000 || /\s/.test(address)) return null
  if (/^(https?:\/\/|mailto:)./i.test(address)) return address
  if (/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(address)) return `mailto:${address}`
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(address)) return `https://${address}`
  return null
}
