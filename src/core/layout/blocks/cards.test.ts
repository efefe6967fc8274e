import { describe, expect, it } from 'vitest'
import type { CardSize, Kit, Message } from '#core/model'
import { compose } from '#core/pack/compose'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from '../layOut'
import type { Page, TextItem } from '../page'
import { pageFaults } from '../testing/pageFaults'
import { plainMeasure } from '../testing/plainMeasure'

const [first] = fixtureKit.messages as readonly [Message, ...Message[]]
const points = (...texts: readonly string[]): Kit => ({
  ...fixtureKit,
  messages: texts.map((text, index) => ({ ...first, id: `msg_card0000000${index}` as Message['id'], text })),
})
const cardsOf = (kit: Kit, cards: CardSize = 'four', more: object = {}) =>
  layOut(
    compose(
      kit,
      { ...fixturePack, cards, ...more, sections: [{ kind: 'cards', included: true, readers: null, pages: null }] },
      { now: fixtureNow },
    ),
    plainMeasure,
  )
const texts = ({ items }: Page): readonly TextItem[] => items.filter((item) => item.kind === 'text')
const saidOn = (page: Page, within: (item: TextItem) => boolean = () => true): string =>
  texts(page)
    .filter(within)
    .map(({ text }) => text)
    .join(' ')
const five = points('One.', 'Two.', 'Three.', 'Four.', 'Five.')
const long = Array.from({ length: 40 }, (_, index) => `word${index}`)

describe('cue cards', () => {
  it('stand four on a sheet, each in its quarter with marking twice, event, number and reference', () => {
    const { pages } = cardsOf(five)
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [595.28, 841.89],
      [595.28, 841.89],
    ])
    const [sheet] = pages as readonly [Page]
    ;['One.', 'Two.', 'Three.', 'Four.'].forEach((word, index) => {
      const own = (item: TextItem) =>
        item.x >= sheet.width / 2 === (index % 2 === 1) && item.y >= sheet.height / 2 === index >= 2
      const card = saidOn(sheet, own)
      expect(card).toContain(word)
      expect(card.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2)
      expect(card).toContain(fixtureKit.event.title.slice(0, 20))
      expect(card).toContain(fixtureKit.event.reference)
      expect(card).toContain(`${index + 1} / 5`)
    })
    expect(saidOn(pages[1] as Page)).toContain('Five.')
  })

  it.each(['four', 'A6', 'A5'] as const)('have a long marking whole on each, twice, and nothing on it: %s', (size) => {
    const label = Array.from({ length: 24 }, (_, index) => `VERSCHLUSSSACHE${index}`).join(' ')
    const marked = { ...five, event: { ...five.event, marking: { label, handling: '' } } }
    const laid = cardsOf(marked, size)
    const all = laid.pages.map((page) => saidOn(page)).join(' ')
    for (const word of label.split(' ')) expect(all.split(`${word} `).length - 1, word).toBeGreaterThanOrEqual(10)
    for (const word of ['One.', 'Two.', 'Five.']) expect(all).toContain(word)
    expect(pageFaults(laid)).toEqual([])
  })

  it.each([
    ['A6', [297.64, 419.53]],
    ['A5', [419.53, 595.28]],
  ] as const)('stand alone on %s', (size, paper) =>
    expect(cardsOf(five, size).pages.map(({ width, height }) => [width, height])).toEqual(
      Array.from({ length: 5 }, () => paper),
    ),
  )

  it('leave no word of a long point out, set none smaller, and say which point goes on', () => {
    const { pages, notes } = cardsOf(points('Short.', long.join(' ')), 'A6')
    const said = pages.map((page) => saidOn(page, ({ size }) => size === 22)).join(' ')
    for (const word of long) expect(said).toContain(word)
    expect(notes.filter(({ code }) => code === 'cards.goOn')).toEqual([
      { code: 'cards.goOn', messageIds: ['msg_card00000001'] },
    ])
    for (const page of pages) {
      const lines = new Set(texts(page).flatMap(({ size, y, face }) => (size === 22 && face === 'serif' ? [y] : [])))
      expect(lines.size).toBeLessThanOrEqual(5)
    }
  })

  it('divide a long point between its sentences, where each of them has room on a card', () => {
    const [one, two] = [
      'We welcome the first common figures of all the gauges.',
      'They took nine years and should be put to use.',
    ]
    const { pages } = cardsOf(points(`${one} ${two} ${two}`), 'A6')
    const said = pages.map((page) => saidOn(page, ({ size, face }) => size === 22 && face === 'serif'))
    expect(said.length).toBeGreaterThan(1)
    for (const card of said) expect(card.trim()).toMatch(/\.$/)
    expect(said.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(`${one} ${two} ${two}`)
  })

  it('keep 10 mm free at every edge', () => {
    for (const language of ['en', 'ar'])
      for (const page of cardsOf(points('Short.', long.join(' ')), 'A6', { language }).pages)
        for (const { x, width, y } of texts(page)) {
          expect(x).toBeGreaterThanOrEqual(28.3)
          expect(x + width).toBeLessThanOrEqual(page.width - 28.3)
          expect(y).toBeGreaterThan(28.3)
          expect(y).toBeLessThan(page.height - 28.3)
        }
  })

  it('hold what may be said to these readers alone', () => {
    const forThem = (mayBeSaidTo: Message['mayBeSaidTo'], audience: string) =>
      cardsOf({ ...five, messages: five.messages.map((one) => ({ ...one, mayBeSaidTo })) }, 'four', { audience }).pages
    expect(forThem('press', 'press')).toHaveLength(2)
    expect(forThem('delegation', 'press')).toEqual([])
  })
})
