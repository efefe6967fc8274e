import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFaults } from '#core/layout/testing/pageFaults'
import { structureFaults } from '#core/layout/testing/structureFaults'
import { Audience, PageLayout, type TypeSize } from '#core/model'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { printedLanguages } from '#core/pack/words'
import { openFonts } from '#desk/fonts/library'
import { smallJpeg } from '../pictures/testing/smallJpeg'
import { previewPack, printPack } from './makePack'

/** Every reader, language and layout: no page with a fault of the typesetter's, no structure with one of its own. */
const root = join(import.meta.dirname, '..', '..', '..')
const outsideCheck = join(root, '..', 'shared', 'tools', 'check-pdf.mjs')
const fonts = openFonts(join(root, 'resources', 'fonts'))
const audiences = Audience.options
const layouts = PageLayout.options

type Language = (typeof printedLanguages)[number]
const orderOf = (audience: Audience, language: Language, layout: PageLayout, typeSize: TypeSize = 'standard') => {
  const sections = fixturePack.sections.map((section) => ({ ...section, included: true }))
  const pack = { ...fixturePack, sections, audience, language, layout, typeSize }
  return { kit: { ...fixtureKit, packs: [pack] }, packId: pack.id, now: fixtureNow, media: () => smallJpeg, fonts }
}

describe.each(printedLanguages)('a pack in %s', (language) => {
  test.each(audiences.flatMap((audience) => layouts.map((layout) => [audience, layout] as const)))(
    'for the %s, laid out %s, is set without fault',
    (audience, layout) => {
      const laid = previewPack(orderOf(audience, language, layout))
      expect([...pageFaults(laid), ...structureFaults(laid)]).toEqual([])
    },
  )
})

test.each(printedLanguages)('no annex of a pack in %s ends on a page of a few words', (language) => {
  const { pages } = previewPack(orderOf('principal', language, 'single'))
  const wordsOn = pages.flatMap(({ section, items }) =>
    section === 'annex' ? [items.filter((item) => item.kind === 'text' && item.tag !== undefined).length] : [],
  )
  expect(Math.min(...wordsOn)).toBeGreaterThan(6)
})

/** What has no glyph is drawn as an empty box, in a file that is valid else. */
test.each(printedLanguages)('every letter of a pack in %s is set in a face that has it', (language) => {
  const { covers } = fonts.measure
  const { pages } = previewPack(orderOf('principal', language, 'single'))
  const strange = pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text'
        ? [...item.text].filter(
            (letter) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) && !covers(item.face, letter.codePointAt(0) ?? 0),
          )
        : [],
    ),
  )
  expect(strange).toEqual([])
})

describe('in large print', () => {
  test.each(printedLanguages)('a pack in %s is set without fault, and no letter is small', (language) => {
    const laid = previewPack(orderOf('principal', language, 'single', 'large'))
    expect([...pageFaults(laid), ...structureFaults(laid)]).toEqual([])
    const small = laid.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text' && item.size < 12))
    expect(small).toEqual([])
  })
})

/** One file of each language, every reader and layout among them. */
test.skipIf(!existsSync(outsideCheck)).each(printedLanguages.map((language, index) => [language, index] as const))(
  'a file in %s passes the outside check',
  async (language, index) => {
    const audience = audiences[index % audiences.length] ?? 'principal'
    const layout = layouts[index % layouts.length] ?? 'single'
    const { bytes } = await printPack(orderOf(audience, language, layout))
    const folder = mkdtempSync(join(tmpdir(), 'matrix-'))
    try {
      writeFileSync(join(folder, 'pack.pdf'), bytes)
      expect(spawnSync(process.execPath, [outsideCheck, '--quiet', join(folder, 'pack.pdf')]).status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
