import { describe, expect, it } from 'vitest'

import { extract } from '#core/extract/extract'
import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Several offices of one holder, and offices that a verb, a heading, a label or a row gives. */

describe('offices joined to each other', () => {
  checkCases(
    'en',
    `
    Colombia’s Prime Minister-designate and acting Minister of Transport, Laura Peña, met them.
    + Laura Peña | Prime Minister-designate; acting Minister of Transport | Colombia
  `,
  )
  checkCases(
    'fr',
    `
    Le Premier ministre et ministre du Budget, Issa Koulibaly, a reçu les maires.
    + Issa Koulibaly | Premier ministre; ministre du Budget
  `,
  )
  checkCases(
    'es',
    `
    La vicepresidenta y ministra de Ambiente del Ecuador, Inés Carrión, habló ayer.
    + Inés Carrión | vicepresidenta; ministra de Ambiente | Ecuador
  `,
  )
  checkCases(
    'pt',
    `
    O ministro das Finanças de Angola, Domingos Kiala, recebeu a secretária de Estado da Energia, Filipa Norton.
    + Domingos Kiala | ministro das Finanças | Angola
    + Filipa Norton | secretária de Estado da Energia
  `,
  )
  checkCases(
    'zh',
    `
    5月6日电 国务委员兼外交部长林致远会见巴西副总统兼发展部长席尔瓦。
    + 林致远 | 国务委员; 外交部长
    + 席尔瓦 | 副总统; 发展部长 | 巴西

    市长赵立新，市委副书记、代市长孙敏参加会见。
    + 赵立新 | 市长
    + 孙敏 | 市委副书记; 市长
  `,
  )
  checkCases(
    'kk',
    `
    Премьер-министрдің бірінші орынбасары Айдос Сәрсенов Өзбекстанның су шаруашылығы министрі Шавкат Ризаевты қабылдады.
    + Айдос Сәрсенов | Премьер-министрдің бірінші орынбасары
    + Шавкат Ризаев | су шаруашылығы министрі | Өзбекстан
  `,
  )
})

describe('offices that a verb gives', () => {
  checkCases(
    'en',
    `
    I thank Carla Nunes, who has served as Executive Secretary of the Corridor Fund since 2027.
    + Carla Nunes | Executive Secretary | Corridor Fund

    Sir Alan Whitcombe has been appointed High Representative of the river commission.
    + Alan Whitcombe | High Representative of the river commission
  `,
  )
  checkCases(
    'fr',
    `
    Paul Ekra avait été nommé en janvier directeur général de la Banque du Golfe.
    + Paul Ekra | directeur général | Banque du Golfe
  `,
  )
  checkCases(
    'es',
    `
    Tomás Ugarte ocupó el cargo de viceministro de Energía del Perú hasta 2029.
    + Tomás Ugarte | viceministro de Energía | Perú
  `,
  )
  checkCases(
    'pt',
    `
    Eduardo Tavares assumiu o cargo de diretor-geral do Instituto da Água.
    + Eduardo Tavares | diretor-geral | Instituto da Água
  `,
  )
})

describe('offices of headings, labels and rows', () => {
  checkCases(
    'en',
    `
    STATEMENT BY THE MINISTER OF FINANCE AND PLANNING
    OF THE REPUBLIC OF KENYA, HON. DR. AMINA WEKESA
    + Amina Wekesa | Minister of Finance and Planning | Kenya

    ADDRESS BY THE PRESIDENT OF THE REPUBLIC OF LATVIA,
    MR. ANDRIS KALEJS
    + Andris Kalejs | President | Latvia

    Rapporteur: Dr. Elias Boman (Sweden)
    + Elias Boman | Rapporteur | Sweden
  `,
  )
  it('ends the body at the end of its cell', () => {
    const [person] = extract('Ms. Hana Novotná\tHead of Unit, Ministry of Agriculture\tCzechia\n').people
    expect(person).toMatchObject({ role: 'Head of Unit', organisation: 'Ministry of Agriculture', country: 'Czechia' })
  })
})
