// Sentences stand in the message files and nowhere else. Files come as text, so that the self-test can invent them.
import { parseSync, Visitor } from 'vite'

/** @typedef {{ line: number, reason: string }} Breach */

/** Where people read what is written: the window, a printed pack, the command line, the menu and the dialogs. */
const SPEAKING = /^src\/(renderer|cli|main|core\/pack|core\/layout|core\/forms)\//
/** The messages themselves, and what nobody reads on a screen. */
const SILENT = /\/words\/|\/testing\/|\.test\.tsx?$|\/fixture\.ts$/

/** Attributes of JSX that are read aloud or shown, whatever stands in them. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'detail',
  'hint',
  'label',
  'placeholder',
  'subtitle',
  'text',
  'title',
  'valueLabel',
])
/** Attributes whose text is for the machine, even when it has several words. */
const MACHINE = new Set(['className', 'd', 'data-testid', 'id', 'keys', 'points', 'style', 'transform', 'viewBox'])
/** Functions that say their argument: to a screen reader, a toast, standard output. */
const SAYING = /^(say|tell|complain|announce|speaker\.(say|complain)|process\.(stdout|stderr)\.write)$/

/**
 * Every place in a file where a sentence, or a word that somebody reads, is written outside the message files.
 * @param {string} file path from the repository's folder
 * @param {string} text
 * @returns {Breach[]}
 */
export function sentencesIn(file, text) {
  if (!SPEAKING.test(file) || SILENT.test(file) || !/\.tsx?$/.test(file)) return []
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) return [{ line: 1, reason: `cannot be read: ${errors[0].message}` }]
  /** @type {Map<number, Breach>} by where it begins */
  const found = new Map()
  /** Pieces of code whose words nobody reads. @type {Set<object>} */
  const silent = new Set()
  /** @param {{ start: number }} node @param {string} words */
  const report = (node, words) => {
    const line = text.slice(0, node.start).split('\n').length
    const shown = words.trim().replaceAll(/\s+/g, ' ').slice(0, 60)
    found.set(node.start, { line, reason: `“${shown}” is said outside the message files (CONTRIBUTING, A sentence)` })
  }
  new Visitor({
    JSXText: (node) => {
      if (hasWord(node.value)) report(node, node.value)
    },
    JSXElement(node) {
      for (const child of node.children) for (const literal of literalsOf(child)) checkWord(literal, report)
    },
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (MACHINE.has(name)) silence(node.value, silent)
      else if (SPOKEN.has(name)) for (const literal of literalsOf(node.value)) checkWord(literal, report)
    },
    Property(node) {
      const name = node.key.type === 'Identifier' ? node.key.name : ''
      if (!SPOKEN.has(name)) return
      for (const literal of literalsOf(node.value))
        if (/^\P{L}*\p{Lu}/u.test(text.slice(literal.start + 1, literal.end))) checkWord(literal, report)
    },
    CallExpression(node) {
      if (node.callee.type === 'Super') silence(node.arguments, silent)
      if (SAYING.test(nameOf(node.callee)))
        for (const literal of literalsOf(node.arguments[0])) checkWord(literal, report)
    },
    // A fault of ours is thrown plainly, for the log: the window says one calm sentence in its place.
    NewExpression(node) {
      if (/^(\w*Error|Intl\.\w+)$/.test(nameOf(node.callee))) silence(node.arguments, silent)
    },
    ImportDeclaration: (node) => silence(node, silent),
    Literal(node) {
      if (typeof node.value === 'string' && !silent.has(node) && isSentence(node.value)) report(node, node.value)
    },
    TemplateLiteral(node) {
      const words = node.quasis.map(({ value }) => value.cooked ?? '').join('…')
      if (!silent.has(node) && isSentence(words)) report(node, words)
    },
  }).visit(program)
  return [...found.values()].sort((a, b) => a.line - b.line)
}

/** @param {string} text */
const hasWord = (text) => /\p{L}{2}/u.test(text)

/** Prose: it begins with a capital or ends like a sentence, and has three words, of which two stand side by side. @param {string} text */
function isSentence(text) {
  const words = text.trim()
  if (!/\p{L}{2,}[,;:]? \p{L}/u.test(words)) return false
  if (/[.!?…]$/u.test(words) && /^\P{Ll}|\p{Ll} \p{Ll}/u.test(words)) return /\p{L}/u.test(words)
  return /^\p{Lu}\p{Ll}+,? \p{L}/u.test(words)
}

/** @param {any} node @param {(node: { start: number }, words: string) => void} report */
function checkWord(node, report) {
  const words = node.type === 'Literal' ? node.value : node.quasis.map(({ value }) => value.cooked ?? '').join('…')
  if (typeof words === 'string' && hasWord(words)) report(node, words)
}

/** The texts that a value can be: through braces, either side of a choice, and joined with plus. @param {any} node @returns {any[]} */
function literalsOf(node) {
  switch (node?.type) {
    case 'Literal':
    case 'TemplateLiteral':
      return [node]
    case 'JSXExpressionContainer':
      return literalsOf(node.expression)
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)]
    case 'BinaryExpression':
      return node.operator === '+' ? [...literalsOf(node.left), ...literalsOf(node.right)] : []
    case 'LogicalExpression':
      return [...literalsOf(node.left), ...literalsOf(node.right)]
    default:
      return []
  }
}

/** Marks all that stands below. @param {any} node @param {Set<object>} silent */
function silence(node, silent) {
  if (typeof node !== 'object' || node === null) return
  silent.add(node)
  for (const inner of Object.values(node)) silence(inner, silent)
}

/** @param {any} node @returns {string} */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && !node.computed ? `${nameOf(node.object)}.${node.property.name}` : ''
}
