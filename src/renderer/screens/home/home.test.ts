import { describe, expect, it } from 'vitest'
import type { KitCard } from '#contract/views'
import { makeIdsFrom } from '#core/model'
import { arranged } from './arranging'
import { nextThings } from './nextThings'

let number = 0
const makeId = makeIdsFrom(() => `card${String(++number).padStart(8, '0')}`)
const today = '2026-03-12'

const card = (title: string, patch: Partial<KitCard> = {}): KitCard => ({
  id: makeId('kit'),
  title,
  place: '',
  startDay: null,
  endDay: null,
  marking: 'UNCLASSIFIED',
  fictional: false,
  sources: 0,
  quotes: 0,
  proposed: 0,
  people: 0,
  changed: '2026-03-01T10:00:00.000Z',
  archived: false,
  trouble: null,
  ...patch,
})

const titles = (cards: readonly KitCard[]): string => cards.map(({ title }) => title).join(', ')

describe('The library in order', () => {
  const cards = [
    card('over', { startDay: '2026-02-01' }),
    card('soon', { startDay: '2026-03-20' }),
    card('undated', { changed: '2026-03-11T10:00:00.000Z' }),
    card('on', { startDay: '2026-03-10', endDay: '2026-03-13' }),
    card('long over', { startDay: '2025-02-01' }),
  ]

  it('by event: what is on or next, then undated, then over, latest first', () => {
    expect(titles(arranged(cards, 'event', today))).toBe('on, soon, undated, over, long over')
  })

  it('by title, and by the last change', () => {
    expect(titles(arranged(cards, 'title', today))).toBe('long over, on, over, soon, undated')
    expect(arranged(cards, 'changed', today)[0]?.title).toBe('undated')
  })
})

describe('What comes next', () => {
  const next = (...cards: readonly KitCard[]) =>
    nextThings(cards, today).map(
      (thing) => `${thing.kind} ${thing.card.title}${thing.kind === 'event' ? ` ${thing.days}` : ''}`,
    )

  it('nothing waits: nothing is said', () => expect(next(card('a'), card('b', { startDay: '2026-01-01' }))).toEqual([]))

  it('events of the coming month, the nearest first; one that is on counts as today', () => {
    const on = card('on', { startDay: '2026-03-10', endDay: '2026-03-13' })
    expect(next(card('later', { startDay: '2026-03-20' }), on, card('far', { startDay: '2026-06-01' }))).toEqual([
      'event on 0',
      'event later 8',
    ])
  })

  it('proposals that nobody has decided, and kits that cannot be opened', () => {
    const broken = card('broken', { startDay: today, proposed: 4, trouble: { code: 'kit.damaged', facts: {} } })
    expect(next(card('a', { startDay: '2026-03-13' }), card('b', { proposed: 3 }), broken)).toEqual([
      'trouble broken',
      'event a 1',
      'review b',
    ])
  })
})
