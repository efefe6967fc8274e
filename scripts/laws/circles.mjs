// Files that import one another in a circle, be it for a type only: none of them can be understood, moved or tested alone.
import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

/**
 * The files of this tree that a file imports, types included.
 * @param {string} file path from the repository's folder, with forward slashes
 * @param {string} text
 * @param {ReadonlySet<string>} files all there are
 * @returns {string[]}
 */
export function importsOf(file, text, files) {
  /** @type {Set<string>} */
  const found = new Set()
  /** @param {any} source */
  const imported = (source) => {
    const target = source?.type === 'Literal' ? fileOf(file, source.value, files) : undefined
    if (target) found.add(target)
  }
  new Visitor({
    ImportDeclaration: (node) => imported(node.source),
    ExportNamedDeclaration: (node) => imported(node.source),
    ExportAllDeclaration: (node) => imported(node.source),
    ImportExpression: (node) => imported(node.source),
    TSImportType: (node) => imported(node.source),
  }).visit(parseSync(file, text).program)
  return [...found]
}

/** The file that an import in another one means. @param {string} from @param {string} name @param {ReadonlySet<string>} files */
export function fileOf(from, name, files) {
  const path = name.startsWith('#')
    ? `src/${name.slice(1)}`
    : name.startsWith('.')
      ? posix.join(posix.dirname(from), name)
      : undefined
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${path}${end}`).find((one) => files.has(one))
}

/**
 * Circles of imports: groups of files each of which reaches all others (strongly connected components, Tarjan 1972).
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {string[][]} in the order of names, each sorted
 */
export function circlesIn(imports) {
  /** @type {Map<string, { index: number, low: number, open: boolean }>} */
  const seen = new Map()
  /** @type {string[]} */
  const stack = []
  /** @type {string[][]} */
  const circles = []
  /** @param {string} file */
  const visit = (file) => {
    const own = { index: seen.size, low: seen.size, open: true }
    seen.set(file, own)
    stack.push(file)
    for (const target of imports.get(file) ?? []) {
      const other = seen.get(target) ?? visit(target)
      if (other.open) own.low = Math.min(own.low, other.low)
    }
    if (own.low === own.index) {
      const group = stack.splice(stack.indexOf(file))
      for (const one of group) Object.assign(seen.get(one) ?? {}, { open: false })
      if (group.length > 1) circles.push(group.sort())
    }
    return own
  }
  for (const file of imports.keys()) if (!seen.has(file)) visit(file)
  return circles.sort((one, other) => String(one[0]).localeCompare(String(other[0])))
}
