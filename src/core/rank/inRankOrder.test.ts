import { describe, expect, it } from 'vitest'
import type { Office } from '#core/model'
import { inRankOrder } from './inRankOrder'
import { rankOf } from './rankOf'

const office = (role: string, organisation = '', country = ''): Office => ({ role, organisation, country })

describe('the rank of an office', () => {
  it.each([
    ['President', '', 'Norland', 'head-of-state'],
    ['President', 'Republic of Norland', 'Norland', 'head-of-state'],
    ['President of Norland', '', 'Norland', 'head-of-state'],
    ['President of the United Arab Emirates', '', '', 'head-of-state'],
    ['Prime Minister', '', 'Norland', 'head-of-government'],
    ['Deputy Prime Minister and Minister of Foreign Affairs', '', '', 'deputy-head'],
    ['Minister of Foreign Affairs', '', '', 'foreign-minister'],
    ['Acting Minister of Water', '', '', 'minister'],
    ['Deputy Minister of Foreign Affairs', '', '', 'deputy-minister'],
    ['UN Resident Coordinator a.i.', 'United Nations', '', 'ambassador'],
    ['Secretary-General', 'United Nations', '', 'international-organisation'],
    ['Director General of the World Health Organization', '', '', 'international-organisation'],
    ['秘书长', '联合国', '', 'international-organisation'],
    ['UN Deputy Secretary-General', '', '', 'international-organisation'],
    ['President of the Norlandish Republic', '', 'Norland', 'head-of-state'],
    ['President', 'Presidency of the Republic of Norland', 'Norland', 'head-of-state'],
    ['Chargé d’affaires a.i.', '', 'Norland', 'mission-member'],
    ['Ministre des Affaires étrangères', '', '', 'foreign-minister'],
    ['Außenministerin', '', '', 'foreign-minister'],
    ['Заместитель Министра иностранных дел', '', '', 'deputy-minister'],
    ['Чрезвычайный и Полномочный Посол', '', '', 'ambassador'],
    ['Төтенше және өкілетті елші', '', '', 'ambassador'],
    ['وزيرة الخارجية', '', '', 'foreign-minister'],
    ['外交部副部长', '', '', 'deputy-minister'],
  ] as const)('%s (%s, %s) is %s', (role, organisation, country, rank) =>
    expect(rankOf(office(role, organisation, country))).toBe(rank),
  )

  it.each([
    ['Adviser to the Prime Minister', '', ''],
    ['Assistant Foreign Minister', '', ''],
    ['Former President', '', 'Norland'],
    ['President-elect', '', 'Norland'],
    ['President', 'Chamber of Commerce', 'Norland'],
    ['Chancellor', 'University of Selmere', ''],
    ['Chancellor of the University of Selmere', '', ''],
    ['President of the Chamber of Commerce', '', ''],
    ['Secretary-General', 'Ministry of Water', 'Norland'],
    ['Director General for Political Affairs', 'Ministry of Foreign Affairs', ''],
    ['Secretary-General of the Ministry of Foreign Affairs', '', ''],
    ['Directeur général', 'Société du port', ''],
    ['Vice President', 'Norland Airlines', 'Norland'],
    ['President of the Norland Football Association', '', 'Norland'],
    ['Vice-President of the Bank of France', '', ''],
    ['Ministerpräsident des Landes Bayern', '', ''],
    ['Ambassador (ret.)', '', ''],
    ['Botschafter a. D.', '', ''],
    ['Prime Minister Emeritus', '', ''],
    ['Советник Президента', '', ''],
    ['总统顾问', '', ''],
    ['前总统', '', ''],
    ['Keynote speaker', '', ''],
    ['', '', 'Norland'],
  ])('%s (%s, %s) is none', (role, organisation, country) =>
    expect(rankOf(office(role, organisation, country))).toBeNull(),
  )
})

describe('people in order', () => {
  const [ambassador, minister, head, second, nobody] = [
    office('Ambassador', '', 'Germany'),
    office('Minister of Water', '', 'Türkiye'),
    office('Secretary-General', 'United Nations'),
    office('Ambassador', '', 'France'),
    office('Hydrologist', 'Institute', 'Austria'),
  ]
  const all = [nobody, second, head, ambassador, minister]

  it('go by rank, each of one rank behind whom they stood behind, and those without one come last and are named', () => {
    expect(inRankOrder(all, 'states', 'en')).toEqual({
      people: [minister, head, second, ambassador, nobody],
      unranked: [nobody],
    })
    expect(inRankOrder(all.toReversed(), 'states', 'en').people).toEqual([minister, head, ambassador, second, nobody])
    expect(inRankOrder(all, 'organisations', 'en').people).toEqual([head, minister, second, ambassador, nobody])
  })

  it('go by country as the language of the reader writes it, whatever the name is written in', () => {
    const countries = (language: string) => inRankOrder(all, 'country', language).people.map(({ country }) => country)
    expect(countries('en')).toEqual(['Austria', 'France', 'Germany', 'Türkiye', ''])
    // Allemagne, Autriche, France, Turquie
    expect(countries('fr')).toEqual(['Germany', 'Austria', 'France', 'Türkiye', ''])
    expect(inRankOrder([office('', '', 'Norland'), office('', '', 'Франция')], 'country', 'en').people).toMatchObject([
      { country: 'Франция' },
      { country: 'Norland' },
    ])
  })

  it('stay as they are where nobody chose an order', () =>
    expect(inRankOrder(all, 'kit', 'en')).toEqual({ people: all, unranked: [] }))
})
