import { expect, test } from 'vitest'
import { markingColour } from '#core/pack/markingColour'
import { colours } from './typography'

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('paper has the colour of the marking from where the window has it', () =>
  expect(colours.marking).toBe(markingColour))

test('the marking is read on white paper by everybody: at least 7 to 1 (WCAG 2.2, 1.4.6)', () => {
  expect(markingColour).toMatch(/^#[0-9a-f]{6}$/)
  expect(1.05 / (luminance(markingColour) + 0.05)).toBeGreaterThanOrEqual(7)
})

test.each(['ink', 'grey', 'blue', 'marking'] as const)(
  'words in %s are read in a grey copy: at least 4.5 to 1 on paper and on marked words (WCAG 2.2, 1.4.3)',
  (name) => {
    // A grey copy keeps luminance and nothing else.
    for (const ground of ['#ffffff', colours.mark])
      expect((luminance(ground) + 0.05) / (luminance(colours[name]) + 0.05)).toBeGreaterThanOrEqual(4.5)
  },
)
