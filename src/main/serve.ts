import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Session } from 'electron'
import type { OpenDesk } from '#desk/desk'
import { type WindowLanguage, sideOf } from '#core/words/windowLanguages'
import { scheme } from './scheme'

/** Who has the fonts and the pictures. */
type Keeper = Pick<OpenDesk, 'font' | 'media'>

type Read = () => Promise<Uint8Array>

/** What the window is made of. */
type WindowFiles = ReadonlyMap<string, Read>

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
export const serve = (session: Session, files: WindowFiles, keeper: Keeper, language: () => WindowLanguage): void =>
  session.protocol.handle(scheme, async ({ url }) => {
    const { host, pathname } = new URL(url)
    const path = pathname === '/' ? '/index.html' : pathname
    const found = host === 'bundle' ? await bytesAt(path, files, keeper) : null
    const bytes = found !== null && path === '/index.html' ? inLanguage(found, language()) : found
    return bytes === null ? answer(404, 'text/plain', null) : answer(200, contentTypes[extname(path)] ?? '', bytes)
  })

/** The page says in which language it is to speak, and is mirrored, before anything on it is read or drawn. */
const inLanguage = (page: Uint8Array, language: WindowLanguage): Uint8Array =>
  Buffer.from(
    Buffer.from(page)
      .toString('utf8')
      .replace('<html lang="en" dir="ltr"', `<html lang="${language}" dir="${sideOf(language)}"`),
  )

const bytesAt = async (path: string, files: WindowFiles, keeper: Keeper): Promise<Uint8Array | null> => {
  const read = files.get(path)
  if (read !== undefined) return read()
  const [, font] = fontPath.exec(path) ?? []
  if (font !== undefined) return keeper.font(font)
  const [, kitId, sha256] = photoPath.exec(path) ?? []
  return kitId === undefined || sha256 === undefined ? null : keeper.media(kitId, sha256)
}

const answer = (status: number, contentType: string, bytes: Uint8Array | null): Response =>
  new Response(bytes === null ? null : new Uint8Array(bytes), {
    status,
    // Of no policy about openers: no page of ours opens a window or is opened by one (guard). To be kept apart from such a page
    // the first one would be given a second process, after the one it has been waiting for.
    headers: {
      'content-type': contentType,
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  })

/** Address → how the file is read, for everything of a known kind. What the first page names is read at once. */
export const filesOfWindow = async (folder: string): Promise<WindowFiles> => {
  readWhatAnswersAreMadeOf()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const known = paths.filter((path) => contentTypes[extname(path)] !== undefined)
  const files = new Map(
    known.map((path) => [path.slice(folder.length).replaceAll('\\', '/'), () => readFile(path)] as const),
  )
  const page = String(await files.get('/index.html')?.())
  for (const [, name = ''] of page.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)) readAhead(files, name)
  return files
}

/** Node reads its code for answers with the first one that is made: here, while Chromium starts, nobody waits for it. */
const readWhatAnswersAreMadeOf = (): void => {
  answer(200, 'text/plain', null)
}

/** Begins to read a file; whoever asks for it first is given that, and whoever asks later reads it anew. */
const readAhead = (files: Map<string, Read>, name: string): void => {
  const read = files.get(name)
  if (read === undefined) return
  const ahead = read()
  // Whoever asks for it is told.
  ahead.catch(() => undefined)
  files.set(name, () => {
    files.set(name, read)
    return ahead
  })
}
