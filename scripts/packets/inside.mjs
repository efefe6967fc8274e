// Inside the network of its own: makes the way out, runs the command, and writes down what went through it.
// Arguments: the report, then the command.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [report = '', program = '', ...args] = process.argv.slice(2)
const gateway = '10.77.0.1'
const ip = (/** @type {readonly string[]} */ ...words) => {
  const { status, stderr } = spawnSync('ip', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${stderr}`)
}

ip('link', 'set', 'lo', 'up')
ip('link', 'add', 'out', 'type', 'veth', 'peer', 'name', 'nobody')
// What the system itself says to neighbours when a link comes up is nobody's packet.
for (const end of ['out', 'nobody']) writeFileSync(`/proc/sys/net/ipv6/conf/${end}/disable_ipv6`, '1')
ip('addr', 'add', '10.77.0.2/24', 'dev', 'out')
for (const end of ['out', 'nobody']) ip('link', 'set', end, 'up')
ip('neigh', 'add', gateway, 'lladdr', '02:00:00:00:00:01', 'dev', 'out', 'nud', 'permanent')
ip('route', 'add', 'default', 'via', gateway, 'dev', 'out')
// Names are asked for at the gateway, so that a look-up is a packet.
const names = `${report}.resolv`
writeFileSync(names, `nameserver ${gateway}\noptions timeout:1 attempts:1\n`)
if (existsSync('/etc/resolv.conf')) spawnSync('mount', ['--bind', names, '/etc/resolv.conf'])

const trace = `${report}.trace`
const watcher = spawn('sh', ['-c', `exec tcpdump -i out -n -l -q > '${trace}' 2> /dev/null`], { stdio: 'ignore' })
watcher.on('error', () => undefined)
await new Promise((resolve) => setTimeout(resolve, 700))
const before = sent()
const child = spawn(program, args, { stdio: 'inherit' })
const status = await new Promise((resolve) => child.on('close', resolve))
await new Promise((resolve) => setTimeout(resolve, 300))
const packets = sent() - before
watcher.kill()
const lines = existsSync(trace) ? readFileSync(trace, 'utf8').split('\n') : []
const targets = [...new Set(lines.map((line) => / > ([^:]+):/.exec(line)?.[1] ?? '').filter((target) => target !== ''))]
writeFileSync(report, JSON.stringify({ packets, names: targets }))
process.exitCode = status ?? 1

/** The system's own count: it needs no other program. */
function sent() {
  const { stdout } = spawnSync('ip', ['-s', '-j', 'link', 'show', 'out'], { encoding: 'utf8' })
  return Number(JSON.parse(stdout)[0].stats64.tx.packets)
}
