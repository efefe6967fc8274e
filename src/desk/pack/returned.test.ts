import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Laid, TextItem } from '#core/layout/page'
import { placedBy } from '#core/proof/returned'
import { damsQuote, fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { readComments } from '../import/pdf/comments'
import { type Mark, annotated } from '../pdf/testing/annotated'
import { smallJpeg } from '../pictures/testing/smallJpeg'
import { printPack } from './makePack'

/** A pack that left comes back with what people wrote on its pages: each mark is of the thing whose words it lies on. */
const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))

const printed = (language: string) => {
  const pack = { ...fixturePack, language }
  return printPack({
    kit: { ...fixtureKit, packs: [pack] },
    packId: pack.id,
    now: fixtureNow,
    media: () => smallJpeg,
    fonts,
  })
}

/** The first line of a section that begins so. */
const lineIn = (
  { pages }: Laid,
  section: string,
  beginning: string,
): { readonly page: number; readonly item: TextItem } => {
  for (const [index, page] of pages.entries())
    for (const item of page.section === section ? page.items : [])
      if (item.kind === 'text' && item.text.startsWith(beginning)) return { page: index + 1, item }
  throw new Error(`No line begins with ${beginning}`)
}

const over = ({ page, item }: ReturnType<typeof lineIn>, width = item.width): Pick<Mark, 'page' | 'area'> => ({
  page,
  area: { left: item.x - 1, right: item.x + width + 1, top: item.y - item.size, bottom: item.y + item.size * 0.3 },
})

describe('a pack that came back', () => {
  test.each(['en', 'ar', 'zh'])('its marks are read, and placed, in %s', async (language) => {
    const { laid, bytes } = await printed(language)
    const quote = lineIn(laid, 'quotes', 'Talvora will publish')
    const point = lineIn(laid, 'points', 'We are ready to sign')
    const marks: readonly Mark[] = [
      { subtype: 'Text', by: 'Minister', said: 'Say it earlier', ...over(point) },
      { subtype: 'Highlight', by: 'Mlle Zoë', said: 'Проверить: 真的?', ...over(quote) },
      { subtype: 'StrikeOut', by: '', said: '', ...over(quote, quote.item.width / 2) },
      {
        subtype: 'FreeText',
        by: 'Minister',
        said: 'Who comes?',
        page: 1,
        area: { left: 3, right: 9, top: 830, bottom: 838 },
      },
      { subtype: 'Link', by: 'nobody', said: 'no comment', ...over(quote) },
    ]
    const { comments, left } = await readComments('back.pdf', annotated(bytes, marks), null)
    const place = placedBy(fixtureKit)
    const found = comments.map(({ how, by, said, words }) => [
      how,
      by,
      said,
      place(words)?.kind ?? null,
      place(words)?.id ?? null,
    ])
    expect(found).toHaveLength(4)
    expect(left).toBe(0)
    expect(found).toContainEqual(['note', 'Minister', 'Say it earlier', 'message', fixtureKit.messages[1]?.id])
    expect(found).toContainEqual(['marked', 'Mlle Zoë', 'Проверить: 真的?', 'quote', damsQuote.id])
    expect(found).toContainEqual(['struck', '', '', 'quote', damsQuote.id])
    expect(found).toContainEqual(['written', 'Minister', 'Who comes?', null, null])
    expect(comments.map(({ page }) => page)).toEqual(comments.map(({ page }) => page).toSorted((a, b) => a - b))
  })

  test('nobody wrote on a file as it left: its own links are no comments', async () => {
    const { bytes } = await printed('en')
    expect(await readComments('left.pdf', bytes, null)).toEqual({ comments: [], left: 0 })
  })

  test('of more than anybody works through the others are counted', async () => {
    const { laid, bytes } = await printed('en')
    const point = over(lineIn(laid, 'points', 'We are ready to sign'))
    const note = (_: unknown, at: number): Mark => ({ subtype: 'Text', by: 'Clerk', said: `Remark ${at}`, ...point })
    const { comments, left } = await readComments(
      'back.pdf',
      annotated(bytes, Array.from({ length: 2_003 }, note)),
      null,
    )
    expect([comments.length, left]).toEqual([2_000, 3])
  })
})

describe('words that are marked', () => {
  const place = placedBy(fixtureKit)
  test('are of the quotation before the source that it stands in', () =>
    expect(place('publish the daily discharge of all four')).toEqual({ kind: 'quote', id: damsQuote.id }))
  test('are found across lines and marks', () =>
    expect(place('publish   the “daily” discharge-of all\nfour')).toMatchObject({ kind: 'quote' }))
  test('of a few letters are of the one thing that has them, or of none', () => {
    expect(place('the')).toBeNull()
    expect(place('calendar')).toBeNull()
    expect(place('No such words are anywhere here')).toBeNull()
  })
})
