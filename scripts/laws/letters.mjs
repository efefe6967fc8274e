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
const READ = /^(src|scripts)\/.*\.(tsx?|[cm]?js|css|html)$/
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\P{L}]/gu
/** A letter by its number is that letter: in a string or a pattern, in a page, in a style sheet, given to a function. */
const BY_NUMBER = [
  /\\u\{(?<hex>[0-9a-f]+)\}|\\u(?<four>[0-9a-f]{4})/gi,
  /&#x(?<hex>[0-9a-f]+);|&#(?<decimal>\d+);/gi,
  /fromC(?:odePoint|harCode)\((?<numbers>[^()]*)\)/g,
]
/** What a file has that can have any of these. */
const HINT = new RegExp(String.raw`${FOREIGN.source}|\\u|&#|fromC`, 'iu')
/** In a style sheet a stroke and a number is a letter. */
const IN_STYLE = /\\(?<hex>[0-9a-f]{1,6})/gi

/** How many letters of other scripts than ours stand in a file that is not data. @param {string} file @param {string} text */
export function foreignLetters(file, text) {
  if (!READ.test(file) || DATA.some((place) => place.test(file))) return 0
  const said = withoutComments(file, text)
  const patterns = file.endsWith('.css') ? [IN_STYLE] : BY_NUMBER
  const numbered = patterns.flatMap((pattern) => [...said.matchAll(pattern)].flatMap(({ groups }) => numbersIn(groups)))
  const written = numbered.filter((number) => number <= LAST).map((number) => String.fromCodePoint(number))
  return `${said}${written.join('')}`.match(FOREIGN)?.length ?? 0
}

const LAST = 0x10ffff

/** @param {Record<string, string | undefined>} [groups] @returns {number[]} */
function numbersIn({ hex, four, decimal, numbers } = {}) {
  if (numbers !== undefined) return (numbers.match(/0x[0-9a-f]+|\d+/gi) ?? []).map(Number)
  const digits = hex ?? four
  return [digits === undefined ? Number(decimal) : Number.parseInt(digits, 16)]
}

/** @param {string} file @param {string} text */
function withoutComments(file, text) {
  // Parsing is only worth it where there is something to find.
  if (!/\.(tsx?|[cm]?js)$/.test(file) || !HINT.test(text)) return text
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
