// Sentences stand in the message files and nowhere else. Files come as text, so that the self-test can invent them.
import { parseSync, Visitor } from 'vite'
import { MACHINE, SPOKEN, namedValues, saidBy, textsOf } from './spoken.mjs'

/** @typedef {{ line: number, reason: string }} Breach */

/** All that a person may come to read, wherever it is made; extraction is made of words, which it never says. */
const SPEAKING = /^src\/(?!core\/extract\/)/
/** The messages themselves, tables of data, and what nobody reads on a screen. */
const SILENT = /\/words\/|\/data\/|\/testing\/|\.test\.tsx?$|\/fixture\.ts$/
/** Where two words in small letters are said to somebody too: elsewhere they are a list of names, or for the log. */
const SAYING_ROOMS = /^src\/(renderer|cli|main|core\/(pack|forms|layout))\//
/** The product's own name is the same in every language. */
const OWN_NAME = 'Briefing Kit'

/**
 * Every place in a file where a sentence, or a word that somebody reads, is written outside the message files.
 * @param {string} file path from the repository's folder
 * @param {string} text
 * @returns {Breach[]}
 */
export function sentencesIn(file, text) {
  if (!SPEAKING.test(file) || SILENT.test(file)) return []
  if (/\.(css|html)$/.test(file)) return sentencesInMarkup(text)
  if (!/\.tsx?$/.test(file)) return []
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) return [{ line: 1, reason: `cannot be read: ${errors[0].message}` }]
  /** @type {Map<number, Breach>} by where it begins */
  const found = new Map()
  /** Pieces of code whose words nobody reads. @type {Set<object>} */
  const silent = new Set()
  /** @param {{ start: number }} node @param {string} words */
  const report = (node, words) => {
    if (words.trim() !== OWN_NAME) found.set(node.start, breach(text, node.start, words))
  }
  const names = namedValues(program)
  const isSaid = (/** @type {string} */ words) =>
    isSentence(words) || (SAYING_ROOMS.test(file) && /^[\s\p{P}]*\p{Ll}{2,} \p{Ll}{2,}/u.test(words))
  /** @param {any} value what is said, whatever it is */
  const checkSaid = (value) => {
    for (const literal of textsOf(value, names)) checkWord(literal, report)
  }
  new Visitor({
    JSXText: (node) => {
      if (hasWord(node.value)) report(node, node.value)
    },
    JSXElement: (node) => node.children.forEach(checkSaid),
    JSXFragment: (node) => node.children.forEach(checkSaid),
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (MACHINE.has(name)) silence(node.value, silent)
      else if (SPOKEN.has(name)) checkSaid(node.value)
      // Any other attribute is a name for the machine, which has no two words.
      else for (const literal of textsOf(node.value, names)) checkWords(literal, report)
    },
    Property(node) {
      const name = node.key.type === 'Identifier' ? node.key.name : ''
      if (MACHINE.has(name)) silence(node.value, silent)
      if (!SPOKEN.has(name)) return
      for (const literal of textsOf(node.value, names))
        if (/^\P{L}*\p{Lu}/u.test(text.slice(literal.start + 1, literal.end))) checkWord(literal, report)
    },
    AssignmentExpression(node) {
      if (node.left.type === 'MemberExpression' && SPOKEN.has(nameOf(node.left.property))) checkSaid(node.right)
    },
    CallExpression(node) {
      const callee = nameOf(node.callee)
      // What a class of errors, or a schema, says of a fault goes to the log.
      if (node.callee.type === 'Super' || callee.startsWith('v.')) silence(node.arguments, silent)
      saidBy(callee, node.arguments).forEach(checkSaid)
    },
    // A fault of ours is thrown plainly, for the log: the window says one calm sentence in its place.
    NewExpression(node) {
      const callee = nameOf(node.callee)
      if (/^(\w*Error|Malformed\w+|Intl\.\w+)$/.test(callee)) silence(node.arguments, silent)
      saidBy(callee, node.arguments).forEach(checkSaid)
    },
    ImportDeclaration: (node) => silence(node, silent),
    Literal(node) {
      if (typeof node.value === 'string' && !silent.has(node) && isSaid(node.value)) report(node, node.value)
    },
    TemplateLiteral(node) {
      const words = node.quasis.map(({ value }) => value.cooked ?? '').join('…')
      if (!silent.has(node) && isSaid(words)) report(node, words)
    },
  }).visit(program)
  return [...found.values()].sort((a, b) => a.line - b.line)
}

/** @param {string} text @param {number} start @param {string} words @returns {Breach} */
function breach(text, start, words) {
  const line = text.slice(0, start).split('\n').length
  const shown = words.trim().replaceAll(/\s+/g, ' ').slice(0, 60)
  return { line, reason: `“${shown}” is said outside the message files (CONTRIBUTING, A sentence)` }
}

/** What a style sheet writes before or after an element, and what a page says: between tags, in spoken attributes. */
const IN_MARKUP = [
  /\bcontent:\s*(?<quote>['"])(?<said>.*?)\k<quote>/g,
  /\s(?<name>alt|title|placeholder|aria-[a-z]+)="(?<said>[^"]*)"/g,
  /<[a-z][^<>]*>(?<said>[^<>{}]*)</g,
]

/** @param {string} text @returns {Breach[]} */
function sentencesInMarkup(text) {
  return IN_MARKUP.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ groups }) => hasWord(groups?.['said'] ?? '') && groups?.['said'].trim() !== OWN_NAME)
    .map(({ index, groups }) => breach(text, index, groups?.['said'] ?? ''))
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
  if (hasWord(wordsOf(node))) report(node, wordsOf(node))
}

/** @param {any} node @returns {string} nothing for a number or a pattern */
function wordsOf(node) {
  const words = node.type === 'Literal' ? node.value : node.quasis.map(({ value }) => value.cooked ?? '').join('…')
  return typeof words === 'string' ? words : ''
}

/** @param {any} node @param {(node: { start: number }, words: string) => void} report */
function checkWords(node, report) {
  if (/\p{L} \p{L}/u.test(wordsOf(node))) report(node, wordsOf(node))
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
