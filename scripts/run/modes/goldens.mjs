import { ensurePackages } from '../packages.mjs'
import { runTool } from '../programs.mjs'

/** Writes the text goldens anew, to be reviewed as a diff. Arguments name the tests. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  process.exitCode = runTool('vitest', ['run', ...rest, '--update=all'], {
    env: { ...process.env, UPDATE_GOLDENS: '1' },
  })
}
