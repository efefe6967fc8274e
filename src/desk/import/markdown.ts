import { fromMarkdown } from 'mdast-util-from-markdown'
import { readHtml } from './html'
import type { Reading } from './reading'

/** A node of the tree, as far as it matters here. */
interface Branch {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly Branch[]
}

/**
 * The words of a Markdown text: one line for each paragraph, heading and item; what is only markup is gone. A text so long
 * or so full of brackets that reading its markup would take more than a moment is taken as the plain text it also is.
 */
export const readMarkdown = (markdown: string): Pick<Reading, 'text' | 'title'> => {
  if (markdown.length > longestMarkup || isThicket(markdown)) return { text: markdown, title: null }
  const lines: string[] = []
  let title: string | null = null
  const todo: Branch[] = [fromMarkdown(withoutFrontMatter(markdown))]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'html') lines.push(readHtml(node.value ?? '').text)
    else if (node.type === 'code') lines.push(node.value ?? '')
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const words = wordsOf(node)
      if (node.type === 'heading' && node.depth === 1) title ??= words
      lines.push(words)
    } else todo.push(...(node.children ?? []).toReversed())
  }
  return { text: lines.filter((line) => line.trim() !== '').join('\n'), title }
}

const longestMarkup = 300_000

/** Brackets inside brackets cost the reader of markup their number squared. */
const isThicket = (markdown: string): boolean =>
  markdown.split(/\n\s*\n/).some((block) => block.split('[').length > 500)

/** Lines of settings that site generators put above a text. */
const withoutFrontMatter = (markdown: string): string =>
  markdown.replace(/^\ufeff?---\r?\n(?:[^\n]*\r?\n){0,200}?---\r?\n/, '')

/** A line break inside a paragraph is a space, as it is shown; two spaces or a backslash before it break the line. */
const wordsOf = (node: Branch): string => {
  if (node.type === 'text' || node.type === 'inlineCode')
    return (node.value ?? '').replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')
  if (node.type === 'break') return '\n'
  return (node.children ?? []).map(wordsOf).join('')
}
