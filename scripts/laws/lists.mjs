// Word lists of extraction: nothing is written twice in one list, and no verb is both one of saying and one that reports
// only beside a quotation. What is written is read from the text, whichever way a language lays its lists out; what two
// lists share is read from the values, after the language files have made their forms.
import { parseSync, Visitor } from 'vite'
import { namedValues } from './spoken.mjs'

/** Lists of one language of which an entry may stand in one only: in the first, an entry of the second is never reached. */
const APART = [['cue', 'weakCue']]

/**
 * Entries that are written twice in one list: in one text or template, or in one array of texts.
 * @param {string} file its name says how to read it
 * @param {string} text
 * @returns {{ line: number, reason: string }[]}
 */
export function doubledEntries(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) return [{ line: 1, reason: `cannot be read: ${errors[0].message}` }]
  /** @type {{ line: number, reason: string }[]} */
  const found = []
  const names = namedValues(program)
  const shortestText = file.includes('/languages/') ? SHORTEST_OF_LANGUAGE : SHORTEST_LIST
  /** @param {{ start: number }} node @param {readonly string[]} entries @param {number} [shortest] */
  const check = (node, entries, shortest = shortestText) => {
    const line = text.slice(0, node.start).split('\n').length
    for (const entry of twice(entries, shortest)) found.push({ line, reason: `“${entry}” stands twice in one list` })
  }
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string' && !isPattern(node.value)) check(node, entriesOf(node.value))
    },
    // A form that is put in divides what stands before it from what stands behind.
    TemplateLiteral(node) {
      if (node.quasis.some(({ value }) => isPattern(value.cooked ?? ''))) return
      const written = node.quasis.flatMap(({ value }) => entriesOf(value.cooked ?? ''))
      check(node, written)
      const made = new Set(node.expressions.flatMap((one) => formsIn(one, names)))
      const line = text.slice(0, node.start).split('\n').length
      for (const entry of new Set(written))
        if (made.has(entry)) found.push({ line, reason: `“${entry}” is written, and made of a stem too` })
    },
    ArrayExpression: (node) =>
      check(
        node,
        node.elements.flatMap((element) => textOf(element)),
        SHORTEST_LIST,
      ),
  }).visit(program)
  return found
}

/** The source of a regular expression: its strokes and spaces divide no list. @param {string} text */
const isPattern = (text) => text.includes('(?')

/** What `forms(stems, endings)` makes, as in languages/forms.ts. @param {any} call @param {Map<string, any>} names @returns {string[]} */
function formsIn(call, names) {
  if (call.type !== 'CallExpression' || call.callee.name !== 'forms') return []
  const [stems = [], endings = []] = call.arguments.map((/** @type {any} */ given) => {
    const value = given.type === 'Identifier' ? names.get(given.name) : given
    const said = value?.type === 'TemplateLiteral' ? value.quasis[0].value.cooked : value?.value
    return typeof said === 'string' ? said.trim().split(/\s+/) : []
  })
  return stems.flatMap((/** @type {string} */ stem) =>
    endings.map((/** @type {string} */ ending) => stem + (ending === '-' ? '' : ending)),
  )
}

/**
 * Entries that two lists of a language share which must be apart.
 * @param {{ words: Readonly<Record<string, unknown>> }} language
 * @returns {string[]}
 */
export function sharedEntries({ words }) {
  return APART.flatMap(([one, other]) => {
    const first = new Set(entriesOf(words[one]))
    const both = new Set(entriesOf(words[other]).filter((entry) => first.has(entry)))
    return [...both].map((entry) => `“${entry}” stands in ${one} and in ${other}`)
  })
}

/** A language source is what has word lists under `words`. @param {unknown} value @returns {value is { words: Record<string, unknown> }} */
export function isLanguage(value) {
  return typeof value === 'object' && value !== null && 'words' in value && typeof value.words === 'object'
}

/** Lines of so many words are no phrases, one a line, but words that fill lines. */
const FILLED_LINE = 4

/**
 * The entries of a list: of an array or set its texts; of a text what stands between strokes; or between commas,
 * semicolons and line ends; or, where it has none of these or its lines are filled with words, between spaces.
 * @param {unknown} list @returns {string[]}
 */
function entriesOf(list) {
  if (typeof list === 'string')
    return list
      .trim()
      .split(dividerIn(list.trim()))
      .flatMap((entry) => entry.trim().replaceAll(/\s+/g, ' ') || [])
  return list instanceof Set || Array.isArray(list) ? [...list].filter((entry) => typeof entry === 'string') : []
}

/** @param {string} text */
function dividerIn(text) {
  if (text.includes('|')) return '|'
  if (/[,;،]/.test(text)) return /[,;،\n]/
  const lines = text.split('\n').length
  return lines > 1 && text.split(/\s+/).length < FILLED_LINE * lines ? '\n' : /\s+/
}

/** @param {any} node @returns {string[]} */
const textOf = (node) => (node?.type === 'Literal' && typeof node.value === 'string' ? [node.value.trim()] : [])

/** Fewer than these are a pair, a row of a table, or a title: SECRET UE/EU SECRET. */
const SHORTEST_LIST = 4
/** In the text of a language three are a list: su sus suyo. */
const SHORTEST_OF_LANGUAGE = 3

/** @param {readonly string[]} entries @param {number} [shortest] */
const twice = (entries, shortest = SHORTEST_LIST) =>
  entries.length < shortest
    ? []
    : [...new Set(entries.filter((entry, at) => entry !== '' && entries.indexOf(entry) !== at))]
