// A process of the application as one program, bundled the way the application ships it.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {string} name of the folder that the programs are put in
 * @param {Readonly<Record<string, string>>} input by the names of the programs: where each begins, from the root
 * @returns {Promise<string>} that folder
 */
export async function bundledAsShipped(name, input) {
  const folder = `${root}node_modules/.cache/${name}/out`
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
        input: Object.fromEntries(Object.entries(input).map(([program, path]) => [program, root + path])),
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
  return folder
}
