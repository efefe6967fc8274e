import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Session } from 'electron'
import type { OpenDesk } from '#desk/desk'
import { scheme } from './scheme'

/** Who has the fonts and the pictures. */
type Keeper = Pick<OpenDesk, 'font' | 'media'>

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

const contentPolicy = [
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
  'trusted-types default',
].join('; ')

const fontPath = /^\/fonts\/([^/]+)$/
const photoPath = /^\/media\/([^/]+)\/([^/]+)\.jpg$/

/**
 * Answers for `app://bundle`: the built files of the window by a list drawn up at the start, so that no path in an
 * address ever meets the disk; fonts and pictures by name, from the desk. Everything else is not there.
 */
export const serve = (session: Session, files: ReadonlyMap<string, string>, keeper: Keeper): void =>
  session.protocol.handle(scheme, async ({ url }) => {
    const { host, pathname } = new URL(url)
    const path = pathname === '/' ? '/index.html' : pathname
    const bytes = host === 'bundle' ? await bytesAt(path, files, keeper) : null
    return bytes === null ? answer(404, 'text/plain', null) : answer(200, contentTypes[extname(path)] ?? '', bytes)
  })

const bytesAt = async (
  path: string,
  files: ReadonlyMap<string, string>,
  keeper: Keeper,
): Promise<Uint8Array | null> => {
  const file = files.get(path)
  if (file !== undefined) return readFile(file)
  const [, font] = fontPath.exec(path) ?? []
  if (font !== undefined) return keeper.font(font)
  const [, kitId, sha256] = photoPath.exec(path) ?? []
  return kitId === undefined || sha256 === undefined ? null : keeper.media(kitId, sha256)
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
export const filesOfWindow = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const known = paths.filter((path) => contentTypes[extname(path)] !== undefined)
  return new Map(known.map((path) => [path.slice(folder.length).replaceAll('\\', '/'), path]))
}
