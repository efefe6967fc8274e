// Where a file says something to somebody: the places whose text is shown, read aloud or printed, and the texts that can
// stand there, also by way of a constant, a table, or a function of the same file.
import { Visitor } from 'vite'

/** Attributes of JSX, and properties, that are read aloud or shown, whatever stands in them. */
export const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'buttons',
  'description',
  'detail',
  'filterLabel',
  'hint',
  'innerText',
  'label',
  'message',
  'none',
  'nothing',
  'placeholder',
  'question',
  'spoken',
  'subtitle',
  'text',
  'textContent',
  'title',
  'trouble',
  'valueLabel',
  'why',
])
/** Attributes whose text is for the machine, even when it has several words. */
export const MACHINE = new Set([
  'className',
  'd',
  'data-testid',
  'id',
  'keys',
  'marks',
  'placement',
  'points',
  'preserveAspectRatio',
  'style',
  'transform',
  'viewBox',
])
/** Functions that say their argument: to a screen reader, a toast, a dialog, standard output. */
const SAYING =
  /^(say|tell|print|complain|announce|alert|confirm|dialog\.showErrorBox|\w+\.set(Name|Title|ToolTip)|speaker\.(say|complain)|(process\.)?std(out|err)\.write|console\.(log|info)|Notification)$/

/**
 * What a call says: all arguments of a saying one, the value of a spoken attribute that is set, the children of an element.
 * @param {string} callee @param {readonly any[]} given @returns {readonly any[]}
 */
export function saidBy(callee, given) {
  if (SAYING.test(callee)) return given
  // Printed words, and how they are set.
  if (/^(run|plain|link)$/.test(callee)) return given.slice(0, 1)
  if (/(^|\.)setAttribute$/.test(callee)) return SPOKEN.has(given[0]?.value) ? given.slice(1) : []
  return /(^|\.)createElement$/.test(callee) ? given.slice(2) : []
}

/** Values by the name that a file gives them, where the name means one thing in all of the file. @param {any} program @returns {Map<string, any>} */
export function namedValues(program) {
  /** @type {Map<string, any>} */
  const values = new Map()
  /** @param {string} name @param {any} [value] */
  const bind = (name, value) => void values.set(name, values.has(name) ? undefined : value)
  const bindAll = (/** @type {any} */ { params }) =>
    params.flatMap(namesIn).forEach((/** @type {string} */ name) => bind(name))
  new Visitor({
    VariableDeclarator: ({ id, init }) =>
      id.type === 'Identifier' ? bind(id.name, init) : namesIn(id).forEach((name) => bind(name)),
    ArrowFunctionExpression: bindAll,
    FunctionDeclaration: bindAll,
    FunctionExpression: bindAll,
  }).visit(program)
  return values
}

/** The names that a pattern gives: `{ a, b: [c], ...d }`. @param {any} pattern @returns {string[]} */
function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((/** @type {any} */ one) => namesIn(one.value ?? one.argument))
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn)
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}

/**
 * The texts that a value can be: through braces, either side of a choice, joined with plus or `join`, a table, a name.
 * @param {any} node @param {Map<string, any>} names @returns {any[]}
 */
export function textsOf(node, names) {
  const seen = new Set()
  /** @param {any} value @returns {any[]} */
  const texts = (value) => {
    if (!value || seen.has(value)) return []
    seen.add(value)
    switch (value.type) {
      case 'Literal':
      case 'TemplateLiteral':
        return [value]
      case 'Identifier':
        return texts(names.get(value.name))
      case 'MemberExpression':
        return members(value)
      case 'CallExpression':
        return called(value)
      case 'ArrowFunctionExpression':
        return texts(value.body)
      case 'JSXExpressionContainer':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ParenthesizedExpression':
      case 'ChainExpression':
        return texts(value.expression)
      case 'ConditionalExpression':
        return [value.consequent, value.alternate].flatMap(texts)
      case 'BinaryExpression':
        return value.operator === '+' ? [value.left, value.right].flatMap(texts) : []
      case 'LogicalExpression':
        return [value.left, value.right].flatMap(texts)
      case 'ArrayExpression':
        return value.elements.flatMap(texts)
      default:
        return []
    }
  }
  /** One member of a table when its name is plain, else any of them. @param {any} value */
  const members = ({ object, property, computed }) => {
    const table = object.type === 'Identifier' ? names.get(object.name) : undefined
    const entries = plain(table)?.properties ?? []
    return entries
      .filter((/** @type {any} */ entry) => computed || entry.key?.name === property.name)
      .flatMap((/** @type {any} */ entry) => texts(entry.value))
  }
  /** @param {any} value */
  const called = ({ callee }) => {
    if (callee.type === 'Identifier') return texts(names.get(callee.name))
    return callee.type === 'MemberExpression' && callee.property.name === 'join' ? texts(callee.object) : []
  }
  return texts(node)
}

/** @param {any} value @returns {any} the table within `as const` and `satisfies` */
function plain(value) {
  if (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression') return plain(value.expression)
  return value?.type === 'ObjectExpression' ? value : undefined
}
