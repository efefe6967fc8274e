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

it.each([
  ['principal', ['Talvora', 'Water Desk']],
  ['press', ['Talvora']],
] as const)('the ministry is named to everybody, the desk only inside: %s', (audience, expected) => {
  const kit = kitOf({})
  const event = { ...kit.event, ministry: 'Talvora', preparedBy: 'Water Desk' }
  const pack = fullPack('pck_00000001' as PackId, '', audience)
  const [cover] = compose({ ...kit, event }, pack, { now: '2031-03-08T08:00:00.000Z' }).sections
  const [block] = cover?.blocks ?? []
  const facts = block?.kind === 'cover' ? block.facts.map(({ runs }) => runs.map(({ text }) => text).join('')) : []
  expect(facts.filter((text) => ['Talvora', 'Water Desk'].includes(text)).toSorted()).toEqual(expected)
})
