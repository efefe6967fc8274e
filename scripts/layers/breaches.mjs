// Reads source files and finds what breaks the law. Files come as text, so that the self-test can invent them.
import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { IMPURE, LAYERS, NAMESPACES, OUTSIDE, TESTS_IN_CORE_SEE, TEST_LIBRARIES, UNSAFE } from './law.mjs'

/** @typedef {{ file: string, line: number, reason: string }} Breach */

/**
 * All breaches in one file.
 * @param {string} file path from the repository's folder, with forward slashes: `src/core/text/clean.ts`
 * @param {string} text
 * @returns {Breach[]}
 */
export function breachesOf(file, text) {
  if (/\.(css|html)$/.test(file)) return addressesIn(file, text)
  const layerName = layerOf(file)
  if (!layerName) return [{ file, line: 1, reason: 'belongs to no layer of scripts/layers/law.mjs' }]
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) return [{ file, line: 1, reason: `cannot be read: ${errors[0].message}` }]

  const isTest = /\.test\.tsx?$/.test(file)
  /** @type {Breach[]} */
  const breaches = []
  const lineAt = lineCounter(text)
  /** @param {{ start: number }} node @param {string | undefined} reason */
  const report = (node, reason) => {
    if (reason) breaches.push({ file, line: lineAt(node.start), reason })
  }
  /** @param {any} node @param {any} source */
  const imported = (node, source) => {
    if (source?.type === 'Literal') report(node, importTrouble(file, layerName, source.value, isTest))
  }
  new Visitor({
    ImportDeclaration: (node) => imported(node, node.source),
    ExportNamedDeclaration: (node) => imported(node, node.source),
    ExportAllDeclaration: (node) => imported(node, node.source),
    ImportExpression: (node) => imported(node, node.source),
    TSImportType: (node) => imported(node, node.source),
    CallExpression(node) {
      const called = nameOf(node.callee)
      if (called === 'require') imported(node, node.arguments[0])
      if (UNSAFE.calls.includes(called)) report(node, `${called}() is used nowhere`)
      if (layerName.startsWith('core/') && !isTest && IMPURE.calls.includes(called))
        report(node, `${called}() in core: the world arrives as an argument`)
    },
    NewExpression(node) {
      const made = nameOf(node.callee)
      if (made === 'Function') report(node, 'new Function is used nowhere')
      if (made === 'Date' && node.arguments.length === 0 && layerName.startsWith('core/') && !isTest) {
        report(node, 'new Date() without an argument in core: the time arrives as an argument')
      }
    },
    MemberExpression(node) {
      const name = nameOf(node)
      if (layerName.startsWith('core/') && !isTest && IMPURE.members.includes(name))
        report(node, `${name} in core: it arrives as an argument`)
      if (UNSAFE.names.includes(name.split('.').at(-1) ?? ''))
        report(node, `${name.split('.').at(-1)} is used nowhere: text stays text`)
    },
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (UNSAFE.names.includes(name)) report(node, `${name} is used nowhere: text stays text`)
    },
    Property(node) {
      const name = node.key.type === 'Identifier' ? node.key.name : ''
      if (UNSAFE.names.includes(name)) report(node, `${name} is used nowhere: text stays text`)
      if (!Object.hasOwn(UNSAFE.settings, name)) return
      const value = node.value.type === 'Literal' ? node.value.value : undefined
      if (value === Reflect.get(UNSAFE.settings, name)) report(node, `${name}: ${value} opens a wall of the window`)
    },
    Literal(node) {
      if (typeof node.value === 'string' && !isTest && !layerName.startsWith('core/'))
        report(node, addressTrouble(node.value))
    },
  }).visit(program)
  return breaches
}

/** @param {string} file */
function layerOf(file) {
  const place = file.replace(/^src\//, '').replace(/\.tsx?$/, '')
  return Object.keys(LAYERS)
    .filter((layer) => place === layer || place.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/**
 * Why this import is not allowed, or undefined.
 * @param {string} file
 * @param {string} layerName
 * @param {string} specifier
 * @param {boolean} isTest
 */
function importTrouble(file, layerName, specifier, isTest) {
  const [path] = specifier.split('?')
  const layer = LAYERS[layerName]
  const inside = /^[.#]/.test(path)
    ? posix.normalize(path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path))
    : undefined
  if (inside === undefined) {
    const allowed = isTest ? [...layer.libraries, ...TEST_LIBRARIES] : layer.libraries
    return allowed.some((library) => isLibrary(path, library)) ? undefined : `${layerName} may not use ${path}`
  }
  if (!inside.startsWith('src/')) {
    return OUTSIDE.some((place) => inside.startsWith(place)) ? undefined : `${inside} lies outside src`
  }
  const target = layerOf(inside)
  if (!target) return `${inside} belongs to no layer`
  const seen = isTest && layerName.startsWith('core/') ? TESTS_IN_CORE_SEE : layer.sees
  return target === layerName || seen.includes(target) ? undefined : `${layerName} may not see ${target}`
}

/** @param {string} path @param {string} library name, or beginning with a star behind it */
function isLibrary(path, library) {
  if (library.endsWith('*')) return path.startsWith(library.slice(0, -1))
  return path === library || path.startsWith(`${library}/`)
}

/** `Date.now`, `fetch`, `globalThis.crypto.randomUUID` → `crypto.randomUUID`; empty for anything else. @param {any} node @returns {string} */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed) return ''
  const object = nameOf(node.object)
  return ['globalThis', 'window', 'self', ''].includes(object) ? node.property.name : `${object}.${node.property.name}`
}

/** @param {string} text */
function addressTrouble(text) {
  if (!/^\s*(https?|wss?):\/\/[a-z0-9[]/i.test(text) || NAMESPACES.some((known) => text.startsWith(known)))
    return undefined
  return `${text.trim().slice(0, 60)}: nothing is ever loaded from a network`
}

/** Style sheets and pages are read by line. @param {string} file @param {string} text @returns {Breach[]} */
function addressesIn(file, text) {
  return text.split('\n').flatMap((content, index) => {
    const found = /(?:url\(|src=|href=|@import)\s*["']?((?:https?:)?\/\/[^"')\s]+)/i.exec(content)
    return found ? [{ file, line: index + 1, reason: `${found[1]}: nothing is ever loaded from a network` }] : []
  })
}

/** @param {string} text @returns {(offset: number) => number} line numbers from 1 */
function lineCounter(text) {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1
}
