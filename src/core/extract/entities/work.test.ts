import { beforeEach, expect, it, vi } from 'vitest'

import type * as Linking from '#core/extract/entities/linkEntities'
import { extract } from '#core/extract/extract'
import type * as Comparison from '#core/extract/names/comparison'

/** What was done since a test began: looks at one of an entity’s mentions, and names compared with each other. */
const work = { looks: 0, comparisons: 0 }

vi.mock('#core/extract/entities/linkEntities', async (original) => {
  const real = await original<typeof Linking>()
  const linkEntities: typeof real.linkEntities = (...given) => {
    const entities = real.linkEntities(...given)
    for (const entity of entities.all) Object.assign(entity, { mentions: countingLooks(entity.mentions) })
    return entities
  }
  return { ...real, linkEntities }
})

vi.mock('#core/extract/names/comparison', async (original) => {
  const real = await original<typeof Comparison>()
  const isSame: typeof real.isSame = (...given) => {
    work.comparisons += 1
    return real.isSame(...given)
  }
  return { ...real, isSame }
})

function countingLooks(mentions: readonly number[]): readonly number[] {
  return new Proxy(mentions, {
    get: (list, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/u.test(key)) work.looks += 1
      return Reflect.get(list, key, receiver) as unknown
    },
  })
}

beforeEach(() => {
  work.looks = 0
  work.comparisons = 0
})

/** “She said” of one person over and over: each quotation may ask whom else the pronoun means, and where she was named. */
const paragraphs = 600

it.each([
  [
    'en',
    'Mayor Ann Hostwick met Coach Berta Lindqvist. She said: “The gates stay shut until the river falls again.”\n',
  ],
  [
    'es',
    'La alcaldesa Ana Hostal recibió a Berta Linde. Ella dijo: «Las compuertas siguen cerradas hasta que baje el río».\n',
  ],
  ['ar', 'استقبلت الوزيرة هناء الحوستي المديرة بشرى البرودي. وقالت: «تبقى البوابات مغلقة حتى ينخفض منسوب النهر».\n'],
  ['zh', '市长安娜·巴尔都会见了教练贝塔·林多。她说：“在河水退去之前，闸门一直关闭，任何人不得开启。”\n'],
] as const)(
  'each mention of one person is looked at a few times, however often they are quoted: %s',
  (language, paragraph) => {
    const { quotations, people } = extract(paragraph.repeat(paragraphs), { language })
    const mentions = people.reduce((sum, person) => sum + person.mentions.length, 0)
    expect(quotations).toHaveLength(paragraphs)
    expect(mentions).toBeGreaterThan(paragraphs)
    expect(work.looks / mentions).toBeLessThan(40)
  },
)

/** “aa”, “ab” …: no two of these names are the same. */
const given = (number: number): string =>
  `A${String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + Math.floor(number / 676))}`

it('of many who share a family name each is compared with a few', () => {
  const people = Array.from({ length: 1500 }, (_, number) => `Minister ${given(number)} Holt spoke. `)
  expect(extract(people.join(''), { language: 'en' }).people.length).toBeGreaterThan(1000)
  expect(work.comparisons / people.length).toBeLessThan(40)
})
