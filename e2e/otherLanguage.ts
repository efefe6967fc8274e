import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Plugin, type UserConfig, build, loadConfigFromFile } from 'vite'
import { pseudo } from '#core/words/pseudo'
import { say } from '#core/words/message'
import { english } from '../src/renderer/words/en'

/** The folder of the repository. */
const root = resolve(import.meta.dirname, '..')

/** What the window says in the pseudo-language, to find things by. */
export const pseudoWords = say('en-GB', pseudo(english))

/** The finished program with a window that speaks the pseudo-language, in a folder of its own. */
export const programInPseudo = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-pseudo-'))
  for (const part of ['package.json', 'resources', 'out/main', 'out/preload'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'electron.vite.config.ts'),
  )
  const { renderer } = (loaded?.config ?? {}) as { readonly renderer: UserConfig }
  await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    root: join(root, 'src', 'renderer'),
    base: './',
    plugins: [...(renderer.plugins ?? []), inPseudo],
    build: { ...renderer.build, minify: false, outDir: join(folder, 'out', 'renderer'), emptyOutDir: true },
  })
  return folder
}

/** Where the window asks for its English, it gets the pseudo-language made from it. */
const inPseudo: Plugin = {
  name: 'pseudo-language',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './en' && importer?.replaceAll('\\', '/').endsWith('/renderer/words/index.ts') === true
      ? '\0pseudo-language'
      : null,
  load: (id) =>
    id === '\0pseudo-language'
      ? [
          `import { english as plain } from ${JSON.stringify(join(root, 'src/renderer/words/en/index.ts'))}`,
          `import { pseudo } from ${JSON.stringify(join(root, 'src/core/words/pseudo.ts'))}`,
          'export const english = pseudo(plain)',
        ].join('\n')
      : null,
}
