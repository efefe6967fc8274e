import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { isLanguage } from './lists.mjs'

/**
 * The modules below a folder that export a language, loaded: their file and what they export. They are known by the type
 * they name, so that not every file of extraction need be loaded; a folder without any has lost its languages.
 * @param {string} folder from the root
 * @param {string} root
 * @returns {Promise<{ file: string, exported: Record<string, unknown> }[]>}
 */
export async function languageModules(folder, root) {
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(file))
    .filter((file) => /: LanguageSource\b/.test(readFileSync(join(root, file), 'utf8')))
    .sort()
  const modules = []
  for (const file of files) {
    const { module } = await runnerImport(join(root, file), { root, configFile: false, logLevel: 'error' })
    if (Object.values(module).some(isLanguage)) modules.push({ file, exported: module })
  }
  if (modules.length === 0) throw new Error(`${folder}: no module exports a language`)
  return modules
}
