import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A bundled face for the window by its file name; null when there is none of that name. */
export const bundledFont = async (resourcesFolder: string, file: string): Promise<Uint8Array | null> => {
  if (basename(file) !== file || !/^[\w.-]+\.(ttf|woff2)$/.test(file)) return null
  for (const folder of ['fonts/window', 'fonts']) {
    const bytes = await readFile(join(resourcesFolder, folder, file)).catch(() => null)
    if (bytes !== null) return bytes
  }
  return null
}
