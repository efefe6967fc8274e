import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFonts } from '#desk/fonts/library'
import { newDocument } from './pdfkitInside'
import { smallJpeg } from '../pictures/testing/smallJpeg'

const root = join(import.meta.dirname, '..', '..', '..')
const moment = new Date('2031-04-11T06:30:00.000Z')
const fresh = () =>
  newDocument({ Title: 'T', Creator: 'C', Producer: 'P', CreationDate: moment, ModDate: moment }, 'en')

it('is the version whose inside is known', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'pdfkit', 'package.json'), 'utf8')) as {
    readonly version: string
  }
  expect(version).toBe('0.20.2')
})

it('has the members that the painter uses', () => {
  const document = fresh()
  document.addPage({ size: [100, 100], margin: 0 })
  expect(Object.keys(document._root.data)).toEqual(
    expect.arrayContaining(['Type', 'Pages', 'Names', 'Lang', 'ViewerPreferences']),
  )
  expect(document.page.dictionary.data).toMatchObject({ Type: 'Page' })
  document.page.write('0 g')
  expect(document.page.content.buffer.length).toBeGreaterThan(0)
  expect(document.page.annotations).toEqual([])
  expect(document.page.fonts).toEqual({})
  expect(document.page.xobjects).toEqual({})
  const reference = document.ref({ A: 1 })
  expect(reference.buffer).toEqual([])
  expect(typeof reference.finalize).toBe('function')
  const item = document.outline.addItem('one')
  expect(item.outlineData).toHaveProperty('Dest')
  document.font(openFonts(join(root, 'resources', 'fonts')).face('serif').program)
  const { subset, widths, unicode } = document._font
  expect(subset.includeGlyph(5)).toBe(1)
  expect(subset.glyphs).toEqual([0, 5])
  expect(widths.length).toBe(1)
  expect(unicode).toEqual([[0]])
  const image = document.openImage(smallJpeg)
  expect(image).toMatchObject({ width: 48, height: 60, colorSpace: 'DeviceRGB', obj: null })
  image.embed(document)
  expect(image.obj?.data).toMatchObject({ Subtype: 'Image', Filter: 'DCTDecode' })
})
