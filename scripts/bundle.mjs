// Modules of `src` with their libraries as one plain module, the way the application ships them: for measuring what their
// users will wait for. `load.mjs` takes them one by one, and every name that one asks of another then costs a look-up.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inAscii, workOfNode } from './programs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The file of a bundle; for a process that is started by the one which made it. @param {string} name */
export const bundled = (name) => `${root}node_modules/.cache/${name}/out/${name}.mjs`

/**
 * @param {string} name of the bundle
 * @param {readonly string[]} modules as they import each other: `#core/text/clean`
 * @returns {Promise<any>} all their exports
 */
export async function bundle(name, modules) {
  // Loaded by whoever makes a bundle: a process that is measured and only runs one must not carry the bundler.
  const { build } = await import('vite')
  const folder = `${root}node_modules/.cache/${name}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/entry.ts`, modules.map((module) => `export * from '${module}'\n`).join(''))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    plugins: [workOfNode, inAscii],
    build: {
      ssr: `${folder}/entry.ts`,
      outDir: `${folder}/out`,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return import(`${pathToFileURL(bundled(name)).href}?${Date.now()}`)
}
