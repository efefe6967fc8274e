import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { root, runProgram, runTool } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { say } from '../say.mjs'
import { virtualScreen } from '../screen.mjs'
import { failedChecks } from './check.mjs'

const reports = join(root, 'test-results', 'reports')

/**
 * Everything: checks, facts (vitest), build, stories through the real app (Playwright). All of it runs even when some
 * of it fails; the last line counts. Arguments go to Playwright.
 * @param {readonly string[]} rest
 */
export async function run(rest) {
  ensurePackages()
  const runtime = await ensureRuntime()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  const trouble = await timed('checks', failedChecks)
  const facts = await timed('facts', runFacts)
  const stories = (await timed('build', ensureBuild))
    ? await timed('stories', () => runStories(runtime, rest))
    : undefined
  if (!stories) trouble.push('build')
  if (facts.code !== 0) trouble.push('facts')
  if (stories && stories.code !== 0) trouble.push('stories')

  if (trouble.length > 0) say(`not in order: ${trouble.join(', ')}`)
  const failed = facts.failed + (stories?.failed ?? 0)
  console.log(`${facts.passed + (stories?.passed ?? 0)} passed, ${failed} failed`)
  process.exitCode = trouble.length > 0 ? 1 : 0
}

/** @template T @param {string} name @param {() => T | Promise<T>} step */
async function timed(name, step) {
  const start = performance.now()
  const result = await step()
  say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}

function runFacts() {
  const report = join(reports, 'facts.json')
  // Facts share nothing but code, so they need no world each: that halves the time.
  const code = runTool('vitest', [
    'run',
    '--pool=threads',
    '--no-isolate',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests = 0, numFailedTests = 0 } = read(report)
  return { code, passed: numPassedTests, failed: numFailedTests }
}

/** @param {{ kind: 'electron' | 'chromium', env: NodeJS.ProcessEnv }} runtime @param {readonly string[]} rest */
function runStories({ kind, env }, rest) {
  const report = join(reports, 'stories.json')
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js')
  const command = [process.execPath, playwright, 'test', '--project=stories', '--reporter=list,json', ...rest]
  const [program, ...args] = [...virtualScreen(kind), ...command]
  const { status } = runProgram(program, args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } })
  const { expected = 0, flaky = 0, unexpected = 0 } = read(report).stats ?? {}
  return { code: status ?? 1, passed: expected + flaky, failed: unexpected }
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
