// The import law: `npm run check` fails where a layer sees what it must not, and says how many files were read.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { breachesOf } from './layers/breaches.mjs'

const root = new URL('../', import.meta.url)
const files = readdirSync(new URL('src', root), { recursive: true })
  .map((file) => `src/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => /\.(tsx?|css|html)$/.test(file))
  .sort()

const breaches = files.flatMap((file) => breachesOf(file, readFileSync(fileURLToPath(new URL(file, root)), 'utf8')))
for (const { file, line, reason } of breaches) console.error(`${file}:${line} ${reason}`)
console.log(`import law: ${files.length} files read, ${breaches.length} breaches`)
process.exitCode = breaches.length > 0 || files.length === 0 ? 1 : 0
