import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Kit, Pack } from '#core/model'
import { composeNumbered } from '#core/pack/compose'
import { selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { type FlowingForm, formOf } from './form'
import { writers } from './writers'

/** Whole files, to be read. Written by `npm run goldens` and by nothing else: a golden that is gone is a fault. */
const everything: Pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
}

const written = (form: FlowingForm, pack: Pack, kit: Kit = fixtureKit): string => {
  const selection = selectionFor({ ...kit, packs: [pack] }, pack, fixtureNow)
  const { document } = composeNumbered(selection, [], fixtureNow)
  const { file } = writers[form]({ document, selection, now: fixtureNow, picture: () => null })
  if (file.kind !== 'text') throw new Error('A text')
  return file.text
}

describe.each(['markdown', 'cable'] as const)('%s', (form) => {
  it.each([
    ['principal', everything],
    ['press', { ...everything, audience: 'press' }],
    ['arabic', { ...everything, language: 'ar' }],
    ['chinese', { ...everything, language: 'zh' }],
  ] as const)('for the %s, as it was read and found right', (name, pack) => {
    const file = join(import.meta.dirname, 'golden', `${form}-${name}.${formOf(form).extension}`)
    const now = written(form, pack)
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, now)
    expect(now).toBe(readFileSync(file, 'utf8'))
  })
})
