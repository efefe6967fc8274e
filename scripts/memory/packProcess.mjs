// The process that makes packs, as the application ships it.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}node_modules/.cache/pack-process/out`

/** @returns {Promise<string>} where the program lies */
export async function bundledPackProcess() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { 'pack-worker': `${root}src/desk/pack/job/worker.ts` },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
  return `${folder}/pack-worker.cjs`
}
