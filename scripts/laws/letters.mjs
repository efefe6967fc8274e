// Letters of foreign scripts stand in data. A rule that names an Arabic or Chinese word in code belongs into the folder of
// that language; what is left outside is counted file by file, and the counts may only fall.

/** Data folders; tests and benchmarks, whose examples are data. */
const DATA = [
  /^src\/core\/extract\/(languages|cases)\//,
  /^src\/core\/text\/calendar\.ts$/,
  /\/(words|testing|golden|lab|conformance)\//,
  /\.(test|spec)\.(tsx?|mjs)$/,
  /^(e2e|scripts\/bench)\//,
]
const READ = /^(src|scripts)\/.*\.(tsx?|mjs|css|html)$/
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\P{L}]/gu

/** How many letters of other scripts than ours stand in a file that is not data. @param {string} file @param {string} text */
export function foreignLetters(file, text) {
  if (!READ.test(file) || DATA.some((place) => place.test(file))) return 0
  return text.match(FOREIGN)?.length ?? 0
}
