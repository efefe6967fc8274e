import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { flowOf } from '#core/forms/flow/flowOf'
import { textOf } from '#core/forms/flow/flow'
import { composeNumbered } from '#core/pack/compose'
import { selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { smallJpeg } from '../pictures/testing/smallJpeg'
import { writePack } from './writePack'

/**
 * The Word file as another program understands it: LibreOffice opens it and saves it in its own format, in which headings are
 * headings, the header of the pages is one and the contents are a table of contents. Skipped, and said to be, without it.
 */
const program = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0,
)

/** A heading that the contents do not name is one deeper: the contents of a Word file go by levels. */
const inContents = ({ level, listed }: { readonly level: number; readonly listed: string | null }): number =>
  level === 2 && listed === null ? 3 : level

const decoded = (words: string): string =>
  words
    .replaceAll(/<text:(?:s|tab|line-break)[^>]*\/>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What LibreOffice makes of a file: one OpenDocument text, flat. */
const opened = (bytes: Uint8Array, name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-office-'))
  const file = join(folder, 'pack.docx')
  try {
    writeFileSync(file, bytes)
    const { status, stderr } = spawnSync(
      name,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fodt',
        '--outdir',
        folder,
        file,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (status !== 0) throw new Error(`It did not convert the file: ${stderr}`)
    return readFileSync(join(folder, 'pack.fodt'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(program === undefined)('a Word file in LibreOffice', () => {
  test.each(['en', 'ar'])(
    'has its headings, its header and its contents, in %s',
    (language) => {
      const pack = {
        ...fixturePack,
        language,
        sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
      }
      const kit = { ...fixtureKit, packs: [pack] }
      const { bytes } = writePack(
        { kit, packId: pack.id, now: fixtureNow, media: () => smallJpeg },
        'docx',
        () => undefined,
      )
      const whole = opened(bytes, program ?? '')
      const { document } = composeNumbered(selectionFor(kit, pack, fixtureNow), [], fixtureNow)
      const wanted = flowOf(document)
        .sections.flatMap(({ nodes }) => nodes)
        .flatMap((node) =>
          node.kind === 'heading' && node.level > 0
            ? [[inContents(node), textOf(node.runs).replaceAll(/\s+/g, ' ').trim()]]
            : [],
        )
      const found = [...whole.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)].map(
        ([, level = '', words = '']) => [Number(level), decoded(words)],
      )
      expect(wanted.length).toBeGreaterThan(20)
      expect(found).toEqual(wanted)
      expect(whole).toContain('<text:table-of-content ')
      const header = /<style:header>(.*?)<\/style:header>/s.exec(whole)?.[1] ?? ''
      expect(decoded(header)).toContain('OFFICIAL-SENSITIVE')
      const footer = /<style:footer>(.*?)<\/style:footer>/s.exec(whole)?.[1] ?? ''
      expect(decoded(footer)).toContain('OFFICIAL-SENSITIVE')
    },
    180_000,
  )
})
