// A network of its own for one command: a way out of which every packet is counted and nobody is behind. Linux only.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const inside = fileURLToPath(new URL('inside.mjs', import.meta.url))
const asWhom = process.getuid?.() === 0 ? [] : ['--map-root-user']

/** Why packets cannot be counted here; null when they can. @returns {string | null} */
export function obstacle() {
  if (process.platform !== 'linux') return 'only Linux has network namespaces'
  const made = spawnSync('unshare', [...asWhom, '--net', '--mount', 'ip', 'link', 'add', 'out', 'type', 'veth'])
  if (made.error !== undefined) return 'there is no unshare'
  return made.status === 0 ? null : 'no network of its own may be made here, or there is no ip'
}

/**
 * Runs a command in such a network, and says what it sent and how it ended.
 * @param {readonly string[]} command @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ packets: number, names: readonly string[], status: number | null, output: string }}
 */
export function counted(command, env = process.env) {
  const place = mkdtempSync(join(tmpdir(), 'kit-packets-'))
  const report = join(place, 'report.json')
  try {
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      [...asWhom, '--net', '--mount', process.execPath, inside, report, ...command],
      { env, encoding: 'utf8', maxBuffer: 1e9 },
    )
    return { ...JSON.parse(readFileSync(report, 'utf8')), status, output: `${stdout}${stderr}` }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
