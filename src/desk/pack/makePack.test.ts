import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Kit, Pack } from '#core/model'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { type PackInput, UnknownPack, composedFrom, exportPack, previewPack } from './makePack'
import { smallJpeg } from '../pictures/testing/smallJpeg'

const root = join(import.meta.dirname, '..', '..', '..')
const fontsFolder = join(root, 'resources', 'fonts')
const sharedChecker = join(root, '..', 'shared', 'tools', 'check-pdf.mjs')

const fonts = openFonts(fontsFolder)

const everything: Pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
}
const input = (change: Partial<Kit> = {}, pack: Partial<Pack> = {}): PackInput => ({
  kit: { ...fixtureKit, packs: [{ ...everything, ...pack }], ...change },
  packId: fixturePack.id,
  now: fixtureNow,
  media: () => smallJpeg,
  fonts,
})
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Runs a program over a file made of these bytes; null where the machine does not have it. */
const over = (
  bytes: Uint8Array,
  command: string,
  args: (file: string) => readonly string[],
): { readonly status: number; readonly output: string } | null => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  try {
    const file = join(folder, 'pack.pdf')
    writeFileSync(file, bytes)
    const run = spawnSync(command, [...args(file)], { encoding: 'utf8', maxBuffer: 50_000_000 })
    return run.error === undefined ? { status: run.status ?? 1, output: run.stdout } : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a pack as a file', () => {
  it('has as many pages as its preview', async () => {
    const bytes = await exportPack(input())
    const { pages } = previewPack(input())
    const seen = over(bytes, 'pdfinfo', (file) => [file])
    if (seen !== null) expect(seen.output).toMatch(new RegExp(`Pages:\\s+${pages.length}\\n`))
    expect(latin(bytes).startsWith('%PDF-1.7')).toBe(true)
    expect(latin(bytes).trimEnd().endsWith('%%EOF')).toBe(true)
  })

  it('is the same to the last byte for the same kit and moment, wherever it is made', async () => {
    const first = hash(await exportPack(input()))
    const zone = process.env['TZ']
    process.env['TZ'] = 'Asia/Almaty'
    const second = hash(await exportPack({ ...input(), fonts: openFonts(fontsFolder) }))
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(second).toBe(first)
  })

  it('has the words of a text as it came in, and none of one that another program changed', () => {
    const quoted = (change: (text: string) => string): number => {
      // As it is read: what was found out of the things of a kit is known by them, and no two texts came in one file.
      const kit = JSON.parse(JSON.stringify(fixtureKit)) as Kit
      const sources = kit.sources.map((source) => ({ ...source, text: change(source.text) }))
      const { document } = composedFrom({ ...input({ ...kit, sources }), packId: fixturePack.id }, () => undefined)
      return document.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'quotation').length
    }
    expect(quoted((text) => text)).toBeGreaterThan(2)
    expect(quoted((text) => `${text}\nAdded behind.`)).toBe(0)
  })

  it('names neither the computer nor its user', async () => {
    const text = latin(await exportPack(input()))
    for (const word of [process.env['USER'], process.env['HOME'], root, 'resources/fonts'].filter(
      (one) => one !== undefined && one.length > 3,
    )) {
      expect(text.includes(word ?? '')).toBe(false)
    }
    expect(text).toContain('<xmp:CreatorTool>Briefing Kit</xmp:CreatorTool>')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>')
  })

  it('escapes a title that looks like markup', async () => {
    const bytes = await exportPack(input({ event: { ...fixtureKit.event, title: 'Water & <Power>' } }))
    expect(latin(bytes)).toContain('Water &amp; &lt;Power&gt;')
  })

  it.skipIf(!existsSync(sharedChecker)).each(['A4', 'Letter'] as const)(
    'passes the outside check of tagged and archival files: %s',
    async (paper) => {
      const seen = over(await exportPack(input({}, { paper })), process.execPath, (file) => [
        sharedChecker,
        '--quiet',
        file,
      ])
      expect(seen).toMatchObject({ status: 0 })
    },
  )

  it('says every quotation word for word to whoever copies it out', async ({ skip }) => {
    const seen = over(await exportPack(input()), 'pdftotext', (file) => [file, '-'])
    if (seen === null) return skip('pdftotext is not on this machine')
    const text = seen.output.replace(/\s+/g, ' ')
    for (const quote of fixtureKit.quotes)
      for (const { exact } of quote.anchors) expect(text).toContain(exact.slice(0, 60))
  })

  it('has its marking at top and bottom of every page for whoever copies it out', async ({ skip }) => {
    const kit = input()
    const { pages } = previewPack(kit)
    const seen = over(await exportPack(kit), 'pdftotext', (file) => ['-layout', file, '-'])
    if (seen === null) return skip('pdftotext is not on this machine')
    const copied = seen.output.split('\f').slice(0, pages.length)
    expect(copied.map((page) => page.split('OFFICIAL-SENSITIVE').length - 1)).toEqual(
      // Each card has its own.
      pages.map(({ section, items }) =>
        section === 'cards'
          ? items.filter((item) => item.kind === 'text' && item.text === 'OFFICIAL-SENSITIVE').length
          : 2,
      ),
    )
  })

  it('has the words of other scripts in their own letters', async ({ skip }) => {
    const arabic = 'نتفق على مبادئ'
    const chinese = '水是我们共同的责任'
    const hebrew = 'מים'
    const kit = input({
      front: { ...fixtureKit.front, purpose: `${chinese} Орталық Азия суы ортақ. ${hebrew}`, objectives: [arabic] },
    })
    expect(previewPack(kit).notes.filter((note) => note.code === 'letters.missing')).toEqual([])
    const seen = over(await exportPack(kit), 'pdftotext', (file) => [file, '-'])
    if (seen === null) return skip('pdftotext is not on this machine')
    for (const words of [chinese, 'Орталық Азия суы ортақ']) expect(seen.output).toContain(words)
  })

  it('leaves out a picture that is none, and says so', async () => {
    const broken: PackInput = { ...input(), media: () => new TextEncoder().encode('not a picture') }
    expect(previewPack(broken).notes.map((note) => note.code)).toContain('photo.unusable')
    expect(latin(await exportPack(broken)).includes('/DCTDecode')).toBe(false)
    expect(latin(await exportPack(input())).includes('/DCTDecode')).toBe(true)
  })

  it('does not know a pack that is not in the kit', () => {
    expect(() =>
      previewPack({
        ...input(),
        kit: {
          ...fixtureKit,
          packs: [{ ...everything, id: fixturePack.id.replace('pck_', 'pck_other') as Pack['id'] }],
        },
      }),
    ).toThrow(UnknownPack)
  })
})
