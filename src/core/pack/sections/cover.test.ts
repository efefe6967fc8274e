import { expect, it } from 'vitest'
import { type Pack, type PackId, fullPack, standardTitles } from '#core/model'
import { kitOf } from '#core/quote/testing/fixture'
import { compose } from '../compose'

const labelOf = (change: Partial<Pack>) => {
  const pack = { ...fullPack('pck_00000001' as PackId, '', 'press'), ...change }
  const [cover] = compose(kitOf({}), pack, { now: '2031-03-08T08:00:00.000Z' }).sections
  return cover?.blocks.map((block) => (block.kind === 'cover' ? block.label : null))[0]
}

it.each([
  [
    'the standard title, in the language of the pack',
    { title: standardTitles.press, language: 'fr' },
    'Dossier de presse',
  ],
  ['in English', { title: standardTitles.press }, 'Press pack'],
  ['a title that somebody wrote, as written', { title: 'For the editors', language: 'fr' }, 'For the editors'],
  ['no title', { title: ' ' }, 'Briefing pack'],
])('the cover says %s', (_, change, label) => expect(labelOf(change)).toBe(label))
