import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { lockedPdf } from '#desk/pdf/lock/lockedPdf'
import { fileReader } from '#desk/proof/reading'
import { printPack } from './makePack'

const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const password = 'Зима 2031, é'
const { bytes } = await printPack({
  kit: fixtureKit,
  packId: fixturePack.id,
  now: fixtureNow,
  media: () => null,
  fonts,
})

/** What a program prints of a file; null where this machine does not have it. */
const told = (program: string, args: readonly string[], file: Uint8Array): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'locked-'))
  try {
    const path = join(folder, 'pack.pdf')
    writeFileSync(path, file)
    const { error, stdout, stderr } = spawnSync(
      program,
      args.map((arg) => (arg === 'FILE' ? path : arg)),
      { encoding: 'utf8' },
    )
    return error === undefined ? stdout + stderr : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hasQpdf = told('qpdf', ['--version'], bytes) !== null
const hasPoppler = told('pdftotext', ['-v'], bytes) !== null

describe('a file under a password', () => {
  const locked = lockedPdf(bytes, password)

  test('says nothing to whoever has no password: no word, no title, no metadata', () => {
    const read = JSON.stringify(fileReader()(locked))
    const raw = Buffer.from(locked).toString('latin1')
    for (const word of ['Orvanda', 'Varnholt', 'OFFICIAL', 'Briefing Kit', 'xpacket']) {
      expect(read).not.toContain(word)
      expect(raw).not.toContain(word)
    }
  })

  test('is never the same twice', () =>
    expect(Buffer.from(lockedPdf(bytes, password))).not.toEqual(Buffer.from(locked)))

  test('is no file of an archive any more, but has its tags', () => {
    const opened = told(
      'qpdf',
      [`--password=${password}`, '--decrypt', '--stream-data=uncompress', 'FILE', '-'],
      locked,
    )
    if (opened === null) return
    expect(opened).not.toContain('pdfaid')
    expect(opened).toContain('pdfuaid')
    expect(opened).toContain('/MarkInfo')
  })

  test.skipIf(!hasQpdf)('opens with its password and with no other, as AES-256 of PDF 2.0', () => {
    expect(told('qpdf', ['--check', 'FILE'], locked)).toContain('invalid password')
    expect(told('qpdf', ['--password=Zima 2031, é', '--check', 'FILE'], locked)).toContain('invalid password')
    const checked = told('qpdf', [`--password=${password}`, '--check', 'FILE'], locked)
    expect(checked).toContain('R = 6')
    expect(checked).toContain('file encryption method: AESv3')
    expect(checked).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!hasPoppler)('holds the same words', () =>
    expect(told('pdftotext', ['-upw', password, 'FILE', '-'], locked)).toBe(told('pdftotext', ['FILE', '-'], bytes)),
  )
})

test('a file of another program is refused, not locked in part', () =>
  expect(() => lockedPdf(Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\nstartxref\n9\n%%EOF\n'), password)).toThrow(
    'Only a file of ours',
  ))
