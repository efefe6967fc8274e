import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFonts } from '#desk/fonts/library'
import { setNothing } from './setNothing'

it('sets a cover that tells the day and the hour, so that whatever those need is ready', () => {
  const { pages } = setNothing(openFonts(join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'fonts')))
  const words = pages
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])))
    .join(' ')
  expect(words).toContain('2031')
  expect(words).toMatch(/09[:.]00/)
})
