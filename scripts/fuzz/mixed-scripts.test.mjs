import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { mixedText } from './mixed-scripts/text.mjs'

const fuzz = fileURLToPath(new URL('mixed-scripts.mjs', import.meta.url))

it(
  '150 packs of texts in many scripts come to their end with every letter of their quotation',
  { timeout: 300_000 },
  () => {
    const { stdout } = spawnSync(process.execPath, [fuzz, '150', '1', '240'], { encoding: 'utf8' })
    expect(stdout).toMatch(/^150 of 150 texts set in [\d.]+ s \([\d.]+ s of processor time\), 0 faults\n/)
  },
)

it('the texts hold every script that is promised, and the same number gives the same text', () => {
  const all = Array.from({ length: 40 }, (_, number) => mixedText(number)).join('')
  for (const script of ['Arabic', 'Hebrew', 'Devanagari', 'Han', 'Latin', 'Cyrillic'])
    expect(all).toMatch(new RegExp(`\\p{Script=${script}}{2}`, 'u'))
  for (const digit of ['[0-9]', '[٠-٩]', '[۰-۹]', '[०-९]', '[０-９]', '\\p{Emoji_Presentation}', '\u200d', '\\p{Cc}'])
    expect(all).toMatch(new RegExp(digit, 'u'))
  expect(mixedText(7)).toBe(mixedText(7))
})
