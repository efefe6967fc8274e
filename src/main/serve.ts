import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Session } from 'electron'
import { scheme } from './scheme'

/** Where the window's files lie, and who has the pictures. */
export interface Served {
  readonly windowFolder: string
  readonly fontFolders: readonly string[]
  readonly photo: (kitId: string, sha256: string) => Promise<Uint8Array | null>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const photoPath = /^\/media\/(kit_[a-z0-9]{8,40})\/([0-9a-f]{64})\.jpg$/

/**
 * Answers for `app://bundle`: the built files of the window by a list drawn up at the start, so that no path in an
 * address ever meets the disk; fonts likewise; pictures by kit and hash. Everything else is not there.
 */
export const serve = async (session: Session, served: Served): Promise<void> => {
  const files = await listed(served)
  session.protocol.handle(scheme, async ({ url }) => {
    const { host, pathname } = new URL(url)
    const path = pathname === '/' ? '/index.html' : pathname
    const bytes = host === 'bundle' ? await bytesAt(path, files, served) : null
    return bytes === null ? answer(404, 'text/plain', null) : answer(200, contentTypes[extname(path)] ?? '', bytes)
  })
}

const bytesAt = async (path: string, files: ReadonlyMap<string, string>, { photo }: Served): Promise<Uint8Array | null> => {
  const file = files.get(path)
  if (file !== undefined) return readFile(file)
  const [, kitId, sha256] = photoPath.exec(path) ?? []
  return kitId === undefined || sha256 === undefined ? null : photo(kitId, sha256)
}

const answer = (status: number, contentType: string, bytes: Uint8Array | null): Response =>
  new Response(bytes === null ? null : new Uint8Array(bytes), {
    status,
    headers: {
      'content-type': contentType,
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
    },
  })

/** Address → file, for everything of a known kind. */
const listed = async ({ windowFolder, fontFolders }: Served): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  const add = async (folder: string, prefix: string, isDeep: boolean): Promise<void> => {
    for (const entry of await readdir(folder, { recursive: isDeep, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || contentTypes[extname(entry.name)] === undefined) continue
      files.set(`${prefix}${path.slice(folder.length).replaceAll('\\', '/')}`, path)
    }
  }
  await add(windowFolder, '', true)
  for (const folder of fontFolders) await add(folder, '/fonts', false)
  return files
}
