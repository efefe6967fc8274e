// The reading room as one program beside its watching thread, the way the application ships it.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}node_modules/.cache/reading-room/out`

/** @returns {Promise<string>} where the program lies */
export async function bundledRoom() {
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
        input: {
          'reading-room': `${root}src/desk/import/room/worker.ts`,
          'reading-watch': `${root}src/desk/import/room/watch.ts`,
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
  return `${folder}/reading-room.cjs`
}
