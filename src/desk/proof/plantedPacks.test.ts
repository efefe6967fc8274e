import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FaceName, Item, Laid, TextItem } from '#core/layout/page'
import { layOut } from '#core/layout/layOut'
import { type Kit, blankPerson, makeIdsFrom, onRecord } from '#core/model'
import { fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { vocabularyOf } from '#core/pack/vocabulary'
import { wordsOf } from '#core/view/words'
import { openFonts } from '#desk/fonts/library'
import { checkPdf } from '../check/checkPdf'
import { composedFrom } from '../pack/makePack'
import { largeKit } from '../pack/testing/largeKit'
import { paint } from '../pdf/paint'
import { annotated } from '../pdf/testing/annotated'
import { fileProver, wordsSet } from './proveFile'
import { fileReader } from './reading'

/**
 * Packs of ours for the press (PLANTED_TIMES=8.6 makes one of fifty pages), in which somebody planted what the press may not
 * see. Each plant must be found where a pack leaves and by whoever looks a finished file through; the pack without it passes
 * both.
 */
const times = Number(process.env['PLANTED_TIMES'] ?? 0.2)
const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const makeId = makeIdsFrom(() => 'planted000')

const remark = 'Unless the upper gauge is read by both of us we shall leave the table in May, whatever the others do'
const name = 'Zulmira Ottavine'

/** One quotation stands under the Chatham House Rule: who said it may not be named, in letters or in Chinese. And what is not to be disclosed has a remark. */
const kitWithSecrets = (): Kit => {
  const kit = largeKit(times)
  const [quote, ...quotes] = kit.quotes
  if (quote === undefined) throw new Error('There are quotations')
  const hidden = { ...blankPerson(makeId('per'), name), originalScript: '欧阳海', presence: 'quoted' as const }
  const unnamed = {
    ...quote,
    speakerIds: [hidden.id] as const,
    speakerMention: name,
    release: { ...onRecord, basis: 'chatham-house' as const },
  }
  return {
    ...kit,
    people: [hidden, ...kit.people],
    quotes: [unnamed, ...quotes],
    background: { ...kit.background, notDisclosed: [{ kind: 'paragraph', runs: [{ text: remark }] }] },
    packs: [{ ...fixturePack, audience: 'press' }],
  }
}

const kit = kitWithSecrets()
const [pack] = kit.packs
if (pack === undefined) throw new Error('There is a pack')
const order = { kit, packId: pack.id, now: fixtureNow, media: () => null }
const { document, selection } = composedFrom(order, () => undefined)
const laid = layOut(document, fonts.measure)
const allowed = [...wordsOf(selection), ...vocabularyOf(selection.pack.language)]
const middle = laid.pages.length >> 1

interface Planted {
  readonly laid?: Laid
  readonly fileName?: string
  /** What was done to the finished bytes. */
  readonly finish?: (bytes: Uint8Array) => Uint8Array
}

const words = (text: string, more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  x: 100,
  y: 400,
  text,
  face: 'serif' satisfies FaceName,
  size: 10,
  color: '#000000',
  width: 6 * text.length,
  ...more,
})

/** The pack with items added behind a page's own, before its head and foot; `at: 0` puts them first. */
const onPage = (items: readonly Item[], page = middle, at?: 0, of = laid): Planted & { readonly laid: Laid } => ({
  laid: {
    ...of,
    pages: of.pages.map((one, index) => {
      if (index !== page) return one
      const end = at ?? one.items.findLastIndex((item) => 'tag' in item && item.tag !== undefined) + 1
      return { ...one, items: [...one.items.slice(0, end), ...items, ...one.items.slice(end)] }
    }),
  },
})

const across = (): Planted =>
  onPage([words('Ottavine, and', { y: 100 })], middle + 1, 0, onPage([words('Zulmira')]).laid)

const behind = (added: string) => (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from(added, 'latin1')])

const plants: Readonly<Record<string, () => Planted>> = {
  'a name among the words of a page': () => onPage([words(`As ${name} says`)]),
  'white, and too small to be seen': () => onPage([words(name, { color: '#ffffff', size: 0.2, width: 1 })]),
  'beyond the edge of the page': () => onPage([words(name, { x: -4_000 })]),
  'on the first page, and on the last': () =>
    onPage([words(name)], laid.pages.length - 1, undefined, onPage([words(name)], 0).laid),
  'the end of the name inflected, in Cyrillic': () => onPage([words('по словам Оттавине Зулмиры', { width: 140 })]),
  'in Chinese': () => onPage([words('欧阳海', { face: 'han-sc', width: 30 })]),
  'divided at the end of a line': () => onPage([words('by Zulmira Otta-', { y: 400 }), words('vine, who', { y: 412 })]),
  'divided by the edge of a page': across,
  'letter by letter': () => onPage([...name].map((letter, at) => words(letter, { x: 100 + 9 * at, width: 6 }))),
  'a clause of a remark': () => onPage([words('read by both of us we shall leave the table')]),
  'at the foot of every page': () => ({
    laid: { ...laid, pages: laid.pages.map((page) => ({ ...page, items: [...page.items, words(name, { y: 830 })] })) },
  }),
  'in the outline': () => ({
    laid: { ...laid, outline: [...laid.outline, { title: `${name}, alone`, level: 2, page: middle, y: 100 }] },
  }),
  'as the title of the file': () => ({ laid: { ...laid, title: `${laid.title}, ${name}` } }),
  'as words for those who hear the file': () => ({
    laid: {
      ...laid,
      structure: laid.structure.map((node, at) => (at === 9 ? { ...node, alt: `${name} speaks` } : node)),
    },
  }),
  'as the address of a link': () => onPage([linkTo('https://river.example/zulmira-ottavine', 'A page')]),
  'in a mail address on a page': () => onPage([words('ask zulmira.ottavine@river.example')]),
  'in the name of the file, without capitals': () => ({ fileName: 'remarks-ottavine.pdf' }),
  'as the label of a link': () => onPage([linkTo('https://river.example/', name)]),
  'as the name of the file': () => ({ fileName: 'Remarks of Z. Ottavine.pdf' }),
  'in a note on a page': () => ({
    finish: (bytes) =>
      annotated(bytes, [
        { page: 2, subtype: 'Text', by: 'N', said: remark, area: { left: 9, top: 9, right: 20, bottom: 20 } },
      ]),
  }),
  'in an attachment': () => ({
    finish: behind(
      `\n99999 0 obj\n<< /Type /EmbeddedFile /Length ${remark.length} >>\nstream\n${remark}\nendstream\nendobj\n`,
    ),
  }),
  'in a comment between objects': () => ({ finish: behind(`\n% ${name}\n`) }),
}

const linkTo = (address: string, label: string): Item => ({
  kind: 'link',
  x: 100,
  y: 400,
  width: 40,
  height: 10,
  target: { address },
  label,
  tag: 9,
})

const readFile = fileReader()
const faultIn = fileProver()

/** What is wrong with the file where it leaves, as if it had been laid out so, and to whoever looks it through. */
const verdicts = async ({ laid: own = laid, fileName = 'pack.pdf', finish = (bytes) => bytes }: Planted) => {
  const bytes = finish(await paint(own, { fonts, media: () => null, now: fixtureNow }))
  const marking = selection.marking.label.trim()
  return {
    leaving: faultIn({ reading: readFile(bytes), fileName, set: wordsSet(own), marking, kit, allowed }),
    checked: checkPdf(bytes, fileName, null, { kit, audience: 'press', now: fixtureNow }),
  }
}

describe(`a pack of ${laid.pages.length} pages`, () => {
  test('passes as it is', async () => {
    const { leaving, checked } = await verdicts({})
    expect(leaving).toBeNull()
    expect(checked).toMatchObject({ leak: null, oddities: [], unmarked: [] })
  })

  test.each(Object.keys(plants))('is refused with words that its readers may not see: %s', async (what) => {
    const { leaving, checked } = await verdicts(plants[what]?.() ?? {})
    expect(leaving).toMatchObject({ fault: 'leak' })
    expect(checked.leak).not.toBeNull()
  })
})
