// What a program reads before it can do anything: its first file, and all that is imported from there for more than a type.
// What is asked for with `import()` is read when it is needed.
import { parseSync, Visitor } from 'vite'
import { fileOf } from './circles.mjs'

/**
 * @param {string} first path from the repository's folder
 * @param {ReadonlySet<string>} files all there are
 * @param {(file: string) => string} read
 * @returns {ReadonlySet<string>}
 */
export function readAtStart(first, files, read) {
  const reached = new Set([first])
  for (const file of reached)
    if (/\.tsx?$/.test(file)) for (const target of valuesFrom(file, read(file), files)) reached.add(target)
  return reached
}

/** @param {string} file @param {string} text @param {ReadonlySet<string>} files */
function valuesFrom(file, text, files) {
  /** @type {string[]} */
  const found = []
  /** @param {any} node @param {readonly any[]} names @param {'importKind' | 'exportKind'} kind */
  const taken = (node, names, kind) => {
    const isForTypes = node[kind] === 'type' || (names.length > 0 && names.every((name) => name[kind] === 'type'))
    const target = isForTypes || !node.source ? undefined : fileOf(file, node.source.value, files)
    if (target) found.push(target)
  }
  new Visitor({
    ImportDeclaration: (node) => taken(node, node.specifiers, 'importKind'),
    ExportNamedDeclaration: (node) => taken(node, node.specifiers, 'exportKind'),
    ExportAllDeclaration: (node) => taken(node, [], 'exportKind'),
  }).visit(parseSync(file, text).program)
  return found
}
