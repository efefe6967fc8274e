import { ensurePackages } from '../packages.mjs'
import { runTool } from '../programs.mjs'

/** One test file, or a few: `npm run facts -- release -t embargo`. Files are known by a part of their path, facts by `-t`. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  process.exitCode = runTool('vitest', ['run', '--pool=threads', ...rest])
}
