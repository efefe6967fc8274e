// The store as one file, for processes that are started by the hundred and must begin at once.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} entry from the repository's folder @returns {Promise<{ folder: string, file: string }>} */
export async function bundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'kit-bundle-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'bundle.mjs', format: 'es' } },
    },
    ssr: { noExternal: true },
  })
  return { folder, file: join(folder, 'bundle.mjs') }
}
