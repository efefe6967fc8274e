// Letters of foreign scripts stand in data. A rule that names an Arabic or Chinese word in code belongs into the folder of
// that language; what is left outside is counted file by file, and the counts may only fall. An example in a comment decides
// nothing, and is not counted.
import { parseSync, Visitor } from 'vite'

/** Data folders, in which there is no code; tests and benchmarks, whose examples are data. */
const DATA = [
  /^src\/core\/extract\/(languages|cases)\//,
  /\/(data|words|testing|golden|lab|conformance)\//,
  /\.(test|spec)\.(tsx?|mjs)$/,
  /^(e2e|scripts\/bench)\//,
]
const READ = /^(src|scripts)\/.*\.(tsx?|mjs|css|html)$/
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\P{L}]/gu

/** How many letters of other scripts than ours stand in a file that is not data. @param {string} file @param {string} text */
export function foreignLetters(file, text) {
  if (!READ.test(file) || DATA.some((place) => place.test(file))) return 0
  if (text.match(FOREIGN) === null) return 0
  return withoutComments(file, text).match(FOREIGN)?.length ?? 0
}

/** @param {string} file @param {string} text */
function withoutComments(file, text) {
  if (!/\.(tsx?|mjs)$/.test(file)) return text
  let rest = ''
  let from = 0
  for (const { start, end } of parseSync(file, text).comments) {
    rest += text.slice(from, start)
    from = end
  }
  return rest + text.slice(from)
}

/**
 * Code in a folder that is for data: letters could hide there from the count.
 * @param {string} file
 * @param {string} text
 * @returns {{ line: number, reason: string }[]}
 */
export function codeInData(file, text) {
  if (!/^src\/.*\/data\/.*\.ts$/.test(file)) return []
  /** @type {{ line: number, reason: string }[]} */
  const found = []
  /** @param {{ start: number }} node */
  const report = (node) =>
    found.push({ line: text.slice(0, node.start).split('\n').length, reason: 'is code in a folder for data' })
  new Visitor({
    FunctionDeclaration: report,
    FunctionExpression: report,
    ArrowFunctionExpression: report,
    ClassDeclaration: report,
  }).visit(parseSync(file, text).program)
  return found
}
